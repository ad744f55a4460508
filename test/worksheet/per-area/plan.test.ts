import assert from 'node:assert/strict';
import { UNKNOWN_UNIT } from '../../../src/assessment/types';
import { LANGUAGES } from '../../../src/i18n/language';
import { WORKSHEET_EN } from '../../../src/i18n/worksheet.en';
import { WORKSHEET_ID } from '../../../src/i18n/worksheet.id';
import { parseRange } from '../../../src/support/address';
import { applyPlan } from '../../../src/workbook/memory';
import { formulaText } from '../../../src/worksheet/formula/text';
import { perAreaPlan } from '../../../src/worksheet/layouts/per-area/plan';
import { perAreaStyles } from '../../../src/worksheet/layouts/per-area/styles';
import type { Operation } from '../../../src/worksheet/plan';
import { edition } from '../../support/edition';
import { blank, blankPlan, formulaCells } from './support';

type Of<Name extends Operation['op']> = Extract<Operation, { readonly op: Name }>;
const { operations } = blankPlan;
const ofKind = <Name extends Operation['op']>(op: Name): readonly Of<Name>[] =>
  operations.filter((each): each is Of<Name> => each.op === op);

/** Functions of Excel 2016 that LibreOffice, Google Sheets and Univer know too; none is volatile. */
const FUNCTIONS = new Set(
  'IF OR AND COUNT SUM AVERAGE MIN MAX INT ISNUMBER ISTEXT ISERROR COUNTIF'.split(' '),
);
const VISIBLE = [
  'Identitas',
  '1 Manajemen Perubahan',
  '2 Tatalaksana',
  '3 SDM',
  '4 Akuntabilitas',
  '5 Pengawasan',
  '6 Pelayanan Publik',
  'Hasil',
  'Rekap',
];
const TABLES = VISIBLE.slice(1, 8);

describe('per-area plan', () => {
  it('has the sheets staff work with in their order, and one hidden from people', () => {
    const sheets = ofKind('addSheet');
    assert.deepEqual(
      sheets.map(({ sheet }) => sheet),
      [...VISIBLE, '_LKE'],
    );
    assert.ok(sheets.every(({ sheet }) => sheet.length <= 31));
    assert.deepEqual(
      sheets
        .filter(({ visibility }) => visibility !== 'visible')
        .map(({ sheet, visibility }) => [sheet, visibility]),
      [['_LKE', 'veryHidden']],
    );
    assert.ok(
      sheets
        .slice(0, -1)
        .every(({ showGridlines, tabColor }) => showGridlines === false && tabColor !== undefined),
    );
  });

  it('protects every sheet', () => {
    assert.deepEqual(
      ofKind('protect').map(({ sheet }) => sheet),
      [...VISIBLE, '_LKE'],
    );
  });

  it('prints every sheet on A4 landscape, one page wide, without the helper columns', () => {
    const setups = new Map(ofKind('print').map(({ sheet, setup }) => [sheet, setup]));
    assert.deepEqual([...setups.keys()], VISIBLE);
    for (const [sheet, setup] of setups) {
      assert.deepEqual([setup.orientation, setup.paper, setup.fitToWidth], ['landscape', 'a4', 1], sheet);
      assert.match(setup.footer ?? '', /&A.*&P.*&N/);
    }
    for (const sheet of TABLES) {
      const setup = setups.get(sheet);
      assert.deepEqual(setup?.repeatRows, [5, 5]);
      assert.equal(parseRange(setup?.area ?? '')?.right, 14);
    }
  });

  it('freezes headings and statements of the tables', () => {
    assert.deepEqual(
      ofKind('freeze').map(({ sheet, rows, cols }) => [sheet, rows, cols]),
      TABLES.map((sheet) => [sheet, 5, 2]),
    );
  });

  it('hides the helper columns only', () => {
    for (const { sheet, widths } of ofKind('columns').filter((each) => TABLES.includes(each.sheet))) {
      assert.deepEqual(
        widths.filter(({ hidden }) => hidden).map(({ col }) => col),
        [15, 16, 17, 18, 19, 20, 21, 22],
        sheet,
      );
    }
  });

  it('names only styles that exist', () => {
    const used = [...ofKind('style'), ...ofKind('conditional')].map(({ style }) => style);
    assert.deepEqual(
      [...new Set(used)].filter((style) => !(style in perAreaStyles)),
      [],
    );
    assert.deepEqual(
      Object.keys(perAreaStyles).filter((style) => !used.includes(style)),
      [],
    );
  });

  it('keeps lists, titles and messages of validations within what Excel takes', () => {
    for (const language of LANGUAGES) {
      const plan = perAreaPlan(edition, UNKNOWN_UNIT, language);
      const rules = plan.operations.filter((each): each is Of<'validate'> => each.op === 'validate');
      assert.equal(rules.length, 2 * 127 + 3);
      for (const { rule, text, range } of rules) {
        if (rule.kind === 'list')
          assert.ok(typeof rule.source !== 'string' && rule.source.join(',').length <= 255, range);
        assert.ok(text.errorTitle.length <= 32 && text.error.length <= 225, range);
        assert.ok((text.promptTitle ?? '').length <= 32 && (text.prompt ?? '').length <= 255, range);
      }
    }
  });

  it('computes with common functions only', () => {
    const formulas = [...formulaCells(blank)]
      .map(({ formula }) => formula)
      .concat(ofKind('conditional').map(({ formula }) => formulaText(formula)));
    const named = formulas.flatMap((formula) =>
      [...formula.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(
        (match) => match[1] ?? '',
      ),
    );
    assert.deepEqual(
      [...new Set(named)].filter((name) => !FUNCTIONS.has(name)),
      [],
    );
    assert.ok(formulas.every((formula) => formula.length < 8192));
  });

  it('gives no row more height than Excel has', () => {
    for (const { heights } of ofKind('rows'))
      assert.ok(heights.every(({ height }) => height > 0 && height <= 409));
  });

  it('keeps no personal data in properties and hidden sheet', () => {
    const unit = { ...UNKNOWN_UNIT, name: 'KPU Kota Contoh', id: '77' };
    const image = applyPlan(perAreaPlan(edition, unit));
    assert.deepEqual(Object.fromEntries(image.properties), {
      'lke-schema': 'lke-worksheet/1',
      'lke-edition': edition.id,
      'lke-layout': 'per-area',
    });
    const hidden = image.sheets.find(({ name }) => name === '_LKE');
    for (let row = 1; row <= (hidden?.rows ?? 0); row++)
      assert.ok(!['KPU Kota Contoh', '77'].includes(String(hidden?.cell(row, 2)?.value)));
  });

  it('leads links to sheets that exist', () => {
    const targets = ofKind('link').map(({ target }) => /^#(?:'([^']+)'|(\w+))!A1$/.exec(target));
    assert.ok(targets.length > VISIBLE.length);
    for (const match of targets) assert.ok(VISIBLE.includes(match?.[1] ?? match?.[2] ?? ''), match?.[0]);
  });

  it('applied again changes nothing, and keeps what the user typed', () => {
    const unit = { ...UNKNOWN_UNIT, name: 'KPU Kota Contoh' };
    const once = applyPlan(perAreaPlan(edition, unit));
    const again = applyPlan(blankPlan, once);
    const name = (image: typeof once) => image.sheets[0]?.cell(5, 4)?.value;
    assert.deepEqual([name(once), name(again)], ['KPU Kota Contoh', 'KPU Kota Contoh']);
  });
});

describe('texts of worksheets', () => {
  it('are there in both languages, with the same places to fill', () => {
    assert.deepEqual(Object.keys(WORKSHEET_EN).sort(), Object.keys(WORKSHEET_ID).sort());
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    for (const [key, text] of Object.entries(WORKSHEET_ID)) {
      assert.deepEqual(places(WORKSHEET_EN[key as keyof typeof WORKSHEET_ID]), places(text), key);
    }
  });

  it('are all used filled: no worksheet shows a place', () => {
    for (const language of LANGUAGES) {
      for (const sheet of applyPlan(perAreaPlan(edition, UNKNOWN_UNIT, language)).sheets) {
        for (let row = 1; row <= sheet.rows; row++) {
          for (let col = 1; col <= sheet.cols; col++) {
            const { value, formula } = sheet.cell(row, col) ?? {};
            assert.doesNotMatch(`${String(value)} ${formula ?? ''}`, /\{\w+\}/);
          }
        }
      }
    }
  });
});
