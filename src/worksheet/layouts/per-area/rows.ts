import { itemId } from '../../../instrument/edition';
import type { Edition } from '../../../instrument/edition';
import type { Count, Indicator, StructureNode } from '../../../instrument/types';
import { ROW } from './columns';

/** One row of the table on an area sheet or on `Hasil`. */
export type SheetRow =
  | { readonly kind: 'node'; readonly row: number; readonly node: StructureNode }
  | { readonly kind: 'indicator'; readonly row: number; readonly indicator: Indicator }
  /** A light line below an indicator: which evidence fits. */
  | { readonly kind: 'hint'; readonly row: number; readonly indicator: Indicator }
  | { readonly kind: 'count'; readonly row: number; readonly indicator: Indicator; readonly count: Count };

type WithoutRow<T> = T extends SheetRow ? Omit<T, 'row'> : never;

function below(edition: Edition, code: string): readonly WithoutRow<SheetRow>[] {
  const indicators = (edition.childIndicators.get(code) ?? []).flatMap(
    (indicator): readonly WithoutRow<SheetRow>[] => [
      { kind: 'indicator', indicator },
      ...(indicator.evidenceHint.id.trim() === '' ? [] : [{ kind: 'hint', indicator } as const]),
      ...indicator.counts.map((count) => ({ kind: 'count', indicator, count }) as const),
    ],
  );
  const nodes = (edition.childNodes.get(code) ?? []).flatMap((node): readonly WithoutRow<SheetRow>[] => [
    { kind: 'node', node },
    ...below(edition, node.code),
  ]);
  return [...indicators, ...nodes];
}

/** Rows of a sheet that shows these nodes with everything below them, in worksheet order. */
export function sheetRows(edition: Edition, roots: readonly string[]): readonly SheetRow[] {
  return roots
    .flatMap((code): readonly WithoutRow<SheetRow>[] => {
      const node = edition.nodeByCode.get(code);
      return node ? [{ kind: 'node', node }, ...below(edition, code)] : [];
    })
    .map((content, at): SheetRow => ({ ...content, row: ROW.first + at }));
}

/** What identifies a row to a reader: node or indicator code, item id of a count; undefined for hints. */
export function rowKey(row: SheetRow): string | undefined {
  if (row.kind === 'node') return row.node.code;
  if (row.kind === 'indicator') return row.indicator.code;
  return row.kind === 'count' ? itemId(row.indicator.code, row.count.key) : undefined;
}

/** The number people see in the first column; counts go on from their indicator: `A.II.1.i.a.2`. */
export function rowNumber(row: SheetRow): string {
  if (row.kind === 'count') return `${row.indicator.code}.${String(row.count.order)}`;
  return row.kind === 'hint' ? '' : (rowKey(row) ?? '');
}
