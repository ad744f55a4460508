import type { HostCapability } from '../host-port';
import { mergesUndo, runBatch, supports } from './batch';
import type { OfficeObjects } from './batch';

/** Newest first; the floor is 1.14 (Office 2021 LTSC). Texts, since 1.10 as a number would be 1.1. */
const VERSIONS = ['1.20', '1.19', '1.18', '1.17', '1.16', '1.15', '1.14'];

/** What a host says of itself. Excel needs not be told apart from itself. */
export type HostTraits = Pick<HostCapability, 'name' | 'isWorkbench'>;

export async function capability(objects: OfficeObjects, traits: HostTraits): Promise<HostCapability> {
  const readOnly = await runBatch(objects, async (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    await context.sync();
    return workbook.readOnly;
  });
  return {
    ...traits,
    readOnly,
    mergesUndo: mergesUndo(objects),
    apiVersion: VERSIONS.find((version) => supports(objects, version)) ?? '',
  };
}
