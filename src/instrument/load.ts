import { EditionError, readTable } from './csv';
import type { CsvRow, EditionProblem } from './csv';
import { loadIndicators } from './load-indicators';
import { loadOfficialSheet } from './load-official-sheet';
import { loadTexts } from './load-texts';
import type { TextLookup } from './load-texts';
import type { EditionData, GateId, PortalItem, Requirement, Source, StructureNode, Threshold } from './types';

/** The files of an edition folder: file name -> content (UTF-8). */
export type EditionFiles = Readonly<Record<string, string>>;

const STRUCTURE_COLUMNS = ['code', 'level', 'parent', 'weight', 'official_row', 'name', 'source'];
const THRESHOLD_COLUMNS = ['predicate', 'gate', 'nodes', 'required', 'unit', 'source'];
const REQUIREMENT_COLUMNS = ['id', 'scope', 'label', 'label_en', 'wbk', 'wbbm', 'source'];
const PORTAL_COLUMNS = ['soal_id', 'indicator', 'count_key', 'answer_kind', 'jawaban_row', 'source'];
const SOURCE_COLUMNS = ['id', 'title', 'covers', 'grade', 'checked_on'];

function loadNode(row: CsvRow, texts: TextLookup): StructureNode {
  const code = row.required('code');
  return {
    code,
    level: row.oneOf('level', ['component', 'group', 'area', 'subarea'] as const),
    parent: row.text('parent') || null,
    weight: row.number('weight'),
    officialRow: row.number('official_row'),
    name: texts(row.required('name'), code),
    source: row.required('source'),
  };
}

function isGate(text: string): text is GateId {
  return /^(total|pengungkit|area-\d+|birokrasi-bersih|ipak|capaian-kinerja|pelayanan-prima|earlier-predicate|node-.+)$/.test(
    text,
  );
}

function loadThreshold(row: CsvRow): Threshold {
  const gate = row.required('gate');
  if (!isGate(gate)) row.fault('gate', 'a gate id such as total, area-1 or ipak');
  const unit = row.oneOf('unit', ['points', 'share', 'predicate'] as const);
  const nodes = row.text('nodes');
  return {
    predicate: row.oneOf('predicate', ['WBK', 'WBBM'] as const),
    gate: isGate(gate) ? gate : 'total',
    nodes: nodes === '' ? [] : nodes.split('+'),
    required:
      unit === 'predicate'
        ? Number(row.oneOf('required', ['WBK'] as const) === 'WBK')
        : row.number('required'),
    unit,
    source: row.required('source'),
  };
}

function loadRequirement(row: CsvRow): Requirement {
  return {
    id: row.required('id'),
    scope: row.oneOf('scope', ['agency', 'unit', 'document'] as const),
    label: { id: row.required('label'), en: row.required('label_en') },
    required: { WBK: row.required('wbk'), WBBM: row.required('wbbm') },
    source: row.required('source'),
  };
}

function loadPortalItem(row: CsvRow): PortalItem {
  return {
    soalId: row.number('soal_id'),
    indicator: row.required('indicator'),
    count: row.text('count_key') || null,
    formRow: row.number('jawaban_row'),
    source: row.required('source'),
  };
}

function loadSource(row: CsvRow): Source {
  return {
    id: row.required('id'),
    title: row.required('title'),
    covers: row.required('covers'),
    grade: row.oneOf('grade', ['A', 'B', 'C'] as const),
    checkedOn: row.date('checked_on'),
  };
}

function loadKeys(files: EditionFiles, problems: EditionProblem[]): (key: string) => string {
  const rows = readTable(files, 'edition.csv', ['key', 'value'], problems);
  return (key) => {
    const row = rows.find((candidate) => candidate.text('key') === key);
    if (row) return row.required('value');
    problems.push({ file: 'edition.csv', line: 0, key, found: 'no such row', expected: `a row ${key},...` });
    return '';
  };
}

/**
 * Reads an edition's folder into typed data.
 *
 * Only shape is checked here (columns, numbers, dates, known words, texts for each key); whether the figures
 * make sense together is the linter's question.
 * @throws EditionError naming file, line and key of every fault found.
 */
export function loadEdition(files: EditionFiles): EditionData {
  const problems: EditionProblem[] = [];
  const table = (file: string, columns: readonly string[]) => readTable(files, file, columns, problems);
  const key = loadKeys(files, problems);
  const texts = loadTexts(files, problems);
  const data: EditionData = {
    id: key('id'),
    name: { id: key('name'), en: key('name_en') },
    inForceFrom: key('in_force_from'),
    completeEnglish: key('complete_en').split(','),
    nodes: table('structure.csv', STRUCTURE_COLUMNS).map((row) => loadNode(row, texts.lookup)),
    indicators: loadIndicators(files, problems, texts.lookup),
    thresholds: table('thresholds.csv', THRESHOLD_COLUMNS).map(loadThreshold),
    requirements: table('requirements.csv', REQUIREMENT_COLUMNS).map(loadRequirement),
    portal: table('portalrb.csv', PORTAL_COLUMNS).map(loadPortalItem),
    sources: table('sources.csv', SOURCE_COLUMNS).map(loadSource),
    officialSheet: loadOfficialSheet(files, problems),
    origin: null,
  };
  texts.reportUnused();
  if (problems.length > 0) throw new EditionError(problems);
  return data;
}
