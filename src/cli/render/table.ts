/** A column of a table for a terminal. */
export interface Column {
  readonly heading: string;
  readonly align?: 'left' | 'right';
  /** Longest width in characters; longer texts end in an ellipsis. */
  readonly max?: number;
}

function fit(text: string, max: number | undefined): string {
  return max !== undefined && text.length > max ? `${text.slice(0, max - 1)}…` : text;
}

/** Lines of a table: headings, a rule, the rows; columns two blanks apart. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const cells = rows.map((row) => columns.map((column, at) => fit(row[at] ?? '', column.max)));
  const widths = columns.map((column, at) =>
    Math.max(column.heading.length, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) =>
        columns[at]?.align === 'right' ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [
    line(columns.map((column) => column.heading)),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...cells.map(line),
  ];
}
