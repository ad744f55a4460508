import type { CommandOptions } from './command-options';

export const compareOptions = { files: [2, 2], needs: {}, takes: {} } satisfies CommandOptions;
