import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toA1 } from '../../../src/support/address';
import { recalculate } from '../../../src/worksheet/formula/recalculate';
import { imageOf, type CellSketch } from '../../../src/worksheet/image-builder';
import type { CellValue } from '../../../src/worksheet/workbook-image';

const REF = { error: '#REF!' };

/** A column of formulas, each made from its row. */
function column(length: number, formula: (row: number) => string): Record<string, CellSketch> {
  const rows = Array.from({ length }, (_value, at) => at + 1);
  return Object.fromEntries(rows.map((row) => [toA1({ row, col: 1 }), { formula: formula(row) }]));
}

/** Whether a row leads back to itself, where `graph` lists the rows each row reads. */
function reaches(graph: readonly (readonly number[])[], start: number): boolean {
  const seen = new Set<number>();
  const open = [...(graph[start - 1] ?? [])];
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    if (seen.has(row)) continue;
    seen.add(row);
    open.push(...(graph[row - 1] ?? []));
  }
  return seen.has(start);
}

describe('recalculating a workbook', () => {
  it('computes across sheets and lets no cached value through', () => {
    const image = imageOf({
      'LKE ZI': {
        K8: 'Ya',
        L8: { formula: 'IF(K8="Ya",1,0)', value: 99 },
        L7: { formula: 'AVERAGE(L8:L9)*H7', value: 99 },
        H7: 4,
      },
      Rekap: {
        A1: { formula: "'lke zi'!L7+1" },
        A2: { formula: 'Asing!A1' },
        A3: { formula: "SUM('LKE ZI'!L:L)", value: 5 },
      },
    });
    const { values, unsupported, cycles } = recalculate(image);
    assert.equal(values('LKE ZI', 7, 12), 4);
    assert.equal(values('Rekap', 1, 1), 5);
    assert.deepEqual(values('Rekap', 2, 1), REF);
    assert.equal(values('LKE ZI', 8, 11), 'Ya');
    assert.equal(values('Rekap', 500, 1), null);
    assert.deepEqual(values('Asing', 1, 1), REF);
    assert.deepEqual(unsupported, ['Rekap!A3']);
    assert.deepEqual(cycles, []);
  });

  it('keeps the file’s value where it cannot compute, and says which cells', () => {
    const image = imageOf(
      {
        S: {
          A1: { formula: 'TODAY()', value: 46000 },
          A2: { formula: 'A1+1' },
          A3: { formula: '1+' },
          A4: { formula: 'tanggal', value: 3 },
        },
      },
      { tanggal: 'NOW()' },
    );
    const result = recalculate(image);
    assert.equal(result.values('S', 2, 1), 46001);
    assert.equal(result.values('S', 4, 1), 3);
    assert.deepEqual([...result.unsupported].sort(), ['S!A1', 'S!A3', 'S!A4']);
  });

  it('puts overrides over cells, blank ones and formulas alike, and counts them in ranges', () => {
    const image = imageOf({
      S: { A1: 1, A2: { formula: 'A1*10' }, A3: { formula: 'SUM(B1:B99)' }, A4: { formula: 'A2=""' } },
    });
    const overrides = new Map<string, CellValue>([
      ['S!A1', 5],
      ['s!B50', 7],
    ]);
    const { values } = recalculate(image, overrides);
    assert.equal(values('S', 2, 1), 50);
    assert.equal(values('S', 3, 1), 7);
    assert.equal(values('S', 50, 2), 7);
    assert.equal(recalculate(image, new Map([['S!A2', null]])).values('S', 4, 1), true);
    assert.equal(recalculate(image).values('S', 2, 1), 10);
  });

  it('refuses an override that names no cell', () => {
    const image = imageOf({ S: { A1: 1 } });
    for (const key of ['A1', 'T!A1', 'S!', 'S!A0'])
      assert.throws(() => recalculate(image, new Map([[key, 1]])), /override/);
  });

  it('uses defined names', () => {
    const image = imageOf({ S: { A1: 4, A2: { formula: 'Bobot*2' } } }, { bobot: '=S!$A$1' });
    assert.equal(recalculate(image).values('S', 2, 1), 8);
  });

  it('finds cells that come back to themselves, and only those', () => {
    const image = imageOf({
      S: {
        A1: { formula: 'B1+1', value: 11 },
        B1: { formula: 'C1+1', value: 12 },
        C1: { formula: 'A1+D1', value: 13 },
        D1: { formula: '2*3', value: 0 },
        E1: { formula: 'A1*2', value: 0 },
        F1: { formula: 'F1', value: 5 },
        G1: { formula: 'IF(D1=6,1,G1)', value: 0 },
      },
    });
    const result = recalculate(image);
    assert.deepEqual([...result.cycles].sort(), ['S!A1', 'S!B1', 'S!C1', 'S!F1']);
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6, 7].map((col) => result.values('S', 1, col)),
      [11, 12, 13, 6, 22, 5, 1],
    );
  });

  it('finds a cell that joins a cycle by way of a finished one', () => {
    const image = imageOf({
      S: { A1: { formula: 'B1+C1' }, B1: { formula: 'A1' }, C1: { formula: 'B1+D1' }, D1: { formula: 'C1' } },
    });
    assert.deepEqual([...recalculate(image).cycles].sort(), ['S!A1', 'S!B1', 'S!C1', 'S!D1']);
  });

  it('computes a chain of 20,000 cells from its far end', () => {
    const length = 20_000;
    const image = imageOf({ S: column(length, (row) => (row === length ? '1' : `A${String(row + 1)}+1`)) });
    const result = recalculate(image);
    assert.equal(result.values('S', 1, 1), length);
    assert.deepEqual(result.cycles, []);
  });

  it('finds a cycle of 5,000 cells', () => {
    const image = imageOf({ S: column(5000, (row) => `A${String((row % 5000) + 1)}+1`) });
    assert.equal(recalculate(image).cycles.length, 5000);
  });

  it('computes a chain of deeply nested formulas without running out of stack', () => {
    const nested = (inner: string): string => 'SUM(1=1&1+1*1^-'.repeat(120) + inner + ')'.repeat(120);
    const image = imageOf({ S: column(60, (row) => (row === 60 ? '1' : nested(`A${String(row + 1)}`))) });
    assert.notEqual(recalculate(image).values('S', 1, 1), null);
  });

  it('finds every cycle, and gives the same values whichever cell is asked first', () => {
    const row = fc.integer({ min: 1, max: 12 });
    const reads = fc.array(row, { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(reads, { minLength: 12, maxLength: 12 }), row, (graph, first) => {
        const formula = (rows: readonly number[]): string =>
          ['1', ...rows.map((to) => `A${String(to)}`)].join('+');
        const cells = graph.map((rows, at): [string, CellSketch] => [
          `A${String(at + 1)}`,
          { formula: formula(rows), value: at },
        ]);
        const image = imageOf({ S: Object.fromEntries(cells) });
        const forward = recalculate(image);
        const other = recalculate(image);
        other.values('S', first, 1);
        const circular = graph.flatMap((_rows, at) =>
          reaches(graph, at + 1) ? [`S!A${String(at + 1)}`] : [],
        );
        assert.deepEqual([...forward.cycles].sort(), circular.sort());
        assert.deepEqual([...other.cycles].sort(), circular);
        for (let at = 1; at <= 12; at += 1)
          assert.deepEqual(other.values('S', at, 1), forward.values('S', at, 1));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a sketch with a wrong address', () => {
    assert.throws(() => imageOf({ S: { A0: 1 } }), /"A0" on sheet "S"/);
  });
});
