import type { EntryEdit } from '../assessment/assessment';
import type { EntryField, LayerId } from '../assessment/types';
import { splitItem } from '../instrument/edition';
import type { ItemId } from '../instrument/edition';
import type { LocalText } from '../instrument/types';
import type { MessageValue } from '../i18n/format';
import { placeKey } from '../worksheet/reading';
import type { CellPlace, Reading } from '../worksheet/reading';
import type { Finding, Severity } from './finding';
import type { RuleId } from './rule-ids';

/** A fact of a finding; a text of the edition keeps both languages until the reader's one is known. */
export type Fact = MessageValue | LocalText;

/**
 * What a finding is about: an entry of the assessment (`code` where it stands for a whole node), or a cell and
 * the node or indicator it belongs to.
 */
export type Subject =
  | { readonly item: ItemId; readonly field?: EntryField; readonly code?: string }
  | { readonly code: string | null; readonly place: CellPlace | null };

export interface Details {
  readonly facts?: Readonly<Record<string, Fact>>;
  readonly correction?: EntryEdit | null;
}

/** How a rule says what it found: which of its cases, about what, with which facts. */
export type Report<V extends string> = (variant: V, subject: Subject, details?: Details) => Finding;

/** Suffix under which the English text of a fact is kept beside the Indonesian one; see `findingTexts`. */
export const ENGLISH_FACT = '.en';

function flatFacts(facts: Readonly<Record<string, Fact>>): Record<string, MessageValue> {
  const flat: Record<string, MessageValue> = {};
  for (const [name, fact] of Object.entries(facts)) {
    if (typeof fact !== 'object') flat[name] = fact;
    else {
      flat[name] = fact.id;
      if (fact.en !== undefined) flat[name + ENGLISH_FACT] = fact.en;
    }
  }
  return flat;
}

function placeOf(
  reading: Reading | undefined,
  layer: LayerId,
  item: ItemId,
  field: EntryField,
): CellPlace | null {
  return reading?.places.get(placeKey(layer, field, item)) ?? null;
}

/** The one place where findings are made: severity by case, place by entry, facts ready for every language. */
export function reporterFor<V extends string>(
  rule: RuleId,
  variants: Readonly<Record<V, Severity>>,
  layer: LayerId,
  reading: Reading | undefined,
): Report<V> {
  return (variant, subject, { facts = {}, correction = null } = {}) => {
    const about =
      'item' in subject
        ? {
            indicator: subject.code ?? splitItem(subject.item).indicator,
            place: placeOf(reading, layer, subject.item, subject.field ?? 'answer'),
          }
        : { indicator: subject.code, place: subject.place };
    return { rule, severity: variants[variant], variant, ...about, facts: flatFacts(facts), correction };
  };
}
