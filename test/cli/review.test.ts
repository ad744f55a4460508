import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import { entryOf, sameEntries } from '../../src/assessment/assessment';
import type { EntryField, LayerId } from '../../src/assessment/types';
import { ORIGIN_SHEET } from '../../src/exchange/review/origin';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import { REVIEW_SHEET } from '../../src/worksheet/layouts/review/columns';
import { placeKey } from '../../src/worksheet/reading';
import { filledCells } from '../../src/worksheet/workbook-image';
import type { WorkbookImage } from '../../src/worksheet/workbook-image';
import { readBack } from '../support/layouts';
import { bridgeSchema, mergeSchema, reviewCopySchema } from './review-schemas';
import { lke, useFolder } from './support/run';
import { EXAMPLE_OF_BOTH, filledBytes } from './support/samples';

type Typed = readonly [layer: LayerId, field: EntryField, item: string, value: string | null];
const SECRET = 'rapat internal pimpinan';

/** A workbook with these entries typed into their cells. */
async function typed(file: string, entries: readonly Typed[], to = file): Promise<string> {
  const bytes = readFileSync(file);
  const { places } = await readBack(bytes);
  const edits = entries.map(([layer, field, item, value]) => {
    const place = places.get(placeKey(layer, field, item));
    assert.ok(place, `${layer} ${field} ${item}`);
    return { ...place, value };
  });
  writeFileSync(to, await xlsxFiles.patch(bytes, edits));
  return to;
}

/** What stands in every cell, the cells of some sheets left out. */
function contents(image: WorkbookImage, without: readonly string[] = []): ReadonlyMap<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const sheet of image.sheets) {
    if (without.includes(sheet.name)) continue;
    for (const { row, col } of filledCells(sheet)) {
      const cell = sheet.cell(row, col);
      cells.set(`${sheet.name} ${String(row)} ${String(col)}`, cell?.formula ?? cell?.value);
    }
  }
  return cells;
}

/** Every part of a zip archive as text, however it is packed. */
function unpacked(file: string): string {
  const bytes = readFileSync(file);
  const texts: string[] = [];
  for (let at = bytes.indexOf('PK\x03\x04', 0, 'latin1'); at >= 0;) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const next = bytes.indexOf('PK\x03\x04', start, 'latin1');
    const part = bytes.subarray(start, next < 0 ? undefined : next);
    try {
      texts.push(bytes.readUInt16LE(at + 8) === 8 ? inflateRawSync(part).toString() : part.toString());
    } catch {
      texts.push(part.toString());
    }
    at = next;
  }
  return texts.join('\n');
}

describe('lke review-copy and lke merge', () => {
  const folder = useFolder();

  async function unitFile(layout: 'per-area' | 'lampiran-iii'): Promise<string> {
    const own = {
      layout: 'x',
      edition: 'x',
      operations: [
        { op: 'addSheet', sheet: 'Catatan Rapat', visibility: 'visible' },
        { op: 'write', sheet: 'Catatan Rapat', at: 'A1', cells: [[{ value: SECRET }]] },
        { op: 'addSheet', sheet: 'Data Dukung', visibility: 'visible' },
        { op: 'write', sheet: 'Data Dukung', at: 'A1', cells: [[{ value: 'SK Tim Kerja' }]] },
      ],
    } as const;
    const file = folder.path('unit.xlsx');
    writeFileSync(file, await xlsxFiles.apply(await filledBytes(layout, EXAMPLE_OF_BOTH), own, {}));
    return file;
  }

  async function copyOf(file: string, name: string, ...more: readonly string[]): Promise<string> {
    const out = folder.path(name);
    const run = await lke('review-copy', file, '--out', out, '--json', ...more);
    v.parse(reviewCopySchema, run.json());
    return out;
  }

  async function merging(unit: string, review: string, ...more: readonly string[]) {
    const out = folder.path('gabung.xlsx');
    const run = await lke('merge', unit, review, '--out', out, '--json', '--force', ...more);
    return { out, exit: run.exit, ...v.parse(mergeSchema, run.json()) };
  }

  for (const layout of ['per-area', 'lampiran-iii'] as const) {
    it(`brings what the evaluator typed in a copy into a ${layout} workbook, and nothing else`, async () => {
      const unit = await unitFile(layout);
      const out = folder.path('salinan.xlsx');
      const run = await lke('review-copy', unit, '--out', out, '--json');
      const made = v.parse(reviewCopySchema, run.json());
      assert.deepEqual(made.sheetsLeft, ['Catatan Rapat']);
      assert.deepEqual([run.exit, made.layout, made.leftOut], [0, layout, []]);
      const [before, copy] = [await readBack(readFileSync(unit)), await readBack(readFileSync(out))];
      assert.ok(sameEntries(before.assessment, copy.assessment));
      assert.ok(copy.image.sheets.some(({ name }) => name === 'Data Dukung'));
      assert.ok(!unpacked(out).includes(SECRET) && unpacked(unit).includes(SECRET));

      const entries: readonly Typed[] = [
        ['tpi', 'answer', 'A.I.1.i.a', 'Tidak'],
        ['tpi', 'recommendation', 'A.I.1.i.a', 'susun SK tim'],
        ['at', 'answer', 'A.I.1.ii.a', 'Ya'],
        ['kt', 'note', 'A.I.1.ii.a', 'sudah dibahas'],
      ];
      const result = await merging(unit, await typed(out, entries));
      assert.deepEqual([result.exit, result.conflicts, result.open], [0, [], 0]);
      assert.deepEqual(
        result.merged.map(({ layer, field, item, after }) => [layer, field, item, after]).sort(),
        [...entries].sort(),
      );
      const after = await readBack(readFileSync(result.out));
      for (const [layer, field, item, value] of entries)
        assert.equal(entryOf(after.assessment, layer, item)[field], value);
      const [was, is] = [contents(before.image), contents(after.image, [REVIEW_SHEET])];
      const differing = [...is].filter(([cell, content]) => {
        const held = was.get(cell);
        return JSON.stringify(held) !== JSON.stringify(content);
      });
      const own = after.places.get(placeKey('tpi', 'answer', 'A.I.1.i.a'));
      assert.deepEqual(
        differing.map(([cell]) => cell),
        own && own.sheet !== REVIEW_SHEET ? [`${own.sheet} ${String(own.row)} ${String(own.col)}`] : [],
      );
      assert.equal(was.size, is.size);
    });
  }

  it('merges the copies of two evaluators one after the other, and lists what both changed', async () => {
    const unit = await unitFile('per-area');
    const first = await typed(await copyOf(unit, 'satu.xlsx', '--layer', 'at'), [
      ['at', 'answer', 'A.I.1.i.a', 'Ya'],
      ['tpi', 'note', 'A.I.1.i.b', 'dari AT'],
    ]);
    const second = await typed(await copyOf(unit, 'dua.xlsx', '--layer', 'kt'), [
      ['kt', 'answer', 'A.I.1.i.a', 'Tidak'],
      ['tpi', 'note', 'A.I.1.i.b', 'dari KT'],
    ]);
    const one = await merging(unit, first);
    assert.deepEqual([one.exit, one.merged.length], [0, 2]);
    const between = folder.path('antara.xlsx');
    writeFileSync(between, readFileSync(one.out));
    const two = await merging(between, second);
    assert.deepEqual([two.exit, two.open, two.merged.length], [1, 1, 1]);
    assert.deepEqual(two.conflicts, [
      {
        item: 'A.I.1.i.b',
        layer: 'tpi',
        field: 'note',
        kind: 'both-changed',
        ours: 'dari AT',
        theirs: 'dari KT',
        base: 'bukti belum cukup',
        decision: null,
      },
    ]);
    const text = await lke('merge', between, second, '--out', folder.path('teks.xlsx'));
    assert.match(
      text.out,
      /A\.I\.1\.i\.b, TPI, catatan: berubah di kedua buku.*"dari AT".*"dari KT".*terbuka/,
    );
    const decided = await merging(between, second, '--prefer', 'review');
    assert.deepEqual([decided.exit, decided.open, decided.merged.length], [0, 0, 2]);
    const { assessment } = await readBack(readFileSync(decided.out));
    assert.equal(entryOf(assessment, 'tpi', 'A.I.1.i.b').note, 'dari KT');
    assert.equal(entryOf(assessment, 'at', 'A.I.1.i.a').answer, 'Ya');
    assert.equal(entryOf(assessment, 'kt', 'A.I.1.i.a').answer, 'Tidak');
  });

  it('takes nothing from a copy whose origin was tampered with until somebody decides', async () => {
    const unit = await unitFile('per-area');
    const copy = await typed(await copyOf(unit, 'salinan.xlsx'), [['at', 'answer', 'A.I.1.i.a', 'Ya']]);
    const bytes = readFileSync(copy);
    const piece = (await xlsxFiles.read(bytes)).sheets.find(({ name }) => name === ORIGIN_SHEET)?.cell(2, 1);
    assert.ok(typeof piece?.value === 'string');
    const value = piece.value.replace('Ya', 'Yo');
    writeFileSync(copy, await xlsxFiles.patch(bytes, [{ sheet: ORIGIN_SHEET, row: 2, col: 1, value }]));
    const result = await merging(unit, copy);
    assert.deepEqual([result.exit, result.file, result.merged], [1, null, []]);
    assert.equal(result.conflicts[0]?.kind, 'origin-broken');
    assert.ok(result.conflicts.some(({ item, kind }) => item === 'A.I.1.i.a' && kind === 'held-back'));
  });

  it("fills blanks from a lower layer on request, and merges them as the evaluator's own", async () => {
    const unit = await unitFile('per-area');
    const copy = await copyOf(unit, 'salinan.xlsx', '--layer', 'at', '--prefill', 'unit');
    const { assessment } = await readBack(readFileSync(copy));
    for (const [item, { answer }] of assessment.layers.unit)
      assert.equal(entryOf(assessment, 'at', item).answer, answer);
    const { merged } = await merging(unit, copy);
    assert.ok(
      merged.length > 100 && merged.every(({ layer, field }) => layer === 'at' && field === 'answer'),
    );
  });

  it('refuses a layer that cannot be filled from, and answers without a workbook', async () => {
    const unit = await unitFile('per-area');
    const downwards = await lke(
      'review-copy',
      unit,
      '--out',
      folder.path('x.xlsx'),
      '--layer',
      'at',
      '--prefill',
      'tpi',
    );
    assert.equal(downwards.exit, 2);
    assert.match(downwards.notes, /--prefill .*"tpi".* unit/);
    writeFileSync(folder.path('jawaban.json'), '{}');
    const answers = await lke('review-copy', folder.path('jawaban.json'), '--out', folder.path('x.xlsx'));
    assert.equal(answers.exit, 3);
  });
});

describe('lke bridge', () => {
  const folder = useFolder();

  it('tells what the evaluator changed, by area and with reasons, and leaves the input as it was', async () => {
    const file = folder.path('unit.xlsx');
    writeFileSync(file, await filledBytes('per-area', EXAMPLE_OF_BOTH));
    const before = readFileSync(file);
    const out = folder.path('jembatan.xlsx');
    const run = await lke('bridge', file, '--out', out, '--json');
    const result = v.parse(bridgeSchema, run.json());
    assert.equal(run.exit, 0);
    assert.deepEqual(
      result.changes.map(({ indicator, reason, kind }) => [indicator, reason, kind]),
      [['A.I.1.i.b', 'bukti belum cukup', 'answer-changed']],
    );
    const sum = result.changes.reduce((total, { points }) => total + points, 0);
    assert.ok(Math.abs(sum - result.difference) <= 1e-9);
    assert.ok(Math.abs(result.to.total - result.from.total - result.difference) <= 1e-9);
    assert.deepEqual(result.out, { file: out, sheet: 'Jembatan Nilai' });
    assert.deepEqual(readFileSync(file), before);
    const { image, assessment } = await readBack(readFileSync(out));
    assert.ok(sameEntries(assessment, (await readBack(before)).assessment));
    const second = await lke('bridge', out, '--out', folder.path('dua.xlsx'));
    assert.match(second.out, /A\.I\.1\.i\.b +-0,2\d+ +bukti belum cukup/);
    assert.match(second.out, /lembar Jembatan Nilai 2\./);
    assert.ok(image.sheets.some(({ name }) => name === 'Jembatan Nilai'));
  });

  it('says so where a layer has not begun, and refuses a bridge from a layer to itself', async () => {
    const file = folder.path('unit.xlsx');
    writeFileSync(file, await filledBytes('lampiran-iii'));
    const run = await lke('bridge', file, '--to', 'dalnis');
    assert.equal(run.exit, 0);
    assert.match(run.notes, /pengendali teknis TPI \(dalnis\) belum menilai/);
    assert.equal((await lke('bridge', file, '--from', 'tpi')).exit, 2);
  });
});
