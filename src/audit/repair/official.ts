import type { Finding } from '../../validation/finding';

/** Whether a finding is a fault of the ministry's own file, present in every copy of it, and no fault of the unit. */
export function isOfficialFault({ rule, variant }: Finding): boolean {
  return rule === 'parent-leaves-out-child' && variant.startsWith('official');
}
