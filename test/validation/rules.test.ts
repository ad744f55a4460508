import assert from 'node:assert/strict';
import { changedLooks } from '../../src/audit/repair/changed-looks';
import { applyEdits } from '../../src/assessment/assessment';
import type { Assessment } from '../../src/assessment/types';
import { toA1 } from '../../src/support/address';
import { RULES } from '../../src/validation/catalogue';
import { checkAssessment } from '../../src/validation/check';
import type { Finding } from '../../src/validation/finding';
import type { Rule } from '../../src/validation/rule';
import { findingTexts } from '../../src/validation/texts';
import type { Reading } from '../../src/worksheet/reading';
import { edition } from '../support/edition';
import { allCases } from './support/all-cases';
import type { Expected, Given } from './support/cases';
import { EMPTY, SOUND, entryEdits } from './support/complete';
import { BLANK_READING, officialReading, placeOf } from './support/workbooks';

function assessmentOf({ empty, answers = {}, layer = 'unit' }: Given): Assessment {
  return applyEdits(empty ? EMPTY : SOUND, entryEdits(answers, layer));
}

/** The workbook with its looks changed as a case says. */
function looked(reading: Reading, { looks = {}, unprotected }: Given): Reading {
  const edits = Object.entries(looks).map(([key, look]) => ({ ...placeOf(key, reading.mainSheet), ...look }));
  const image = changedLooks(reading.image, edits);
  const open = { sheet: false, password: false };
  const sheets = image.sheets.map((sheet) => (unprotected ? { ...sheet, protection: open } : sheet));
  return { ...reading, image: { ...image, sheets } };
}

/** Rules about answers need places only; rules about workbooks get one with the answers in it. */
function findingsFor(rule: Rule, given: Given): readonly Finding[] {
  const assessment = assessmentOf(given);
  const reading: Reading =
    (given.cells ?? given.looks)
      ? looked(officialReading(assessment, given.cells ?? {}), given)
      : { ...BLANK_READING, assessment };
  return checkAssessment(edition, assessment, { reading, layer: given.layer ?? 'unit', rules: [rule] })
    .findings;
}

function cellOf({ place }: Finding): string | null {
  if (!place) return null;
  return place.sheet === BLANK_READING.mainSheet ? toA1(place) : `${place.sheet}!${toA1(place)}`;
}

function summaryOf(finding: Finding): Expected {
  const { variant, severity, indicator, correction } = finding;
  const { message } = findingTexts(finding, 'id');
  const meant = correction?.answer ?? correction?.evidence;
  return {
    variant,
    severity,
    indicator,
    cell: cellOf(finding),
    message,
    ...(meant === undefined ? {} : { correction: meant }),
  };
}

describe('validation rules', () => {
  for (const rule of RULES) {
    const cases = allCases().get(rule.id);
    if (!cases) continue;
    describe(rule.id, () => {
      for (const given of cases.accept) {
        it(`accepts: ${given.name}`, () => {
          assert.deepEqual(findingsFor(rule, given).map(summaryOf), []);
        });
      }
      for (const given of cases.reject) {
        it(`reports: ${given.name}`, () => {
          assert.deepEqual(findingsFor(rule, given).map(summaryOf), given.findings);
        });
      }
    });
  }
});
