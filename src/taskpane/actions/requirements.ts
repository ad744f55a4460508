import type { RequirementState } from '../../exchange/requirements/checklist';
import {
  requirementPlace,
  requirementsLanguage,
  requirementsPlan,
  requirementStyles,
  stateText,
} from '../../exchange/requirements/sheet';
import { currentLke } from '../context';
import type { PaneContext } from '../context';
import { addSheets, writeBeside } from './sheets';

export interface RequirementActions {
  /** Adds the sheet of requirements to the workbook. */
  readonly addRequirements: () => Promise<void>;
  readonly setRequirement: (id: string, state: RequirementState) => Promise<void>;
}

export function requirementActions(context: PaneContext): RequirementActions {
  const { edition, ui } = context;
  return {
    addRequirements: async () => {
      await addSheets(
        context,
        requirementsPlan(edition, ui.get().language),
        requirementStyles,
        (words) => words.t('requirements.adding'),
        (words) => words.t('requirements.added'),
      );
    },
    setRequirement: async (id, state) => {
      const image = currentLke(context)?.reading.image;
      const place = image && requirementPlace(image, edition, id, 'state');
      if (!place) return;
      // The sheet keeps the language it was made in; its list decides the spelling.
      const value = stateText(state, requirementsLanguage(image));
      await writeBeside(context, [{ ...place, value }], (words) =>
        words.t('requirements.set', { id, state: words.t(`requirements.state.${state}`) }),
      );
    },
  };
}
