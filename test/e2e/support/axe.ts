import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly run: (context: object) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

/**
 * What axe finds on a page, a line each.
 * @param without selectors of parts that are left out
 */
export async function axeFaults(
  place: Page | Frame,
  where: string,
  without: readonly string[] = [],
): Promise<string[]> {
  // As our own script: the page's policy allows no other.
  await place.evaluate(AXE);
  const violations = await place.evaluate(
    async (exclude) =>
      (await (window as unknown as { axe: Axe }).axe.run({ include: ['html'], exclude })).violations,
    without.map((selector) => [selector]),
  );
  return violations.map(
    ({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`,
  );
}
