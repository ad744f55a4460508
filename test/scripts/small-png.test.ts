import assert from 'node:assert/strict';
import { PNG } from 'pngjs';
import { smallPng } from '../../scripts/pictures/small-png';

type Paint = (x: number, y: number) => readonly [number, number, number];

function picture(width: number, height: number, paint: Paint): PNG {
  const made = new PNG({ width, height });
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) made.data.set([...paint(x, y), 255], (y * width + x) * 4);
  return made;
}

/** How far the worst pixel is off, in steps of one colour of 255. */
function worst(before: PNG, after: PNG): number {
  return Math.max(...before.data.map((byte, at) => Math.abs(byte - (after.data[at] ?? -1000))));
}

const small = (made: PNG): PNG => PNG.sync.read(smallPng(PNG.sync.write(made)));

describe('pictures of README and guide', () => {
  it('keep every pixel while a picture has no more than 256 colours', () => {
    const made = picture(32, 40, (x, y) => [x * 8, (y % 8) * 30, 7]);
    const after = small(made);
    assert.deepEqual([after.width, after.height], [32, 40]);
    assert.equal(worst(made, after), 0);
  });

  it('keep the common colours and come close to the others when there are more', () => {
    const made = picture(80, 80, (x, y) => (y < 40 ? [11, 74, 84] : [x * 3, y * 3, 128]));
    const after = small(made);
    assert.deepEqual([...after.data.subarray(0, 3)], [11, 74, 84]);
    assert.ok(worst(made, after) <= 24, String(worst(made, after)));
  });

  it('keep a picture of one colour', () => {
    const made = picture(3, 2, () => [255, 255, 255]);
    assert.equal(worst(made, small(made)), 0);
  });
});
