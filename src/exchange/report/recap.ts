import { lheText } from '../../i18n/lhe';
import type { Report } from './blocks';
import { Fields, footerOf, identityTable, resultBlocks, signatureBlocks, titleBlocks } from './lhe';
import type { ReportInput } from './lhe';
import { bridgeBlocks, remarkBlocks } from './review-tables';

/** The recap to print and attach: figures, bridge, notes and recommendations, without the letter around them. */
export function recapReport(input: ReportInput): Report {
  const fields = new Fields(input);
  const { figures } = input;
  return {
    title: lheText('title.recap'),
    footer: footerOf(input),
    blocks: [
      ...titleBlocks(fields, 'title.recap'),
      identityTable(fields, input),
      ...resultBlocks(input),
      { kind: 'subheading', text: lheText('recap.bridge') },
      ...bridgeBlocks(figures, input.bridge),
      { kind: 'subheading', text: lheText('recap.remarks') },
      ...remarkBlocks(figures),
      ...signatureBlocks(fields, input),
    ],
  };
}
