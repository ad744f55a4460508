import type { MessageKey } from './output';
import type { MessageValues } from '../i18n/format';

/** Exit codes of the command line; stable, scripts rely on them. */
export const EXIT = { done: 0, findings: 1, usage: 2, input: 3, output: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One message for the user: a key of the catalogue and what fills it. */
export interface CliMessage {
  readonly key: MessageKey;
  readonly values: MessageValues;
}

/** Ends a command with a message in the user's language and an exit code. Nothing has been written then. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    readonly exit: ExitCode,
    readonly messages: readonly CliMessage[],
    options?: ErrorOptions,
  ) {
    super(messages.map((message) => message.key).join(', '), options);
  }
}

export function cliError(exit: ExitCode, key: MessageKey, values: MessageValues = {}): CliError {
  return new CliError(exit, [{ key, values }]);
}
