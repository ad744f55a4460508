import { entryOf } from '../assessment/assessment';
import { interpretAnswer } from '../assessment/interpret';
import { LAYERS, PORTAL_LAYERS } from '../assessment/types';
import type { Assessment, RawAnswer } from '../assessment/types';
import { itemId } from '../instrument/edition';
import type { Edition } from '../instrument/edition';
import type { Indicator } from '../instrument/types';
import type { PortalAnswer, PortalAnswers, PortalIndicatorNote } from './portalrb-format';

/** A number as the portal writes it: plain digits with a decimal point, never an exponent. */
function numberText(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** An answer as the portal takes it; what no scale accepts is passed on as it stands, for a person to see. */
function answerText(indicator: Indicator | undefined, answer: RawAnswer): string | null {
  if (answer === null || !indicator) return null;
  const read = interpretAnswer(indicator, answer);
  if (read.status === 'choice') return read.option.option;
  return typeof answer === 'number' ? numberText(answer) : String(answer);
}

function portalAnswer(
  edition: Edition,
  assessment: Assessment,
  soalId: number,
  indicatorCode: string,
  item: string,
): PortalAnswer {
  const indicator = edition.indicatorByCode.get(indicatorCode);
  const unit = entryOf(assessment, 'unit', item);
  const tpi = entryOf(assessment, 'tpi', item);
  return {
    soal_id: soalId,
    jawaban_unit: answerText(indicator, unit.answer),
    jawaban_tpi: answerText(indicator, tpi.answer),
    catatan_unit: unit.note,
    bukti_dukung_unit: unit.evidence,
    catatan_tpi: tpi.note,
  };
}

function indicatorNotes(edition: Edition, assessment: Assessment): readonly PortalIndicatorNote[] {
  return edition.indicators
    .filter((indicator) => indicator.kind === 'persen')
    .map((indicator) => {
      const unit = entryOf(assessment, 'unit', indicator.code);
      const tpi = entryOf(assessment, 'tpi', indicator.code);
      return {
        indicator: indicator.code,
        catatan_unit: unit.note,
        bukti_dukung_unit: unit.evidence,
        catatan_tpi: tpi.note,
      };
    })
    .filter(
      (note) => note.catatan_unit !== null || note.bukti_dukung_unit !== null || note.catatan_tpi !== null,
    );
}

/**
 * Entries the portal has no field for: what AT, KT, dalnis and a second reviewer said, and recommendations.
 * They stay in the workbook; whoever exports is told how many they are.
 */
export function entriesOutsidePortal(assessment: Assessment): number {
  return LAYERS.reduce((count, layer) => {
    const entries = [...assessment.layers[layer].values()];
    const known = PORTAL_LAYERS.some((each) => each === layer);
    return count + entries.filter((entry) => !known || entry.recommendation !== null).length;
  }, 0);
}

/** The assessment in PortalRB's answer format: every question once, in the portal's order, open ones null. */
export function exportPortalAnswers(edition: Edition, assessment: Assessment): PortalAnswers {
  const notes = indicatorNotes(edition, assessment);
  return {
    unit_id: assessment.unit.id,
    nama_unit: assessment.unit.name,
    tahun: assessment.unit.year,
    answers: edition.portal.map((question) =>
      portalAnswer(
        edition,
        assessment,
        question.soalId,
        question.indicator,
        itemId(question.indicator, question.count),
      ),
    ),
    ...(notes.length === 0 ? {} : { catatan_indikator: notes }),
  };
}
