import type { Edition } from '../../instrument/edition';
import type { CellPlace, Reading } from '../../worksheet/reading';
import { answerCells } from './answer-cells';
import { isIssuedPlain } from './as-issued';
import { cellAt } from './cells';
import { computedCells } from './computed-cells';
import type { ComputedCell } from './computed-cells';

/** What a figure is: a whole number, an index 0..4, points, a value 0..1 (shown either way), or a share shown as percent. */
type Measure = 'count' | 'index' | 'points' | 'value' | 'share';

/** How a format misleads: what is typed becomes text, a number shows as a date or not at all, points as percent, a share as points. */
export type FormatFaultKind = 'text' | 'date' | 'hidden' | 'percent' | 'plain';

export interface FormatFault {
  readonly kind: FormatFaultKind;
  readonly code: string | null;
  readonly place: CellPlace;
  /** Number format code the cell has. */
  readonly found: string;
  /** Format that shows the figure as what it is. */
  readonly expected: string;
}

const FORMATS: Readonly<Record<Measure, string>> = {
  count: '0',
  index: '0.00',
  points: '0.00',
  value: '0.00',
  share: '0.00%',
};

/** A format without what is shown literally: quoted texts, escaped characters, colours, conditions, languages. */
function bare(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
}

/** How a number in this format is misread; undefined where it shows as what it is. */
function faultOf(format: string, measure: Measure): FormatFaultKind | undefined {
  const [first = '', ...rest] = bare(format).split(';');
  if (first.trim() === '@') return 'text';
  if (/;/.test(format) && [first, ...rest.slice(0, 1)].every((part) => part === '') && !/"/.test(format))
    return 'hidden';
  if (/^general$/i.test(first.trim())) return undefined;
  if (/[dmyhs]/i.test(first.replace(/general/gi, ''))) return 'date';
  const isPercent = first.includes('%');
  if (measure === 'share') return isPercent || !/[0#]/.test(first) ? undefined : 'plain';
  return isPercent && measure !== 'value' ? 'percent' : undefined;
}

/** What a computed cell shows; undefined for those that show nothing of their own. */
function measureOf(edition: Edition, reading: Reading, { role, code }: ComputedCell): Measure | undefined {
  switch (role) {
    case 'share':
    case 'percent':
      return 'share';
    case 'sum':
      return 'count';
    case 'count':
      return undefined;
    case 'indicator': {
      const own = edition.indicatorByCode.get(code ?? '')?.weight ?? null;
      return reading.layout === 'lampiran-iii' && own !== null ? 'points' : 'value';
    }
    default:
      return 'points';
  }
}

interface Figure {
  readonly code: string | null;
  readonly place: CellPlace;
  readonly measure: Measure;
}

function figures(edition: Edition, reading: Reading): readonly Figure[] {
  const typed = answerCells(edition, reading).flatMap(({ indicator, count, place }): readonly Figure[] => {
    if (count !== null) return [{ code: indicator.code, place, measure: 'count' }];
    return indicator.kind === 'nilai_0_4' ? [{ code: indicator.code, place, measure: 'index' }] : [];
  });
  const computed = computedCells(edition, reading).flatMap((cell): readonly Figure[] => {
    const measure = measureOf(edition, reading, cell);
    return measure ? [{ code: cell.code, place: cell.place, measure }] : [];
  });
  const weights = [...reading.nodes].flatMap(([key, { weight }]): readonly Figure[] =>
    weight ? [{ code: key.split('#')[0] ?? key, place: weight, measure: 'points' }] : [],
  );
  return [...typed, ...computed, ...weights];
}

/**
 * Every figure whose number format hides or misleads. Formats that only round or colour are left alone, and so is a
 * cell whose format was not read. PortalRB's form comes from the portal as it is.
 */
export function formatFaults(edition: Edition, reading: Reading): readonly FormatFault[] {
  if (reading.layout === 'portalrb-jawaban') return [];
  const found = new Map<string, FormatFaultKind | undefined>();
  return figures(edition, reading).flatMap(({ code, place, measure }): readonly FormatFault[] => {
    const format = cellAt(reading.image, place)?.numberFormat;
    if (format === undefined) return [];
    const key = `${measure} ${format}`;
    if (!found.has(key)) found.set(key, faultOf(format, measure));
    const kind = found.get(key);
    if (kind === undefined) return [];
    if (kind === 'plain' && code !== null && isIssuedPlain(reading, code)) return [];
    return [{ kind, code, place, found: format, expected: FORMATS[measure] }];
  });
}
