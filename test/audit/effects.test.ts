import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Audit } from '../../src/audit/audit';
import { setFormula, setValue } from '../../src/audit/cell-change';
import type { CellChange } from '../../src/audit/cell-change';
import { parseFormula } from '../../src/worksheet/formula/parse';
import { parseA1, toA1 } from '../../src/support/address';
import { applyEdits } from '../../src/assessment/assessment';
import { officialReading, perAreaReading } from '../validation/support/workbooks';
import { EMPTY, SOUND } from '../validation/support/complete';
import { anyAssessment } from '../support/arbitrary-assessment';
import { allDamages, damageName } from './support/damage';
import { auditOf, changed, faultless } from './support/workbook';

const SHEET = 'LKE ZI';

function cellChange(key: string, content: string | number | null): CellChange {
  const place = { sheet: SHEET, ...(parseA1(key) ?? { row: 1, col: 1 }) };
  if (typeof content !== 'string' || !content.startsWith('=')) return setValue(place, content);
  const parsed = parseFormula(content.slice(1));
  if (!parsed.ok) throw new Error(`no formula: ${content}`);
  return setFormula(place, parsed.expr);
}

const official = faultless(officialReading(SOUND));

const after = (cells: Readonly<Record<string, string | number | null>>): Audit =>
  auditOf(
    changed(
      official,
      Object.entries(cells).map(([key, content]) => cellChange(key, content)),
    ),
  );

/** `L62 0.4167` for what changes the total, `J171 -` for what keeps it from being a number. */
function brief({ findings }: Audit): readonly string[] {
  return findings
    .filter(({ effect }) => effect !== 0)
    .map(({ finding, effect }) => {
      const cell = finding.place ? toA1(finding.place) : '';
      return `${cell} ${effect === null ? '-' : String(Math.round(effect * 1e4) / 1e4)}`;
    });
}

/** The law of the whole: what is counted from is the regulation's figure and the effects, to the last digit. */
function addsUp({ findings, difference }: Audit): void {
  const sum = findings.reduce((total, { effect }) => total + (effect ?? 0), 0);
  const { counted, regulation, explained, unexplained } = difference;
  assert.ok(counted !== null && explained !== null && unexplained !== null);
  assert.ok(Math.abs(explained - sum) < 1e-9);
  assert.ok(Math.abs(unexplained) < 1e-9, `unexplained ${String(unexplained)}`);
  assert.ok(Math.abs(counted - (regulation ?? 0) - sum) < 1e-9);
}

describe('what each finding does to the total', () => {
  it('is nothing in a workbook without faults', () => {
    const { difference, findings } = auditOf(official);
    assert.deepEqual(
      findings.filter(({ effect }) => effect !== 0),
      [],
    );
    assert.ok(Math.abs(difference.unexplained ?? 1) < 1e-9);
  });

  const cases: readonly {
    readonly name: string;
    readonly cells: Readonly<Record<string, string | number | null>>;
    readonly effects: readonly string[];
  }[] = [
    { name: 'a subarea typed over', cells: { L62: 2.5 }, effects: ['L62 1.3917'] },
    { name: 'a weight given half a point more', cells: { H113: 1.5 }, effects: ['H113 0.2083'] },
    {
      name: 'faults of different subareas, each with what it does by itself',
      cells: { L62: 2.5, H113: 1.5 },
      effects: ['L62 1.3917', 'H113 0.2083'],
    },
    {
      name: 'a total typed over shares with what it hides, half and half',
      cells: { L208: 90, L62: 2.5 },
      effects: ['L62 0.6958', 'L208 27.4686'],
    },
    {
      name: 'an answer kind that breaks the total has no number, the rest is valued after it',
      cells: { J171: 'A/B/C', L62: 2.5 },
      effects: ['L62 1.3917', 'J171 -'],
    },
    {
      name: 'two kinds that only together leave a subarea without number',
      cells: { J8: 'x', J9: 'x', L62: 2.5 },
      effects: ['J8 -', 'J9 -', 'L62 1.3917'],
    },
    { name: 'the official slip, put back', cells: { L175: '=AVERAGE(L176:L179)*H175' }, effects: [] },
    { name: 'a total below the table typed over', cells: { L198: 60 }, effects: ['L198 30.0395'] },
    {
      name: 'a weight beside a score typed over, which only acts once the formula is back',
      cells: { L62: 2.5, H62: 9 },
      effects: ['H62 1.4408', 'L62 -0.0492'],
    },
    {
      name: 'a text over the total',
      cells: { L208: 'delapan puluh' },
      effects: ['L208 -'],
    },
    { name: 'a number in the empty row', cells: { L90: 1 }, effects: ['L90 0.1875'] },
  ];
  for (const { name, cells, effects } of cases) {
    it(`says for ${name}`, () => {
      const audit = after(cells);
      assert.deepEqual(brief(audit), effects);
      addsUp(audit);
    });
  }

  it('is the same for two that do the same, in whichever order they stand', () => {
    const { findings } = after({ L208: '=L198+L206+1', L198: '=L125+L5+1' });
    const effects = findings.flatMap(({ effect }) => (effect === null || effect === 0 ? [] : [effect]));
    assert.equal(effects.length, 2);
    assert.ok(Math.abs((effects[0] ?? 0) - 1) < 1e-9 && Math.abs((effects[1] ?? 0) - 1) < 1e-9);
  });

  it('counts a total from before the last change as what it is', () => {
    const { image } = official;
    const sheets = image.sheets.map((sheet) => ({
      ...sheet,
      cell: (row: number, col: number) => {
        const cell = sheet.cell(row, col);
        return sheet.name === SHEET && row === 208 && col === 12 && cell ? { ...cell, value: 80 } : cell;
      },
    }));
    const stale = auditOf({ ...official, image: { ...image, sheets }, worksheetTotal: 80 });
    const found = stale.findings.find(({ finding }) => finding.rule === 'stale-cached-total');
    assert.ok(
      found?.effect != null && Math.abs(found.effect - (80 - (stale.difference.regulation ?? 0))) < 1e-9,
    );
    addsUp(stale);
  });

  it('is told once for a copy of values, with what it hides', () => {
    const reading = changed(official, [cellChange('K8', 'Tidak')]);
    const values = {
      ...official.image,
      sheets: official.image.sheets.map((sheet) => ({
        ...sheet,
        cell: (row: number, col: number) => {
          const cell = sheet.cell(row, col);
          const { formula: _formula, ...rest } = cell ?? { value: null };
          return (
            cell &&
            (row === 8 && col === 11
              ? reading.image.sheets.find(({ name }) => name === sheet.name)?.cell(8, 11)
              : rest)
          );
        },
      })),
    };
    const audit = auditOf({ ...reading, image: values, worksheetTotal: official.worksheetTotal });
    const counted = audit.findings.filter(({ effect }) => effect !== 0);
    assert.deepEqual(
      counted.map(({ finding }) => `${finding.rule} ${finding.variant}`),
      ['formula-replaced sheet'],
    );
    addsUp(audit);
  });

  it('does not speak of a total a blank workbook cannot have yet', () => {
    const audit = auditOf(officialReading(EMPTY));
    assert.deepEqual([audit.difference.worksheet, audit.difference.regulation], [null, null]);
    addsUp(audit);
    // What is open keeps the total from being a number; the ministry's own slip in L175 does not.
    assert.deepEqual(brief(audit), ['K8 -', 'L7 -']);
  });

  const damages = allDamages(official);
  it('counts a wealth report whose whole is not filled in as open, though the official sheet shows an error', () => {
    for (const code of ['A.II.5.iii.a', 'A.II.5.iii.b']) {
      const items = [...SOUND.layers.unit.keys()].filter((item) => item.startsWith(`${code}#`));
      const [first = ''] = items;
      const edits = [{ layer: 'unit' as const, item: first, answer: null }];
      addsUp(auditOf(officialReading(applyEdits(SOUND, edits))));
    }
  });

  it('adds up, whatever is damaged', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(damages.length - 1), { minLength: 1, maxLength: 12 }), (picked) => {
        const made = picked.flatMap((at) => damages[at] ?? []);
        const audit = auditOf(
          changed(
            official,
            made.map(({ change }) => change),
          ),
        );
        assert.ok(audit.findings.length > 0, made.map(damageName).join(', '));
        addsUp(audit);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  for (const [layout, make] of [
    ['official', officialReading],
    ['per-area', perAreaReading],
  ] as const) {
    it(`leaves nothing unexplained in ${layout} workbooks with any answers, wrong ones too`, () => {
      fc.assert(
        fc.property(anyAssessment, (assessment) => {
          addsUp(auditOf(make(assessment)));
        }),
        { numRuns: 8, endOnFailure: true },
      );
    });
  }
});
