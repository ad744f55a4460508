import type { PaneReviewTexts } from './pane-review.id';

export const paneReviewEn: PaneReviewTexts = {
  'subpage.review': 'TPI’s review',
  'review.heading': 'TPI’s review',
  'review.text': 'Compares the unit’s assessment with the TPI’s, and sets who fills in through the pane.',
  'review.role': 'I fill in as',
  'review.role.hint':
    'Only sets which columns the pane fills in. Nobody’s identity is checked: anyone may choose any role.',
  'review.role.noPlace':
    'This worksheet has no columns for {layer}. The unit’s entries can only be read; choose another role to fill in.',
  'review.compare': 'Compare the unit with',
  'review.none':
    'No evaluator has entered anything in this workbook. The bridge appears once the TPI has begun.',
  'review.bridge': 'From the unit’s total to the evaluator’s',
  'review.unit': 'The unit',
  'review.difference': 'Difference',
  'review.floor':
    'Lowest totals: blank indicators count 0, so that the difference adds up exactly from indicators.',
  'review.open': '{count} {count?indicator is:indicators are} not reviewed yet: {points} points.',
  'review.changes': 'Indicators that changed ({count})',
  'review.changes.none': 'All that was reviewed is as the unit entered it.',
  'review.change': '{code}: {from} becomes {to} ({points} points)',
  'review.reason.answer-changed': 'Another answer',
  'review.reason.counts-changed': 'Other numbers',
  'review.reason.became-open': 'Not reviewed yet',
  'review.reason.became-answered': 'Left blank by the unit, filled in by the evaluator',
  'review.reason.became-invalid': 'The evaluator’s entry is none of the options, so it counts as blank',
  'review.reason.policy': 'Worked out by the convention for zeros',
  'review.note': '{reason}. Note: {note}',
  'review.more': 'Show {count} more {count?indicator:indicators}',
  'review.as': 'You fill in as {layer}.',
  'review.as.change': 'Change role',
  'review.entry': 'The unit’s entry',
  'review.entry.answer': 'Answer',
  'review.entry.note': 'Note',
  'review.entry.none': 'blank',
  'review.recommendation': 'Recommendation to the unit',
  'review.recommendation.set': 'Recommendation on {item} saved.',
};
