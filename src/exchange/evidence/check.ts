import type { Edition } from '../../instrument/edition';
import type { MessageValues } from '../../i18n/format';
import { isLocalPath } from '../../validation/evidence';
import type { Severity } from '../../validation/finding';
import { linkFault } from '../../validation/rules/evidence-malformed-link';
import { clipped } from '../../validation/shown';
import type { CellPlace } from '../../worksheet/reading';
import { columnOf, EVIDENCE_SHEET } from './columns';
import type { RegisterField } from './columns';
import { dateOf, periodCovers } from './dates';
import { registerKey } from './register';
import type { PlacedRegisterRow, Register } from './register';

/** What the register is checked for, the graver first. */
export const REGISTER_FAULTS = {
  'local-link': 'error',
  'private-link': 'warning',
  'malformed-link': 'warning',
  'unknown-indicator': 'warning',
  'date-out': 'warning',
  'period-out': 'warning',
  'date-unreadable': 'warning',
  'owner-person': 'warning',
  repeated: 'warning',
  'date-missing': 'info',
  loose: 'info',
} as const satisfies Readonly<Record<string, Severity>>;
export type RegisterFault = keyof typeof REGISTER_FAULTS;

/** One thing to put right in the register. Texts are chosen late, in the reader's language. */
export interface RegisterFinding {
  readonly fault: RegisterFault;
  readonly severity: Severity;
  readonly indicator: string | null;
  readonly place: CellPlace;
  readonly facts: MessageValues;
}

/** Addresses that open for their owner only: one's own drive, mail, chats, machines of the office network. */
const PRIVATE_LINK =
  /^https?:\/\/(?:drive\.google\.com\/(?:drive\/(?:u\/\d+\/)?(?:my-drive|shared-with-me|recent|starred)\b|drive\/?$|$)|mail\.|web\.whatsapp\.com|wa\.me|chat\.|localhost\b|127\.|10\.\d|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[^/.]+(?:[/:]|$)|[^/]*\.(?:local|lan|internal)(?:[/:]|$))/i;

/** A number of an employee, or an academic degree behind a name. */
const PERSON = /\d{18}|,\s*(?:S|M|A)\.?\s?(?:H|E|Kom|Sos|Si|AP|IP|T|Pd|Md|M)\b/;

type Report = (fault: RegisterFault, field: RegisterField, facts?: MessageValues) => RegisterFinding;

function linkFindings(link: string, report: Report): readonly RegisterFinding[] {
  const found = { found: clipped(link) };
  if (isLocalPath(link)) return [report('local-link', 'link', found)];
  if (PRIVATE_LINK.test(link)) return [report('private-link', 'link', found)];
  return linkFault(link) === undefined ? [] : [report('malformed-link', 'link', found)];
}

function dateFindings(
  { date, period }: PlacedRegisterRow['values'],
  year: number | null,
  report: Report,
): readonly RegisterFinding[] {
  const iso = dateOf(date);
  const covers = year === null ? undefined : periodCovers(period, year);
  const expected = { year: String(year ?? '') };
  if (covers === false) return [report('period-out', 'period', { found: clipped(period), ...expected })];
  if (date.trim() === '') return [report('date-missing', 'date')];
  if (iso === undefined) return [report('date-unreadable', 'date', { found: clipped(date) })];
  // A decree of an earlier year may hold in this one: then its period says so.
  const out = year !== null && covers !== true && Number(iso.slice(0, 4)) !== year;
  return out ? [report('date-out', 'date', { found: iso, ...expected })] : [];
}

/**
 * Checks the register row by row.
 * @param year of assessment; null where nobody said, and then nothing is out of period
 */
export function checkRegister(
  edition: Edition,
  { rows, loose }: Pick<Register, 'rows' | 'loose'>,
  year: number | null,
): readonly RegisterFinding[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ row, values }) => {
    const indicator = edition.indicatorByCode.has(values.indicator.trim()) ? values.indicator.trim() : null;
    const report: Report = (fault, field, facts = {}) => ({
      fault,
      severity: REGISTER_FAULTS[fault],
      indicator,
      place: { sheet: EVIDENCE_SHEET, row, col: columnOf(field) },
      facts,
    });
    const key = registerKey(values);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    return [
      ...(indicator === null
        ? [report('unknown-indicator', 'indicator', { found: clipped(values.indicator) })]
        : []),
      ...linkFindings(values.link.trim(), report),
      ...dateFindings(values, year, report),
      ...(PERSON.test(values.owner)
        ? [report('owner-person', 'owner', { found: clipped(values.owner) })]
        : []),
      ...(first === undefined ? [] : [report('repeated', 'link', { row: first })]),
      ...(loose.has(row) && indicator !== null ? [report('loose', 'indicator')] : []),
    ];
  });
}
