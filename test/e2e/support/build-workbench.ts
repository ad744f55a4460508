import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import webpack from 'webpack';
import { MARKER, folder as shipped, isBuilt } from '../../../scripts/workbench/build.cjs';
import makeConfig from '../../../webpack.config.js';

const OURS = join(resolve(__dirname, '../../..'), 'out', 'workbench-in-page');

/** The build takes 40 s on two idle cores, and minutes beside other work. */
export const BUILD_TIMEOUT = 600_000;

async function build(): Promise<string> {
  const config = (await makeConfig({ only: 'workbench' }, { mode: 'development' })) as webpack.Configuration;
  const compiler = webpack({ ...config, devtool: false, output: { ...config.output, path: OURS } });
  const stats = await promisify(compiler.run.bind(compiler))();
  if (stats?.hasErrors()) throw new Error(stats.toString('errors-only'));
  await promisify(compiler.close.bind(compiler))();
  writeFileSync(join(OURS, MARKER), '{}');
  return OURS;
}

let built: Promise<string> | undefined;

/**
 * The folder of the workbench's page: what `npm start` built where that is newer than all its sources, else a build
 * without minifying, which takes a third of the time. Made once for all tests.
 */
export function builtWorkbench(): Promise<string> {
  built ??= isBuilt(shipped) ? Promise.resolve(shipped) : isBuilt(OURS) ? Promise.resolve(OURS) : build();
  return built;
}
