import { indexEdition } from '../../instrument/edition';
import type { EditionData, OfficialSheet, StructureNode } from '../../instrument/types';
import { lastIndexWhere } from '../../support/list';
import { foldText } from '../../support/text';
import { cellText } from '../../worksheet/recognise/cell-text';
import { findColumns } from '../../worksheet/recognise/columns';
import type { SheetColumns } from '../../worksheet/recognise/columns';
import type { SheetImage, WorkbookImage } from '../../worksheet/workbook-image';
import { addingFaults, averagesWeighted, namedRows } from './adding-up';
import type { AddingFault, Cells } from './adding-up';
import { learnIndicators } from './indicators';
import type { LearnedIndicators } from './indicators';
import { levelsOf } from './levels';
import { Notes } from './notes';
import { outlineOf } from './outline';
import type { Outline } from './outline';
import { answered, answeredThresholds, answerFaults, thresholdQuestions } from './questions';
import { learnRows } from './sheet-rows';
import type { Learned, LearnAnswers, Question } from './types';
import { NO_ANSWERS, SOURCE } from './types';

/** Below this a sheet has nothing to learn: no structure, or hardly an indicator. */
const LEAST_INDICATORS = 3;

interface Site {
  readonly sheet: SheetImage;
  readonly columns: SheetColumns;
  readonly outline: Outline;
}

/** The sheet with most indicators among those that look like an LKE; undefined where none does. */
function siteOf(image: WorkbookImage, named: string | undefined): Site | undefined {
  const sites = image.sheets
    .filter(({ name }) => named === undefined || name === named)
    .flatMap((sheet): readonly Site[] => {
      const columns = findColumns(sheet);
      return columns ? [{ sheet, columns, outline: outlineOf(learnRows(sheet, columns)) }] : [];
    })
    .filter(({ outline }) => outline.indicators.length >= LEAST_INDICATORS && outline.nodes.length > 0)
    .sort((a, b) => b.outline.indicators.length - a.outline.indicators.length);
  return sites[0];
}

function learnNodes({ outline }: Site, notes: Notes): readonly StructureNode[] {
  const levels = levelsOf(outline.nodes, outline.indicators);
  const weightOf = (code: string): number =>
    [...outline.nodes, ...outline.indicators]
      .filter(({ parent }) => parent === code)
      .reduce((sum, { row, code: child }) => sum + (row.weight ?? weightOf(child)), 0);
  return outline.nodes.map(({ code, parent, row }): StructureNode => {
    if (row.weight === null)
      notes.add('no-weight', weightOf(code) > 0 ? 'warning' : 'error', row.row, 'weight', code, {
        sum: weightOf(code),
      });
    return {
      code,
      level: levels.get(code) ?? 'group',
      parent: parent === '' ? null : parent,
      weight: row.weight ?? weightOf(code),
      officialRow: row.row,
      name: { id: row.text },
      source: SOURCE,
    };
  });
}

/** The text above the table, where the sheet has one. */
function titleOf({ sheet, columns }: Site): string {
  for (let row = 1; row < Math.max(columns.headingRow, 1); row++) {
    for (let col = 1; col <= Math.min(sheet.cols, 60); col++) {
      const text = cellText(sheet, row, col).trim();
      if (text.length > 8) return text;
    }
  }
  return sheet.name;
}

function cellsOf(image: WorkbookImage, { sheet, columns }: Site, learned: LearnedIndicators): Cells {
  const at = (col: number) => (row: number) => ({ sheet: sheet.name, row, col });
  return {
    image,
    answer: at(columns.unit.answer),
    score: at(columns.score ?? columns.unit.answer),
    factor: (code) => learned.factors.get(code) ?? 1,
  };
}

/** Which component a total belongs to: the one whose parts its formula names; the grand total names other totals. */
function officialSheet(
  site: Site,
  data: Pick<EditionData, 'nodes' | 'indicators'>,
  cells: Cells,
  faults: readonly AddingFault[],
): OfficialSheet {
  const { outline } = site;
  const top = data.nodes.filter(({ parent }) => parent === null);
  const parts = (code: string): readonly number[] =>
    [...data.nodes, ...data.indicators]
      .filter(({ parent }) => parent === code)
      .map(({ officialRow }) => officialRow);
  const component = (row: number): string | null => {
    const named = namedRows(cells, row);
    return (
      top.find(({ code }) => named.length > 0 && named.every((each) => parts(code).includes(each)))?.code ??
      null
    );
  };
  const totals = outline.totals.map(({ row, text }) => ({ row, component: component(row), text }));
  const grand = totals[lastIndexWhere(totals, (total) => total.component === null)];
  return {
    title: titleOf(site),
    headings: outline.headings.flatMap(({ row, lastRow, before }) =>
      before === '' ? [] : [{ row: row.row, lastRow, before, weight: row.weight, text: row.text }],
    ),
    emptyRows: outline.emptyRows.map(({ row }) => row),
    totals: totals.filter((total) => total.component !== null || total === grand),
    slips: faults
      .filter(({ kind }) => kind === 'parent-leaves-out-child')
      .map(({ code, lastRow }) => ({ node: code, lastRow })),
  };
}

/** Indicators whose weights are only shown, since their parent's formula takes a plain mean. */
function withoutShownWeights(
  data: Pick<EditionData, 'nodes' | 'indicators'>,
  cells: Cells,
  faults: readonly AddingFault[],
): EditionData['indicators'] {
  const averaged = new Set(
    faults.flatMap(({ code }) => {
      const node = data.nodes.find((each) => each.code === code);
      const weighted = data.indicators.some((each) => each.parent === code && each.weight !== null);
      return node && weighted && averagesWeighted(data, cells, node) ? [code] : [];
    }),
  );
  return data.indicators.map((each) => (averaged.has(each.parent) ? { ...each, weight: null } : each));
}

function noteOutline({ outline }: Site, notes: Notes): void {
  for (const { kind, row, code } of outline.faults)
    notes.add(kind, 'warning', row.row, 'outline', code, { text: row.text });
  for (const { row, before } of outline.headings)
    notes.add('heading-without-numbering', 'info', row.row, 'outline', before || null, {
      text: row.text,
      weight: row.weight ?? 0,
    });
  for (const row of outline.emptyRows) notes.add('empty-row', 'info', row.row, 'score', null);
}

function editionId(title: string, given: string | undefined): string {
  if (given !== undefined) return given;
  const words = foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `sendiri-${words.slice(0, 60).replace(/-+$/, '') || 'lke'}`;
}

export interface LearnOptions {
  /** Name of the file, without folders, as the edition will name its source. */
  readonly file: string;
  /** Sheet to learn from; the one that looks most like an LKE unless told. */
  readonly sheet?: string;
  readonly answers?: LearnAnswers;
}

/**
 * Learns an edition from an official-style workbook: structure, weights, answer kinds and texts as they stand, scales
 * and computations by trying the sheet's own formulas with made-up answers. What cannot be read is a note with its
 * cell, or a question; nothing is guessed.
 * @returns undefined where no sheet has the columns and numbered rows of an LKE.
 */
export function learnEdition(image: WorkbookImage, options: LearnOptions): Learned | undefined {
  const site = siteOf(image, options.sheet);
  if (!site) return undefined;
  const answers = options.answers ?? NO_ANSWERS;
  const notes = new Notes(site.sheet.name, site.columns);
  noteOutline(site, notes);
  const nodes = learnNodes(site, notes);
  const learned = learnIndicators(image, site, answers, notes);
  const cells = cellsOf(image, site, learned);
  const shown = { nodes, indicators: learned.indicators };
  const indicators = withoutShownWeights(shown, cells, addingFaults(shown, cells));
  const faults = addingFaults({ nodes, indicators }, cells);
  for (const { kind, code, row, missing } of faults)
    notes.add(kind, 'warning', row, 'score', code, { missing: missing.join(', ') });
  const title = titleOf(site);
  const data: EditionData = {
    id: editionId(title, answers.id),
    name: { id: answers.name ?? title },
    inForceFrom: '',
    completeEnglish: [],
    nodes,
    indicators,
    thresholds: [],
    requirements: [],
    portal: [],
    sources: [
      { id: SOURCE, title: `${options.file}, ${site.sheet.name}`, covers: 'LKE', grade: 'B', checkedOn: '' },
    ],
    officialSheet: officialSheet(site, { nodes, indicators }, cells, faults),
    origin: null,
  };
  const thresholds = thresholdQuestions(data).map((question) => answered(question, answers));
  const questions: readonly Question[] = [...learned.questions, ...thresholds];
  const usable =
    !notes.all.some(({ severity }) => severity === 'error') &&
    questions.every(
      ({ need, proposal, answer }) => need === 'threshold' || proposal !== null || answer !== null,
    );
  const edition: EditionData = {
    ...data,
    thresholds: answeredThresholds(data, thresholds, SOURCE),
    origin: {
      file: options.file,
      sheet: site.sheet.name,
      open: questions.filter(({ answer }) => answer === null).map(({ id }) => id),
    },
  };
  return {
    sheet: site.sheet.name,
    edition: usable ? indexable(edition) : null,
    notes: notes.all,
    questions,
    faults: answerFaults(questions, answers),
  };
}

/** The data once more, after the look-ups could be built from them. */
function indexable(data: EditionData): EditionData {
  indexEdition(data);
  return data;
}
