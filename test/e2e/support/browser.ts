import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGS, findTool, installHint } from '../../../scripts/tools.cjs';
import { skip } from '../../support/skip';

let launched: Promise<Browser> | undefined;

/**
 * The one Chromium of all browser tests of a run; each test makes a context of its own in it. Skips the tests where
 * the machine has none.
 */
export function sharedBrowser(context: Mocha.Context): Promise<Browser> {
  const executablePath = findTool('chromium');
  if (executablePath === undefined) skip(context, `no Chromium; ${installHint('chromium')}`);
  launched ??= chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  return launched;
}

// Outside any block: closed once, after the last file.
after(async () => {
  await (await launched)?.close();
});
