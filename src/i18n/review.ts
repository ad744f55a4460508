import type { Language } from './language';
import { reviewEn } from './review.en';
import { reviewId } from './review.id';
import type { ReviewKey } from './review.id';
import { translator } from './translate';
import type { Translate } from './translate';

export type ReviewText = Translate<ReviewKey>;

/** Texts on the evaluator's review in one language. */
export function reviewText(language: Language): ReviewText {
  return translator<ReviewKey>({ id: reviewId, en: reviewEn }, language);
}
