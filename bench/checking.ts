import { auditWorkbook } from '../src/audit/audit';
import { recogniseLke } from '../src/audit/recognise/recognise-lke';
import { checkAssessment } from '../src/validation/check';
import { xlsxFiles } from '../src/workbook/file/adapter';
import { recalculate } from '../src/worksheet/formula/recalculate';
import { isReading, recogniseWorkbook } from '../src/worksheet/recognise/recognise';
import { edition } from '../test/support/edition';
import { medians } from './support/measure';
import type { Line } from './support/measure';
import { officialBytes } from './support/samples';

/** All rules over a workbook that was read, the audit with its effects, and what kind of LKE a file is, against computing its formulas once. */
export async function checking(): Promise<readonly Line[]> {
  const { name, bytes } = await officialBytes();
  const fresh = async () => {
    const reading = recogniseWorkbook(await xlsxFiles.read(bytes), edition);
    if (!isReading(reading)) throw new Error(`${name} was not recognised`);
    return reading;
  };
  // What is worked out once is kept with the workbook, so that each run needs one of its own.
  const readings = await Promise.all(Array.from({ length: 32 }, fresh));
  let next = 0;
  const one = () => {
    const reading = readings[next++ % readings.length];
    if (!reading) throw new Error('no workbook left');
    return reading;
  };
  const [check = 0, audit = 0, what = 0, formulas = 0] = await medians(
    [
      () => {
        const reading = one();
        return checkAssessment(edition, reading.assessment, { reading });
      },
      () => {
        const reading = one();
        return auditWorkbook(edition, reading.assessment, { reading });
      },
      () => recogniseLke(one().image, [edition]),
      () => recalculate(one().image).unsupported,
    ],
    7,
  );
  const peer = { name: 'computing its formulas once', figure: formulas };
  return [
    {
      what: `check ${name} in memory, all rules`,
      figure: check,
      unit: 'ms',
      peer,
    },
    { what: '  audit: rules, effects in points, difference', figure: audit, unit: 'ms', peer },
    { what: `recognise ${name}: layout, edition, evidence`, figure: what, unit: 'ms', peer },
  ];
}
