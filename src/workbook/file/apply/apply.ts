import { formulaText } from '../../../worksheet/formula/text';
import type { Plan } from '../../../worksheet/plan';
import type { StyleSheet } from '../../../worksheet/style';
import type { FileEdit } from '../../file-edit';
import { modelOf, type PlannedSheet, type PlannedWorkbook } from '../../plan-model';
import { checkEdits } from '../check-edits';
import { openContainer } from '../container';
import { carryOut } from '../patch';
import { readCustomProperties } from '../read-properties';
import { readSheets, type ReadSheet } from '../read';
import { cellKey } from '../read-sheet';
import { specialTexts } from '../sheet-map';
import { readWorkbookPart } from '../workbook-part';
import { draftFile, namesOf } from '../write';
import { graft } from './graft';

/**
 * Carries out a plan on a workbook file that is there already (`WorkbookFilePort.apply` says what that means). Sheets
 * are known by name, letter case aside. New sheets stand last, so that no scope of a name has to change; the sheet
 * that is shown on opening stays (`activate` is for new files).
 *
 * On a sheet that is there only contents change: its columns, looks, lists and charts are the user's by now. So a
 * layout that is written again and again keeps the places of its rows, and blanks those it no longer needs.
 * Throws a WorkbookFileError: of reading, or `impossible-plan`.
 */
export async function applyPlanToFile(
  bytes: Uint8Array,
  plan: Plan,
  styles: StyleSheet,
): Promise<Uint8Array> {
  const model = modelOf(plan);
  const before = readWorkbookPart(openContainer(bytes));
  const there = new Map(before.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const joining = model.sheets.filter(({ name }) => !there.has(name.toLowerCase()));
  const grown = await grow(bytes, model, joining, styles);
  const container = openContainer(grown);
  const workbook = readWorkbookPart(container);
  const sheets = readSheets(container, workbook);
  const kept = model.sheets.flatMap((sheet) => {
    const name = there.get(sheet.name.toLowerCase());
    const held = sheets.find(({ entry }) => entry.name === name);
    return held ? contentEdits(sheet, held) : [];
  });
  const checked = checkEdits(sheets, [...specialTexts(joining), ...kept], true);
  if (joining.length === 0 && checked.writes.size === 0) return grown;
  const formulas = joining.some((sheet) => holdsFormula(sheet));
  const fresh = new Set(joining.map(({ name }) => name));
  // Where nothing the user had changes, no value of the user's sheets can be out of date because of us.
  const only = [...checked.writes.keys()].every((name) => fresh.has(name)) ? fresh : undefined;
  return carryOut(
    container,
    workbook,
    sheets,
    { ...checked, formulasChange: checked.formulasChange || formulas },
    true,
    only,
  );
}

/** The file with the sheets that are new, and with names and properties that are new or say something else. */
async function grow(
  bytes: Uint8Array,
  model: PlannedWorkbook,
  joining: readonly PlannedSheet[],
  styles: StyleSheet,
): Promise<Uint8Array> {
  const container = openContainer(bytes);
  const workbook = readWorkbookPart(container);
  const part: PlannedWorkbook = { ...model, sheets: joining, active: undefined };
  const names = namesOf(part).filter(
    ({ name, range, scope }) => scope !== undefined || workbook.names.get(name) !== range,
  );
  const held = readCustomProperties(container, workbook.customProperties);
  const properties = new Map([...model.properties].filter(([name, value]) => held.get(name) !== value));
  if (joining.length === 0 && names.length === 0 && properties.size === 0) return bytes;
  const draft =
    joining.length === 0
      ? undefined
      : await draftFile({ ...part, names: new Map(), properties: new Map() }, styles);
  return graft(bytes, { draft, sheets: joining, names, properties });
}

/** What the plan says into cells of a sheet that is there; cells of the user's that hold something stay. */
function contentEdits(planned: PlannedSheet, { entry, content }: ReadSheet): FileEdit[] {
  const edits: FileEdit[] = [];
  for (const [row, line] of planned.cells) {
    for (const [col, { content: wanted, input }] of line) {
      if (!wanted) continue;
      const held = content.cells.get(cellKey(row, col));
      if (input === true && held && (held.value !== null || held.formula !== undefined)) continue;
      const at = { sheet: entry.name, row, col };
      edits.push(
        'formula' in wanted
          ? { ...at, formula: formulaText(wanted.formula) }
          : { ...at, value: wanted.value },
      );
    }
  }
  return edits;
}

function holdsFormula(sheet: PlannedSheet): boolean {
  return [...sheet.cells.values()].some((line) =>
    [...line.values()].some(({ content }) => content !== undefined && 'formula' in content),
  );
}
