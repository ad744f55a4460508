import assert from 'node:assert/strict';
import fc from 'fast-check';
import Papa from 'papaparse';
import { csvText } from '../../src/exchange/csv-text';

describe('a table as text', () => {
  it('is read back as it was by a reader of CSV, whatever its texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', ' ', 'a,b', 'a;b', '"', '""', 'a\r\nb', '\n', '\uFEFF', "'=1", '\t'),
    );
    const table = fc
      .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([cols, rows]) =>
        fc.array(fc.array(text, { minLength: cols, maxLength: cols }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(',' as const, ';' as const), (rows, delimiter) => {
        const written = csvText(rows, delimiter);
        assert.ok(written.startsWith('\uFEFF') && written.endsWith('\r\n'));
        const { data } = Papa.parse<string[]>(written.slice(1, -2), { delimiter, newline: '\r\n' });
        assert.deepEqual(data, rows);
      }),
    );
  });
});
