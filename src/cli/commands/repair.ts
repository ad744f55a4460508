import { auditWorkbook } from '../../audit/audit';
import { isSelector } from '../../audit/repair/choice';
import { planRepair } from '../../audit/repair/plan';
import type { RepairPlan } from '../../audit/repair/plan';
import { RECORD_SHEET, recordPlan, recordStyles } from '../../audit/repair/record';
import { auditText } from '../../audit/texts';
import type { Plan } from '../../worksheet/plan';
import { WorkbookFileError } from '../../workbook/file-error';
import { cliError, EXIT } from '../cli-error';
import type { ExitCode } from '../cli-error';
import { requireOther, requireWritable, writeOutput } from '../files';
import { fileFault, readLke } from '../input';
import { withProgress } from '../output';
import { repairJson } from '../render/repair-json';
import { repairText } from '../render/repair-text';
import { printResult, required } from './context';
import type { Command, CommandContext } from './context';

function checkOutput({ options }: CommandContext, file: string): void {
  const { out, force, dryRun } = options;
  if (out === undefined) {
    if (!dryRun)
      throw cliError(EXIT.usage, 'error.missing-option', {
        command: 'repair',
        expected: '--out | --dry-run',
      });
    return;
  }
  requireOther(file, out);
  requireWritable(out, force);
}

function checkSelectors({ options }: CommandContext): void {
  for (const option of ['only', 'except'] as const) {
    const wrong = options[option]?.find((text) => !isSelector(text));
    if (wrong !== undefined)
      throw cliError(EXIT.usage, 'error.bad-value', {
        option: `--${option}`,
        found: wrong,
        expected: 'weight-differs, L62, A.I.4.i, ...',
      });
  }
}

/** When a repair was made, as people read it: `2026-05-31 14:05`, in the machine's own time. */
function stamp(time: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** The mended file: first the cells, then what surrounds their content, then the record of what was there. */
async function mendedBytes(
  { files }: CommandContext,
  bytes: Uint8Array,
  plan: RepairPlan,
  record: Plan | undefined,
): Promise<Uint8Array> {
  const patched = await files.patch(bytes, plan.edits, { allowFormula: true, refresh: plan.stale });
  const looked = await files.relook(patched, plan.looks);
  return record ? files.apply(looked, record, recordStyles) : looked;
}

/** What is still wrong afterwards: errors that no repair mends, or that were not chosen. */
function exitOf({ left }: RepairPlan): ExitCode {
  return left.some(({ finding }) => finding.severity === 'error') ? EXIT.findings : EXIT.done;
}

/**
 * `lke repair`: a copy of a workbook with its damaged cells mended, or with --dry-run what would be mended. The
 * input file is never changed; exit 1 where an error is left.
 */
export const repair: Command = async (context) => {
  const { options, edition, files, text, output } = context;
  const file = required(options.file, 'FILE');
  checkSelectors(context);
  checkOutput(context, file);
  const input = await withProgress(output, text('progress.reading', { file }), () =>
    readLke(edition, files, file),
  );
  const { reading } = input;
  if (!reading) throw cliError(EXIT.input, 'error.repair-json', { file });
  const audit = auditWorkbook(input.edition, input.assessment, { reading });
  const { only, except } = options;
  const plan = planRepair(input.edition, reading, audit, {
    ...(only ? { only } : {}),
    ...(except ? { except } : {}),
  });
  const out = options.dryRun ? undefined : options.out;
  const record =
    plan.edits.length + plan.looks.length > 0
      ? recordPlan(reading.image, input.edition.id, plan.steps, stamp(new Date()), options.language)
      : undefined;
  if (out !== undefined) {
    try {
      const bytes = await withProgress(output, text('progress.writing', { file: out }), () =>
        mendedBytes(context, input.bytes, plan, record),
      );
      writeOutput(out, bytes, options.force);
    } catch (error) {
      if (error instanceof WorkbookFileError) throw fileFault(file, error, EXIT.output);
      throw error;
    }
  }
  const result = {
    file,
    out: out ?? null,
    layout: input.layout,
    plan,
    regulation: audit.difference.regulation,
    record: out === undefined || !record ? null : RECORD_SHEET,
  };
  printResult(
    context,
    () => repairJson(result, options.language),
    () => repairText(result, { text: auditText(options.language), language: options.language }),
  );
  return exitOf(plan);
};
