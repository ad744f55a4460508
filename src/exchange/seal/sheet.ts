import type { Language } from '../../i18n/language';
import { sealText } from '../../i18n/seal';
import type { SealText } from '../../i18n/seal';
import type { Edition } from '../../instrument/edition';
import {
  box,
  cellOf,
  FORM,
  FORM_FONT,
  FORM_LINE,
  formHead,
  formPrint,
} from '../../worksheet/layouts/form-sheet';
import type { CellContent, Operation, Plan } from '../../worksheet/plan';
import type { StyleSheet } from '../../worksheet/style';
import type { CellScalar, WorkbookImage } from '../../worksheet/workbook-image';
import { grouped, SEAL_FORM, SEALED_FIELDS } from './canonical';
import { COLUMN, FACT_PREFIX, FACTS, FIRST_FACT, FIRST_ITEM, LIST_HEADING, SEAL_SHEET } from './columns';
import type { Fact } from './columns';
import { packHashes, sealSheetOf } from './read';
import { sealedCounts } from './seal';
import type { Seal } from './seal';
import { inSealOrder, sealItems } from './verify';

const WIDTHS = [24, 22, 22, 22, 24, 40];
const sheet = SEAL_SHEET;
const left = { vertical: 'center', horizontal: 'left', wrap: true } as const;

export const sealStyles = {
  sealTitle: FORM.title,
  sealIntro: FORM.intro,
  sealLabel: FORM.label,
  sealFact: { font: FORM_FONT, border: FORM_LINE, align: left, numberFormat: '@' },
  sealHash: {
    font: { ...FORM_FONT, name: 'Courier New', size: 11, bold: true },
    border: FORM_LINE,
    align: left,
    numberFormat: '@',
  },
  sealSection: {
    font: { ...FORM_FONT, size: 12, bold: true, color: '12384A' },
    align: { vertical: 'center' },
  },
  sealHeading: FORM.heading,
  sealItem: { font: { ...FORM_FONT, size: 9 }, border: FORM_LINE, numberFormat: '@' },
  // A mark people see, a number for the program: texts would make another language another sheet.
  sealMark: {
    font: { ...FORM_FONT, size: 9 },
    border: FORM_LINE,
    align: { horizontal: 'center' },
    numberFormat: '"✓";;"–"',
  },
  sealMachine: { font: { ...FORM_FONT, size: 8, color: '66757E' }, numberFormat: '@' },
} satisfies StyleSheet;

/** A time as people read it, with the offset it was said in: `2026-05-31 14:05 (UTC+07:00)`. */
export function shownTime(at: string): string {
  const [, day = at, time = '', offset = ''] =
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:\d\d)?$/.exec(at) ?? [];
  const zone = offset === '' ? '' : ` (UTC${offset === 'Z' ? '' : offset})`;
  return time === '' ? day : `${day} ${time}${zone}`;
}

/** What a fact is for the program. */
function machineValue(fact: Fact, seal: Seal): CellScalar {
  if (fact === 'form') return SEAL_FORM;
  return fact === 'contents' ? null : seal[fact];
}

/** What a fact is for people. */
function shownValue(fact: Fact, seal: Seal, say: SealText): CellScalar {
  switch (fact) {
    case 'form':
      return SEAL_FORM;
    case 'at':
      return shownTime(seal.at);
    case 'layer':
      return say(`layer.${seal.layer}`);
    case 'contents':
      return say('contents', sealedCounts(seal));
    case 'errors':
      return seal.errors === 0 ? say('errors.none') : say('errors.some', { errors: seal.errors });
    case 'hash':
      return grouped(seal.hash);
    case 'year':
      return seal.year === null ? say('blank') : String(seal.year);
    default:
      return seal[fact] ?? say('blank');
  }
}

function factOperations(seal: Seal, say: SealText): readonly Operation[] {
  const rows = FACTS.map((fact): readonly (CellContent | null)[] => [
    cellOf(say(`fact.${fact}`)),
    cellOf(shownValue(fact, seal, say)),
    null,
    null,
    cellOf(`${FACT_PREFIX}${fact}`),
    cellOf(machineValue(fact, seal)),
  ]);
  const last = FIRST_FACT + FACTS.length - 1;
  return [
    { op: 'write', sheet, at: box(FIRST_FACT, COLUMN.label), cells: rows },
    { op: 'style', sheet, range: box(FIRST_FACT, COLUMN.label, last), style: 'sealLabel' },
    {
      op: 'style',
      sheet,
      range: box(FIRST_FACT, COLUMN.answer, last, COLUMN.evidence),
      style: 'sealFact',
    },
    { op: 'style', sheet, range: box(last, COLUMN.answer, last, COLUMN.evidence), style: 'sealHash' },
    { op: 'style', sheet, range: box(FIRST_FACT, COLUMN.key, last, COLUMN.value), style: 'sealMachine' },
    ...FACTS.map((_, at): Operation => ({
      op: 'merge',
      sheet,
      range: box(FIRST_FACT + at, COLUMN.answer, FIRST_FACT + at, COLUMN.evidence),
    })),
  ];
}

function listOperations(
  items: readonly string[],
  rows: number,
  seal: Seal,
  say: SealText,
): readonly Operation[] {
  const lines = items.map((item): readonly CellContent[] => {
    const hashes = seal.items.get(item) ?? {};
    const packed = packHashes(hashes);
    return [
      cellOf(item),
      ...SEALED_FIELDS.map((field) => cellOf(hashes[field] === undefined ? 0 : 1)),
      cellOf(item),
      cellOf(packed === '' ? null : packed),
    ];
  });
  // Rows an earlier seal needed and this one does not.
  const blank = Array.from({ length: Math.max(0, rows - items.length) }, () =>
    Object.values(COLUMN).map(() => cellOf(null)),
  );
  const last = FIRST_ITEM + items.length - 1;
  return [
    { op: 'write', sheet, at: box(LIST_HEADING - 1, 1), cells: [[cellOf(say('list'))]] },
    { op: 'style', sheet, range: box(LIST_HEADING - 1, 1), style: 'sealSection' },
    {
      op: 'write',
      sheet,
      at: box(LIST_HEADING, 1),
      cells: [[say('list.item'), ...SEALED_FIELDS.map((field) => say(`field.${field}`))].map(cellOf)],
    },
    { op: 'style', sheet, range: box(LIST_HEADING, 1, LIST_HEADING, COLUMN.evidence), style: 'sealHeading' },
    { op: 'write', sheet, at: box(FIRST_ITEM, 1), cells: [...lines, ...blank] },
    { op: 'style', sheet, range: box(FIRST_ITEM, 1, last), style: 'sealItem' },
    { op: 'style', sheet, range: box(FIRST_ITEM, COLUMN.answer, last, COLUMN.evidence), style: 'sealMark' },
    { op: 'style', sheet, range: box(FIRST_ITEM, COLUMN.key, last, COLUMN.value), style: 'sealMachine' },
  ];
}

/**
 * The seal as the sheet `Segel`. Carried out on a workbook that has one, it takes the earlier seal's place; whoever asks
 * has made sure that the sheet there is ours (`readSeal`).
 */
export function sealPlan(image: WorkbookImage, edition: Edition, seal: Seal, language: Language): Plan {
  const say = sealText(language);
  const items = inSealOrder(edition, [...sealItems(edition), ...seal.items.keys()]);
  const held = (sealSheetOf(image)?.rows ?? 0) - FIRST_ITEM + 1;
  const operations: readonly Operation[] = [
    ...formHead({
      sheet,
      title: say('title'),
      intro: say('intro'),
      widths: WIDTHS,
      hiddenFrom: COLUMN.key,
      tabColor: '4B4070',
      heights: [
        ...FACTS.map((fact, at) => ({ row: FIRST_FACT + at, height: fact === 'hash' ? 34 : 20 })),
        { row: LIST_HEADING, height: 22 },
      ],
      styles: { title: 'sealTitle', intro: 'sealIntro' },
    }),
    ...factOperations(seal, say),
    ...listOperations(items, held, seal, say),
    formPrint(sheet, 'portrait', LIST_HEADING, box(1, 1, FIRST_ITEM + items.length - 1, COLUMN.evidence)),
    { op: 'protect', sheet },
  ];
  return { layout: 'seal', edition: edition.id, operations };
}
