import fc from 'fast-check';
import { applyEdits } from '../../../src/assessment/assessment';
import { UNKNOWN_UNIT } from '../../../src/assessment/types';
import type { Assessment } from '../../../src/assessment/types';
import { exportPortalAnswers } from '../../../src/exchange/portalrb-export';
import { scoreAssessment } from '../../../src/scoring/score';
import { encodeUtf8 } from '../../../src/workbook/file/bytes';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import { lampiranPlan } from '../../../src/worksheet/layouts/lampiran-iii/plan';
import { lampiranStyles } from '../../../src/worksheet/layouts/lampiran-iii/styles';
import { perAreaPlan } from '../../../src/worksheet/layouts/per-area/plan';
import { perAreaStyles } from '../../../src/worksheet/layouts/per-area/styles';
import { portalFormPlan } from '../../../src/worksheet/layouts/portalrb-jawaban/plan';
import type { Plan } from '../../../src/worksheet/plan';
import type { StyleSheet } from '../../../src/worksheet/style';
import { arbitraryAssessment } from '../../support/arbitrary-assessment';
import type { Fill } from '../../support/arbitrary-assessment';
import { edition } from '../../support/edition';
import { CHANGES, subjectOf } from '../../worksheet/recognise/support/changes';
import { entryEdits, frozen, readingOf } from '../../worksheet/recognise/support/filled-image';
import { archiveOf, PACKED, partsOf } from './archive';
import { valuesFile } from './image-file';
import { asGoogleSheets, withoutStoredValues, XML_VARIATIONS } from './xml-variations';

/** Points a file must score; `worksheet` is what its own formulas say, undefined where that is not looked at. */
export interface ExpectedTotals {
  readonly answered: number | null;
  readonly floor: number;
  readonly ceiling: number;
  readonly worksheet?: number | null;
}

export interface MustPass {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly layout: string;
  readonly totals: ExpectedTotals;
}

interface Layout {
  readonly layout: string;
  readonly plan: Plan;
  readonly styles: StyleSheet;
}

const UNIT = { ...UNKNOWN_UNIT, name: 'KPU Kota Contoh', year: 2026, target: 'WBK' } as const;

const LAYOUTS: readonly Layout[] = [
  { layout: 'per-area', plan: perAreaPlan(edition, UNIT, 'id'), styles: perAreaStyles },
  { layout: 'lampiran-iii', plan: lampiranPlan(edition, UNIT), styles: lampiranStyles },
  { layout: 'portalrb-jawaban', plan: portalFormPlan(edition, UNIT), styles: lampiranStyles },
];

function assessmentOf(fill: Fill, seed: number): Assessment {
  const [made] = fc.sample(arbitraryAssessment(fill, 'unit', true), { seed, numRuns: 1 });
  if (!made) throw new Error('no sample');
  return applyEdits(made, []);
}

function totalsOf(assessment: Assessment): ExpectedTotals {
  return scoreAssessment(edition, assessment).total;
}

const slug = (text: string): string => text.replace(/[^a-z0-9-]+/gi, '-');

async function variantsOf({ layout, plan, styles }: Layout, seed: number): Promise<readonly MustPass[]> {
  const blank = await xlsxFiles.write(plan, styles);
  const reading = readingOf(await xlsxFiles.read(blank));
  const made: MustPass[] = [];
  const filled = async (fill: Fill, offset: number): Promise<MustPass> => {
    const assessment = assessmentOf(fill, seed + offset);
    const bytes = await xlsxFiles.patch(blank, entryEdits(reading, assessment));
    const { worksheetTotal: worksheet } = readingOf(await xlsxFiles.read(bytes));
    return { name: `${layout}-${fill}.xlsx`, bytes, layout, totals: { ...totalsOf(assessment), worksheet } };
  };
  made.push(await filled('none', 0), await filled('half', 1), await filled('mixed', 2));
  const full = await filled('all', 3);
  const parts = partsOf(full.bytes);
  const variant = (change: string, bytes: Uint8Array, totals = full.totals): void => {
    made.push({ ...full, name: `${layout}-${slug(change)}.xlsx`, bytes, totals });
  };
  made.push(full);
  for (const [change, vary] of Object.entries(XML_VARIATIONS)) variant(change, archiveOf(vary(parts)));
  for (const [change, pack] of Object.entries(PACKED)) variant(change, pack(parts));
  variant('no-stored-values', archiveOf(withoutStoredValues(parts)), { ...full.totals, worksheet: null });
  variant('Google-Sheets', archiveOf(asGoogleSheets(parts)));
  for (const [nth, several] of combinations(seed + 4).entries()) {
    const changed = several.xml.reduce((now, change) => XML_VARIATIONS[change]?.(now) ?? now, parts);
    variant(`several-${String(nth + 1)}`, PACKED[several.pack]?.(changed) ?? archiveOf(changed));
  }
  made.push(...(await changedByHand(full, seed)));
  return made;
}

/** Of each layout's changes by hand this share becomes files; reading images of all of them is tested elsewhere. */
const EVERY = 4;

/** The same workbook after people have changed it and pasted it as values into a new one. */
async function changedByHand(full: MustPass, seed: number): Promise<readonly MustPass[]> {
  const subject = subjectOf({ layout: full.layout, image: frozen(await xlsxFiles.read(full.bytes)) });
  const fitting = CHANGES.filter(([, , layouts]) => layouts?.test(full.layout) ?? true);
  const chosen = fitting.filter((_, nth) => nth % EVERY === seed % EVERY);
  return Promise.all(
    chosen.map(async ([title, change]) => {
      const bytes = await valuesFile(change(subject)(subject.image).image);
      return { ...full, name: `${full.layout}-${slug(title)}.xlsx`, bytes };
    }),
  );
}

/** A few variations on top of each other; those that rename parts or names come last, since others look for them. */
function combinations(seed: number): readonly { readonly xml: readonly string[]; readonly pack: string }[] {
  const last = [
    'other part names',
    'strict namespaces',
    'single quotes',
    'prefixed names',
    'byte order marks',
  ];
  const names = Object.keys(XML_VARIATIONS);
  const order = [...names.filter((name) => !last.includes(name)), ...last];
  const combination = fc.record({
    xml: fc
      .uniqueArray(fc.constantFrom(...names), { minLength: 3, maxLength: 5 })
      .map((chosen) => [...chosen].sort((a, b) => order.indexOf(a) - order.indexOf(b))),
    pack: fc.constantFrom(...Object.keys(PACKED)),
  });
  return fc.sample(combination, { seed, numRuns: 3 });
}

function answersFiles(seed: number): readonly MustPass[] {
  const assessment = assessmentOf('all', seed + 5);
  const totals = totalsOf(assessment);
  const answers = exportPortalAnswers(edition, assessment);
  const layout = 'portalrb-answers';
  const file = (name: string, text: string, expected = totals): MustPass => ({
    name,
    bytes: encodeUtf8(text),
    layout,
    totals: { ...expected, worksheet: null },
  });
  const open = answers.answers.map(({ soal_id, jawaban_unit }) => ({ soal_id, jawaban_unit }));
  return [
    file('jawaban.json', JSON.stringify(answers)),
    file('jawaban-bom.json', `\ufeff${JSON.stringify(answers, null, 2)}`),
    file('jawaban-crlf.txt', `\r\n\t${JSON.stringify(answers, null, 1).replaceAll('\n', '\r\n')}\r\n`),
    file('jawaban-tanpa-catatan.json', JSON.stringify({ answers: open })),
    file('jawaban-terbalik.json', JSON.stringify({ answers: [...answers.answers].reverse() })),
    file('jawaban-kosong.json', '{"answers": []}', { answered: null, floor: 0, ceiling: 100 }),
  ];
}

/** Files every version of `lke` must read, and what they score. The same seed gives the same files. */
export async function mustPass(seed: number): Promise<readonly MustPass[]> {
  const workbooks = await Promise.all(LAYOUTS.map((layout, at) => variantsOf(layout, seed + 100 * at)));
  return [...workbooks.flat(), ...answersFiles(seed)];
}
