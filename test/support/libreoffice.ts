import { execFile } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type OfficeFormat = 'xlsx' | 'csv' | 'pdf' | 'ods';

const TIMEOUT_MS = 120_000;

/**
 * Recalculate every formula on load, whatever the file has cached (0 = always; the default trusts
 * files of other programs). Without it the office would hand our own cached values back to us.
 */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** LibreOffice's command: `LKE_SOFFICE` where set, else `soffice` on the PATH; undefined where there is none. */
export function findSoffice(): string | undefined {
  const named = process.env['LKE_SOFFICE'];
  if (named !== undefined && named !== '') return isExecutable(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const commands = folders.flatMap((folder) => [join(folder, 'soffice'), join(folder, 'soffice.exe')]);
  return commands.find(isExecutable);
}

let profile: string | undefined;

/** A profile of our own, so that no running office and no user setting takes part; removed at exit. */
function profileFolder(): string {
  if (profile !== undefined) return profile;
  const folder = mkdtempSync(join(tmpdir(), 'lke-soffice-'));
  mkdirSync(join(folder, 'user'));
  writeFileSync(join(folder, 'user', 'registrymodifications.xcu'), SETTINGS);
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  profile = folder;
  return folder;
}

function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, [...args], { timeout: TIMEOUT_MS, killSignal: 'SIGKILL' }, (error, stdout, stderr) => {
      if (error) reject(new Error(`LibreOffice failed: ${error.message}\n${stdout}${stderr}`));
      else resolve(`${stdout}${stderr}`);
    });
  });
}

/** Calls wait for each other: two offices cannot share one profile. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Recalculates and converts files in one call of LibreOffice; gives the paths of the results, in
 * order. Input names must differ, since a result has its input's name with the format's extension.
 * Rejects where there is no LibreOffice, after two minutes, or where a result is missing.
 */
export function convertAll(
  inputs: readonly string[],
  format: OfficeFormat,
  outDir: string,
): Promise<string[]> {
  const job = queue.then(async () => {
    const soffice = findSoffice();
    if (soffice === undefined) throw new Error('LibreOffice was not found; install it or set LKE_SOFFICE');
    const outputs = inputs.map((input) => join(outDir, `${basename(input, extname(input))}.${format}`));
    for (const output of outputs) rmSync(output, { force: true });
    const settings = `-env:UserInstallation=${pathToFileURL(profileFolder()).href}`;
    const said = await run(soffice, [
      settings,
      '--headless',
      '--norestore',
      '--convert-to',
      format,
      '--outdir',
      outDir,
      ...inputs,
    ]);
    for (const output of outputs) {
      try {
        accessSync(output, constants.R_OK);
      } catch {
        throw new Error(`LibreOffice wrote no ${basename(output)}:\n${said}`);
      }
    }
    return outputs;
  });
  queue = job.catch(() => undefined);
  return job;
}

/** `convertAll` for one file. */
export async function convert(input: string, format: OfficeFormat, outDir: string): Promise<string> {
  const [output] = await convertAll([input], format, outDir);
  if (output === undefined) throw new Error(`LibreOffice wrote nothing for ${input}`);
  return output;
}
