import assert from 'node:assert/strict';
import { findingsView } from '../../../src/taskpane/state/findings';
import { answerFindings, currentFindings } from '../../../src/taskpane/state/live-findings';
import { searchView } from '../../../src/taskpane/state/search';
import { troubleOf } from '../../../src/taskpane/state/trouble';
import { emptyForm, formProblems, unitOf } from '../../../src/taskpane/state/create-form';
import { wordsFor } from '../../../src/taskpane/words';
import { HostError } from '../../../src/workbook/host-port';
import type { HostErrorCode } from '../../../src/workbook/host-port';
import { LANGUAGES } from '../../../src/taskpane/language';
import { lkeWith } from '../support/lke';

const words = wordsFor('id');

describe('findings', () => {
  const lke = lkeWith({ 'A.I.1.i.a': ' Ya', 'A.I.1.i.b': 'a', 'A.I.2.i.a': 'Z' });
  const all = answerFindings(lke);

  it('are grouped by area, the gravest first', () => {
    const { groups } = findingsView(lke, all, null, words);
    assert.equal(groups[0]?.name, '1. Manajemen Perubahan');
    assert.equal(groups[0]?.findings[0]?.severity, 'error');
    assert.equal(groups[1]?.name, '2. Penataan Tatalaksana');
  });

  it('can be narrowed to one severity; the counts stay', () => {
    const { groups, counts } = findingsView(lke, all, 'error', words);
    assert.ok(groups.flatMap(({ findings }) => findings).every(({ severity }) => severity === 'error'));
    assert.ok(counts.warning > 0);
  });

  it('offer corrections of a kind together, with before and after', () => {
    const { corrections } = findingsView(lke, all, null, words);
    assert.deepEqual(
      corrections.map(({ label, findings }) => [
        label,
        findings.map(({ correction }) => [correction?.before, correction?.after]),
      ]),
      [
        [
          'Rapikan penulisan jawaban',
          [
            ['“ Ya”', '“Ya”'],
            ['“a”', '“A”'],
          ],
        ],
      ],
    );
  });

  it('about formulas stay from the last check while answers follow', () => {
    const [first] = all;
    assert.ok(first);
    const aboutCells = { ...first, rule: 'error-value', variant: 'open', correction: null } as const;
    const found = currentFindings(lke, [aboutCells]);
    assert.equal(found.length, all.length + 1);
  });
});

describe('search for an indicator', () => {
  const lke = lkeWith({ 'A.I.1.i.a': 'Ya' });
  const cases = [
    { text: 'a.i.1.', section: '', openOnly: false, count: 12 },
    { text: '', section: '1', openOnly: true, count: 15 },
    { text: 'ipak', section: 'B', openOnly: false, count: 1 },
    { text: 'tidak ada yang begini', section: '', openOnly: false, count: 0 },
  ];
  for (const { count, ...form } of cases) {
    it(`finds ${String(count)} for ${JSON.stringify(form)}`, () => {
      assert.equal(searchView(lke, form, words).found.length, count);
    });
  }
});

describe('refusals of the host', () => {
  const codes: readonly HostErrorCode[] = [
    'edit-mode',
    'protected',
    'password',
    'read-only',
    'sheet-missing',
    'sheet-exists',
    'other-workbook',
    'too-large',
    'cancelled',
    'offline',
    'unknown',
  ];
  for (const code of codes) {
    it(`${code} comes with a remedy in every language, and no place unfilled`, () => {
      for (const language of LANGUAGES) {
        const { what, remedy } = troubleOf(
          new HostError(code, { sheet: 'Hasil', cell: 'F8' }),
          wordsFor(language),
        );
        assert.ok(what.length > 5 && remedy.length > 10);
        assert.doesNotMatch(what + remedy, /[{}]/);
      }
    });
  }

  it('names the cell that is locked', () => {
    assert.match(
      troubleOf(new HostError('protected', { sheet: 'Hasil', cell: 'F8' }), words).what,
      /Hasil!F8/,
    );
  });

  it('says so too when it was no refusal of the host', () => {
    assert.equal(troubleOf(new TypeError('x'), words).what, troubleOf(new HostError('unknown'), words).what);
  });
});

describe('form for a new LKE', () => {
  const form = emptyForm(new Date(2026, 4, 1));
  it('starts with this year and asks for a name', () => {
    assert.equal(form.year, '2026');
    assert.deepEqual(formProblems(form), ['name']);
    assert.deepEqual(formProblems({ ...form, name: 'KPU', year: '26' }), ['year']);
  });

  it('asks about WBK only those who aim at WBBM', () => {
    assert.equal(unitOf({ ...form, name: ' KPU ', holdsWbk: true }).holdsWbk, null);
    const unit = unitOf({ ...form, name: ' KPU ', target: 'WBBM', holdsWbk: true });
    assert.deepEqual([unit.name, unit.agency, unit.year, unit.holdsWbk], ['KPU', null, 2026, true]);
  });
});
