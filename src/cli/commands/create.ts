import { UNKNOWN_UNIT } from '../../assessment/types';
import type { UnitIdentity } from '../../assessment/types';
import type { Edition } from '../../instrument/edition';
import { lampiranPlan } from '../../worksheet/layouts/lampiran-iii/plan';
import { lampiranStyles } from '../../worksheet/layouts/lampiran-iii/styles';
import { perAreaPlan } from '../../worksheet/layouts/per-area/plan';
import { perAreaStyles } from '../../worksheet/layouts/per-area/styles';
import type { Plan } from '../../worksheet/plan';
import type { StyleSheet } from '../../worksheet/style';
import { cliError, EXIT } from '../cli-error';
import { requireWritable, writeOutput } from '../files';
import type { Options } from '../options';
import { withProgress } from '../output';
import { printResult, required } from './context';
import type { Command } from './context';

function planOf(edition: Edition, options: Options): { readonly plan: Plan; readonly styles: StyleSheet } {
  const unit: UnitIdentity = {
    ...UNKNOWN_UNIT,
    name: options.unit?.trim() ?? null,
    year: options.year ?? null,
    target: options.target ?? null,
  };
  return options.layout === 'per-area'
    ? { plan: perAreaPlan(edition, unit, options.language), styles: perAreaStyles }
    : { plan: lampiranPlan(edition, unit), styles: lampiranStyles };
}

/** `lke create`: a new workbook, ready to fill. */
export const create: Command = async (context) => {
  const { options, edition, files, text, output } = context;
  const out = required(options.out, '--out');
  if (edition.origin !== null && options.layout === 'lampiran-iii') {
    const { file, sheet } = edition.origin;
    throw cliError(EXIT.usage, 'error.edition-template', {
      edition: edition.id,
      source: `${file}, ${sheet}`,
    });
  }
  requireWritable(out, options.force);
  const { plan, styles } = planOf(edition, options);
  const bytes = await withProgress(output, text('progress.writing', { file: out }), () =>
    files.write(plan, styles),
  );
  writeOutput(out, bytes, options.force);
  printResult(
    context,
    () => ({
      schema: 'lke-create/1',
      file: out,
      layout: options.layout,
      edition: edition.id,
      unit: { id: null, name: options.unit, year: options.year },
      target: options.target,
    }),
    () => text('created', { file: out, layout: text(`layout.${options.layout}`) }),
  );
  return EXIT.done;
};
