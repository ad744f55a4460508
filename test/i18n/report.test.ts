import assert from 'node:assert/strict';
import { reportEn } from '../../src/i18n/report.en';
import { reportId } from '../../src/i18n/report.id';
import type { ReportKey } from '../../src/i18n/report.id';

const places = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

describe('texts around the report', () => {
  it('exist in both languages and say the same places', () => {
    assert.deepEqual(Object.keys(reportEn).sort(), Object.keys(reportId).sort());
    for (const key of Object.keys(reportId) as ReportKey[])
      assert.deepEqual(places(reportEn[key]), places(reportId[key]), key);
  });
});
