import { runCli } from './run';

/** A reader that stops early (`lke ... | head -1`) is no fault of ours, nor worth a stack trace. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);

void runCli(process.argv.slice(2)).then((exit) => {
  process.exitCode = exit;
});
