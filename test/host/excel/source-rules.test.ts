import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../../src/workbook/excel');

/** Code without its comments, which may well name what is to be avoided. */
function sources(): ReadonlyMap<string, string> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return new Map(
    files.map((file) => [
      file,
      readFileSync(join(FOLDER, file), 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\/\/.*$/gm, ''),
    ]),
  );
}

/** What the adapter must never use, and why. */
const NEVER: readonly (readonly [string, RegExp])[] = [
  ['formulas and formats in the user’s language', /formulasLocal|numberFormatLocal|formulaLocal/],
  ['what a cell shows instead of what it holds', /load\([^)]*\btext\b/],
  ['addresses of several areas (#1167, #1985, #2891)', /getRanges\(|RangeAreas/],
  ['the sheet or cell that happens to be in front', /getActiveWorksheet|getActiveCell|getSelectedRange/],
  ['switching all events off (#1786)', /enableEvents/],
  ['asking for merged areas, which wipes the undo list (#5918)', /getMergedAreas/],
  ['rows added to tables while others work in them', /TableRowCollection|tables\.|\.rows\.add/],
  [
    'Common APIs and ribbon updates in edit paths (#3788, #5966)',
    /office\.context\.document|requestUpdate|bindings/,
  ],
  ['a version as a number', /isSetSupported\([^)]*,\s*\d/],
  ['custom XML, which has been lost (#6091, #6585)', /customXmlParts/],
  ['details of an event, there for single cells only (#5347)', /\.details\b/],
  ['anything global', /\bglobalThis\b|\bwindow\b/],
];

describe('the Excel adapter', () => {
  const files = sources();

  for (const [what, pattern] of NEVER) {
    it(`never uses ${what}`, () => {
      for (const [file, code] of files) assert.doesNotMatch(code, pattern, file);
    });
  }

  it('names Excel and Office as types only', () => {
    for (const [file, code] of files) {
      const values = code.match(/(?<![\w'.])(?:Excel|Office)\.[a-z]\w*/g) ?? [];
      assert.deepEqual(values, [], file);
    }
  });

  it('lifts protection for mending a sheet only, never for an edit', () => {
    const lifting = [...files].filter(([, code]) => code.includes('.unprotect(')).map(([file]) => file);
    assert.deepEqual(lifting.sort(), [join('apply', 'phases.ts'), 'mend-cells.ts']);
  });

  it('lets every batch wait for the user to leave the cell', () => {
    const runs = [...files].filter(([, code]) => /excel\.run\(/.test(code)).map(([file]) => file);
    // Taking handlers away runs in their own context, which takes no options.
    assert.deepEqual(runs.sort(), ['batch.ts', 'events.ts']);
    assert.match(files.get('batch.ts') ?? '', /delayForCellEdit: true/);
  });

  it('syncs nowhere in a loop over cells, ranges or sheets', () => {
    for (const [file, code] of files)
      assert.doesNotMatch(code, /for \([^)]*\)[^{;]*\{[^}]*context\.sync\(\)/, file);
  });
});
