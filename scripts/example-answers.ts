/**
 * Writes assets/example/jawaban-contoh.json: made-up answers of a made-up unit, for the workbench and the
 * guide. Fixed rules and no chance, so that the file only changes when the rules do.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyEdits, emptyAssessment } from '../src/assessment/assessment';
import type { EntryEdit } from '../src/assessment/assessment';
import { exportPortalAnswers } from '../src/exchange/portalrb-export';
import { itemId } from '../src/instrument/edition';
import { PERMENPANRB_90_2021 as edition } from '../src/instrument/editions/permenpanrb-90-2021';
import type { Indicator } from '../src/instrument/types';

const OUT = join(__dirname, '..', 'assets', 'example', 'jawaban-contoh.json');

const COUNTS: Readonly<Record<string, number>> = {
  'A.II.1.i.a#agents': 6,
  'A.II.1.i.a#changes': 6,
  'A.II.1.i.b#changes': 6,
  'A.II.1.i.b#integratedChanges': 5,
  'A.II.3.iii.a#violationsLastYear': 2,
  'A.II.3.iii.a#violationsThisYear': 0,
  'A.II.3.iii.a#sanctioned': 0,
  'A.II.4.i.a#targets': 8,
  'A.II.4.i.a#targetsMet': 7,
  'A.II.5.ii.a#complaintsDue': 0,
  'A.II.5.ii.a#complaintsInProgress': 0,
  'A.II.5.ii.a#complaintsResolved': 0,
  'A.II.5.iii.a#headOfUnit': 1,
  'A.II.5.iii.a#mandatoryOfficials': 4,
  'A.II.5.iii.a#others': 1,
  'A.II.5.iii.a#reported': 6,
  'A.II.5.iii.b#administrators': 1,
  'A.II.5.iii.b#supervisors': 4,
  'A.II.5.iii.b#functionalAndStaff': 19,
  'A.II.5.iii.b#reported': 23,
  'A.II.6.i.b#servicesListed': 9,
  'A.II.6.i.b#servicesSimplified': 8,
};
const INDEX: Readonly<Record<string, number>> = { 'B.I.a': 3.71, 'B.II.a': 3.48 };
/** Left open, as in a worksheet that is nearly done. */
const OPEN = new Set(['A.I.2.ii.d', 'A.I.3.iii.f', 'A.II.2.iii.c']);

/** Most answers are the best, every sixth the second, every nineteenth the third. */
function choice(indicator: Indicator, at: number): string | undefined {
  const step = at % 19 === 18 ? 2 : at % 6 === 4 && indicator.kind !== 'ya_tidak' ? 1 : 0;
  return indicator.options[Math.min(step, indicator.options.length - 1)]?.option;
}

function editsOf(indicator: Indicator, at: number): readonly EntryEdit[] {
  if (OPEN.has(indicator.code)) return [];
  const evidence = `https://contoh.go.id/zi/${indicator.code.replaceAll('.', '-').toLowerCase()}`;
  const note = `Lihat ${indicator.evidenceHint.id.split(';')[0] ?? ''}.`;
  if (indicator.kind !== 'persen') {
    const answer = INDEX[indicator.code] ?? choice(indicator, at) ?? null;
    return [{ layer: 'unit', item: indicator.code, answer, note, evidence }];
  }
  return indicator.counts
    .filter((count) => !count.computed)
    .map((count): EntryEdit => {
      const item = itemId(indicator.code, count.key);
      return {
        layer: 'unit',
        item,
        answer: COUNTS[item] ?? null,
        ...(count.order === 1 || count.role === 'addend' ? { note, evidence } : {}),
      };
    });
}

const unit = { id: 'UNIT-CONTOH-001', name: 'KPU Kota Contoh', year: 2026 };
const assessment = applyEdits(emptyAssessment(edition.id, unit), edition.indicators.flatMap(editsOf));
mkdirSync(dirname(OUT), { recursive: true });
writeFileSync(OUT, `${JSON.stringify(exportPortalAnswers(edition, assessment), null, 1)}\n`);
console.log('assets/example/jawaban-contoh.json written');
