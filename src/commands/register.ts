/** A function a ribbon button runs; its id is the FunctionName in the manifest. */
export interface RibbonCommand {
  readonly id: string;
  readonly run: () => Promise<void>;
}

/** What Excel hands to a ribbon function. Until `completed` is called, Excel shows the button as busy. */
export interface CommandEvent {
  completed(): void;
}

export type Associate = (id: string, run: (event: CommandEvent) => void) => void;

/**
 * Every function the manifest names, and no other: a test compares the two. None yet; the one button of the
 * ribbon opens the pane, which Excel does by itself.
 */
export const RIBBON_COMMANDS: readonly RibbonCommand[] = [];

/**
 * Runs a command and tells Excel that it is over, also when it failed.
 *
 * @param report receives what the command threw; a button has no place of its own to show it
 */
export async function runCommand(
  command: RibbonCommand,
  event: CommandEvent,
  report: (id: string, error: unknown) => void,
): Promise<void> {
  try {
    await command.run();
  } catch (error) {
    report(command.id, error);
  } finally {
    event.completed();
  }
}

/** Connects every command with its button. */
export function registerCommands(
  associate: Associate,
  commands: readonly RibbonCommand[] = RIBBON_COMMANDS,
  report: (id: string, error: unknown) => void = (id, error) => {
    console.error(`Ribbon command ${id}`, error);
  },
): void {
  for (const command of commands) {
    associate(command.id, (event) => void runCommand(command, event, report));
  }
}
