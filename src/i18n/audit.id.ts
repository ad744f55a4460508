/** Texts of audit and repair, Indonesian: the reference the other languages are typed against. */
export const auditId = {
  'difference.equal': 'Nilai di berkas ini {worksheet}, sama dengan nilai jawabannya menurut ketentuan.',
  'difference.differs':
    'Nilai di berkas ini {worksheet}; menurut ketentuan, jawabannya bernilai {regulation}. Selisih {difference}.',
  'difference.error':
    'Nilai di berkas ini tidak berupa angka. Perbaiki dahulu temuan yang bertanda "tanpa angka"; setelah itu berkas menunjukkan {counted}. Menurut ketentuan, jawabannya bernilai {regulation}.',
  'difference.never':
    'Nilai di berkas ini tidak berupa angka, dan tetap demikian setelah semua temuan diperbaiki; pengaruh tiap temuan tidak dapat dihitung. Menurut ketentuan, jawabannya bernilai {regulation}.',
  'difference.open': '(belum ada jawaban)',
  'difference.from': 'Selisih itu berasal dari:',
  'difference.rest': '{count} temuan lain',
  'difference.sum': 'jumlah',
  'difference.unexplained': 'belum dapat dijelaskan',
  'difference.joint': '* dibagi rata: temuan-temuan ini hanya dapat dihitung bersama.',
  'effect.heading': 'Pengaruh',
  'effect.cell': 'Sel',
  'effect.code': 'Kode',
  'effect.rule': 'Temuan',
  'effect.none': 'tanpa angka',
  'effect.points': 'Pengaruh: {points} terhadap nilai akhir',
  'effect.zero': 'Pengaruh: tidak mengubah nilai akhir dengan jawaban yang ada',
  'effect.blocks': 'Pengaruh: membuat nilai akhir tidak berupa angka',
  'record.title': 'Catatan perbaikan',
  'record.intro':
    'Isi sel sebelum diperbaiki, supaya dapat dikembalikan: ketik ulang isi kolom "Sebelum" ke sel asalnya. Baris lama tidak ditimpa.',
  'record.time': 'Waktu',
  'record.sheet': 'Lembar',
  'record.cell': 'Sel',
  'record.code': 'Kode',
  'record.finding': 'Temuan',
  'record.before': 'Sebelum',
  'record.after': 'Sesudah',
  'record.effect': 'Pengaruh (poin)',
} as const;

export type AuditKey = keyof typeof auditId;
