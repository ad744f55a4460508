/** The pane as the ribbon sees it. The ribbon knows nothing of how it is drawn. */
export interface PaneDoor {
  /** Brings the pane to the front; the page runs already, as both share one runtime. */
  readonly showPane: () => Promise<void>;
  readonly show: (page: 'start' | 'hand-off' | 'help') => void;
  /** Shows the next open indicator and its cell. */
  readonly nextOpen: () => Promise<void>;
  /** Checks the whole workbook and shows what was found. */
  readonly recheck: () => Promise<void>;
  /** Reads the workbook again and shows the score. */
  readonly recalculate: () => Promise<void>;
}

/** A function a ribbon button runs; its id is the FunctionName in the manifest. */
export interface RibbonCommand {
  readonly id: string;
  readonly run: (door: PaneDoor) => Promise<void>;
}

/** The page is chosen first: where the pane cannot be brought to the front, it is right when it is opened by hand. */
function open(id: string, page: Parameters<PaneDoor['show']>[0]): RibbonCommand {
  return {
    id,
    run: (door) => {
      door.show(page);
      return door.showPane();
    },
  };
}

function act(id: string, action: 'nextOpen' | 'recheck' | 'recalculate'): RibbonCommand {
  return {
    id,
    run: async (door) => {
      await door.showPane();
      await door[action]();
    },
  };
}

/** What buttons of the ribbon can do. */
export const COMMANDS: readonly RibbonCommand[] = [
  open('newLke', 'start'),
  act('nextOpen', 'nextOpen'),
  act('check', 'recheck'),
  act('recalculate', 'recalculate'),
  open('handOff', 'hand-off'),
  open('help', 'help'),
];
