import type { CellPlace } from '../../worksheet/reading';
import { toA1 } from '../../support/address';
import { currentLke, done, failed } from '../context';
import type { PaneContext } from '../context';
import type { DividedPage, PageId, SubPageId } from '../pages/page-id';
import { placeOfIndicator } from '../state/places';
import { lkeOfLayer } from '../state/layers';
import { openIndicator } from '../state/walk';
import type { Direction } from '../state/walk';

/** Moves about in the pane and in the workbook. */
export interface Navigation {
  readonly toPage: (page: PageId) => void;
  /** Opens a page within a page. */
  readonly toSubpage: (page: DividedPage, subpage: SubPageId) => void;
  /** Shows an indicator, and its cell beside it. */
  readonly toIndicator: (code: string) => void;
  readonly toOpen: (direction: Direction) => void;
  /** Selects the cell of an indicator; the page stays. */
  readonly toCellOf: (code: string) => Promise<void>;
  readonly toCell: (place: CellPlace) => Promise<void>;
  /** Selects the cell of the indicator shown and moves the focus to the sheet. */
  readonly toIndicatorCell: () => Promise<void>;
}

/** @param leaveField lets a field that is being typed into save itself before it goes */
export function navigation(context: PaneContext, leaveField: () => void): Navigation {
  const { host, ui } = context;

  const toPage = (page: PageId): void => {
    leaveField();
    const { status } = ui.get();
    // A message that offers nothing belongs to the page it was said on.
    const stale = status?.tone === 'done' && status.undo.length === 0 && ui.get().page !== page;
    ui.set({ page, preview: null, ...(stale ? { status: null } : {}) });
  };
  const toCell = async (place: CellPlace, tell = true): Promise<void> => {
    try {
      await host().goTo(place.sheet, place.row, place.col);
      if (tell) done(context, (words) => words.t('status.went', { place: `${place.sheet}!${toA1(place)}` }));
    } catch (error) {
      failed(context, error);
    }
  };
  const cellOf = (code: string | null): CellPlace | null => {
    const lke = currentLke(context);
    const indicator = code === null ? undefined : context.edition.indicatorByCode.get(code);
    return lke && indicator ? placeOfIndicator(lke.reading, indicator, ui.get().role) : null;
  };
  const toIndicator = (code: string): void => {
    toPage('indicator');
    ui.set({ indicator: code, searching: false });
    const place = cellOf(code);
    if (place) void toCell(place, false);
  };
  return {
    toPage,
    toSubpage: (page, subpage) => {
      toPage(page);
      ui.set({ subpages: { ...ui.get().subpages, [page]: subpage } });
    },
    toIndicator,
    toOpen: (direction) => {
      leaveField();
      const lke = currentLke(context);
      if (!lke) return;
      const code = openIndicator(lkeOfLayer(lke, ui.get().role).score, ui.get().indicator, direction);
      if (code === null) done(context, (words) => words.t('indicator.allAnswered'));
      else if (code !== ui.get().indicator) toIndicator(code);
    },
    toCellOf: async (code) => {
      const place = cellOf(code);
      if (place) await toCell(place);
    },
    toCell: (place) => toCell(place),
    toIndicatorCell: async () => {
      const place = cellOf(ui.get().indicator);
      if (place) await toCell(place);
    },
  };
}
