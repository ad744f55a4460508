import { isOfficialFault } from '../../audit/repair/official';
import { lookText } from '../../audit/repair/look-text';
import type { CellState, LeftReason, RepairedCell, RepairStep } from '../../audit/repair/plan';
import { signedPoints } from '../../audit/texts';
import type { AuditText } from '../../audit/texts';
import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { toA1 } from '../../support/address';
import { clipped } from '../../validation/shown';
import { findingTexts } from '../../validation/texts';
import { isCellError } from '../../worksheet/workbook-image';
import type { CellValue } from '../../worksheet/workbook-image';
import type { RepairResult } from './repair-json';

/** Cells of one finding that are listed; a copy of values has hundreds. */
const CELLS = 4;

interface Words {
  readonly text: AuditText;
  readonly language: Language;
}

function shown(value: CellValue, { text, language }: Words): string {
  if (value === null || value === '') return text('repair.blank');
  if (isCellError(value)) return value.error;
  return typeof value === 'number' ? formatNumber(value, language) : String(value).replace(/\s+/g, ' ');
}

function state({ formula, value, look }: CellState, words: Words): string {
  if (look) return lookText(look, words.text);
  if (formula === null) return shown(value, words);
  return `${clipped(`=${formula}`)} ${words.text('repair.shows', { value: shown(value, words) })}`;
}

function cellLines({ place, before, after }: RepairedCell, words: Words): readonly string[] {
  const labels = [words.text('repair.before'), words.text('repair.after')];
  const width = Math.max(...labels.map((label) => label.length));
  const [was, becomes] = labels.map((label) => label.padEnd(width));
  return [
    `  ${place.sheet}!${toA1(place)}  ${was ?? ''}  ${state(before, words)}`,
    `  ${' '.repeat(place.sheet.length + 1 + toA1(place).length)}  ${becomes ?? ''}  ${state(after, words)}`,
  ];
}

function stepLines({ finding, effect, cells }: RepairStep, words: Words): readonly string[] {
  const { text, language } = words;
  const points = effect === null ? text('effect.none') : signedPoints(effect, language);
  const official = isOfficialFault(finding) ? [`  ${text('repair.official')}`] : [];
  const more = cells.length - CELLS;
  return [
    `${points}  ${findingTexts(finding, language).message}`,
    ...official,
    ...cells.slice(0, CELLS).flatMap((cell) => cellLines(cell, words)),
    ...(more > 0 ? [`  ${text('repair.more', { count: more })}`] : []),
    ...(cells.length === 0 ? [`  ${text('repair.recalculated')}`] : []),
    '',
  ];
}

function leftLines({ plan }: RepairResult, { text }: Words): readonly string[] {
  const byReason = new Map<LeftReason, Map<string, number>>();
  for (const { finding, reason } of plan.left) {
    const rules = byReason.get(reason) ?? new Map<string, number>();
    byReason.set(reason, rules.set(finding.rule, (rules.get(finding.rule) ?? 0) + 1));
  }
  if (byReason.size === 0) return [];
  return [
    text('repair.left'),
    ...[...byReason].map(([reason, rules]) => {
      const list = [...rules].map(([rule, count]) => `${rule} (${String(count)})`).join(', ');
      return `  ${list}: ${text(`repair.left.${reason}`)}`;
    }),
    '',
  ];
}

function headLine({ file, out, plan }: RepairResult, { text }: Words): string {
  const values = {
    file,
    out: out ?? '',
    count: plan.steps.length,
    cells: plan.edits.length + plan.looks.length,
  };
  if (plan.steps.length === 0) return text(out === null ? 'repair.nothing' : 'repair.copied', values);
  return text(out === null ? 'repair.planned' : 'repair.done', values);
}

/** What `lke repair` prints for people: each mend before and after with its effect, what stays and why. */
export function repairText(result: RepairResult, words: Words): string {
  const { plan, regulation, record } = result;
  const { text, language } = words;
  const figure = (value: number | null, none: string): string =>
    value === null ? none : formatNumber(value, language);
  const total = text('repair.total', {
    before: figure(plan.total.before, text('repair.no-number')),
    after: figure(plan.total.after, text('repair.no-number')),
    regulation: figure(regulation, text('difference.open')),
  });
  return [
    headLine(result, words),
    ...(plan.steps.length > 0 ? [total] : []),
    '',
    ...plan.steps.flatMap((step) => stepLines(step, words)),
    ...leftLines(result, words),
    ...plan.passwordSheets.map((sheet) => text('repair.password', { sheet })),
    ...(record === null ? [] : [text('repair.record', { sheet: record })]),
  ]
    .join('\n')
    .trimEnd();
}
