import { columnLetters, rangeToA1 } from '../../../support/address';
import type { PrintSetup } from '../../../worksheet/plan';
import type { PlannedSheet } from '../../plan-model';
import { step } from './steps';
import type { Step } from './steps';

type Place = 'left' | 'center' | 'right';
const PLACES: Readonly<Record<string, Place>> = { L: 'left', C: 'center', R: 'right' };

/** The parts of a header or footer: `&L`, `&C` and `&R` begin them; text before the first is in the middle. */
export function headerParts(text: string): Readonly<Record<Place, string>> {
  const parts = { left: '', center: '', right: '' };
  let place: Place = 'center';
  for (let at = 0; at < text.length; at++) {
    const code = text.slice(at, at + 2);
    const next = PLACES[code.slice(1)];
    if (code === '&&') {
      parts[place] += code;
      at++;
    } else if (code.startsWith('&') && next) {
      place = next;
      at++;
    } else parts[place] += text.charAt(at);
  }
  return parts;
}

const POINTS_PER_INCH = 72;

function setUp(layout: Excel.PageLayout, setup: PrintSetup): void {
  layout.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.zoom = {
    ...(setup.fitToWidth > 0 ? { horizontalFitToPages: setup.fitToWidth } : {}),
    ...(setup.fitToHeight > 0 ? { verticalFitToPages: setup.fitToHeight } : {}),
  };
  if (setup.margins) {
    layout.leftMargin = setup.margins.left * POINTS_PER_INCH;
    layout.rightMargin = setup.margins.right * POINTS_PER_INCH;
    layout.topMargin = setup.margins.top * POINTS_PER_INCH;
    layout.bottomMargin = setup.margins.bottom * POINTS_PER_INCH;
  }
  if (setup.centerHorizontally === true) layout.centerHorizontally = true;
  if (setup.area !== undefined) layout.setPrintArea(setup.area);
  if (setup.repeatRows) layout.setPrintTitleRows(`$${setup.repeatRows.map(String).join(':$')}`);
  if (setup.repeatColumns)
    layout.setPrintTitleColumns(`$${setup.repeatColumns.map(columnLetters).join(':$')}`);
  const pages = layout.headersFooters.defaultForAllPages;
  if (setup.header !== undefined) {
    const { left, center, right } = headerParts(setup.header);
    pages.set({ leftHeader: left, centerHeader: center, rightHeader: right });
  }
  if (setup.footer !== undefined) {
    const { left, center, right } = headerParts(setup.footer);
    pages.set({ leftFooter: left, centerFooter: center, rightFooter: right });
  }
}

/** Paper, and what stays in sight while scrolling. */
export function pageSteps({ name, print, freeze }: PlannedSheet): readonly Step[] {
  const steps: Step[] = [];
  if (print) {
    steps.push(
      step(20, print, (sheets) => {
        setUp(sheets.get(name).pageLayout, print);
      }),
    );
  }
  if (freeze && (freeze.rows > 0 || freeze.cols > 0)) {
    steps.push(
      step(3, freeze, (sheets) => {
        const panes = sheets.get(name).freezePanes;
        if (freeze.cols === 0) panes.freezeRows(freeze.rows);
        else if (freeze.rows === 0) panes.freezeColumns(freeze.cols);
        else panes.freezeAt(rangeToA1({ top: 1, left: 1, bottom: freeze.rows, right: freeze.cols }));
      }),
    );
  }
  return steps;
}
