import type { CliKey } from '../i18n/cli.id';
import { cliEn } from '../i18n/cli.en';
import { cliId } from '../i18n/cli.id';
import { editionEn } from '../i18n/edition.en';
import { editionId } from '../i18n/edition.id';
import type { EditionKey } from '../i18n/edition.id';
import type { Language } from '../i18n/language';
import { translator } from '../i18n/translate';
import type { Translate } from '../i18n/translate';

/** Every key the command line can say, whichever catalogue has it. */
export type MessageKey = CliKey | EditionKey;
export type CliText = Translate<MessageKey>;

export function cliText(language: Language): CliText {
  return translator<MessageKey>({ id: { ...editionId, ...cliId }, en: { ...editionEn, ...cliEn } }, language);
}

/** Where a command puts what it has to say; standard output holds results only. */
export interface Output {
  readonly result: (text: string) => void;
  readonly note: (text: string) => void;
}

export const STANDARD_OUTPUT: Output = {
  result: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${text}\n`),
};

/** Runs work and says what is going on once it takes longer than a second. */
export async function withProgress<T>(output: Output, message: string, work: () => Promise<T>): Promise<T> {
  const timer = setTimeout(() => {
    output.note(message);
  }, 1000);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
