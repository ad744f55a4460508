import { cpus } from 'node:os';
import { printFigures } from './figure';
import { fileFigures } from './files';
import { processFigures } from './processes';
import { scoringFigures } from './scoring';

async function main(): Promise<void> {
  console.log(
    `Node ${process.version}, ${String(cpus().length)} cores, ${cpus()[0]?.model ?? 'unknown processor'}`,
  );
  printFigures([...(await scoringFigures()), ...(await fileFigures()), ...(await processFigures())]);
}

void main();
