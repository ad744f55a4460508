import { lookAt } from '../../../src/audit/repair/cell-look';
import { changedLooks } from '../../../src/audit/repair/changed-looks';
import { toA1 } from '../../../src/support/address';
import { answerCells } from '../../../src/validation/sheet/answer-cells';
import { cellAt, placeId } from '../../../src/validation/sheet/cells';
import { computedCells } from '../../../src/validation/sheet/computed-cells';
import { formatFaults } from '../../../src/validation/sheet/number-formats';
import type { LookEdit } from '../../../src/workbook/file-edit';
import { recalculate } from '../../../src/worksheet/formula/recalculate';
import type { CellPlace, Reading } from '../../../src/worksheet/reading';
import type { WorkbookImage } from '../../../src/worksheet/workbook-image';
import { edition } from '../../support/edition';

/** Kinds of damage around a cell's content, as programs and people leave them behind. */
export const LOOK_DAMAGE_KINDS = [
  'list-removed',
  'list-changed',
  'input-locked',
  'computed-unlocked',
  'format-changed',
  'cached-changed',
] as const;
export type LookDamageKind = (typeof LOOK_DAMAGE_KINDS)[number];

/** One such damage: what it does to a workbook, and whether a mended one is without it. */
export interface LookDamage {
  readonly kind: LookDamageKind;
  readonly place: CellPlace;
  readonly spoil: (image: WorkbookImage) => WorkbookImage;
  readonly isMended: (clean: Reading, mended: Reading) => boolean;
}

type Look = Omit<LookEdit, keyof CellPlace>;

function lookDamage(kind: LookDamageKind, place: CellPlace, look: Look): LookDamage {
  return {
    kind,
    place,
    spoil: (image) => changedLooks(image, [{ ...place, ...look }]),
    isMended: (clean, mended) => {
      if (look.numberFormat !== undefined)
        return (
          cellAt(mended.image, place)?.numberFormat !== look.numberFormat &&
          !formatFaults(edition, mended).some((fault) => placeId(fault.place) === placeId(place))
        );
      if (look.locked !== undefined) return cellAt(mended.image, place)?.locked === !look.locked;
      const [was, is] = [clean, mended].map(({ image }) => JSON.stringify(lookAt(image, place, look)));
      return was === is;
    },
  };
}

/** A stored value that is not what the formula gives, whatever that is by then. */
function cachedDamage(place: CellPlace): LookDamage {
  const freshOf = (image: WorkbookImage): unknown =>
    recalculate(image).values(place.sheet, place.row, place.col);
  return {
    kind: 'cached-changed',
    place,
    spoil: (image) => {
      const fresh = freshOf(image);
      const value = typeof fresh === 'number' ? fresh + 1 : 12.5;
      const sheets = image.sheets.map((sheet) => ({
        ...sheet,
        cell: (row: number, col: number) => {
          const cell = sheet.cell(row, col);
          const meant = sheet.name === place.sheet && row === place.row && col === place.col;
          return meant && cell ? { ...cell, value } : cell;
        },
      }));
      return { ...image, sheets };
    },
    isMended: (_, { image }) =>
      JSON.stringify(cellAt(image, place)?.value ?? null) === JSON.stringify(freshOf(image)),
  };
}

const FORMATS = ['@', 'dd/mm/yyyy', ';;;', '[$-421]d mmmm yyyy'];

/** Every such damage at every cell of a clean workbook where it applies; always the same ones in the same order. */
export function lookDamages(reading: Reading): readonly LookDamage[] {
  const answers = answerCells(edition, reading);
  const choices = answers.filter(({ count, indicator }) => count === null && indicator.options.length > 0);
  const computed = computedCells(edition, reading).filter(({ state }) => state === 'formula');
  const figures = computed.filter(({ role }) => role !== 'count');
  return [
    ...choices.map(({ place }) => lookDamage('list-removed', place, { list: null })),
    ...choices.map(({ place, indicator }, at) =>
      lookDamage('list-changed', place, {
        list: at % 2 === 0 ? ['Sudah', 'Belum'] : indicator.options.slice(1).map(({ option }) => option),
      }),
    ),
    ...answers.map(({ place }) => lookDamage('input-locked', place, { locked: true })),
    ...computed.map(({ place }) => lookDamage('computed-unlocked', place, { locked: false })),
    ...figures.map(({ place, role }, at) =>
      lookDamage('format-changed', place, {
        numberFormat: role === 'node' && at % 3 === 0 ? '0.0%' : (FORMATS[at % FORMATS.length] ?? '@'),
      }),
    ),
    ...figures.filter(({ role }) => role !== 'total').map(({ place }) => cachedDamage(place)),
  ];
}

/** `list-removed K8`, for names of tests and tables. */
export const lookDamageName = ({ kind, place }: LookDamage): string => `${kind} ${toA1(place)}`;
