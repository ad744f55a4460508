import assert from 'node:assert/strict';
import { pictureSize } from './icons';

/** Excel scales what it lacks, and a scaled icon is a grey spot: every size it asks for exists. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

describe('icons', () => {
  for (const size of SIZES) {
    it(`icon-${String(size)}.png is ${String(size)} px square`, () => {
      assert.deepEqual(pictureSize(`assets/icon-${String(size)}.png`), { width: size, height: size });
    });
  }
});
