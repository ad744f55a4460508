import * as v from 'valibot';
import { applyEdits, emptyAssessment } from '../assessment/assessment';
import type { EntryEdit } from '../assessment/assessment';
import type { Assessment, RawAnswer } from '../assessment/types';
import { itemId } from '../instrument/edition';
import type { Edition } from '../instrument/edition';
import type { PortalItem } from '../instrument/types';
import { portalAnswersSchema } from './portalrb-format';
import type { PortalAnswers } from './portalrb-format';
import { PortalAnswersError } from './portalrb-problem';
import type { PortalProblem } from './portalrb-problem';

function pathOf(issue: { readonly path?: readonly { readonly key?: unknown }[] | undefined }): string {
  const keys = (issue.path ?? []).map((part) =>
    typeof part.key === 'number' ? `[${String(part.key)}]` : `.${String(part.key)}`,
  );
  return keys.join('').replace(/^\./, '') || '(document)';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PortalAnswersError([{ kind: 'not-json', path: '(document)', found: reason, expected: 'JSON' }]);
  }
}

function checkShape(document: unknown): PortalAnswers {
  if (Array.isArray(document)) {
    throw new PortalAnswersError([
      { kind: 'wrong-type', path: '(document)', found: 'Array', expected: 'Object' },
    ]);
  }
  const result = v.safeParse(portalAnswersSchema, document);
  if (result.success) {
    const { catatan_indikator, ...rest } = result.output;
    return catatan_indikator === undefined ? rest : { ...rest, catatan_indikator };
  }
  throw new PortalAnswersError(
    result.issues.map((issue): PortalProblem => ({
      kind: issue.type === 'strict_object' && issue.expected === 'never' ? 'unknown-key' : 'wrong-type',
      path: pathOf(issue),
      found: issue.received,
      expected:
        issue.expected === 'never' ? 'only the keys of the format' : (issue.expected ?? issue.message),
    })),
  );
}

function checkQuestions(edition: Edition, answers: PortalAnswers): void {
  const problems: PortalProblem[] = [];
  const seen = new Map<number, number>();
  answers.answers.forEach(({ soal_id }, at) => {
    const path = `answers[${String(at)}].soal_id`;
    const before = seen.get(soal_id);
    if (!edition.portalBySoal.has(soal_id)) {
      problems.push({
        kind: 'unknown-question',
        path,
        found: String(soal_id),
        expected: `1..${String(edition.portal.length)}`,
      });
    } else if (before !== undefined) {
      problems.push({
        kind: 'repeated-question',
        path,
        found: String(soal_id),
        expected: `answers[${String(before)}]`,
      });
    }
    seen.set(soal_id, at);
  });
  answers.catatan_indikator?.forEach(({ indicator }, at) => {
    if (edition.indicatorByCode.get(indicator)?.kind !== 'persen') {
      problems.push({
        kind: 'unknown-indicator',
        path: `catatan_indikator[${String(at)}].indicator`,
        found: indicator,
        expected: 'persen',
      });
    }
  });
  if (problems.length > 0) throw new PortalAnswersError(problems);
}

/**
 * The portal writes numbers as text with a decimal point. Where a number belongs, such a text becomes the
 * number; anything else (a decimal comma, words) stays as it is, so that the checks can name it.
 */
function rawAnswer(edition: Edition, item: PortalItem, text: string | null): RawAnswer {
  const kind = edition.indicatorByCode.get(item.indicator)?.kind;
  const isNumber = kind === 'persen' || kind === 'nilai_0_4';
  return isNumber && text !== null && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function editsOf(edition: Edition, answers: PortalAnswers): readonly EntryEdit[] {
  const edits: EntryEdit[] = [];
  for (const each of answers.answers) {
    const question = edition.portalBySoal.get(each.soal_id);
    if (!question) continue;
    const item = itemId(question.indicator, question.count);
    edits.push(
      {
        layer: 'unit',
        item,
        answer: rawAnswer(edition, question, each.jawaban_unit),
        note: each.catatan_unit,
        evidence: each.bukti_dukung_unit,
      },
      { layer: 'tpi', item, answer: rawAnswer(edition, question, each.jawaban_tpi), note: each.catatan_tpi },
    );
  }
  for (const each of answers.catatan_indikator ?? []) {
    edits.push(
      { layer: 'unit', item: each.indicator, note: each.catatan_unit, evidence: each.bukti_dukung_unit },
      { layer: 'tpi', item: each.indicator, note: each.catatan_tpi },
    );
  }
  return edits;
}

/**
 * Reads PortalRB's answers of one unit. Questions that are not in the file are open.
 * @param text the JSON document
 * @throws PortalAnswersError for text that is no JSON, wrong types, unknown keys, unknown or repeated questions.
 */
export function importPortalAnswers(edition: Edition, text: string): Assessment {
  const answers = checkShape(parseJson(text));
  checkQuestions(edition, answers);
  const unit = { id: answers.unit_id, name: answers.nama_unit, year: answers.tahun };
  return applyEdits(emptyAssessment(edition.id, unit), editsOf(edition, answers));
}
