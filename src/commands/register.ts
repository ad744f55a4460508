import { COMMANDS } from './commands';
import type { PaneDoor, RibbonCommand } from './commands';

/** Every function the manifest names, and no other: a test compares the two. */
export const RIBBON_COMMANDS: readonly RibbonCommand[] = COMMANDS;

/** What Excel hands to a ribbon function. Until `completed` is called, Excel shows the button as busy. */
export interface CommandEvent {
  completed(): void;
}

export type Associate = (id: string, run: (event: CommandEvent) => void) => void;

/**
 * Runs a command and tells Excel that it is over, also when it failed.
 *
 * @param report receives what the command threw; a button has no place of its own to show it
 */
export async function runCommand(
  command: RibbonCommand,
  door: PaneDoor,
  event: CommandEvent,
  report: (id: string, error: unknown) => void,
): Promise<void> {
  try {
    await command.run(door);
  } catch (error) {
    report(command.id, error);
  } finally {
    event.completed();
  }
}

/** Connects every command with its button. */
export function registerCommands(
  associate: Associate,
  door: PaneDoor,
  commands: readonly RibbonCommand[] = COMMANDS,
  report: (id: string, error: unknown) => void = (id, error) => {
    console.error(`Ribbon command ${id}`, error);
  },
): void {
  for (const command of commands) {
    associate(command.id, (event) => void runCommand(command, door, event, report));
  }
}
