/** Texts of the submission requirements, Indonesian: the reference the other languages are typed against. */
export const requirementsId = {
  title: 'Syarat pengusulan di luar nilai',
  intro:
    'Daftar syarat menurut PermenPANRB 5/2024. Isi keadaan sebenarnya dan pilih statusnya; syarat ini tidak dihitung dari LKE, jadi hanya unit dan instansinya yang tahu.',
  'column.id': 'Kode',
  'column.label': 'Syarat',
  'column.wbk': 'Batas WBK',
  'column.wbbm': 'Batas WBBM',
  'column.actual': 'Keadaan unit',
  'column.state': 'Status',
  'column.remark': 'Keterangan (nomor surat, tempat berkas)',
  'scope.agency': 'instansi',
  'scope.unit': 'unit',
  'scope.document': 'dokumen',
  'state.met': 'Terpenuhi',
  'state.open': 'Belum',
  'state.not-applicable': 'Tidak berlaku',
  'state.error': 'Pilih salah satu: {states}.',
} as const;

export type RequirementKey = keyof typeof requirementsId;
export type RequirementTexts = Readonly<Record<RequirementKey, string>>;
