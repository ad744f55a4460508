import { toA1 } from '../../../support/address';
import type { StyleSheet } from '../../../worksheet/style';
import type { PlannedSheet, PlannedWorkbook } from '../../plan-model';
import { chartSteps } from './charts';
import { conditionSteps } from './conditions';
import { cellSteps, wholeSteps } from './contents';
import { linkSteps } from './links';
import { lookSteps } from './looks';
import { pageSteps } from './page';
import { hideSteps, protectStep } from './protect';
import { ruleSteps } from './rules';
import { sizeSteps } from './sizes';
import { rangeStep, step } from './steps';
import type { Step } from './steps';
import type { Survey, Task } from './survey';

/** A part of the work after which it may be stopped. */
export interface Phase {
  readonly name: 'unlock' | 'contents' | 'looks' | 'rules' | 'finish';
  readonly steps: readonly Step[];
}

function addSheet({ name, look }: PlannedSheet): Step {
  return step(4, look, (_, context) => {
    const sheet = context.workbook.worksheets.add(name);
    if (look.tabColor !== undefined) sheet.tabColor = `#${look.tabColor}`;
    if (look.showGridlines !== undefined) sheet.showGridlines = look.showGridlines;
    // The zoom on screen is not in this API (`pageLayout.zoom` is for paper).
  });
}

function mergeSteps({ name, merges }: PlannedSheet): readonly Step[] {
  return merges.map((range) =>
    rangeStep(name, range, 1, range, (cells) => {
      cells.merge(false);
    }),
  );
}

function nameSteps({ names }: PlannedWorkbook): readonly Step[] {
  return [...names].map(([name, refersTo]) =>
    step(2, [name, refersTo], (_, context) => {
      context.workbook.names.add(name, `=${refersTo}`);
    }),
  );
}

function propertySteps({ properties }: PlannedWorkbook): readonly Step[] {
  return [...properties].map(([key, value]) =>
    step(2, [key, value], (_, context) => {
      // Adds the property or, where it is there, sets it.
      context.workbook.properties.custom.add(key, value);
    }),
  );
}

function activateSteps({ active }: PlannedWorkbook): readonly Step[] {
  if (!active) return [];
  return [
    step(3, active, (sheets) => {
      const sheet = sheets.get(active.sheet);
      sheet.activate();
      sheet.getRange(toA1(active.cell)).select();
    }),
  ];
}

/**
 * A plan as phases. Sheets that are new are made from the ground up: contents, looks, rules, protection. Of sheets
 * that are there only the contents are put right, so that widths and looks a user chose stay. Within a sheet: values,
 * formulas, links, looks (a link changes a cell's look, so it goes before). Protection is the last thing of all.
 */
export function phasesOf(model: PlannedWorkbook, present: Survey, styles: StyleSheet): readonly Phase[] {
  const { tasks } = present;
  const fresh = tasks.filter(({ isNew }) => isNew);
  const mended = tasks.filter(({ isNew, contents }) => !isNew && contents.cells.length > 0);
  const all = (make: (sheet: PlannedSheet) => readonly Step[]): readonly Step[] =>
    fresh.flatMap(({ sheet }) => make(sheet));
  const phases: readonly Phase[] = [
    {
      name: 'unlock',
      steps: mended.filter(({ isProtected }) => isProtected).map(({ sheet }) => unlockStep(sheet)),
    },
    {
      name: 'contents',
      steps: [
        // All sheets first: formulas name sheets that come later.
        ...fresh.map(({ sheet }) => addSheet(sheet)),
        ...all(sizeSteps),
        ...fresh.flatMap(({ sheet, contents }) => wholeSteps(sheet.name, contents.cells)),
        ...mended.flatMap(({ sheet, contents }) => cellSteps(sheet.name, contents.cells)),
        ...all(linkSteps),
      ],
    },
    { name: 'looks', steps: [...all(mergeSteps), ...all((sheet) => lookSteps(sheet, styles))] },
    {
      name: 'rules',
      steps: [
        ...all(ruleSteps),
        ...all((sheet) => conditionSteps(sheet, styles)),
        ...all(pageSteps),
        ...all(chartSteps),
      ],
    },
    {
      name: 'finish',
      steps: [
        ...nameSteps({ ...model, names: missing(model.names, present.names) }),
        ...propertySteps({ ...model, properties: missing(model.properties, present.properties) }),
        ...(fresh.length > 0 ? activateSteps(model) : []),
        ...all(hideSteps),
        ...tasks.filter(needsProtection).map(({ sheet }) => protectStep(sheet)),
      ],
    },
  ];
  return phases.filter(({ steps }) => steps.length > 0);
}

/** New sheets the plan protects, sheets that lost their protection, and those unlocked for mending. */
function needsProtection({ sheet, isProtected, contents }: Task): boolean {
  return isProtected ? contents.cells.length > 0 : sheet.protect;
}

function unlockStep({ name }: PlannedSheet): Step {
  return step(2, name, (sheets) => {
    sheets.get(name).protection.unprotect();
  });
}

function missing(
  planned: ReadonlyMap<string, string>,
  present: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map([...planned].filter(([name, value]) => present.get(name) !== value));
}
