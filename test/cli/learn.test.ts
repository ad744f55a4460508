import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { applyEdits, emptyAssessment } from '../../src/assessment/assessment';
import type { EntryEdit } from '../../src/assessment/assessment';
import { UNKNOWN_UNIT } from '../../src/assessment/types';
import { scoreAssessment } from '../../src/scoring/score';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import { recalculate } from '../../src/worksheet/formula/recalculate';
import { planFill } from '../../src/worksheet/fill';
import { lampiranPlan } from '../../src/worksheet/layouts/lampiran-iii/plan';
import { lampiranStyles } from '../../src/worksheet/layouts/lampiran-iii/styles';
import { isReading, recogniseWorkbook } from '../../src/worksheet/recognise/recognise';
import { OLDER } from '../audit/learn/support/made-editions';
import { checkSchema, errorSchema, learnSchema } from './schemas';
import { lke, temporaryFolder, useFolder } from './support/run';

/** Every item of the older edition answered: choices in turn, counts as 5 of 8. */
const ANSWERED = applyEdits(
  emptyAssessment(OLDER.id),
  OLDER.indicators.flatMap((indicator, at): readonly EntryEdit[] =>
    indicator.counts.length > 0
      ? indicator.counts.map(({ key, role }) => ({
          layer: 'unit',
          item: `${indicator.code}#${key}`,
          answer: role === 'whole' ? 8 : 5,
        }))
      : [
          {
            layer: 'unit',
            item: indicator.code,
            answer:
              indicator.kind === 'nilai_0_4'
                ? 3.4
                : (indicator.options[at % indicator.options.length]?.option ?? null),
            note: `catatan ${indicator.code}`,
          },
        ],
  ),
);

async function olderFile(): Promise<Uint8Array> {
  const blank = await xlsxFiles.write(lampiranPlan(OLDER, UNKNOWN_UNIT), lampiranStyles);
  const reading = recogniseWorkbook(await xlsxFiles.read(blank), OLDER);
  assert.ok(isReading(reading));
  return xlsxFiles.patch(blank, planFill(OLDER, reading, ANSWERED, false).edits);
}

describe('lke learn and the editions it makes', () => {
  const folder = useFolder();
  let bytes: Uint8Array;
  let learned: string;
  const answers = {
    schema: 'lke-learn-answers/1',
    id: 'sendiri-2019',
    name: 'LKE 2019',
    acceptProposals: true,
  };
  before(async () => {
    bytes = await olderFile();
    const made = temporaryFolder();
    writeFileSync(join(made, 'lama.xlsx'), bytes);
    writeFileSync(join(made, 'jawab.json'), JSON.stringify(answers));
    const file = join(made, 'e.json');
    await lke('learn', join(made, 'lama.xlsx'), '--answers', join(made, 'jawab.json'), '--out', file);
    learned = readFileSync(file, 'utf8');
  });
  beforeEach(() => {
    writeFileSync(folder.path('lama.xlsx'), bytes);
    writeFileSync(folder.path('jawab.json'), JSON.stringify(answers));
    writeFileSync(folder.path('e.json'), learned);
  });
  const edition = (): readonly string[] => ['--edition', folder.path('e.json')];
  const json = async (...args: readonly string[]): Promise<Record<string, unknown>> =>
    (await lke(...args, '--json')).json() as Record<string, unknown>;

  it('writes the edition, and tells by exit 1 that questions are open', async () => {
    const run = await lke('learn', folder.path('lama.xlsx'), '--out', folder.path('baru.json'), '--json');
    const result = v.parse(learnSchema, run.json());
    assert.equal(run.exit, 1);
    assert.deepEqual([result.edition?.indicators, result.edition?.areas], [81, 6]);
    assert.ok(result.questions.every(({ confirmed }) => !confirmed));
    assert.match(readFileSync(folder.path('baru.json'), 'utf8'), /^\{\n "schema": "lke-edition\/1"/);
  });

  it('scores the old workbook as its own formulas do', async () => {
    const score = await json('score', folder.path('lama.xlsx'), ...edition());
    const totals = score['totals'] as { readonly answered: number; readonly worksheet: number };
    const total = OLDER.officialSheet.totals.at(-1)?.row ?? 0;
    const own = recalculate(await xlsxFiles.read(bytes)).values('LKE ZI', total, 12);
    assert.ok(
      typeof own === 'number' && Math.abs(totals.answered - own) < 1e-9,
      `${String(own)} ${String(totals.answered)}`,
    );
    assert.ok(Math.abs(totals.worksheet - own) < 1e-9);
    assert.ok(Math.abs((scoreAssessment(OLDER, ANSWERED).total.answered ?? 0) - own) < 1e-9);
  });

  it('finds no fault in the old workbook that is not there', async () => {
    const run = await lke('check', folder.path('lama.xlsx'), ...edition(), '--json');
    const { findings } = v.parse(checkSchema, run.json());
    const aboutSheet = findings.filter(({ rule }) =>
      /formula|weight|kind|parent|percentage|total|row/.test(rule),
    );
    assert.deepEqual(aboutSheet, []);
  });

  it('explains, fills and checks with it; a workbook made from it needs no edition file', async () => {
    const made = folder.path('baru.xlsx');
    const created = await lke(
      'create',
      ...edition(),
      '--unit',
      'KPU',
      '--year',
      '2026',
      '--target',
      'WBK',
      '--out',
      made,
    );
    assert.equal(created.exit, 0, created.notes);
    const filled = await lke(
      'fill',
      made,
      '--from',
      folder.path('lama.xlsx'),
      ...edition(),
      '--out',
      folder.path('isi.xlsx'),
    );
    assert.equal(filled.exit, 0, filled.notes + filled.out);
    const [old, own] = [
      await json('score', folder.path('lama.xlsx'), ...edition()),
      await json('score', folder.path('isi.xlsx')),
    ];
    assert.equal(own['edition'], 'sendiri-2019');
    assert.deepEqual(own['indicators'], old['indicators']);
    const [a, b] = [old['totals'], own['totals']] as {
      readonly answered: number;
      readonly worksheet: number;
    }[];
    assert.ok(
      a && b && Math.abs(a.answered - b.answered) < 1e-9 && Math.abs(b.worksheet - b.answered) < 1e-9,
    );
    assert.equal((await lke('explain', folder.path('isi.xlsx'), '--node', 'B.I.b')).exit, 0);
    assert.equal((await lke('check', folder.path('isi.xlsx'))).notes, '');
  });

  it('does not overwrite what the old workbook holds when it fills it', async () => {
    const again = await lke(
      'fill',
      folder.path('lama.xlsx'),
      '--from',
      folder.path('lama.xlsx'),
      ...edition(),
      '--out',
      folder.path('lagi.xlsx'),
      '--json',
    );
    assert.deepEqual([again.exit, (again.json() as { written: number }).written], [0, 0]);
  });

  const refused: readonly (readonly [
    string,
    number,
    (path: (name: string) => string) => readonly string[],
  ])[] = [
    [
      'edition-no-portal',
      3,
      (path) => ['export', path('lama.xlsx'), '--edition', path('e.json'), '--to', 'portalrb'],
    ],
    [
      'edition-template',
      2,
      (path) => [
        'create',
        '--layout',
        'lampiran-iii',
        '--edition',
        path('e.json'),
        '--unit',
        'K',
        '--year',
        '2026',
        '--target',
        'WBK',
        '--out',
        path('x.xlsx'),
      ],
    ],
    ['edition-unknown', 2, (path) => ['score', path('lama.xlsx'), '--edition', '2019']],
    ['edition-file', 3, (path) => ['score', path('lama.xlsx'), '--edition', path('jawab.json')]],
    [
      'learn-answers',
      3,
      (path) => ['learn', path('lama.xlsx'), '--answers', path('e.json'), '--out', path('x.json')],
    ],
  ];
  for (const [code, exit, args] of refused) {
    it(`refuses with a reason: ${code}`, async () => {
      const run = await lke(...args(folder.path), '--json');
      assert.equal(run.exit, exit);
      assert.ok(
        v.parse(errorSchema, run.json()).errors.some((error) => error.code === code),
        run.out,
      );
    });
  }

  it('names an answer that fits no question, and one that does not fit its own', async () => {
    const answers = {
      schema: 'lke-learn-answers/1',
      answers: { 'threshold:WBK:total': 120, 'threshold:WBK:totl': 70 },
    };
    writeFileSync(folder.path('salah.json'), JSON.stringify(answers));
    const run = await lke(
      'learn',
      folder.path('lama.xlsx'),
      '--answers',
      folder.path('salah.json'),
      '--out',
      folder.path('x.json'),
      '--json',
    );
    assert.deepEqual(
      v.parse(errorSchema, run.json()).errors.map(({ code }) => code),
      ['learn-answer', 'learn-answer-unknown'],
    );
    assert.ok(!folder.names().includes('x.json'));
  });
});
