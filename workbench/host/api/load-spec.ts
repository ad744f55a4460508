import { excelError } from '../errors';

/** What `load` takes: `'a, b/c'`, `['a', 'b/c']`, `{ a: true, b: { c: true } }` or `{ select, expand, top, skip }`. */
export type LoadSpec = string | readonly string[] | object | undefined;

/** The paths a load asks for; none means all plain properties. Throws `InvalidArgument`. */
export function loadPaths(spec: LoadSpec): readonly string[] {
  if (spec === undefined || spec === '') return [];
  if (typeof spec === 'string') return split(spec);
  if (isTexts(spec)) return spec.flatMap(split);
  if ('select' in spec || 'expand' in spec) {
    const { select, expand } = spec as OfficeExtension.LoadOption;
    return [select, expand].flatMap((part) => (part === undefined ? [] : loadPaths(part)));
  }
  return objectPaths(spec);
}

function split(text: string): readonly string[] {
  return text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

function isTexts(spec: object): spec is readonly string[] {
  if (!Array.isArray(spec)) return false;
  if (spec.every((part) => typeof part === 'string')) return true;
  throw excelError('InvalidArgument', 'load takes texts.');
}

function objectPaths(spec: object): readonly string[] {
  return Object.entries(spec).flatMap(([name, value]: [string, unknown]) => {
    if (name === '$top' || name === '$skip') return [];
    if (value === true) return name === '$all' ? [''] : [name];
    if (typeof value !== 'object' || value === null) return [];
    return objectPaths(value).map((path) => (path === '' ? name : `${name}/${path}`));
  });
}
