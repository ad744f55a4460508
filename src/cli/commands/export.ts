import { EXIT } from '../cli-error';
import type { ExitCode } from '../cli-error';
import type { ExportTarget } from '../options';
import type { Command, CommandContext } from './context';
import { required } from './context';
import { exportToCsv } from './export-csv';
import { exportToForm } from './export-form';
import { exportToPortal } from './export-portal';
import { exportUnits } from './export-units';

const TARGETS: Readonly<Record<ExportTarget, (context: CommandContext) => Promise<void>>> = {
  portalrb: exportToPortal,
  jawaban: exportToForm,
  csv: exportToCsv,
  units: exportUnits,
};

/** `lke export`: the answers in the form somebody else takes them. */
export const exportAnswers: Command = async (context): Promise<ExitCode> => {
  await TARGETS[required(context.options.to, '--to')](context);
  return EXIT.done;
};
