import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hostError } from '../../../src/workbook/excel/errors';
import { HostError } from '../../../src/workbook/host-port';
import { edgesOf } from '../../../src/workbook/excel/apply/borders';
import { cover } from '../../../src/workbook/excel/apply/cover';
import type { Layer } from '../../../src/workbook/excel/apply/cover';
import { headerParts } from '../../../src/workbook/excel/apply/page';
import { columnPoints } from '../../../src/workbook/excel/apply/sizes';
import { requestsOf, step } from '../../../src/workbook/excel/apply/steps';
import type { CellStyle } from '../../../src/worksheet/style';
import { blocksOf } from '../../../src/workbook/excel/blocks';
import { fromExcel, isFormula, toExcel } from '../../../src/workbook/excel/cell-values';
import { eventRanges } from '../../../src/workbook/excel/event-address';

describe('values on their way to and from Excel', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['=1+1', "'=1+1"],
    ['+62 812 3456', "'+62 812 3456"],
    ['-', "'-"],
    ['@admin', "'@admin"],
    ["'kutipan'", "''kutipan'"],
    ['12', "'12"],
    ['0,5', "'0,5"],
    ['3/4', "'3/4"],
    ['50%', "'50%"],
    ['Rp 5.000', "'Rp 5.000"],
    ['TRUE', "'TRUE"],
    ['Benar', "'Benar"],
    ['#N/A', "'#N/A"],
    ['Mei 2026', "'Mei 2026"],
    ['1 Jan', "'1 Jan"],
    ['A', 'A'],
    ['Ya', 'Ya'],
    ['SK Tim ZI Nomor 12 Tahun 2026', 'SK Tim ZI Nomor 12 Tahun 2026'],
    ['https://contoh.go.id/?a=1', 'https://contoh.go.id/?a=1'],
  ];
  for (const [text, written] of cases) {
    it(`keeps the text ${JSON.stringify(text)} a text`, () => {
      assert.equal(toExcel(text), written);
    });
  }

  it('sends numbers and booleans as they are, and clears with an empty text', () => {
    assert.deepEqual([0.5, true, null].map(toExcel), [0.5, true, '']);
  });

  it('reads blanks as null and errors as errors', () => {
    assert.deepEqual(['', '#DIV/0!', 'Ya', 0, false].map(fromExcel), [
      null,
      { error: '#DIV/0!' },
      'Ya',
      0,
      false,
    ]);
  });

  it('tells a formula from a text that starts with an equals sign', () => {
    assert.equal(isFormula('=A1', 5), true);
    assert.equal(isFormula('=A1', '=A1'), false);
    assert.equal(isFormula(5, 5), false);
  });
});

describe('addresses of events', () => {
  const last = { row: 1_048_576, col: 16_384 };
  const cases: readonly (readonly [string, unknown])[] = [
    ['F7', [{ top: 7, left: 6, bottom: 7, right: 6 }]],
    ["'1 Manajemen'!$F$7:G8", [{ top: 7, left: 6, bottom: 8, right: 7 }]],
    ['F:G', [{ top: 1, left: 6, bottom: last.row, right: 7 }]],
    ['5:7', [{ top: 5, left: 1, bottom: 7, right: last.col }]],
    [
      'A1,C3:C4',
      [
        { top: 1, left: 1, bottom: 1, right: 1 },
        { top: 3, left: 3, bottom: 4, right: 3 },
      ],
    ],
    ['#REF!', undefined],
  ];
  for (const [address, ranges] of cases) {
    it(`reads ${address}`, () => {
      assert.deepEqual(eventRanges(address), ranges);
    });
  }
});

describe('few operations for many cells', () => {
  it('writes each cell once, in blocks without holes', () => {
    const cell = fc.record({ row: fc.integer({ min: 1, max: 8 }), col: fc.integer({ min: 1, max: 8 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(cell, { selector: ({ row, col }) => `${String(row)},${String(col)}` }),
        (cells) => {
          const written = blocksOf(cells).flatMap(({ top, left, bottom, right, cells: lines }) => {
            assert.deepEqual([lines.length, lines[0]?.length], [bottom - top + 1, right - left + 1]);
            lines.forEach((line, down) => {
              line.forEach((at, along) => {
                assert.deepEqual([at.row, at.col], [top + down, left + along]);
              });
            });
            return lines.flat();
          });
          assert.equal(written.length, cells.length);
          assert.deepEqual(new Set(written), new Set(cells));
        },
      ),
    );
  });

  it('covers a layer so that every cell gets its value and none outside is touched', () => {
    const at = fc.tuple(
      fc.integer({ min: 3, max: 10 }),
      fc.integer({ min: 2, max: 7 }),
      fc.constantFrom('a', 'b', 'c'),
    );
    fc.assert(
      fc.property(fc.array(at, { maxLength: 60 }), (cells) => {
        const layer = new Map<number, Map<number, string>>();
        for (const [row, col, value] of cells) {
          const line = layer.get(row) ?? new Map<number, string>();
          layer.set(row, line);
          line.set(col, value);
        }
        const painted = new Map<string, string>();
        for (const patch of cover(layer as Layer<string>, 'a')) {
          assert.ok(patch.top >= 3 && patch.bottom <= 10 && patch.left >= 2 && patch.right <= 7);
          for (let row = patch.top; row <= patch.bottom; row++)
            for (let col = patch.left; col <= patch.right; col++)
              painted.set(`${String(row)},${String(col)}`, patch.value);
        }
        for (const [row, line] of layer)
          for (const [col, value] of line)
            assert.equal(painted.get(`${String(row)},${String(col)}`) ?? 'a', value);
      }),
    );
  });

  it('needs one operation for a sheet of one look and one more for an exception', () => {
    const layer = new Map(
      Array.from({ length: 50 }, (_, row) => [row + 1, new Map([1, 2, 3].map((col) => [col, 9]))]),
    );
    assert.equal(cover(layer, 11).length, 1);
    layer.get(20)?.set(2, 16);
    assert.equal(cover(layer, 11).length, 2);
  });

  it('draws an edge two cells share once, the frame of an input before the grid', () => {
    const grid = { border: { color: 'DDDDDD', weight: 'thin' } } as const;
    const input = { border: { color: 'C8A200', weight: 'thin' }, unlocked: true } as const;
    const row = new Map<number, CellStyle>([
      [1, input],
      [2, grid],
    ]);
    const { before } = edgesOf(new Map([[1, row]]));
    assert.deepEqual(
      [...(before.get(1) ?? [])],
      [
        [1, 'C8A200 thin'],
        [2, 'C8A200 thin'],
        [3, 'DDDDDD thin'],
      ],
    );
  });

  it('splits requests by bytes and never a step', () => {
    const steps = Array.from({ length: 10 }, () => step(0, 'x'.repeat(100), () => undefined));
    assert.deepEqual(
      requestsOf(steps, 250).map((request) => request.length),
      [2, 2, 2, 2, 2],
    );
    assert.deepEqual(
      requestsOf(steps, 50).map((request) => request.length),
      new Array(10).fill(1),
    );
    assert.deepEqual(requestsOf([]), []);
  });
});

describe('measures and texts of a page', () => {
  it('gives column widths in points: 8.43 characters are 48', () => {
    assert.equal(columnPoints(8.43), 48);
    assert.equal(columnPoints(0), 0);
  });

  it('takes a footer apart at its codes', () => {
    const footer = '&L&"Arial,Regular"&8PermenPANRB && LKE&C&8&A&RHalaman &P dari &N';
    assert.deepEqual(headerParts(footer), {
      left: '&"Arial,Regular"&8PermenPANRB && LKE',
      center: '&8&A',
      right: 'Halaman &P dari &N',
    });
    assert.deepEqual(headerParts('Judul'), { left: '', center: 'Judul', right: '' });
  });
});

describe('errors of Excel as errors of the port', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['InvalidOperationInCellEditMode', 'edit-mode'],
    ['AccessDenied', 'protected'],
    ['ItemNotFound', 'sheet-missing'],
    ['ItemAlreadyExists', 'sheet-exists'],
    ['InactiveWorkbook', 'other-workbook'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['RequestAborted', 'cancelled'],
    ['ConnectionFailure', 'offline'],
  ];
  const richApi = (code: string): Error =>
    Object.assign(new Error('in English'), { code, debugInfo: { errorLocation: 'Range.values' } });
  for (const [excel, code] of cases) {
    it(`takes ${excel} for ${code}`, () => {
      const error = hostError(richApi(excel), { sheet: 'Rekap' });
      assert.deepEqual([error.code, error.facts], [code, { sheet: 'Rekap', excel }]);
    });
  }

  it('keeps code, message and place of an error without a meaning of its own', () => {
    const { code, facts } = hostError(richApi('GeneralException'));
    assert.equal(code, 'unknown');
    assert.deepEqual(facts, { excel: 'GeneralException', message: 'in English', location: 'Range.values' });
  });

  it('lets its own errors through and wraps any other', () => {
    const own = new HostError('cancelled');
    assert.equal(hostError(own), own);
    assert.deepEqual(hostError(new TypeError('x is not a function')).facts, {
      message: 'x is not a function',
    });
  });
});
