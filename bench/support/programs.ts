import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findSoffice } from '../../test/support/libreoffice';

const LAUNCHER = join(__dirname, '..', '..', 'bin', 'lke.cjs');

/** Runs `lke` as a user does, from start to end. */
export function runLke(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], { encoding: 'utf8' });
  // 1 is a check that found something.
  if (status !== 0 && status !== 1) throw new Error(`lke ${args.join(' ')}: ${stderr}`);
}

/** Runs Node with nothing to do: what every program on it costs before its first line. */
export function runNode(): void {
  spawnSync(process.execPath, ['-e', '0']);
}

/**
 * LibreOffice's own way to turn a workbook into figures, with a profile of its own and its usual settings (it trusts
 * stored values); undefined where there is no LibreOffice.
 */
export function officeConversion(file: string, folder: string): (() => void) | undefined {
  const soffice = findSoffice();
  if (soffice === undefined) return undefined;
  const out = join(folder, 'csv');
  const profile = pathToFileURL(join(folder, 'profile')).href;
  mkdirSync(out, { recursive: true });
  return () => {
    for (const name of readdirSync(out)) rmSync(join(out, name));
    const args = ['--headless', '--norestore', '--convert-to', 'csv', '--outdir', out, file];
    const { stderr } = spawnSync(soffice, [`-env:UserInstallation=${profile}`, ...args], {
      encoding: 'utf8',
    });
    if (!existsSync(out) || readdirSync(out).length === 0)
      throw new Error(`LibreOffice wrote nothing: ${stderr}`);
  };
}
