import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { docxDocuments } from '../../src/document/adapter';
import type { EntryField, LayerId } from '../../src/assessment/types';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import { placeKey } from '../../src/worksheet/reading';
import { readBack } from '../support/layouts';
import { lke, useFolder } from './support/run';
import { EXAMPLE_OF_BOTH, filledBytes } from './support/samples';
import { REPORT_DETAILS } from '../support/report-details';

/**
 * What the portal takes for one unit, as the field's own notes describe it: ids as integers, everything else text or
 * null. Written here once more on purpose, so that the product's own schema is not its own judge.
 */
const text = v.nullable(v.string());
const PORTAL = v.strictObject({
  unit_id: text,
  nama_unit: text,
  tahun: v.nullable(v.pipe(v.number(), v.integer())),
  answers: v.pipe(
    v.array(
      v.strictObject({
        soal_id: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(127)),
        jawaban_unit: v.nullable(v.pipe(v.string(), v.regex(/^([A-E]|Ya|Tidak|-?\d+(\.\d+)?)$/))),
        jawaban_tpi: v.nullable(v.pipe(v.string(), v.regex(/^([A-E]|Ya|Tidak|-?\d+(\.\d+)?)$/))),
        catatan_unit: text,
        bukti_dukung_unit: text,
        catatan_tpi: text,
      }),
    ),
    v.length(127),
  ),
  catatan_indikator: v.optional(v.array(v.unknown())),
});

/** The parts of the documents this test looks at; their whole shapes are the business of json.test.ts. */
const loose = v.looseObject;
const CHANGES = loose({
  state: v.string(),
  changes: v.array(loose({ item: text, field: text })),
});
const MERGED = loose({
  seal: v.strictObject({ state: v.string(), changes: v.nullable(v.number()) }),
  open: v.number(),
  merged: v.array(loose({ layer: v.string(), field: v.string(), item: v.string(), after: v.unknown() })),
  conflicts: v.array(loose({ item: text, layer: text, kind: v.string(), decision: text })),
});
const BRIDGE = loose({
  from: loose({ total: v.number() }),
  to: loose({ total: v.number() }),
  difference: v.number(),
  changes: v.array(loose({ indicator: v.string(), points: v.number(), reason: v.string() })),
});
const SCORE = loose({ totals: loose({ answered: v.number(), floor: v.number() }) });

type Typed = readonly [layer: LayerId, field: EntryField, item: string, value: string];

describe('the whole review on the command line', function () {
  this.timeout(180_000);
  const folder = useFolder();

  async function run<Schema extends v.GenericSchema>(
    exit: number,
    schema: Schema,
    ...args: readonly string[]
  ): Promise<v.InferOutput<Schema>> {
    const done = await lke(...args, '--json');
    assert.equal(done.exit, exit, `${args.join(' ')}\n${done.notes}\n${done.out.slice(0, 3000)}`);
    return v.parse(schema, done.json());
  }

  /** Types as a person would, into the cells where the entries stand. */
  async function type(file: string, entries: readonly Typed[]): Promise<void> {
    const bytes = readFileSync(file);
    const { places } = await readBack(bytes);
    const edits = entries.map(([layer, field, item, value]) => {
      const place = places.get(placeKey(layer, field, item));
      assert.ok(place, `${layer} ${field} ${item}`);
      return { ...place, value };
    });
    writeFileSync(file, await xlsxFiles.patch(bytes, edits));
  }

  for (const layout of ['per-area', 'lampiran-iii'] as const)
    it(`goes from the unit's answers to the portal and the report (${layout})`, async () => {
      const at = (name: string): string => folder.path(`${layout}-${name}`);
      const [filled, unit, first, second] = [
        at('terisi.xlsx'),
        at('unit.xlsx'),
        at('satu.xlsx'),
        at('dua.xlsx'),
      ];
      writeFileSync(filled, await filledBytes(layout, EXAMPLE_OF_BOTH));

      // The unit seals what it hands over, and two reviewers get a copy each.
      await run(0, loose({ sealed: v.literal(true) }), 'seal', filled, '--out', unit);
      assert.equal((await run(0, CHANGES, 'verify', unit)).state, 'unchanged');
      await run(0, loose({}), 'review-copy', unit, '--out', first, '--layer', 'tpi', '--prefill', 'unit');
      await run(0, loose({}), 'review-copy', unit, '--out', second, '--layer', 'tpi-2', '--prefill', 'tpi');

      // They answer and write; the unit changes an answer meanwhile, which breaks its seal.
      await type(first, [
        ['tpi', 'answer', 'A.I.1.i.a', 'Tidak'],
        ['tpi', 'note', 'A.I.1.i.a', '=HYPERLINK("http://contoh","klik")'],
        ['tpi', 'answer', 'A.I.1.ii.a', 'Tidak'],
        ['tpi', 'note', 'A.I.1.ii.a', 'SK belum ada 📄\nbaris kedua'],
        ['tpi', 'recommendation', 'A.I.1.ii.a', 'terbitkan SK'],
      ]);
      await type(second, [['tpi-2', 'answer', 'A.I.1.i.a', 'Tidak']]);
      await type(unit, [['unit', 'answer', 'A.I.1.i.a', 'Tidak']]);
      const changed = await run(1, CHANGES, 'verify', unit);
      assert.deepEqual(
        changed.changes.map(({ item, field }) => [item, field]),
        [['A.I.1.i.a', 'answer']],
      );

      // What was judged of an answer that is no more is not taken in silence.
      const merged = at('gabung.xlsx');
      const open = await run(1, MERGED, 'merge', unit, first, '--out', merged);
      assert.deepEqual(open.seal, { state: 'changed', changes: 1 });
      assert.ok(
        open.conflicts.some(({ item, kind }) => item === 'A.I.1.i.a' && kind === 'unit-answer-changed'),
      );
      const taken = open.merged.filter(({ item }) => item === 'A.I.1.ii.a');
      assert.deepEqual(taken.map(({ field }) => field).sort(), ['answer', 'note', 'recommendation']);
      assert.ok(open.merged.every(({ item }) => item !== 'A.I.1.i.a'));
      const decided = await run(
        0,
        MERGED,
        'merge',
        unit,
        first,
        '--out',
        merged,
        '--prefer',
        'review',
        '--force',
      );
      assert.equal(decided.open, 0);
      const both = at('keduanya.xlsx');
      const last = await run(0, MERGED, 'merge', merged, second, '--out', both, '--prefer', 'review');
      assert.ok(last.merged.some(({ layer, item }) => layer === 'tpi-2' && item === 'A.I.1.i.a'));

      // The bridge explains the whole difference between the two scores.
      const score = async (layer: LayerId) => (await run(0, SCORE, 'score', both, '--layer', layer)).totals;
      const bridge = await run(0, BRIDGE, 'bridge', both);
      const [own, theirs] = [await score('unit'), await score('tpi')];
      const sum = bridge.changes.reduce((all, { points }) => all + points, 0);
      for (const other of [bridge.difference, bridge.to.total - bridge.from.total, theirs.floor - own.floor])
        assert.ok(Math.abs(sum - other) <= 1e-9, `${String(sum)} ${String(other)}`);
      assert.ok(
        bridge.changes.some(({ indicator, reason }) => indicator === 'A.I.1.ii.a' && /SK belum/.test(reason)),
      );

      // Report and portal carry the same, texts as texts.
      const details = at('data.json');
      writeFileSync(details, JSON.stringify(REPORT_DETAILS));
      const letter = at('lhe.docx');
      await run(
        0,
        loose({}),
        'report',
        both,
        '--kind',
        'lhe',
        '--details',
        details,
        '--out',
        letter,
        '--layer',
        'tpi',
      );
      const said = await docxDocuments.read(readFileSync(letter));
      for (const words of ['KPU KOTA CONTOH', 'terbitkan SK', 'SK belum ada 📄'])
        assert.ok(said.includes(words), words);
      const answers = at('jawaban.json');
      assert.equal((await lke('export', both, '--to', 'portalrb', '--out', answers)).exit, 0);
      const portal = v.parse(PORTAL, JSON.parse(readFileSync(answers, 'utf8')));
      const [one] = portal.answers;
      assert.deepEqual(
        [one?.jawaban_unit, one?.jawaban_tpi, one?.catatan_tpi],
        ['Tidak', 'Tidak', '=HYPERLINK("http://contoh","klik")'],
      );
      const table = await lke('export', both, '--to', 'csv');
      assert.ok(table.out.includes('HYPERLINK'), 'the note is in the table');
      assert.doesNotMatch(table.out, /(^|[,;])"?=HYPERLINK/m);
    });
});
