import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import webpack from 'webpack';
import { FLUENT_MODULES } from '../../../src/taskpane/fluent.cjs';
import makeConfig from '../../../webpack.config.js';

const root = resolve(__dirname, '../../..');

/** Builds the pane over a workbook in memory into a folder of its own and tells where. */
export async function buildTestPane(): Promise<string> {
  const folder = join(root, 'out', 'pane-in-page');
  const [config] = (await makeConfig({ only: 'web' }, { mode: 'development' })) as webpack.Configuration[];
  const compiler = webpack({
    ...config,
    devtool: false,
    entry: { taskpane: [...FLUENT_MODULES, join(__dirname, 'pane-in-page.ts')] },
    output: { ...config?.output, path: folder },
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  if (stats?.hasErrors()) throw new Error(stats.toString('errors-only'));
  await promisify(compiler.close.bind(compiler))();
  return folder;
}
