import type { CellStyle, WriteOptions, WriteSheet } from 'hucre/xlsx';

/** Parts of the writer's input that its package does not name in public. */
export type WriterFont = NonNullable<CellStyle['font']>;
export type WriterPageSetup = NonNullable<WriteSheet['pageSetup']>;
export type WriterHeaderFooter = NonNullable<WriteSheet['headerFooter']>;
export type WriterName = NonNullable<WriteOptions['namedRanges']>[number];
