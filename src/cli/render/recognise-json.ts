import type { Assessment } from '../../assessment/types';
import { differenceText, lookedText, refusalText } from '../../audit/recognise/texts';
import type { Agreement, FoundLke, Recognition } from '../../audit/recognise/types';
import { exportPortalAnswers } from '../../exchange/portalrb-export';
import type { Language } from '../../i18n/language';
import type { Edition } from '../../instrument/edition';
import { toA1 } from '../../support/address';

function foundJson(found: FoundLke, language: Language): unknown {
  const { id, name, isShipped, declared, tree } = found.edition;
  return {
    layout: found.layout,
    edition: { id, name, shipped: isShipped, declared, tree },
    sheets: found.sheets,
    taken: found.isTaken,
    reason: found.reason,
    state: found.state,
    refusal: found.refusal && {
      reason: found.refusal.reason,
      message: refusalText(found, language),
      facts: found.refusal.evidence,
    },
    confidence: found.confidence,
    entries: found.entries,
    evidence: found.evidence,
    differences: found.differences.map((difference) => ({
      kind: difference.kind,
      item: difference.item,
      sheet: difference.sheet,
      cell: difference.place ? toA1(difference.place) : null,
      message: differenceText(difference, language),
      expected: difference.expected,
      found: difference.found,
    })),
  };
}

/** The document `lke recognise --json` prints, schema lke-recognise/1. */
export function recogniseJson(file: string, recognition: Recognition, language: Language): unknown {
  const { taken, found, undecided, looked } = recognition;
  return {
    schema: 'lke-recognise/1',
    file,
    recognised: taken !== null,
    layout: taken?.layout ?? null,
    edition: taken?.edition.id ?? null,
    sheets: taken?.sheets ?? [],
    confidence: taken?.confidence ?? 0,
    found: found.map((each) => foundJson(each, language)),
    undecided,
    looked: looked.map((each) => ({ ...each, message: lookedText(each, language) })),
    questions: null,
  };
}

/** How many of the portal's questions the unit has answered. */
export function answeredQuestions(edition: Edition, assessment: Assessment): Agreement {
  const { answers } = exportPortalAnswers(edition, assessment);
  return { agreed: answers.filter((answer) => answer.jawaban_unit !== null).length, of: answers.length };
}

/** The same document for PortalRB answers, which have questions and no cells. */
export function recogniseAnswersJson(file: string, edition: Edition, assessment: Assessment): unknown {
  return {
    schema: 'lke-recognise/1',
    file,
    recognised: true,
    layout: 'portalrb-answers',
    edition: edition.id,
    sheets: [],
    confidence: 1,
    found: [],
    undecided: [],
    looked: [],
    questions: answeredQuestions(edition, assessment),
  };
}
