import { toA1 } from '../../support/address';
import { planFill } from '../../worksheet/fill';
import type { FillPlan } from '../../worksheet/fill';
import type { RawAnswer } from '../../assessment/types';
import { WorkbookFileError } from '../../workbook/file-error';
import { cliError, EXIT } from '../cli-error';
import { requireWritable, writeOutput } from '../files';
import { fileFault, readLke } from '../input';
import { withProgress } from '../output';
import type { CliText } from '../output';
import { printResult, required } from './context';
import type { Command } from './context';

/** More conflicts than this are counted, not listed; --json has them all. */
const LISTED = 20;

const quoted = (value: RawAnswer): string => JSON.stringify(value);

function fillText(plan: FillPlan, out: string, text: CliText): string {
  const { edits, same, conflicts, homeless } = plan;
  const lines = [text('filled.written', { count: edits.length, file: out })];
  if (same > 0) lines.push(text('filled.same', { count: same }));
  if (conflicts.length > 0) lines.push(text('filled.conflicts', { count: conflicts.length }));
  for (const { place, item, found, given } of conflicts.slice(0, LISTED)) {
    lines.push(
      text('filled.conflict', {
        cell: `${place.sheet}!${toA1(place)}`,
        item,
        found: quoted(found),
        given: quoted(given),
      }),
    );
  }
  if (conflicts.length > LISTED)
    lines.push(text('error.more-problems', { count: conflicts.length - LISTED }));
  if (homeless.length > 0) lines.push(text('filled.homeless', { count: homeless.length }));
  for (const { layer, item, field } of homeless.slice(0, LISTED))
    lines.push(text('filled.homelessItem', { item, field: `${layer} ${field}` }));
  if (homeless.length > LISTED) lines.push(text('error.more-problems', { count: homeless.length - LISTED }));
  return lines.join('\n');
}

function fillJson(plan: FillPlan, out: string): unknown {
  return {
    schema: 'lke-fill/1',
    file: out,
    written: plan.edits.length,
    same: plan.same,
    conflicts: plan.conflicts.map(({ place, ...rest }) => ({
      ...rest,
      sheet: place.sheet,
      cell: toA1(place),
    })),
    homeless: plan.homeless,
  };
}

/**
 * `lke fill`: a copy of a workbook with answers brought in. The input file is never changed, cells that hold
 * another answer stay as they are unless --replace is given; exit 1 when anything was left out.
 */
export const fill: Command = async (context) => {
  const { options, edition, files, text, output } = context;
  const file = required(options.file, 'FILE');
  const out = required(options.out, '--out');
  requireWritable(out, options.force);
  const workbook = await withProgress(output, text('progress.reading', { file }), () =>
    readLke(edition, files, file),
  );
  const { reading } = workbook;
  if (!reading) throw cliError(EXIT.input, 'error.fill-json', { file });
  const given = await readLke(workbook.edition, files, required(options.from, '--from'));
  const plan = planFill(workbook.edition, reading, given.assessment, options.replace);
  try {
    const bytes = await withProgress(output, text('progress.writing', { file: out }), () =>
      files.patch(workbook.bytes, plan.edits),
    );
    writeOutput(out, bytes, options.force);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw fileFault(file, error, EXIT.output);
    throw error;
  }
  printResult(
    context,
    () => fillJson(plan, out),
    () => fillText(plan, out, text),
  );
  return plan.conflicts.length + plan.homeless.length > 0 ? EXIT.findings : EXIT.done;
};
