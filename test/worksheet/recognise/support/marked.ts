import { applyEdits, emptyAssessment } from '../../../../src/assessment/assessment';
import type { EntryEdit } from '../../../../src/assessment/assessment';
import { UNKNOWN_UNIT } from '../../../../src/assessment/types';
import type { Assessment } from '../../../../src/assessment/types';
import { splitItem } from '../../../../src/instrument/edition';
import { lampiranPlan } from '../../../../src/worksheet/layouts/lampiran-iii/plan';
import { portalFormPlan } from '../../../../src/worksheet/layouts/portalrb-jawaban/plan';
import type { CellScalar, WorkbookImage } from '../../../../src/worksheet/workbook-image';
import { ITEMS } from '../../../support/arbitrary-assessment';
import { edition } from '../../../support/edition';
import { filledImage, frozen } from './filled-image';

/** Every item that carries a note: those a user answers, and the indicators computed from counts. */
export const NOTED: readonly string[] = edition.indicators.flatMap((indicator) => [
  indicator.code,
  ...indicator.counts.filter((count) => !count.computed).map((count) => `${indicator.code}#${count.key}`),
]);

/** The option (or count) of an item, turning through its scale so that neighbours differ. */
function turning(item: string, at: number): CellScalar {
  const { indicator, count } = splitItem(item);
  const definition = edition.indicatorByCode.get(indicator);
  if (count !== null) return at % 7;
  if (definition?.kind === 'nilai_0_4') return (at % 5) / 1.25;
  const options = definition?.options ?? [];
  return options[at % options.length]?.option ?? null;
}

/**
 * An assessment in which every entry says whose it is: the note is the item itself. A row mixed up with its
 * neighbour shows at once.
 */
export const MARKED: Assessment = applyEdits(
  emptyAssessment(edition.id, { name: 'KPU Kota Contoh', year: 2026, target: 'WBK' }),
  NOTED.map((item, at): EntryEdit => ({
    layer: 'unit',
    item,
    answer: ITEMS.includes(item) ? turning(item, at) : null,
    note: item,
    evidence: `https://contoh.go.id/${item}`,
  })),
);

/** TPI's layer beside the unit's, where a layout has room for it. */
export const MARKED_BY_BOTH: Assessment = applyEdits(
  MARKED,
  NOTED.map((item, at): EntryEdit => ({
    layer: 'tpi',
    item,
    answer: ITEMS.includes(item) ? turning(item, at + 1) : null,
    note: `TPI ${item}`,
  })),
);

const UNIT = { ...UNKNOWN_UNIT, ...MARKED.unit };

/** The layouts that stand on one official-style sheet, filled; cells are kept so that variations read fast. */
export const MARKED_WORKBOOKS: readonly {
  readonly layout: string;
  readonly image: WorkbookImage;
  readonly assessment: Assessment;
}[] = [
  {
    layout: 'lampiran-iii',
    image: frozen(filledImage(lampiranPlan(edition, UNIT), MARKED)),
    assessment: MARKED,
  },
  {
    layout: 'portalrb-jawaban',
    image: frozen(filledImage(portalFormPlan(edition, UNIT), MARKED_BY_BOTH)),
    assessment: MARKED_BY_BOTH,
  },
];
