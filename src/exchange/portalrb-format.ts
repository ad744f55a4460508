import * as v from 'valibot';

/**
 * PortalRB's answers of one unit (`GET {base}/lke/jawaban-unit/{unit_id}`): 127 questions, each a letter,
 * `Ya`/`Tidak` or a number as text, or null while it is open.
 */
export interface PortalAnswer {
  readonly soal_id: number;
  readonly jawaban_unit: string | null;
  readonly jawaban_tpi: string | null;
  readonly catatan_unit: string | null;
  readonly bukti_dukung_unit: string | null;
  readonly catatan_tpi: string | null;
}

/**
 * Notes that belong to an indicator PortalRB computes and so never asks (kind `persen`). Not part of the
 * portal's format; written only where there are some, so that an export loses nothing.
 */
export interface PortalIndicatorNote {
  readonly indicator: string;
  readonly catatan_unit: string | null;
  readonly bukti_dukung_unit: string | null;
  readonly catatan_tpi: string | null;
}

export interface PortalAnswers {
  readonly unit_id: string | null;
  readonly nama_unit: string | null;
  readonly tahun: number | null;
  readonly answers: readonly PortalAnswer[];
  readonly catatan_indikator?: readonly PortalIndicatorNote[];
}

const text = v.optional(v.nullable(v.string()), null);

const answer = v.strictObject({
  soal_id: v.pipe(v.number(), v.integer()),
  jawaban_unit: text,
  jawaban_tpi: text,
  catatan_unit: text,
  bukti_dukung_unit: text,
  catatan_tpi: text,
});

const note = v.strictObject({
  indicator: v.string(),
  catatan_unit: text,
  bukti_dukung_unit: text,
  catatan_tpi: text,
});

/** Unknown keys are refused: a misspelt key would otherwise lose answers without a word. */
export const portalAnswersSchema = v.strictObject({
  unit_id: text,
  nama_unit: text,
  tahun: v.optional(v.nullable(v.pipe(v.number(), v.integer())), null),
  answers: v.array(answer),
  catatan_indikator: v.optional(v.array(note)),
});
