import { formatNumber, formatPoints, formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { pathText } from '../../i18n/path';
import type { Edition } from '../../instrument/edition';
import type { Path, PathGate, PathMove } from '../../planning/path';
import type { LkeInput } from '../input';
import type { CliText } from '../output';
import { gateFigure, gateName } from './gate-text';
import type { PlanOutcome } from './path-json';
import { local } from './score-text';
import { renderTable } from './table';

interface Context {
  readonly edition: Edition;
  readonly path: Path;
  readonly text: CliText;
  readonly language: Language;
}

const RIGHT = { align: 'right' } as const;

function verdictLines({ path, language }: Context): readonly string[] {
  const say = pathText(language);
  const { target, moves, effort, total } = path;
  const figures = {
    target,
    moves: moves.length,
    effort,
    from: formatPoints(total.from, language),
    to: formatPoints(total.to, language),
  };
  if (!path.reachable) return [say('verdict.blocked', { target })];
  return [say(moves.length === 0 ? 'verdict.there' : 'verdict.reachable', figures)];
}

function blockedLines({ edition, path, text, language }: Context): readonly string[] {
  const say = pathText(language);
  const figure = (gate: PathGate, value: number | null): string => gateFigure(gate, value, text, language);
  return path.gates.flatMap((gate) => {
    if (!gate.blocked) return [];
    const values = {
      gate: gateName(edition, gate.id, text, language),
      best: figure(gate, gate.best),
      required: figure(gate, gate.required),
    };
    return [`- ${say(`blocked.${gate.blocked}`, values)}`];
  });
}

function gateLines({ edition, path, text, language }: Context): readonly string[] {
  const say = pathText(language);
  const state = (gate: PathGate): string => {
    if (gate.blocked) return say('state.blocked');
    const plain = say(gate.met ? 'state.met' : 'state.reached');
    return gate.binding ? say('state.binding', { state: plain }) : plain;
  };
  const columns = [
    { heading: say('col.gate') },
    { heading: say('col.required'), ...RIGHT },
    { heading: say('col.now'), ...RIGHT },
    { heading: say('col.after'), ...RIGHT },
    { heading: say('col.state') },
  ];
  const rows = path.gates.map((gate) => [
    gateName(edition, gate.id, text, language),
    ...[gate.required, gate.actual, gate.after].map((figure) => gateFigure(gate, figure, text, language)),
    state(gate),
  ]);
  return ['', say('gates'), ...renderTable(columns, rows)];
}

function answerText({ edition, language }: Context, move: PathMove, value: PathMove['from']): string {
  if (value === null) return pathText(language)('open');
  if (typeof value === 'string') return value;
  const kind = edition.indicatorByCode.get(move.indicator)?.kind;
  return kind === 'persen' ? formatShare(value, language) : formatPoints(value, language);
}

function moveLines(context: Context): readonly string[] {
  const { edition, path, language } = context;
  const say = pathText(language);
  if (path.moves.length === 0) return [];
  const columns = [
    { heading: say('col.indicator') },
    { heading: say('col.statement'), max: 60 },
    { heading: say('col.from'), ...RIGHT },
    { heading: say('col.to'), ...RIGHT },
    { heading: say('col.points'), ...RIGHT },
    { heading: say('col.effort'), ...RIGHT },
  ];
  const rows = path.moves.map((move) => {
    const indicator = edition.indicatorByCode.get(move.indicator);
    return [
      move.indicator,
      indicator ? local(indicator.statement, language).replace(/\s+/g, ' ') : '',
      answerText(context, move, move.from),
      answerText(context, move, move.to),
      formatPoints(move.points, language),
      formatNumber(move.effort, language),
    ];
  });
  return ['', say('moves'), ...renderTable(columns, rows)];
}

function alternativeLines({ path, language }: Context): readonly string[] {
  const say = pathText(language);
  const own = path.moves.map(({ indicator }) => indicator);
  const lines = path.alternatives.map((codes) => {
    const gone = own.filter((code) => !codes.includes(code)).join(', ');
    return say('alternative', { gone, come: codes.filter((code) => !own.includes(code)).join(', ') });
  });
  return lines.length === 0 ? [] : ['', say('alternatives'), ...lines];
}

/** What `lke path` prints for people. */
export function pathTextOf(
  input: LkeInput,
  edition: Edition,
  path: Path,
  plan: PlanOutcome | undefined,
  text: CliText,
  language: Language,
): string {
  const say = pathText(language);
  const context: Context = { edition, path, text, language };
  const name = input.assessment.unit.name ?? text('score.unknownUnit');
  return [
    say('heading', { target: path.target }),
    say('unit', { name }),
    '',
    ...verdictLines(context),
    ...blockedLines(context),
    say(path.objective === 'fewest' ? 'by.moves' : 'by.effort'),
    ...moveLines(context),
    ...alternativeLines(context),
    ...gateLines(context),
    ...(plan ? ['', say('plan.written', { file: plan.file, added: plan.added, kept: plan.kept })] : []),
  ].join('\n');
}
