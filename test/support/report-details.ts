/** Everything a finished report needs beside the figures, of an invented office and invented people. */
export const REPORT_DETAILS = {
  office: 'Inspektorat Utama Contoh',
  number: '700/12/LHE/2026',
  date: '2026-05-29',
  place: 'Contoh',
  assignmentNumber: 'ST-7/2026',
  assignmentDate: '2026-04-01',
  periodFrom: '2026-04-06',
  periodTo: '2026-04-30',
  atName: 'Nama Anggota',
  ktName: 'Nama Ketua',
  dalnisName: 'Nama Pengendali',
};
