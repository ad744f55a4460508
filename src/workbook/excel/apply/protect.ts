import type { PlannedSheet } from '../../plan-model';
import { step } from './steps';
import type { Step } from './steps';

/** Widths, heights and looks may be changed; structure and formulas may not. No password: it keeps slips out, not people. */
export const PROTECTION: Excel.WorksheetProtectionOptions = {
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};

export function protectStep({ name }: PlannedSheet): Step {
  return step(2, PROTECTION, (sheets) => {
    sheets.get(name).protection.protect(PROTECTION);
  });
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Sheets are hidden last: hidden ones cannot be activated, and very hidden ones cannot be deleted. */
export function hideSteps({ name, look }: PlannedSheet): readonly Step[] {
  if (look.visibility === 'visible') return [];
  return [
    step(1, look.visibility, (sheets) => {
      sheets.get(name).visibility = VISIBILITY[look.visibility];
    }),
  ];
}
