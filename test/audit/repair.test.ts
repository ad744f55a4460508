import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expectedFormulas } from '../../src/audit/expected/expected-formulas';
import { setFormula, setValue } from '../../src/audit/cell-change';
import type { CellChange } from '../../src/audit/cell-change';
import { planRepair } from '../../src/audit/repair/plan';
import type { RepairPlan } from '../../src/audit/repair/plan';
import type { RepairChoice } from '../../src/audit/repair/choice';
import { placeId } from '../../src/validation/sheet/cells';
import { toA1 } from '../../src/support/address';
import type { Reading } from '../../src/worksheet/reading';
import { filledCells } from '../../src/worksheet/workbook-image';
import type { WorkbookImage } from '../../src/worksheet/workbook-image';
import { SOUND } from '../validation/support/complete';
import { officialReading, perAreaReading } from '../validation/support/workbooks';
import { edition } from '../support/edition';
import { DAMAGE_KINDS, allDamages, damageName } from './support/damage';
import type { Damage } from './support/damage';
import { insertLines } from './support/insert';
import { auditOf, changed, faultless, readImage } from './support/workbook';

const official = faultless(officialReading(SOUND));
const perArea = perAreaReading(SOUND);

const planFor = (reading: Reading, choice: RepairChoice = {}): RepairPlan =>
  planRepair(edition, reading, auditOf(reading), choice);

/** Formula, or value where there is none, of every cell by name. */
function contents(image: WorkbookImage): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const sheet of image.sheets) {
    for (const { row, col } of filledCells(sheet)) {
      const cell = sheet.cell(row, col);
      const content = cell?.formula === undefined ? cell?.value : `=${cell.formula}`;
      if (content !== undefined && content !== null)
        found.set(`${sheet.name}!${toA1({ row, col })}`, content);
    }
  }
  return found;
}

/** Names of cells that hold something else, with both contents. */
function differences(a: WorkbookImage, b: WorkbookImage): readonly string[] {
  const [was, is] = [contents(a), contents(b)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((cell) => was.get(cell) !== is.get(cell))
    .map((cell) => `${cell}: ${String(was.get(cell))} / ${String(is.get(cell))}`);
}

/** The law: what was damaged is clean again, nothing else changed, and nothing is left to do. */
function repairs(clean: Reading, damages: readonly Damage[]): void {
  const names = damages.map(damageName).join(', ');
  const damaged = changed(
    clean,
    damages.map(({ change }) => change),
  );
  const plan = planFor(damaged);
  const mended = readImage(plan.mended);
  assert.deepEqual(differences(clean.image, mended.image), [], names);
  const again = planFor(mended);
  assert.deepEqual([again.edits, again.steps], [[], []], names);
  const cells = new Set(damages.map(({ change }) => placeId(change.place)));
  assert.ok(
    plan.edits.every((edit) => cells.has(placeId(edit))),
    names,
  );
}

/** One damage of each kind, from the middle of the sheet. */
function oneOfEach(reading: Reading): readonly Damage[] {
  const all = allDamages(reading);
  return DAMAGE_KINDS.flatMap((kind) => {
    const own = all.filter((damage) => damage.kind === kind);
    return own[Math.floor(own.length / 2)] ?? [];
  });
}

describe('repairing a workbook', () => {
  for (const damage of oneOfEach(official)) {
    it(`puts back what was there before ${damageName(damage)} on the official sheet`, () => {
      repairs(official, [damage]);
    });
  }

  for (const damage of oneOfEach(perArea).slice(0, 8)) {
    it(`puts back what was there before ${damageName(damage)} in a workbook per area`, () => {
      repairs(perArea, [damage]);
    });
  }

  it('puts several damages right at once', () => {
    const damages = allDamages(official);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(damages.length - 1), { minLength: 2, maxLength: 5 }), (picked) => {
        const byCell = new Map(
          picked.flatMap((at) => damages[at] ?? []).map((damage) => [placeId(damage.change.place), damage]),
        );
        repairs(official, [...byCell.values()]);
      }),
      { numRuns: 5 },
    );
  });

  it('follows rows and columns that were put in', () => {
    const rows = insertLines(official.image, official.mainSheet, 'row', 63, 2);
    const both = insertLines(
      insertLines(rows, official.mainSheet, 'row', 176, 1),
      official.mainSheet,
      'col',
      9,
      1,
    );
    const moved = changed(readImage(both), []);
    const { total } = moved;
    const score = moved.nodes.get('A.I.4.i')?.score;
    const sum = moved.nodes.get('A.I')?.score;
    assert.ok(score && sum && total);
    assert.deepEqual([toA1(score), toA1(total)], ['M62', 'M211']);
    repairs(
      moved,
      [score, sum, total].map((place): Damage => ({
        kind: 'points-typed-over',
        change: setValue(place, 1.25),
      })),
    );
  });

  it('gives a copy of values its formulas back', () => {
    const values: WorkbookImage = {
      ...official.image,
      sheets: official.image.sheets.map((sheet) => ({
        ...sheet,
        cell: (row, col) => {
          const { formula: _formula, ...rest } = sheet.cell(row, col) ?? { value: null };
          return rest;
        },
      })),
    };
    const plan = planFor(readImage(values));
    assert.deepEqual(
      plan.steps.map(({ finding }) => finding.variant),
      ['sheet'],
    );
    const left = differences(official.image, plan.mended).filter((cell) =>
      cell.startsWith(official.mainSheet),
    );
    assert.deepEqual(left, []);
  });

  describe('is by choice', () => {
    const slip = officialReading(SOUND);
    const damaged = changed(slip, [
      setValue({ sheet: 'LKE ZI', row: 62, col: 12 }, 2.5),
      setValue({ sheet: 'LKE ZI', row: 113, col: 8 }, 1.5),
    ]);
    const cases: readonly (readonly [string, RepairChoice, readonly string[]])[] = [
      ["everything, the ministry's own slip too", {}, ['L62', 'H113', 'L175']],
      ['one rule', { only: ['weight-differs'] }, ['H113']],
      ['one cell, with its sheet', { only: ['LKE ZI!L62'] }, ['L62']],
      ['one code', { only: ['A.I.4.i'] }, ['L62']],
      ["all but the ministry's", { except: ['L175'] }, ['L62', 'H113']],
      ['nothing that is there', { only: ['K154'] }, []],
    ];
    for (const [name, choice, cells] of cases) {
      it(name, () => {
        const plan = planFor(damaged, choice);
        assert.deepEqual(plan.edits.map(toA1), cells);
        const left = plan.left.filter(({ reason }) => reason === 'not-chosen');
        assert.equal(left.length, 3 - cells.length);
      });
    }
  });

  it('leaves answers to the unit and says so', () => {
    const wrong = changed(official, [setValue({ sheet: 'LKE ZI', row: 8, col: 11 }, 'Barangkali')]);
    const plan = planFor(wrong);
    assert.deepEqual(plan.edits, []);
    assert.deepEqual(
      plan.left.filter(({ reason }) => reason === 'answers').map(({ finding }) => finding.rule),
      ['answer-not-in-scale'],
    );
  });

  it('writes no formula whose cells cannot be found', () => {
    const formulas = expectedFormulas(edition, { ...official, places: new Map(), nodes: new Map() });
    assert.equal(formulas.at({ sheet: 'LKE ZI', row: 62, col: 12 }), undefined);
    assert.ok(expectedFormulas(edition, official).at({ sheet: 'LKE ZI', row: 62, col: 12 }));
  });

  it('names a sheet that is protected by a password', () => {
    const { image } = changed(official, [setValue({ sheet: 'LKE ZI', row: 62, col: 12 }, 2.5)]);
    const sheets = image.sheets.map((sheet) => ({ ...sheet, protection: { sheet: true, password: true } }));
    assert.deepEqual(planFor(readImage({ ...image, sheets })).passwordSheets, ['LKE ZI']);
  });

  it('says what each cell shows before and after', () => {
    const change: CellChange = setFormula({ sheet: 'LKE ZI', row: 7, col: 12 }, { kind: 'number', value: 3 });
    const [step] = planFor(changed(official, [change])).steps;
    const [cell] = step?.cells ?? [];
    assert.deepEqual(cell?.before, { formula: '3', value: 3 });
    assert.equal(cell?.after.formula, 'AVERAGE(L8:L9)*H7');
    assert.ok(step?.effect != null && Math.abs(step.effect - (3 - Number(cell?.after.value))) < 1e-9);
  });
});
