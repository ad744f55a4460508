import type { LocalText } from '../../instrument/types';
import { NEEDED } from '../../worksheet/recognise/column-forms';
import { lookForColumns } from '../../worksheet/recognise/columns';
import { foundRows } from '../../worksheet/recognise/found-rows';
import { HEADING_NAMES } from '../../worksheet/recognise/refusal';
import type { SheetImage } from '../../worksheet/workbook-image';
import { KNOWN_FORMS } from './known-forms';
import { isLkeTree, isScaleRow, weightTree } from './tree';
import type { Agreement, Evidence, LookedAt, WeightTree } from './types';

/** Fewer rows with an answer kind are a table of something else. */
const LEAST_SCALE_ROWS = 20;
/** Weights of areas that may differ and the form is still the one: somebody typed over one. */
const TOLERATED = 1;

/** A form that fits a tree, and how far. */
export interface FormFit {
  readonly id: string;
  readonly name: LocalText;
  /** Indicators the form has; null where the source does not tell. */
  readonly indicators: number | null;
  /** Weights of areas and results that agree. */
  readonly agreed: number;
  readonly of: number;
}

const agreeing = (a: readonly number[], b: readonly number[]): number =>
  a.filter((weight, at) => Math.abs(weight - (b[at] ?? Number.NaN)) < 1e-9).length;

/** The older form whose weights a tree has; undefined where it is none that is known. */
export function knownForm(tree: WeightTree): FormFit | undefined {
  for (const { id, name, sections, results, indicators } of KNOWN_FORMS) {
    if (sections.length !== tree.sections.length) continue;
    const areas = sections.reduce((sum, each) => sum + each.length, 0);
    const sameShape = sections.every((each, at) => each.length === tree.sections[at]?.length);
    const agreed = sections.reduce((sum, each, at) => sum + agreeing(each, tree.sections[at] ?? []), 0);
    if (!sameShape || agreed < areas - TOLERATED) continue;
    const below = results ?? [];
    return { id, name, indicators, agreed: agreed + agreeing(below, tree.results), of: areas + below.length };
  }
  return undefined;
}

/** A sheet with the columns and the structure of an LKE, of whatever edition. */
export interface LkeShape {
  readonly tree: WeightTree;
  readonly portal: boolean;
  readonly answers: number;
  readonly evidence: Evidence;
}

const NONE: Agreement = { agreed: 0, of: 0 };

function indicatorAgreement({ indicators }: WeightTree, form: FormFit | undefined): Agreement {
  const wanted = form?.indicators ?? null;
  if (wanted === null) return NONE;
  return { agreed: Math.min(indicators, wanted), of: Math.max(indicators, wanted) };
}

/** Looks for an LKE's structure on a sheet, whatever edition it is; says what is lacking where there is none. */
export function lkeShape(sheet: SheetImage): LkeShape | LookedAt {
  const { headed, columns } = lookForColumns(sheet);
  const named = new Set(headed.filter(({ text }) => text !== '').map(({ heading }) => heading));
  const headings = [...named].map((heading) => HEADING_NAMES[heading]);
  const missing = NEEDED.filter((heading) => !named.has(heading));
  const looked = (why: LookedAt['why'], scaleRows = 0): LookedAt => ({
    sheet: sheet.name,
    visibility: sheet.visibility,
    headings,
    scaleRows,
    why,
    missing: missing.map((each) => HEADING_NAMES[each]),
  });
  if (sheet.rows === 0) return looked('empty');
  if (!columns) return looked(headings.length < 4 ? 'no-headings' : 'missing-headings');
  const rows = foundRows(sheet, columns);
  const scaleRows = rows.filter(isScaleRow);
  // columns whose headings were only inferred are none where nothing is answered in them
  if (scaleRows.length === 0 && missing.length > 0)
    return looked(headings.length < 4 ? 'no-headings' : 'missing-headings');
  if (scaleRows.length < LEAST_SCALE_ROWS) return looked('too-few-rows', scaleRows.length);
  const tree = weightTree(rows);
  if (!isLkeTree(tree)) return looked('no-structure', scaleRows.length);
  const form = knownForm(tree);
  return {
    tree,
    portal: columns.portal,
    answers: scaleRows.filter(({ row }) => sheet.cell(row, columns.unit.answer)?.value != null).length,
    evidence: {
      headings: { agreed: Math.min(headings.length, 7), of: 7 },
      rows: indicatorAgreement(tree, form),
      numbers: NONE,
      weights: form ? { agreed: form.agreed, of: form.of } : NONE,
      kinds: {
        agreed: scaleRows.length,
        of: rows.filter(({ kind }) => kind !== null && kind !== 'jumlah').length,
      },
      statements: NONE,
    },
  };
}

export const isShape = (shape: LkeShape | LookedAt): shape is LkeShape => 'tree' in shape;
