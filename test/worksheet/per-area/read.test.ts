import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, emptyAssessment, layersOf, sameEntries } from '../../../src/assessment/assessment';
import type { Assessment, UnitIdentity } from '../../../src/assessment/types';
import type { Language } from '../../../src/i18n/language';
import { scoreAssessment } from '../../../src/scoring/score';
import { applyPlan } from '../../../src/workbook/memory';
import { perAreaPlan } from '../../../src/worksheet/layouts/per-area/plan';
import { readPerArea } from '../../../src/worksheet/layouts/per-area/read';
import { isReading, recogniseWorkbook } from '../../../src/worksheet/recognise/recognise';
import type { Reading } from '../../../src/worksheet/reading';
import type { SheetImage, WorkbookImage } from '../../../src/worksheet/workbook-image';
import { arbitraryAssessment } from '../../support/arbitrary-assessment';
import { edition } from '../../support/edition';
import { blank, fillOf, filledImage, map, withInserted, withSheets } from './support';

const UNIT: UnitIdentity = {
  id: '0120',
  name: 'KPU Kota Contoh',
  agency: 'KPU',
  year: 2026,
  target: 'WBK',
  holdsWbk: false,
};

function reading(image: WorkbookImage): Reading {
  const result = readPerArea(image, edition);
  assert.ok(isReading(result), JSON.stringify(result).slice(0, 300));
  return result;
}

/** The evaluator gives no evidence: the layout has no cell for it. */
function withoutTpiEvidence(assessment: Assessment): Assessment {
  return applyEdits(
    assessment,
    [...assessment.layers.tpi.keys()].map((item) => ({ layer: 'tpi', item, evidence: null })),
  );
}

const both = fc
  .tuple(arbitraryAssessment('mixed', 'unit', true), arbitraryAssessment('mixed', 'tpi', true))
  .map(([unit, tpi]) =>
    withoutTpiEvidence({
      ...unit,
      unit: UNIT,
      layers: layersOf({ unit: unit.layers.unit, tpi: tpi.layers.tpi }),
    }),
  );
const [sample] = fc.sample(both, { numRuns: 1, seed: 5 });

const changed = (
  image: WorkbookImage,
  sheet: string,
  change: (sheet: SheetImage) => SheetImage,
): WorkbookImage => withSheets(image, (each) => (each.name === sheet ? change(each) : each));
const withCell = (sheet: SheetImage, row: number, col: number, value: string | null): SheetImage => ({
  ...sheet,
  cell: (r, c) => (r === row && c === col ? { value } : sheet.cell(r, c)),
});
const withoutRow = (sheet: SheetImage, row: number): SheetImage => ({
  ...sheet,
  cell: (r, c) => sheet.cell(r < row ? r : r + 1, c),
});

describe('reading a per-area workbook', () => {
  it('gives back what was filled in', () => {
    fc.assert(
      fc.property(both, (assessment) => {
        const found = reading(filledImage(fillOf(assessment)));
        assert.ok(sameEntries(found.assessment, assessment));
        assert.deepEqual(found.assessment.unit, assessment.unit);
      }),
      { numRuns: 15 },
    );
  });

  it('finds every cell where the plan put it', () => {
    const found = reading(blank);
    assert.deepEqual(new Map([...found.places].sort()), new Map([...map.places].sort()));
    assert.deepEqual(new Map([...found.nodes].sort()), new Map([...map.nodes].sort()));
    assert.deepEqual(found.total, map.total);
    assert.deepEqual([found.layout, found.mainSheet, found.worksheetTotal], ['per-area', 'Rekap', null]);
  });

  it('reads the total the worksheet shows', () => {
    assert.ok(sample);
    const total = scoreAssessment(edition, sample).total.answered;
    assert.ok(Math.abs((reading(filledImage(fillOf(sample))).worksheetTotal ?? 0) - (total ?? 0)) < 1e-9);
  });

  it('reads an English workbook', () => {
    assert.ok(sample);
    const language: Language = 'en';
    const found = reading(filledImage(fillOf(sample), applyPlan(perAreaPlan(edition, UNIT, language))));
    assert.ok(sameEntries(found.assessment, sample));
    assert.deepEqual(found.assessment.unit, UNIT);
  });

  it('is recognised among the other layouts', () => {
    const found = recogniseWorkbook(blank, edition);
    assert.ok(isReading(found) && found.layout === 'per-area');
  });

  const damages: readonly (readonly [string, (image: WorkbookImage) => WorkbookImage])[] = [
    [
      'renamed sheets',
      (image) => withSheets(image, (sheet) => ({ ...sheet, name: `Salinan ${sheet.name}`.slice(0, 31) })),
    ],
    ['inserted rows', (image) => withSheets(image, (sheet) => withInserted(sheet, [1, 3, 6, 9, 20, 31], []))],
    ['inserted columns', (image) => withSheets(image, (sheet) => withInserted(sheet, [], [1, 2, 4, 6, 11]))],
    ['sheets in another order', (image) => ({ ...image, sheets: [...image.sheets].reverse() })],
    [
      'no hidden sheet and no properties',
      (image) => ({
        ...image,
        properties: new Map(),
        sheets: image.sheets.filter(({ name }) => name !== '_LKE'),
      }),
    ],
    ['an overwritten heading', (image) => changed(image, '3 SDM', (sheet) => withCell(sheet, 5, 9, 'xx'))],
    [
      'a lost number',
      (image) => changed(image, '1 Manajemen Perubahan', (sheet) => withCell(sheet, 8, 1, null)),
    ],
    [
      'a lost number of a count',
      (image) =>
        changed(image, '1 Manajemen Perubahan', (sheet) =>
          withCell(sheet, map.places.get('unit/answer/A.II.1.i.b#changes')?.row ?? 0, 1, null),
        ),
    ],
    ['a changed statement', (image) => changed(image, 'Hasil', (sheet) => withCell(sheet, 8, 2, 'IPAK'))],
    [
      'a copy of a sheet',
      (image) => ({
        ...image,
        sheets: [
          ...blank.sheets.slice(1, 8).map((sheet) => ({ ...sheet, name: `${sheet.name} (2)` })),
          ...image.sheets,
        ],
      }),
    ],
  ];
  for (const [what, damage] of damages) {
    it(`reads a workbook with ${what}`, () => {
      assert.ok(sample);
      const found = reading(damage(filledImage(fillOf(sample))));
      assert.ok(sameEntries(found.assessment, sample));
      assert.deepEqual(found.assessment.unit, UNIT);
      assert.ok(found.total);
    });
  }

  it('reports where each cell is found, not where it was planned', () => {
    const moved = withSheets(blank, (sheet) => withInserted(sheet, [1], [1]));
    const planned = map.places.get('unit/answer/A.I.1.i.a');
    const found = reading(moved).places.get('unit/answer/A.I.1.i.a');
    assert.deepEqual(found, {
      sheet: planned?.sheet,
      row: (planned?.row ?? 0) + 1,
      col: (planned?.col ?? 0) + 1,
    });
  });

  it('names a row that is missing instead of reading it as open', () => {
    const row = map.places.get('unit/answer/A.I.3.i.b')?.row ?? 0;
    const result = readPerArea(
      changed(blank, '3 SDM', (sheet) => withoutRow(sheet, row)),
      edition,
    );
    assert.ok(!isReading(result));
    assert.equal(result.reason, 'incomplete');
    assert.ok(result.evidence.includes('A.I.3.i.b'));
  });

  it('names the sheet whose column of entries is gone', () => {
    const result = readPerArea(
      changed(blank, 'Hasil', (sheet) => withCell(withCell(sheet, 5, 9, null), 5, 10, null)),
      edition,
    );
    assert.ok(isReading(result), 'both neighbours stand as planned');
    const cut = readPerArea(
      changed(blank, 'Hasil', (sheet) => ({ ...sheet, cell: (r, c) => sheet.cell(r, c < 9 ? c : c + 2) })),
      edition,
    );
    assert.ok(!isReading(cut));
    assert.deepEqual([cut.reason, cut.evidence], ['incomplete', ['Hasil']]);
  });

  it('names the other edition of a workbook that does not fit', () => {
    const other = {
      ...blank,
      properties: new Map([['lke-edition', 'permenpanrb-52-2014']]),
      sheets: blank.sheets.slice(0, 3),
    };
    const result = readPerArea(other, edition);
    assert.ok(!isReading(result));
    assert.deepEqual([result.reason, result.evidence[0]], ['unknown-edition', 'permenpanrb-52-2014']);
  });

  it('says what it looked at in a workbook that is no LKE', () => {
    const [sheet] = blank.sheets;
    assert.ok(sheet);
    const result = readPerArea(
      { ...blank, sheets: [{ ...sheet, name: 'Data', cell: () => undefined }] },
      edition,
    );
    assert.deepEqual(result, { reason: 'no-lke', evidence: ['Data'] });
  });

  it('keeps an error somebody pasted as the answer it is', () => {
    const place = map.places.get('unit/answer/A.I.1.i.a');
    assert.ok(place);
    const image = changed(blank, place.sheet, (sheet) => ({
      ...sheet,
      cell: (r, c) => (r === place.row && c === place.col ? { value: { error: '#N/A' } } : sheet.cell(r, c)),
    }));
    assert.equal(reading(image).assessment.layers.unit.get('A.I.1.i.a')?.answer, '#N/A');
  });

  it('leaves out an identity it cannot read', () => {
    const fill = fillOf({ ...emptyAssessment(edition.id), unit: UNIT }).map((edit) => ({
      ...edit,
      value: 'x',
    }));
    const { unit } = reading(filledImage(fill)).assessment;
    assert.deepEqual([unit.year, unit.target, unit.holdsWbk], [null, null, null]);
  });
});
