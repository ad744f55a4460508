import type { Container } from '../container';

/** Names of parts that are free in a package: `xl/charts/chart` -> `xl/charts/chart3.xml`, each given once. */
export class PartNames {
  private readonly given = new Set<string>();

  constructor(private readonly container: Container) {}

  next(stem: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${String(number)}.xml`;
      if (this.given.has(name) || this.container.find(name)) continue;
      this.given.add(name);
      return name;
    }
  }
}

/** Where a part's relationships stand: `xl/workbook.xml` -> `xl/_rels/workbook.xml.rels`. */
export function relsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
