import { UNKNOWN_UNIT } from '../../../../src/assessment/types';
import { perAreaPlan } from '../../../../src/worksheet/layouts/per-area/plan';
import { edition } from '../../../support/edition';
import { filledImage, frozen } from './filled-image';
import { MARKED_BY_BOTH } from './marked';

/** The workbook with one sheet per area, filled by both layers as the official ones are. */
export const MARKED_PER_AREA = {
  layout: 'per-area',
  image: frozen(
    filledImage(perAreaPlan(edition, { ...UNKNOWN_UNIT, ...MARKED_BY_BOTH.unit }), MARKED_BY_BOTH),
  ),
  assessment: MARKED_BY_BOTH,
};
