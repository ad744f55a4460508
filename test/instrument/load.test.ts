import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { COMPILED_EDITION, readEditionFiles } from '../../scripts/edition-files';
import { EditionError } from '../../src/instrument/csv';
import { loadEdition } from '../../src/instrument/load';
import { edition } from '../support/edition';

const files = readEditionFiles();

/** The edition's files with one text replaced; the text must be there. */
function broken(file: string, search: string | RegExp, replacement: string): typeof files {
  const before = files[file] ?? '';
  const after = before.replace(search, replacement);
  assert.notEqual(after, before, `${file} has no ${String(search)}`);
  return { ...files, [file]: after };
}

function problemsOf(changed: typeof files): readonly string[] {
  try {
    loadEdition(changed);
    return [];
  } catch (error) {
    assert.ok(error instanceof EditionError);
    return error.message.split('\n');
  }
}

describe('the shipped edition', () => {
  it('has the numbers of Lampiran III', () => {
    const level = (name: string): number => edition.nodes.filter((node) => node.level === name).length;
    assert.deepEqual([level('component'), level('group'), level('area'), level('subarea')], [2, 4, 12, 42]);
    assert.equal(edition.indicators.length, 113);
    assert.equal(edition.indicators.flatMap((indicator) => indicator.options).length, 359);
    assert.equal(edition.indicators.flatMap((indicator) => indicator.counts).length, 24);
    assert.equal(edition.portal.length, 127);
    assert.equal(edition.requirements.length, 16);
    assert.deepEqual(
      edition.areas.map((area) => area.weight),
      [8, 7, 10, 10, 15, 10],
    );
  });

  it('is compiled from its tables as they are now (npm run edition)', () => {
    assert.equal(readFileSync(COMPILED_EDITION, 'utf8'), `${JSON.stringify(loadEdition(files), null, 1)}\n`);
  });

  it('asks more of WBBM than of WBK where the regulation does', () => {
    const required = (predicate: string, gate: string): number | undefined =>
      edition.thresholds.find((each) => each.predicate === predicate && each.gate === gate)?.required;
    assert.deepEqual([required('WBK', 'total'), required('WBBM', 'total')], [75, 85]);
    assert.deepEqual(
      [required('WBK', 'birokrasi-bersih'), required('WBBM', 'birokrasi-bersih')],
      [18.25, 19.5],
    );
    assert.deepEqual([required('WBK', 'area-3'), required('WBBM', 'area-3')], [0.6, 0.75]);
  });
});

/** file, what is broken, how, what the loader says */
const BREAKS: readonly (readonly [string, string | RegExp, string, string])[] = [
  [
    'structure.csv',
    'A.I.1,area,A.I,4,6',
    'A.I.1,area,A.I,"4,0",6',
    'structure.csv:4: weight: found "4,0", expected a number',
  ],
  [
    'structure.csv',
    'A.I.1,area',
    'A.I.1,bidang',
    'structure.csv:4: level: found "bidang", expected one of component',
  ],
  ['structure.csv', 'code,level', 'kode,level', 'structure.csv:1: code: found "kode,level'],
  ['indicators.csv', 'ya_tidak,8', 'yatidak,8', 'indicators.csv:2: answer_kind: found "yatidak"'],
  [
    'options.csv',
    'A.I.1.i.a,Ya',
    'A.I.1.i.z,Ya',
    'options.csv:2: indicator: found "A.I.1.i.z", expected a code of indicators.csv',
  ],
  [
    'options.csv',
    'A.I.1.i.a,Tidak,0,Unit kerja',
    'A.I.1.i.a,Tidak,0,Unit, kerja',
    'options.csv:3: A.I.1.i.a: found "6 columns", expected 5 columns',
  ],
  ['counts.csv', ',whole,', ',total,', 'counts.csv:2: role: found "total"'],
  ['computed.csv', 'empty-whole', 'kosong', 'computed.csv:2: zero_case: found "kosong"'],
  ['thresholds.csv', 'WBK,total,', 'WBK,jumlah,', 'thresholds.csv:2: gate: found "jumlah"'],
  ['portalrb.csv', '1,A.I.1.i.a,', 'satu,A.I.1.i.a,', 'portalrb.csv:2: soal_id: found "satu"'],
  [
    'sources.csv',
    '2026-11-22',
    '22 Nov 2026',
    'sources.csv:2: checked_on: found "22 Nov 2026", expected a date',
  ],
  [
    'texts-en.csv',
    'A.I.1.i.a,',
    'A.I.1.i.aa,',
    'texts-en.csv:62: key: found "A.I.1.i.aa", expected a key of this edition',
  ],
  ['edition.csv', 'in_force_from', 'berlaku', 'edition.csv: in_force_from: found "no such row"'],
];

describe('the edition loader', () => {
  for (const [file, search, replacement, message] of BREAKS) {
    it(`names file, line and key: ${message}`, () => {
      const problems = problemsOf(broken(file, search, replacement));
      assert.ok(
        problems.some((problem) => problem.startsWith(message)),
        problems.slice(0, 3).join('\n'),
      );
    });
  }

  it('names a table that is missing', () => {
    const { 'counts.csv': _counts, ...rest } = files;
    assert.ok(
      problemsOf(rest).some((problem) => problem.startsWith('counts.csv: counts.csv: found "no such file"')),
    );
  });

  it('tells every fault at once', () => {
    const twice = {
      ...broken('counts.csv', ',whole,', ',total,'),
      'computed.csv': broken('computed.csv', 'empty-whole', 'kosong')['computed.csv'] ?? '',
    };
    assert.ok(problemsOf(twice).length >= 2);
  });

  it('keeps line numbers right after a text with a line break', () => {
    const changed = broken('structure.csv', 'Pengungkit', '"Pengungkit\n(A)"');
    const problems = problemsOf({
      ...changed,
      'structure.csv': changed['structure.csv']?.replace('A.I.1,area', 'A.I.1,bidang') ?? '',
    });
    assert.ok(
      problems.some((problem) => problem.startsWith('structure.csv:5: level')),
      problems.join('\n'),
    );
  });
});
