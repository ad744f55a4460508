// @ts-check
/**
 * `npm run example:run [-- --out FOLDER]`: the command line from end to end on an example of our own. It makes a
 * worksheet, fills it, scores and checks it, exports it for PortalRB and says where the files are. Every step is a
 * command anybody can repeat; it is printed before it runs.
 */
const { ensure } = require('./ensure.cjs');
ensure();

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { root } = require('./paths.cjs');

const { values } = parseArgs({ options: { out: { type: 'string', default: path.join('out', 'contoh') } } });
const folder = values.out;
const answers = path.join('assets', 'example', 'jawaban-contoh.json');
const blank = path.join(folder, 'lke-kosong.xlsx');
const filled = path.join(folder, 'lke-terisi.xlsx');
const official = path.join(folder, 'lampiran-iii-kosong.xlsx');
const officialFilled = path.join(folder, 'lampiran-iii-terisi.xlsx');
const exported = path.join(folder, 'jawaban-portalrb.json');

const identity = ['--unit', 'KPU Kota Contoh', '--year', '2026', '--target', 'WBK'];

/** What is shown to the user, and the words after `lke`. Exit 1 of a check means findings, not failure. */
const STEPS = [
  {
    title: 'Membuat LKE baru, satu lembar per area',
    args: ['create', '--layout', 'per-area', ...identity, '--out', blank],
  },
  { title: 'Mengisinya dari jawaban contoh', args: ['fill', blank, '--from', answers, '--out', filled] },
  { title: 'Menghitung nilai', args: ['score', filled] },
  { title: 'Memeriksa isian', args: ['check', filled], findings: true },
  { title: 'Menjelaskan satu nilai', args: ['explain', filled, '--node', 'A.II.5.ii.a'] },
  { title: 'Mengekspor untuk PortalRB', args: ['export', filled, '--to', 'portalrb', '--out', exported] },
  {
    title: 'Membuat lembar resmi Lampiran III',
    args: ['create', '--layout', 'lampiran-iii', ...identity, '--out', official],
  },
  {
    title: 'Mengisi lembar resmi itu',
    args: ['fill', official, '--from', exported, '--out', officialFilled],
  },
];

/** @param {string} word */
const quoted = (word) => (/\s/.test(word) ? `"${word}"` : word);

/** Results of an earlier run are made anew; nothing else in the folder is touched. */
function clear() {
  fs.mkdirSync(path.resolve(root, folder), { recursive: true });
  for (const file of [blank, filled, official, officialFilled, exported])
    fs.rmSync(path.resolve(root, file), { force: true });
}

clear();
for (const { title, args, findings } of STEPS) {
  console.log(`\n== ${title}\n$ npx lke ${args.map(quoted).join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [path.join(root, 'bin', 'lke.cjs'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0 && !(findings && status === 1)) {
    console.error(`\nLangkah ini gagal (kode ${String(status)}). / This step failed.`);
    process.exit(status ?? 1);
  }
}

console.log(`
== Selesai / Done
Buka dengan Excel atau LibreOffice / open with Excel or LibreOffice:
  ${filled}            LKE terisi, satu lembar per area / filled worksheet, one sheet per area
  ${blank}            LKE kosong, siap diisi / blank worksheet, ready to fill
  ${officialFilled}   lembar resmi Lampiran III, terisi / official sheet, filled
  ${exported}     jawaban untuk PortalRB / answers for PortalRB
Folder: ${path.resolve(root, folder)}`);
