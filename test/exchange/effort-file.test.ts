import assert from 'node:assert/strict';
import { EffortFileError, readEfforts } from '../../src/exchange/effort-file';
import { edition } from '../support/edition';

describe('an effort file', () => {
  const accepted: readonly [string, string, readonly (readonly [string, number | null | undefined])[]][] = [
    [
      'in JSON',
      '{"A.I.1.i.a": 3, "B.I.b": "tetap", "B.I.a": null}',
      [
        ['A.I.1.i.a', 3],
        ['B.I.b', null],
        ['B.I.a', null],
        ['A.I.1.i.b', undefined],
      ],
    ],
    [
      'as a table with commas',
      'kode,beban\nA.I.1.i.a,3\n\nB.I.b,tetap\n',
      [
        ['A.I.1.i.a', 3],
        ['B.I.b', null],
      ],
    ],
    [
      'as a table with semicolons, as an Indonesian Excel saves it',
      '\uFEFFkode;beban\r\nB.II.a;10\r\n',
      [['B.II.a', 10]],
    ],
    [
      'with codes of areas, where the narrower one wins',
      '{"A.I.1": 5, "A.I.1.i": 2, "A.I.1.i.a": 9}',
      [
        ['A.I.1.i.a', 9],
        ['A.I.1.i.b', 2],
        ['A.I.1.ii.a', 5],
        ['A.I.2.i.a', undefined],
      ],
    ],
  ];
  for (const [name, text, expected] of accepted) {
    it(`is read ${name}`, () => {
      const efforts = readEfforts(edition, text);
      for (const [code, effort] of expected) assert.equal(efforts.get(code), effort, code);
    });
  }

  const refused: readonly [string, string, readonly (readonly [string, string | number, string])[]][] = [
    ['is a list', '[1]', [['not-an-object', '', 'Array']]],
    ['has no heading row', 'A.I.1.i.a,3\n', [['heading', 1, 'A.I.1.i.a,3']]],
    ['names an unknown code', '{"A.I.9": 3}', [['unknown-code', 'A.I.9', 'A.I.9']]],
    ['names a code twice', 'kode,beban\nB.I.b,3\nB.I.b,4', [['repeated-code', 3, 'B.I.b']]],
    [
      'holds what is no effort, each place named',
      'kode,beban\nB.I.b,0\nB.I.a,11\nB.II.a,ringan\nA.I.1.i.a,',
      [
        ['not-an-effort', 2, '0'],
        ['not-an-effort', 3, '11'],
        ['not-an-effort', 4, 'ringan'],
        ['not-an-effort', 5, ''],
      ],
    ],
    ['holds half an effort', '{"B.I.b": 1.5}', [['not-an-effort', 'B.I.b', '1.5']]],
  ];
  for (const [name, text, expected] of refused) {
    it(`is refused where it ${name}`, () => {
      assert.throws(
        () => readEfforts(edition, text),
        (error: unknown) => {
          assert.ok(error instanceof EffortFileError);
          assert.deepEqual(
            error.problems.map(({ kind, place, found }) => [kind, place, found]),
            expected,
          );
          return true;
        },
      );
    });
  }

  it('is refused where it is no JSON, with the reason', () => {
    assert.throws(() => readEfforts(edition, '{"A": }'), /not-json/);
  });
});
