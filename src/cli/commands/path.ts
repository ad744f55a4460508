import { EffortFileError, readEfforts } from '../../exchange/effort-file';
import type { EffortProblem } from '../../exchange/effort-file';
import { pathText } from '../../i18n/path';
import type { PathText } from '../../i18n/path';
import type { Edition } from '../../instrument/edition';
import type { PredicateName } from '../../instrument/types';
import type { Efforts } from '../../planning/effort';
import { CrossingGatesError } from '../../planning/gate-tree';
import { findPath } from '../../planning/path';
import type { Path, PathOptions } from '../../planning/path';
import { withSteps, workPlanRows } from '../../planning/work-plan';
import { WORK_PLAN_SHEET } from '../../worksheet/layouts/work-plan/columns';
import { workPlanPlan } from '../../worksheet/layouts/work-plan/plan';
import { readWorkPlan } from '../../worksheet/layouts/work-plan/read';
import { workPlanStyles } from '../../worksheet/layouts/work-plan/styles';
import { CliError, cliError, EXIT } from '../cli-error';
import type { CliMessage } from '../cli-error';
import { readInput, requireWritable } from '../files';
import { readLke } from '../input';
import type { LkeInput } from '../input';
import { withProgress } from '../output';
import { pathJson } from '../render/path-json';
import type { PlanOutcome } from '../render/path-json';
import { pathTextOf } from '../render/path-text';
import { printResult, required, writeApplied } from './context';
import type { Command, CommandContext } from './context';

/** More faults of an effort file than this are counted, not listed. */
const LISTED = 10;

function expectedOf(kind: EffortProblem['kind'], say: PathText): string {
  switch (kind) {
    case 'not-json':
      return say('effort.not-json');
    case 'not-an-object':
      return say('effort.object');
    case 'heading':
      return say('effort.heading');
    case 'unknown-code':
      return say('effort.code');
    case 'repeated-code':
      return say('effort.once');
    case 'not-an-effort':
      return say('effort.value');
  }
}

function effortsOf(edition: Edition, file: string, say: PathText): Efforts {
  try {
    return readEfforts(edition, new TextDecoder('utf-8').decode(readInput(file)));
  } catch (cause) {
    if (!(cause instanceof EffortFileError)) throw cause;
    const messages = cause.problems.slice(0, LISTED).map(({ kind, place, found }): CliMessage => ({
      key: 'error.effort',
      values: {
        file: typeof place === 'number' ? `${file}, ${say('effort.line', { line: String(place) })}` : file,
        place: typeof place === 'string' && place !== '' ? `${place}: ` : '',
        found,
        expected: expectedOf(kind, say),
      },
    }));
    const rest = cause.problems.length - messages.length;
    if (rest > 0) messages.push({ key: 'error.more-problems', values: { count: rest } });
    throw new CliError(EXIT.input, messages, { cause });
  }
}

function pathIn(input: LkeInput, target: PredicateName, options: PathOptions): Path {
  try {
    return findPath(input.edition, input.assessment, target, options);
  } catch (cause) {
    if (!(cause instanceof CrossingGatesError)) throw cause;
    const { file, edition } = input;
    throw cliError(EXIT.input, 'error.path-crossing', {
      file,
      edition: edition.id,
      gates: cause.gates.join(', '),
    });
  }
}

/** Writes a copy of the workbook with the moves in its work plan. */
async function writePlan(
  context: CommandContext,
  input: LkeInput,
  path: Path,
): Promise<PlanOutcome | undefined> {
  const { out, language } = context.options;
  if (out === undefined) return undefined;
  const { reading, file, edition } = input;
  if (!reading) throw cliError(EXIT.input, 'error.path-json', { file });
  const held = readWorkPlan(reading.image);
  if (held === 'other' || (held !== 'none' && !held.inPlace))
    throw cliError(EXIT.input, 'error.path-plan', { file, sheet: WORK_PLAN_SHEET });
  const rows = workPlanRows(edition, path.moves, language);
  const { steps, added, kept } = withSteps(held === 'none' ? undefined : held, rows);
  await writeApplied(context, input, workPlanPlan(edition, steps, language), workPlanStyles, out);
  return { file: out, added, kept };
}

/**
 * `lke path`: the shortest way to a predicate; with --out, a copy of the workbook whose sheet `Rencana Aksi` holds
 * its moves. Exit 1 where a gate is blocked, so that no answers reach the predicate.
 */
export const path: Command = async (context) => {
  const { options, files, text, output } = context;
  const { language, layer } = options;
  const file = required(options.file, 'FILE');
  const target = required(options.target, '--target');
  if (options.out !== undefined) requireWritable(options.out, options.force);
  const say = pathText(language);
  const input = await withProgress(output, text('progress.reading', { file }), () =>
    readLke(context.edition, files, file),
  );
  const { edition } = input;
  if (!edition.thresholds.some(({ predicate }) => predicate === target))
    throw cliError(EXIT.input, 'error.path-no-gates', { file, target, edition: edition.id });
  const efforts = options.effort === undefined ? undefined : effortsOf(edition, options.effort, say);
  const by = options.by ?? (efforts ? 'effort' : 'moves');
  const found = pathIn(input, target, {
    layer,
    objective: by === 'effort' ? 'cheapest' : 'fewest',
    ...(efforts && { efforts }),
  });
  const plan = await writePlan(context, input, found);
  printResult(
    context,
    () => pathJson(input, edition.id, layer, found, plan),
    () => pathTextOf(input, edition, found, plan, text, language),
  );
  return found.reachable ? EXIT.done : EXIT.findings;
};
