import assert from 'node:assert/strict';
import type { LayerId } from '../../../src/assessment/types';
import type { CellScalar } from '../../../src/worksheet/workbook-image';
import { entryDifferences } from './support/entry-differences';
import { readingOf } from './support/filled-image';
import { MARKED_WORKBOOKS } from './support/marked';
import { allOf, insertColumn, insertRows } from './support/vary';
import type { Variation } from './support/vary';

const subjectOf = (layout: string) => {
  const subject = MARKED_WORKBOOKS.find((each) => each.layout === layout);
  assert.ok(subject);
  const reading = readingOf(subject.image);
  const rows = new Map(
    [...reading.places].flatMap(([key, { row }]) =>
      key.startsWith('unit/note/') ? [[key.slice('unit/note/'.length), row] as const] : [],
    ),
  );
  return { ...subject, reading, rows, sheet: reading.mainSheet };
};
type Subject = ReturnType<typeof subjectOf>;

/** Four columns of an evaluator right of column `after`: answer, value, percent and note, marked with its sign. */
function block(
  { sheet, rows }: Subject,
  after: number,
  heading: number,
  titles: readonly [answer: string, note: string],
  sign: string,
  group?: string,
): Variation {
  const column = (
    title: string,
    content: (item: string) => CellScalar,
    above?: string,
  ): ReadonlyMap<number, CellScalar> =>
    new Map([
      ...(above === undefined ? [] : [[heading - 1, above] as const]),
      [heading, title],
      ...[...rows].map(([item, row]) => [row, content(item)] as const),
    ]);
  const columns = [
    column(titles[0], () => sign, group),
    column('Nilai', () => null),
    column('%', () => null),
    column(titles[1], (item) => `${sign} ${item}`),
  ];
  return allOf(...columns.map((cells, nth) => insertColumn(sheet, after + 1 + nth, cells)));
}

function assertLayer(
  subject: Subject,
  variation: Variation,
  layout: string,
  signs: Partial<Record<LayerId, string>>,
): void {
  const reading = readingOf(variation(subject.image).image);
  assert.equal(reading.layout, layout);
  for (const [layer, sign] of Object.entries(signs) as [LayerId, string][]) {
    const entries = reading.assessment.layers[layer];
    assert.ok(entries.size > 100, `${layer}: ${String(entries.size)}`);
    for (const [item, { note, answer }] of entries) {
      if (note !== null) assert.equal(note, `${sign} ${item}`);
      if (answer !== null && sign !== 'TPI') assert.equal(answer, sign);
    }
  }
  const before = subject.reading.assessment;
  const unitOnly = {
    ...reading.assessment,
    layers: { ...before.layers, unit: reading.assessment.layers.unit },
  };
  assert.deepEqual(entryDifferences(unitOnly, before), []);
}

describe('a workbook with the columns of several evaluators', () => {
  const portal = subjectOf('portalrb-jawaban');
  const lampiran = subjectOf('lampiran-iii');

  it('gives each of two TPI blocks of an agency its own layer', () => {
    const second = block(portal, 17, 1, ['Jawaban TPI Itjen', 'Catatan TPI Itjen'], 'ITJEN');
    assertLayer(portal, second, 'portalrb-jawaban', { tpi: 'TPI', 'tpi-2': 'ITJEN' });
  });

  it('tells the members of the team from each other and from the result', () => {
    const members = allOf(
      block(portal, 17, 1, ['Jawaban Dalnis', 'Catatan Dalnis'], 'D'),
      block(portal, 17, 1, ['Jawaban Ketua Tim', 'Catatan Ketua Tim'], 'K'),
      block(portal, 17, 1, ['Jawaban Anggota Tim', 'Catatan Anggota Tim'], 'A'),
    );
    assertLayer(portal, members, 'portalrb-jawaban', { tpi: 'TPI', at: 'A', kt: 'K', dalnis: 'D' });
  });

  it("reads TPI's columns beside the ministry's sheet, which stays the ministry's", () => {
    const beside = block(lampiran, 17, 2, ['Jawaban TPI', 'Catatan TPI'], 'T');
    assertLayer(lampiran, beside, 'lampiran-iii', { tpi: 'T' });
  });

  for (const title of ['PENILAIAN TPI', 'Tim Penilai Internal']) {
    it(`reads a block that only the heading above it names: ${title}`, () => {
      const shifted: Subject = {
        ...lampiran,
        rows: new Map([...lampiran.rows].map(([item, row]) => [item, row + 1])),
      };
      const grouped = allOf(
        insertRows(lampiran.sheet, 2, 1, new Map([[11, 'PENILAIAN MANDIRI']])),
        block(shifted, 17, 3, ['Jawaban', 'Catatan'], 'T', title),
      );
      assertLayer(lampiran, grouped, 'lampiran-iii', { tpi: 'T' });
    });
  }

  it('says nothing of a layer it has no columns for', () => {
    const { assessment } = readingOf(lampiran.image);
    for (const layer of ['at', 'kt', 'dalnis', 'tpi', 'tpi-2'] as const)
      assert.equal(assessment.layers[layer].size, 0);
  });
});
