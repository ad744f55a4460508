import Papa from 'papaparse';

/** Where something in the edition's files stands, as a person finds it in an editor. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
}

/** What is wrong in an edition's data, with place and expectation. */
export interface EditionProblem extends FilePlace {
  readonly key: string;
  readonly found: string;
  readonly expected: string;
}

/** Thrown by the loader with everything it found, not only the first fault. */
export class EditionError extends Error {
  constructor(readonly problems: readonly EditionProblem[]) {
    super(problems.map(problemText).join('\n'));
    this.name = 'EditionError';
  }
}

/** `counts.csv:7: role: found "wole", expected whole, part, ...` */
export function problemText(problem: EditionProblem): string {
  const line = problem.line > 0 ? `:${String(problem.line)}` : '';
  return `${problem.file}${line}: ${problem.key}: found ${JSON.stringify(problem.found)}, expected ${problem.expected}`;
}

/** One row of a table, with a typed getter for each kind of figure; faults are collected, not thrown. */
export class CsvRow implements FilePlace {
  constructor(
    readonly file: string,
    readonly line: number,
    private readonly cells: Readonly<Record<string, string>>,
    private readonly problems: EditionProblem[],
  ) {}

  text(key: string): string {
    return this.cells[key] ?? '';
  }

  required(key: string): string {
    const value = this.text(key);
    if (value === '') this.fault(key, 'a text');
    return value;
  }

  number(key: string): number {
    const value = this.text(key);
    const number = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    if (Number.isNaN(number)) this.fault(key, 'a number with a decimal point, e.g. 17.5');
    return Number.isNaN(number) ? 0 : number;
  }

  optionalNumber(key: string): number | null {
    return this.text(key) === '' ? null : this.number(key);
  }

  oneOf<T extends string>(key: string, allowed: readonly T[]): T {
    const value = this.text(key);
    const match = allowed.find((candidate) => candidate === value);
    if (match === undefined) this.fault(key, `one of ${allowed.join(', ')}`);
    return match ?? (allowed[0] as T);
  }

  date(key: string): string {
    const value = this.text(key);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
      this.fault(key, 'a date such as 2026-11-22');
    return value;
  }

  fault(key: string, expected: string): void {
    this.problems.push({ file: this.file, line: this.line, key, found: this.text(key), expected });
  }
}

/**
 * Reads one table (RFC 4180, first row = column names). A missing file, missing or unknown column and a
 * broken row become problems; line numbers are those of the file.
 */
export function readTable(
  files: Readonly<Record<string, string>>,
  file: string,
  columns: readonly string[],
  problems: EditionProblem[],
): readonly CsvRow[] {
  const content = files[file];
  if (content === undefined) {
    problems.push({
      file,
      line: 0,
      key: file,
      found: 'no such file',
      expected: `a table with columns ${columns.join(',')}`,
    });
    return [];
  }
  const parsed = Papa.parse<string[]>(content.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  const [header = [], ...body] = parsed.data;
  for (const column of columns) {
    if (!header.includes(column))
      problems.push({ file, line: 1, key: column, found: header.join(','), expected: `a column ${column}` });
  }
  for (const column of header) {
    if (!columns.includes(column))
      problems.push({
        file,
        line: 1,
        key: column,
        found: column,
        expected: `one of the columns ${columns.join(',')}`,
      });
  }
  const rows: CsvRow[] = [];
  let line = 1 + lineBreaks(header);
  for (const cells of body) {
    line++;
    const blank = cells.every((cell) => cell === '');
    if (!blank && cells.length !== header.length) {
      problems.push({
        file,
        line,
        key: cells[0] ?? '',
        found: `${String(cells.length)} columns`,
        expected: `${String(header.length)} columns (is a text with a comma unquoted?)`,
      });
    } else if (!blank) {
      rows.push(
        new CsvRow(
          file,
          line,
          Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])),
          problems,
        ),
      );
    }
    line += lineBreaks(cells);
  }
  return rows;
}

function lineBreaks(cells: readonly string[]): number {
  return cells.reduce((total, cell) => total + (cell.match(/\n/g)?.length ?? 0), 0);
}
