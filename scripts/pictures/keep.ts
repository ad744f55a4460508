import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.cjs';
import { smallPng } from './small-png';

const IMAGES = join(root, 'docs', 'images');

/** Keeps a picture for README and guide. */
export type Keep = (name: string, png: Buffer) => void;

export const keepPicture: Keep = (name, png) => {
  mkdirSync(IMAGES, { recursive: true });
  const small = smallPng(png);
  writeFileSync(join(IMAGES, `${name}.png`), small);
  console.log(`docs/images/${name}.png: ${String(Math.ceil(small.length / 1024))} KB`);
};
