import { join } from 'node:path';
import { exportPortalAnswers } from '../../exchange/portalrb-export';
import { proposeUnits, ProposalError } from '../../exchange/portalrb-units';
import type { ProposalProblem, UnitProposals } from '../../exchange/portalrb-units';
import { CliError, EXIT } from '../cli-error';
import type { CliMessage } from '../cli-error';
import { requireFolder, requireWritable, writeOutput } from '../files';
import { readLke } from '../input';
import type { LkeInput } from '../input';
import { withProgress } from '../output';
import { printResult, required } from './context';
import type { CommandContext } from './context';
import { requirePortal } from './export-target';
import { portalDocument } from './export-portal';

interface UnitFile {
  readonly file: string;
  readonly content: string;
}

function problemMessage({ kind, source, found, other }: ProposalProblem): CliMessage {
  return { key: `error.units-${kind}`, values: { file: source, found, other } };
}

/** Official sheets and answers files do not say what the unit is proposed for; `--target` says it for them. */
function propose(
  inputs: readonly LkeInput[],
  { target, affirmative }: CommandContext['options'],
): UnitProposals {
  try {
    return proposeUnits(
      inputs.map(({ file, assessment: { unit } }) => ({
        source: file,
        unit: { ...unit, target: unit.target ?? target ?? null },
      })),
      new Set(affirmative),
    );
  } catch (error) {
    if (!(error instanceof ProposalError)) throw error;
    throw new CliError(EXIT.input, error.problems.map(problemMessage), { cause: error });
  }
}

function checkAffirmative(inputs: readonly LkeInput[], affirmative: readonly string[]): void {
  const known = new Set(inputs.map(({ assessment }) => assessment.unit.id));
  const unknown = affirmative.filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  const expected = [...known].filter((id) => id !== null).join(', ');
  throw new CliError(
    EXIT.usage,
    unknown.map((found) => ({
      key: 'error.bad-value',
      values: { option: '--affirmative', found, expected },
    })),
  );
}

/** An id may hold what a file name may not. */
const nameOf = (id: string): string => `jawaban-unit-${encodeURIComponent(id)}.json`;

/**
 * `--to units`: several units at once, as the portal asks for them: `unit-wbk.json`, `unit-wbbm.json`, and one
 * answers file a unit. Nothing is written where a single unit cannot be proposed.
 */
export async function exportUnits(context: CommandContext): Promise<void> {
  const { options, edition, files, text, output } = context;
  const folder = required(options.out, '--out');
  requireFolder(folder);
  const inputs: LkeInput[] = [];
  for (const file of options.files) {
    inputs.push(
      await withProgress(output, text('progress.reading', { file }), () => readLke(edition, files, file)),
    );
  }
  for (const input of inputs) requirePortal(input.edition);
  checkAffirmative(inputs, options.affirmative);
  const { wbk, wbbm } = propose(inputs, options);
  const listed = (name: string, list: unknown): readonly UnitFile[] =>
    list === null ? [] : [{ file: join(folder, name), content: `${JSON.stringify(list, null, 1)}\n` }];
  const written = [
    ...listed('unit-wbk.json', wbk),
    ...listed('unit-wbbm.json', wbbm),
    ...inputs.map(({ assessment, edition: own }) => ({
      file: join(folder, nameOf(assessment.unit.id ?? '')),
      content: portalDocument(exportPortalAnswers(own, assessment)),
    })),
  ];
  for (const { file } of written) requireWritable(file, options.force);
  for (const { file, content } of written) writeOutput(file, content, options.force);
  const counts = { wbk: wbk?.units.length ?? 0, wbbm: wbbm?.units.length ?? 0 };
  printResult(
    context,
    () => ({
      schema: 'lke-export/1',
      file: folder,
      to: 'units',
      ...counts,
      files: written.map(({ file }) => file),
    }),
    () => text('exported.units', { count: inputs.length, ...counts, folder, files: written.length }),
  );
}
