import { parseA1 } from '../../../src/support/address';
import type { Operation, PrintSetup } from '../../../src/worksheet/plan';
import type { Book } from '../book/book';
import type { Data } from '../book/state';

const POINTS_PER_INCH = 72;

/** The print set-up of a sheet as a step of a plan; a sheet without one keeps Excel's. */
export function printOperations(book: Book, id: string, sheet: string): readonly Operation[] {
  const { print } = book.sheetState(id);
  if (Object.keys(print).length === 0) return [];
  const zoom = record(print['zoom']);
  const texts = record(record(print['headersFooters'])['defaultForAllPages']);
  const [header, footer] = [sections(texts, 'Header'), sections(texts, 'Footer')];
  const margin = (side: string, fallback: number): number =>
    Number(print[`${side}Margin`] ?? fallback) / POINTS_PER_INCH;
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(String(print['titleRows'] ?? ''));
  const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/.exec(String(print['titleColumns'] ?? ''));
  const column = (letters = ''): number => parseA1(`${letters}1`)?.col ?? 1;
  const area =
    typeof print['printArea'] === 'string'
      ? print['printArea'].replaceAll('$', '').replace(/^.*!/, '')
      : undefined;
  const setup: PrintSetup = {
    orientation: print['orientation'] === 'Landscape' ? 'landscape' : 'portrait',
    paper: 'a4',
    fitToWidth: Number(zoom['horizontalFitToPages'] ?? 0),
    fitToHeight: Number(zoom['verticalFitToPages'] ?? 0),
    ...(rows && { repeatRows: [Number(rows[1]), Number(rows[2])] as const }),
    ...(columns && { repeatColumns: [column(columns[1]), column(columns[2])] as const }),
    ...(area !== undefined && { area }),
    ...(header !== '' && { header }),
    ...(footer !== '' && { footer }),
    margins: {
      left: margin('left', 50.4),
      right: margin('right', 50.4),
      top: margin('top', 54),
      bottom: margin('bottom', 54),
    },
    centerHorizontally: print['centerHorizontally'] === true,
  };
  return [{ op: 'print', sheet, setup }];
}

/** `&L…&C…&R…`, as files hold headers and footers. */
function sections(texts: Data, kind: 'Header' | 'Footer'): string {
  return (['left', 'center', 'right'] as const)
    .map((side) => {
      const text = texts[`${side}${kind}`];
      return typeof text === 'string' && text !== '' ? `&${side.charAt(0).toUpperCase()}${text}` : '';
    })
    .join('');
}

function record(value: unknown): Data {
  return typeof value === 'object' && value !== null ? (value as Data) : {};
}
