import { itemId } from '../../instrument/edition';
import type { Edition } from '../../instrument/edition';
import type { Indicator, StructureNode } from '../../instrument/types';
import { computeValue } from '../../scoring/computation';
import { DEFAULT_POLICIES } from '../../scoring/policies';
import { placeKey } from '../../worksheet/reading';
import type { CellPlace, Reading } from '../../worksheet/reading';
import { isCellError } from '../../worksheet/workbook-image';
import { sumPlace } from './computed-cells';
import { officialExtras } from './official-extras';
import type { ComputedCell } from './computed-cells';
import { isOpenIn } from './trials';
import { placeId } from './cells';
import type { Precedents } from './precedents';
import type { Trial } from './trials';

/**
 * What a computed cell must show in a trial, given what the cells right below it show: a number, `open`
 * (anything but a number), or undefined where the cells below do not let us tell. Looking one step down
 * only keeps a fault with the cell that has it.
 */
export type Expectation = number | 'open' | undefined;

interface Look {
  readonly edition: Edition;
  readonly reading: Reading;
  readonly trial: Trial;
}

function numberAt(trial: Trial, place: CellPlace | undefined): number | undefined {
  const value = place && trial.value(place);
  return typeof value === 'number' ? value : undefined;
}

/** Points an indicator's score cell is multiplied with: the official sheet does so in component B, no other does. */
function factor(reading: Reading, indicator: Indicator): number {
  return reading.layout === 'lampiran-iii' ? (indicator.weight ?? 1) : 1;
}

/**
 * The counts of a trial in the edition's order. The official sheet divides by the cell of a computed whole:
 * what that shows then stands for its addends. Other layouts add the addends up themselves.
 */
function countsIn({ reading, trial }: Look, indicator: Indicator): readonly (number | null)[] | undefined {
  const numbers = indicator.counts.map((count) => {
    const given = trial.answers.get(itemId(indicator.code, count.key));
    return typeof given === 'number' ? given : null;
  });
  const computed =
    reading.layout === 'lampiran-iii' ? indicator.counts.find((count) => count.computed) : undefined;
  const place = computed && sumPlace(reading, indicator.code, computed.key);
  if (!place) return numbers;
  const whole = numberAt(trial, place);
  if (whole === undefined) return undefined;
  const first = indicator.counts.findIndex((count) => count.role === 'addend');
  return numbers.map((number, at) =>
    indicator.counts[at]?.role !== 'addend' ? number : at === first ? whole : 0,
  );
}

/** The share of a `persen` indicator; undefined where only a policy could decide, for sheets differ there. */
function expectedShare(look: Look, indicator: Indicator): Expectation {
  if (isOpenIn(look.trial, indicator.code)) return 'open';
  const numbers = countsIn(look, indicator);
  if (!numbers) return undefined;
  const { value, policy } = computeValue(indicator, numbers, DEFAULT_POLICIES);
  return value === null || (policy && policy.id !== 'violations-none') ? undefined : value;
}

function expectedSum({ trial }: Look, indicator: Indicator): Expectation {
  if (isOpenIn(trial, indicator.code)) return 'open';
  const addends = indicator.counts.filter((count) => count.role === 'addend');
  return addends.reduce(
    (total, { key }) => total + Number(trial.answers.get(itemId(indicator.code, key)) ?? 0),
    0,
  );
}

/** The official sheet passes on what its percentage cell shows, even where that was typed over; other layouts compute it here. */
function expectedComputed(look: Look, indicator: Indicator): Expectation {
  const { reading, trial } = look;
  if (reading.layout !== 'lampiran-iii') return expectedShare(look, indicator);
  const shown = numberAt(trial, reading.places.get(placeKey('unit', 'answer', indicator.code)));
  return shown ?? (isOpenIn(trial, indicator.code) ? 'open' : undefined);
}

function expectedIndicator(look: Look, indicator: Indicator): Expectation {
  const scale = factor(look.reading, indicator);
  if (indicator.kind === 'persen') {
    const value = expectedComputed(look, indicator);
    return typeof value === 'number' ? value * scale : value;
  }
  if (isOpenIn(look.trial, indicator.code)) return 'open';
  const answer = look.trial.answers.get(indicator.code);
  const value =
    typeof answer === 'number'
      ? answer / 4
      : indicator.options.find(({ option }) => option === answer)?.score;
  return value === undefined ? undefined : value * scale;
}

/** Points of the parts of a node, as their cells show them; undefined where one shows an error or has no cell. */
function partsOf({ edition, reading, trial }: Look, node: string): readonly (number | null)[] | undefined {
  const parts: (number | null)[] = [];
  const add = (code: string, scale: number): boolean => {
    const place = reading.nodes.get(code)?.score;
    const value = place && trial.value(place);
    if (value === undefined || (value !== null && isCellError(value))) return false;
    parts.push(typeof value === 'number' ? value * scale : null);
    return true;
  };
  for (const indicator of edition.childIndicators.get(node) ?? []) {
    const scale = indicator.weight === null ? 1 : indicator.weight / factor(reading, indicator);
    if (!add(indicator.code, scale)) return undefined;
  }
  for (const child of edition.childNodes.get(node) ?? []) if (!add(child.code, 1)) return undefined;
  return parts;
}

/**
 * On the official sheet a component, and the grand total, show what stands in the totals below the table;
 * those add up the groups. Undefined where the sheet has no such totals, or one shows no number.
 */
function expectedFromSubtotals({ edition, reading, trial }: Look, cell: ComputedCell): Expectation {
  const { subtotals } = officialExtras(edition, reading);
  const components = edition.childNodes.get('') ?? [];
  const places =
    cell.role === 'total'
      ? components.map(({ code }) => subtotals.get(code))
      : [subtotals.get(cell.code ?? '')];
  let total = 0;
  for (const place of places) {
    const points = numberAt(trial, place);
    if (points === undefined) return undefined;
    total += points;
  }
  return total;
}

function readsSubtotal({ edition, reading }: Look, cell: ComputedCell, precedents: Precedents): boolean {
  const ids = new Set([...officialExtras(edition, reading).subtotals.values()].map(placeId));
  return precedents.direct(cell.place).some((place) => ids.has(placeId(place)));
}

/** The mean of one indicator, in points of its heading; undefined while the indicator shows no number. */
function expectedHeading({ edition, reading, trial }: Look, code: string): Expectation {
  const heading = officialExtras(edition, reading).headings.find(({ indicator }) => indicator === code);
  const value = numberAt(trial, reading.nodes.get(code)?.score);
  return heading && value !== undefined ? value * heading.points : undefined;
}

function expectedNode(look: Look, node: StructureNode | undefined): Expectation {
  const parts = partsOf(look, node?.code ?? '');
  const given = parts?.filter((part): part is number => part !== null) ?? [];
  if (given.length === 0) return undefined;
  const total = given.reduce((sum, part) => sum + part, 0);
  const indicators = node ? (look.edition.childIndicators.get(node.code) ?? []) : [];
  const averaged = node !== undefined && indicators.some((indicator) => indicator.weight === null);
  return averaged ? (total / given.length) * node.weight : total;
}

/** What a computed cell must show in a trial. Counts and percent columns are not part of the arithmetic. */
export function expectedValue(
  edition: Edition,
  reading: Reading,
  cell: ComputedCell,
  trial: Trial,
  precedents: Precedents,
): Expectation {
  const look = { edition, reading, trial };
  if ((cell.role === 'total' || cell.role === 'node') && readsSubtotal(look, cell, precedents))
    return expectedFromSubtotals(look, cell);
  if (cell.role === 'heading') return expectedHeading(look, cell.code ?? '');
  if (cell.role === 'total') return expectedNode(look, undefined);
  if (cell.role === 'node' || cell.role === 'subtotal')
    return expectedNode(look, edition.nodeByCode.get(cell.code ?? ''));
  const indicator = edition.indicatorByCode.get(cell.code ?? '');
  if (!indicator) return undefined;
  if (cell.role === 'share') return expectedShare(look, indicator);
  if (cell.role === 'sum') return expectedSum(look, indicator);
  return cell.role === 'indicator' ? expectedIndicator(look, indicator) : undefined;
}
