import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pictureSize, readableShare } from './icons';

/** Excel scales what it lacks, and a scaled icon is a grey spot: every size it asks for exists. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** Office's ribbon in its light and its dark theme. */
const GROUNDS = { light: [243, 243, 243], dark: [41, 41, 41] } as const;

const COMMANDS = readdirSync(resolve(__dirname, '../../assets/commands'))
  .filter((file) => file.endsWith('.svg'))
  .map((file) => `assets/commands/${file.replace('.svg', '')}`);

describe('icons', () => {
  for (const size of SIZES) {
    it(`icon-${String(size)}.png is ${String(size)} px square`, () => {
      assert.deepEqual(pictureSize(`assets/icon-${String(size)}.png`), { width: size, height: size });
    });
  }

  for (const icon of ['assets/icon', ...COMMANDS]) {
    for (const [theme, ground] of Object.entries(GROUNDS)) {
      it(`${icon} can be read on the ${theme} ribbon`, () => {
        for (const size of [16, 20, 24, 32]) {
          const share = readableShare(`${icon}-${String(size)}.png`, ground);
          assert.ok(share > 0.07, `${String(size)} px: ${share.toFixed(2)} of it stands out`);
        }
      });
    }
  }
});
