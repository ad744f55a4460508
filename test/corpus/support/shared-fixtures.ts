import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { skip } from '../../support/skip';

/** The folder with official workbooks beside the project; a checkout may lack it. */
export const SHARED_FIXTURES = join(__dirname, '..', '..', '..', '..', 'shared', 'fixtures');

/**
 * Path of a file in shared/fixtures. Where that folder is not beside the project the test is skipped with a line
 * that says so; on a build server it must be there.
 */
export function sharedFixture(context: Mocha.Context, name: string): string {
  const file = join(SHARED_FIXTURES, name);
  if (existsSync(file)) return file;
  if (process.env['CI'] === 'true') throw new Error(`shared/fixtures/${name} is missing beside the project`);
  return skip(context, `shared/fixtures/${name} is not beside the project`);
}
