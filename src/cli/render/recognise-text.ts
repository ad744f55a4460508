import type { Assessment } from '../../assessment/types';
import { differenceText, lookedText, refusalText } from '../../audit/recognise/texts';
import type { EditionGuess, Evidence, FoundLke, Recognition } from '../../audit/recognise/types';
import { formatNumber, formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { recogniseText } from '../../i18n/recognise';
import type { RecogniseKey } from '../../i18n/recognise.id';
import type { Edition } from '../../instrument/edition';
import type { LocalText } from '../../instrument/types';
import { toA1 } from '../../support/address';
import type { CliText } from '../output';
import { answeredQuestions } from './recognise-json';

/** Differences beyond this many are counted; --json has them all. */
const SHOWN = 15;
const MARKS: readonly (keyof Evidence)[] = ['headings', 'rows', 'numbers', 'weights', 'kinds', 'statements'];

const local = (text: LocalText, language: Language): string =>
  (language === 'en' ? text.en : undefined) ?? text.id;

function headingOf(found: FoundLke): RecogniseKey {
  if (found.isTaken) return 'heading.taken';
  if (found.state === 'other-edition') return found.edition.id === null ? 'heading.unknown' : 'heading.other';
  return found.state === 'readable' ? 'heading.set-aside' : `heading.${found.state}`;
}

function sheetsLine(sheets: readonly string[], language: Language): string {
  const text = recogniseText(language);
  const [first = '', ...others] = sheets;
  return others.length > 7
    ? text('line.sheetCount', { first, count: others.length })
    : text('line.sheets', { sheets: sheets.join(', ') });
}

/** The structure by its weights, as staff write it: `60 + 40`, `5/5/15/10/15/10`. */
function treeLine({ tree }: EditionGuess, language: Language): string {
  const text = recogniseText(language);
  const joined = (weights: readonly number[], by: string): string =>
    weights.length === 0
      ? text('line.treeNone')
      : weights.map((weight) => formatNumber(weight, language)).join(by);
  return text('line.tree', {
    components: joined(tree.components, ' + '),
    sections: tree.sections.map((section) => joined(section, ' / ')).join(' | ') || text('line.treeNone'),
    results: joined(tree.results, ' + '),
    indicators: tree.indicators,
    counts: tree.counts,
  });
}

function evidenceLine(evidence: Evidence, language: Language): string {
  const text = recogniseText(language);
  const marks = MARKS.filter((mark) => evidence[mark].of > 0).map((mark) =>
    text(`mark.${mark}`, { ...evidence[mark] }),
  );
  return text('line.evidence', { marks: marks.join('; ') });
}

function differenceLines(found: FoundLke, language: Language): readonly string[] {
  const text = recogniseText(language);
  // the rows an incomplete LKE lacks are named by its refusal
  const differences = found.differences.filter(
    ({ kind }) => kind !== 'missing-row' || found.refusal === null,
  );
  if (differences.length === 0) return [];
  const shown = differences.slice(0, SHOWN).map((difference) => {
    const { sheet, place } = difference;
    const where = place ? `${sheet}!${toA1(place)}` : sheet;
    return `    ${where}  ${differenceText(difference, language)}`;
  });
  const more = differences.length - shown.length;
  return [
    `  ${text('line.differences', { count: differences.length })}`,
    ...shown,
    ...(more > 0 ? [`    ${text('line.more', { count: more })}`] : []),
  ];
}

function foundLines(found: FoundLke, cli: CliText, language: Language): readonly string[] {
  const text = recogniseText(language);
  const { edition, state, reason, isTaken, confidence, entries } = found;
  const heading = text(headingOf(found), {
    layout: cli(`layout.${found.layout}`),
    edition: edition.name ? local(edition.name, language) : '',
  });
  const isOther = state === 'other-edition';
  return [
    heading,
    `  ${sheetsLine(found.sheets, language)}`,
    `  ${text('line.confidence', { share: formatShare(confidence, language), entries })}`,
    ...(isTaken && reason ? [`  ${text('line.reason', { reason: text(`reason.${reason}`) })}`] : []),
    ...(isOther && edition.declared !== null
      ? [`  ${text('line.declared', { edition: edition.declared })}`]
      : []),
    `  ${evidenceLine(found.evidence, language)}`,
    ...(isOther ? [`  ${treeLine(edition, language)}`] : []),
    ...(found.refusal ? [`  ${refusalText(found, language)}`] : []),
    ...(isOther ? [] : differenceLines(found, language)),
    '',
  ];
}

/** What `lke recognise` prints for people. */
export function recogniseTextOf(recognition: Recognition, cli: CliText, language: Language): string {
  const text = recogniseText(language);
  const { found, looked, undecided } = recognition;
  const sheets = undecided.map((each) => each.join(', ')).join('; ');
  return [
    ...(undecided.length > 0 ? [text('heading.undecided', { sheets }), text('undecided.fix'), ''] : []),
    ...(found.length === 0 ? [text('heading.none'), ''] : []),
    ...found.flatMap((each) => foundLines(each, cli, language)),
    ...(looked.length === 0 ? [] : [text('heading.looked')]),
    ...looked.map((each) => `  ${lookedText(each, language)}`),
  ]
    .join('\n')
    .trimEnd();
}

/** The same for PortalRB answers, which have questions and no cells. */
export function recogniseAnswersText(
  edition: Edition,
  assessment: Assessment,
  cli: CliText,
  language: Language,
): string {
  const text = recogniseText(language);
  const layout = cli('layout.portalrb-answers');
  const marks = text('mark.questions', { ...answeredQuestions(edition, assessment) });
  return [
    text('heading.taken', { layout, edition: local(edition.name, language) }),
    `  ${text('line.evidence', { marks })}`,
  ].join('\n');
}
