import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PNG } from 'pngjs';

const root = resolve(__dirname, '../..');

/** Width and height in pixels of a picture below the project's folder, or undefined when there is none. */
export function pictureSize(file: string): { width: number; height: number } | undefined {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  const { width, height } = PNG.sync.read(readFileSync(path));
  return { width, height };
}
