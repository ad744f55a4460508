import type { Container } from './container';
import { eachElement } from './package';
import { decodeCellText } from './xml/text';

/** Custom document properties, name -> text; values of every type as the file spells them. */
export function readCustomProperties(
  container: Container,
  part: string | undefined,
): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  let name: string | undefined;
  eachElement(container, part ?? 'docProps/custom.xml', (xml) => {
    if (xml.name === 'property') name = xml.attribute('name');
    else if (name !== undefined) {
      properties.set(name, decodeCellText(xml.innerText()));
      name = undefined;
    }
  });
  return properties;
}
