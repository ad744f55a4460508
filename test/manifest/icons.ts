import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PNG } from 'pngjs';

const root = resolve(__dirname, '../..');

/** Least contrast of a sign to its ground (WCAG 2.2, 1.4.11). */
const READABLE = 3;

/** Width and height in pixels of a picture below the project's folder, or undefined when there is none. */
export function pictureSize(file: string): { width: number; height: number } | undefined {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  const { width, height } = PNG.sync.read(readFileSync(path));
  return { width, height };
}

type Colour = readonly [red: number, green: number, blue: number];

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Share of a picture's pixels that stand out against a ground, 0..1; a filling in the ground's colour does not. */
export function readableShare(file: string, ground: Colour): number {
  const { data } = PNG.sync.read(readFileSync(join(root, file)));
  let readable = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] !== 255) continue;
    const colour: Colour = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    if (contrast(colour, ground) >= READABLE) readable++;
  }
  return readable / (data.length / 4);
}
