import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { mustFail } from '../corpus/support/must-fail';
import { recogniseSchema } from './schemas';
import { lke, useFolder } from './support/run';
import { EXAMPLE_FILE, sample, SAMPLE_LAYOUTS } from './support/samples';

/** Files `score` refuses: what `recognise` says they are. */
const REFUSED: readonly (readonly [name: string, exit: number, state: string | null, says: RegExp])[] = [
  ['buku-kosong.xlsx', 3, null, /Bukan LKE[^]*Sheet1: kosong/],
  ['anggaran.xlsx', 3, null, /Bukan LKE[^]*RKA 2026: ada judul kolom Bobot.*tidak ada.*Jawaban/],
  ['survei.xlsx', 3, null, /Area 1: ada 30 baris berpilihan jawaban, tetapi tanpa susunan/],
  ['separuh.xlsx', 1, 'incomplete', /tidak lengkap[^]*Tidak ditemukan: A\.I\.6/],
  ['satu-baris-hilang.xlsx', 1, 'incomplete', /Tidak ditemukan: A\.I\.1\.i\.b\. Kembalikan/],
  ['baris-ganda-berbeda.xlsx', 1, 'ambiguous', /A\.I\.1\.i\.b: K9 "A" \/ K10 "B"\. Hapus salinan/],
  ['dua-lke-berbeda.xlsx', 1, 'readable', /lebih dari satu LKE.*LKE 2026; LKE 2025[^]*berkas lain/],
  ['edisi-lain.xlsx', 0, 'other-edition', /edisi yang tidak dikenal[^]*area 2,5 \/ 2,5 \/ 7,5/],
  ['edisi-lama.xlsx', 0, 'other-edition', /PermenPANRB 52\/2014[^]*area 5 \/ 5 \/ 15 \/ 10 \/ 15 \/ 10/],
];

describe('lke recognise', () => {
  const folder = useFolder();

  for (const layout of SAMPLE_LAYOUTS) {
    it(`names layout, edition and sheets of a ${layout} workbook, and exits 0`, async () => {
      const file = await sample.filled(layout);
      const run = await lke('recognise', file, '--json');
      const document = v.parse(recogniseSchema, run.json());
      assert.equal(run.exit, 0);
      assert.deepEqual(
        [document.recognised, document.layout, document.edition],
        [true, layout, 'permenpanrb-90-2021'],
      );
      assert.ok(document.confidence > 0.95);
      assert.deepEqual(
        document.found.map(({ taken }) => taken),
        [true],
      );
      const text = await lke('recognise', file);
      assert.match(text.out, /PermenPANRB 90\/2021; susunan: /);
      assert.match(text.out, /Dipilih karena hanya ini LKE dalam berkas/);
      assert.doesNotMatch(text.out, /\{\w+\}|undefined|\[object/);
    });
  }

  it("counts PortalRB's questions in an answers file", async () => {
    const run = await lke('recognise', EXAMPLE_FILE, '--json');
    const document = v.parse(recogniseSchema, run.json());
    assert.deepEqual([run.exit, document.layout, document.questions?.of], [0, 'portalrb-answers', 127]);
    assert.match((await lke('recognise', EXAMPLE_FILE)).out, /soal PortalRB \d+ dari 127/);
  });

  it('says what a file is that other commands refuse', async () => {
    const files = new Map((await mustFail()).map((each) => [each.name, each.bytes]));
    for (const [name, exit, state, says] of REFUSED) {
      const bytes = files.get(name);
      assert.ok(bytes, name);
      const file = folder.path(name);
      writeFileSync(file, bytes);
      const run = await lke('recognise', file, '--json');
      const document = v.parse(recogniseSchema, run.json());
      assert.deepEqual(
        [run.exit, document.recognised, document.found[0]?.state ?? null],
        [exit, false, state],
        name,
      );
      const text = await lke('recognise', file);
      assert.equal(text.exit, exit);
      assert.match(text.out, says, name);
      const english = await lke('recognise', file, '--lang', 'en');
      for (const { out } of [text, english]) assert.doesNotMatch(out, /\{\w+\}|undefined|\[object/, name);
      assert.doesNotMatch(english.out, /Bukan|Lembar|Tidak ditemukan/, name);
    }
  }).timeout(60_000);

  it('refuses what is no workbook like every other command', async () => {
    const file = folder.path('teks.xlsx');
    writeFileSync(file, 'nilai,85');
    const run = await lke('recognise', file);
    assert.deepEqual([run.exit, run.out], [3, '']);
    assert.match(run.notes, /bukan buku kerja Excel/);
  });
});
