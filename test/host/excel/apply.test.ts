import assert from 'node:assert/strict';
import { parseRange, toA1 } from '../../../src/support/address';
import { applyPlan as applyInMemory } from '../../../src/workbook/memory';
import { modelOf } from '../../../src/workbook/plan-model';
import type { Progress } from '../../../src/workbook/host-port';
import { isReading, recogniseWorkbook } from '../../../src/worksheet/recognise/recognise';
import { isCellError } from '../../../src/worksheet/workbook-image';
import type { CellValue } from '../../../src/worksheet/workbook-image';
import { edition } from '../../support/edition';
import { PLANS, contentsOf, onBench, onLke } from './bench';
import type { Bench, LayoutName } from './bench';

const LAYOUTS: readonly LayoutName[] = ['per-area', 'lampiran-iii'];
const AREA = '1 Manajemen Perubahan';

function sheetNames({ bench }: Bench): Promise<readonly string[]> {
  return bench.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

function same(actual: CellValue, expected: CellValue): boolean {
  // Which error it is differs between Univer and Excel where several meet in one formula.
  if (isCellError(actual) || isCellError(expected)) return isCellError(actual) && isCellError(expected);
  if (typeof actual === 'number' && typeof expected === 'number') return Math.abs(actual - expected) < 1e-9;
  return (actual ?? '') === (expected ?? '');
}

/** Univer takes a formula's `""` for 0 where Excel does not; what such a cell says on a blank sheet is not compared. */
function comparesWithZero(formula: string | undefined): boolean {
  return formula !== undefined && /^IF\([A-Z]+\d+=0,/.test(formula);
}

describe('making a new LKE in Excel', function () {
  this.timeout(60_000);

  for (const layout of LAYOUTS) {
    const { plan, styles } = PLANS[layout];

    it(`makes ${layout} in at most ten round trips, each request below 1 MB`, () =>
      onBench(async ({ bench, port }) => {
        const seen: Progress[] = [];
        const report = await port.applyPlan(plan, styles, { onProgress: (progress) => seen.push(progress) });
        const { syncs, largestRequest } = bench.stats.last;
        assert.equal(bench.stats.runs.length, 1);
        assert.ok(syncs <= 8, `${String(syncs)} syncs`);
        assert.ok(largestRequest < 1_000_000, `${String(largestRequest)} bytes`);
        assert.deepEqual(report.kept, []);
        assert.ok(report.written > 1000);
        assert.deepEqual(seen.at(0)?.done, 0);
        assert.deepEqual(seen.at(-1)?.done, seen.at(-1)?.of);
      }));

    it(`${layout} shows what the plan computes`, () =>
      onLke(layout, async ({ port }) => {
        const image = await port.readWorkbook();
        const expected = applyInMemory(plan, undefined, styles);
        for (const sheet of expected.sheets) {
          const made = image.sheets.find(({ name }) => name === sheet.name);
          assert.ok(made, sheet.name);
          assert.equal(made.visibility, sheet.visibility, sheet.name);
          assert.equal(made.protection.sheet, sheet.protection.sheet, sheet.name);
          for (let row = 1; row <= sheet.rows; row++) {
            for (let col = 1; col <= sheet.cols; col++) {
              const [is, should] = [made.cell(row, col)?.value ?? null, sheet.cell(row, col)?.value ?? null];
              if (comparesWithZero(sheet.cell(row, col)?.formula)) continue;
              assert.ok(
                same(is, should),
                `${sheet.name}!${toA1({ row, col })}: ${JSON.stringify(is)}, planned ${JSON.stringify(should)}`,
              );
              assert.equal(
                made.cell(row, col)?.formula === undefined,
                sheet.cell(row, col)?.formula === undefined,
                `${sheet.name}!${toA1({ row, col })} holds a formula or not`,
              );
            }
          }
        }
      }));

    it(`${layout} is recognised`, () =>
      onLke(layout, async ({ port }) => {
        const reading = recogniseWorkbook(await port.readWorkbook(), edition);
        assert.ok(isReading(reading));
        assert.equal(reading.layout, layout);
      }));

    it(`${layout} looks as its styles say`, () =>
      onLke(layout, async ({ bench }) => {
        await bench.Excel.run(async (context) => {
          for (const sheet of modelOf(plan).sheets) {
            // A sixth of a sheet at a time: so many proxies are more than one request takes.
            for (const part of [0, 1, 2, 3, 4, 5]) {
              const rows = [...sheet.cells].filter((_, at) => at % 6 === part);
              const checks = rows.flatMap(([row, line]) =>
                [...line].flatMap(([col, cell]) => {
                  const style = cell.style === undefined ? undefined : styles[cell.style];
                  if (!style || (!cell.content && cell.input !== true)) return [];
                  const range = context.workbook.worksheets.getItem(sheet.name).getRange(toA1({ row, col }));
                  range.load(
                    'numberFormat,format/wrapText,format/horizontalAlignment,format/fill/color,format/font/size,format/font/bold,format/font/color,format/protection/locked',
                  );
                  const edge = (
                    down: number,
                    along: number,
                    name: 'EdgeTop' | 'EdgeLeft' | 'EdgeBottom' | 'EdgeRight',
                  ) => range.getOffsetRange(down, along).format.borders.getItem(name).load('style');
                  // A line between two cells may belong to either.
                  const edges = [
                    [edge(0, 0, 'EdgeTop'), ...(row > 1 ? [edge(-1, 0, 'EdgeBottom')] : [])],
                    [edge(0, 0, 'EdgeBottom'), edge(1, 0, 'EdgeTop')],
                    [edge(0, 0, 'EdgeLeft'), ...(col > 1 ? [edge(0, -1, 'EdgeRight')] : [])],
                    [edge(0, 0, 'EdgeRight'), edge(0, 1, 'EdgeLeft')],
                  ];
                  return [{ where: `${sheet.name}!${toA1({ row, col })}`, style, range, edges, cell }];
                }),
              );
              await context.sync();
              for (const { where, style, range, edges, cell } of checks) {
                const { format } = range;
                const is = {
                  size: format.font.size,
                  bold: format.font.bold,
                  color: format.font.color.toUpperCase(),
                  fill: format.fill.color.toUpperCase(),
                  wrap: format.wrapText,
                  align: format.horizontalAlignment,
                  locked: format.protection.locked,
                };
                const align = style.align?.horizontal;
                assert.deepEqual(
                  is,
                  {
                    size: style.font?.size ?? is.size,
                    bold: style.font?.bold ?? false,
                    color: `#${style.font?.color ?? '000000'}`.toUpperCase(),
                    fill: `#${style.fill ?? 'FFFFFF'}`.toUpperCase(),
                    wrap: style.align?.wrap ?? false,
                    align: align ? align[0]?.toUpperCase() + align.slice(1) : 'General',
                    locked: style.unlocked !== true,
                  },
                  where,
                );
                const isText =
                  cell.content && 'value' in cell.content && typeof cell.content.value === 'string';
                if (!isText) assert.equal(range.numberFormat[0]?.[0], style.numberFormat ?? 'General', where);
                const sides = (['top', 'bottom', 'left', 'right'] as const).map(
                  (side) => style.border !== undefined && (style.border.sides?.includes(side) ?? true),
                );
                sides.forEach((drawn, at) => {
                  if (drawn)
                    assert.ok(
                      edges[at]?.some((line) => line.style === 'Continuous'),
                      `${where} ${String(at)}`,
                    );
                });
              }
            }
          }
        });
      }));

    it(`${layout} made again changes nothing`, () =>
      onLke(layout, async ({ bench, port }) => {
        const before = await contentsOf(port);
        bench.stats.reset();
        const report = await port.applyPlan(plan, styles);
        assert.deepEqual(report, { written: 0, kept: [] });
        assert.ok(bench.stats.last.syncs <= 3, `${String(bench.stats.last.syncs)} syncs`);
        assert.deepEqual(await contentsOf(port), before);
      }));
  }

  it('sets rules on inputs, tints, freezes, prints, links and charts', () =>
    onLke('per-area', async ({ bench }) => {
      const model = modelOf(PLANS['per-area'].plan);
      await bench.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const rules = model.sheets.flatMap((sheet) =>
          sheet.validations.map(({ range, rule }) => ({
            rule,
            validation: worksheets
              .getItem(sheet.name)
              .getRange(toA1({ row: range.top, col: range.left }))
              .dataValidation.load('rule,type,errorAlert,prompt'),
          })),
        );
        const area = worksheets.getItem(AREA);
        const conditions = area.getRange('F6:F50').conditionalFormats.load('items/type');
        const layout = area.pageLayout.load('orientation,paperSize,zoom,leftMargin');
        const frozen = area.freezePanes.getLocationOrNullObject().load('address');
        const charts = worksheets.getItem('Rekap').charts.load('items/name');
        const active = worksheets.getActiveWorksheet().load('name');
        await context.sync();
        assert.equal(rules.length, model.sheets.flatMap(({ validations }) => validations).length);
        for (const { rule, validation } of rules) {
          if (rule.kind === 'list')
            assert.equal(
              validation.rule.list?.source,
              typeof rule.source === 'string' ? `=${rule.source}` : rule.source.join(','),
            );
          else assert.equal(validation.type, rule.kind === 'whole' ? 'WholeNumber' : 'Decimal');
          assert.equal(validation.errorAlert.style, 'Stop');
        }
        assert.ok(conditions.items.length >= 2);
        assert.deepEqual(
          [layout.orientation, layout.paperSize, layout.zoom.horizontalFitToPages],
          ['Landscape', 'A4', 1],
        );
        assert.ok(Math.abs(layout.leftMargin - 21.6) < 1e-9, 'margins are in points');
        assert.ok(frozen.address.endsWith('A1:B5'));
        assert.equal(charts.items.length, 1);
        assert.equal(active.name, 'Identitas');
      });
    }));

  it('keeps what the user filled in and puts the rest right', () =>
    onLke('per-area', async ({ bench, port }) => {
      const { plan, styles } = PLANS['per-area'];
      const reading = recogniseWorkbook(await port.readWorkbook(), edition);
      assert.ok(isReading(reading));
      const place = reading.places.get('unit/answer/A.I.1.i.a');
      assert.ok(place);
      await bench.user.type(place.sheet, toA1(place), 'Ya');
      const identity = await findText(port, 'Identitas', 'KPU Kota Contoh');
      await bench.user.type('Identitas', identity, 'KPU Kabupaten Misal');
      await damage({ bench, port });
      const report = await port.applyPlan(plan, styles);
      assert.equal(report.written, 2, 'the damaged heading and formula');
      assert.deepEqual(
        report.kept.map(({ sheet, value }) => [sheet, value]),
        [['Identitas', 'KPU Kota Contoh']],
      );
      const [answer, name] = await port.readCells([place, { sheet: 'Identitas', ...cellOf(identity) }]);
      assert.deepEqual([answer, name], ['Ya', 'KPU Kabupaten Misal']);
      const image = await port.readWorkbook();
      assert.equal(
        image.sheets.find(({ name: sheet }) => sheet === AREA)?.protection.sheet,
        true,
        'and is locked again',
      );
    }));

  it('leaves a sheet of the user alone that has a planned name', () =>
    onBench(async ({ bench, port }) => {
      await bench.Excel.run(async (context) => {
        context.workbook.worksheets.add('Rekap').getRange('A1:B2').values = [
          ['Belanja', 'Rp'],
          ['ATK', 5],
        ];
        await context.sync();
      });
      const { plan, styles } = PLANS['per-area'];
      await assert.rejects(port.applyPlan(plan, styles), { code: 'sheet-exists', facts: { sheet: 'Rekap' } });
      assert.deepEqual(await sheetNames({ bench, port }), ['Sheet1', 'Rekap']);
    }));

  it('never forces a password', () =>
    onLke('per-area', async ({ bench, port }) => {
      await damage({ bench, port });
      bench.lockSheet(AREA, 'rahasia');
      const before = await contentsOf(port);
      const { plan, styles } = PLANS['per-area'];
      await assert.rejects(port.applyPlan(plan, styles), { code: 'password' });
      assert.deepEqual(await contentsOf(port), before);
    }));

  it('says when the workbook takes no changes', () =>
    onBench(async ({ bench, port }) => {
      bench.setReadOnly(true);
      const { plan, styles } = PLANS['lampiran-iii'];
      await assert.rejects(port.applyPlan(plan, styles), { code: 'read-only' });
    }));

  it('takes everything back when it is stopped', () =>
    onBench(async ({ bench, port }) => {
      const { plan, styles } = PLANS['lampiran-iii'];
      for (const stopAt of [0, 1, 2, 3]) {
        const controller = new AbortController();
        const stopped = port.applyPlan(plan, styles, {
          signal: controller.signal,
          onProgress: ({ done }) => {
            if (done === stopAt) controller.abort();
          },
        });
        await assert.rejects(stopped, { code: 'cancelled' });
        assert.deepEqual(await sheetNames({ bench, port }), ['Sheet1']);
      }
    }));

  it('takes everything back whichever round trip fails, and can be done again', () =>
    onBench(async ({ bench, port }) => {
      const { plan, styles } = PLANS['lampiran-iii'];
      await port.applyPlan(plan, styles);
      const { syncs } = bench.stats.last;
      for (let n = 1; n <= syncs; n++) {
        await onBench(async (other) => {
          other.bench.faults.failSync(n);
          await assert.rejects(other.port.applyPlan(plan, styles), { code: 'unknown' });
          assert.deepEqual(await sheetNames(other), ['Sheet1'], `after sync ${String(n)}`);
          const report = await other.port.applyPlan(plan, styles);
          assert.ok(report.written > 1000);
        });
      }
    }));
});

async function findText(port: Bench['port'], sheet: string, text: string): Promise<string> {
  const image = await port.readWorkbook();
  const found = image.sheets.find(({ name }) => name === sheet);
  for (let row = 1; row <= (found?.rows ?? 0); row++)
    for (let col = 1; col <= (found?.cols ?? 0); col++)
      if (found?.cell(row, col)?.value === text && found.cell(row, col)?.formula === undefined)
        return toA1({ row, col });
  throw new Error(`no ${text}`);
}

function cellOf(a1: string): { readonly row: number; readonly col: number } {
  const range = parseRange(a1);
  if (!range) throw new Error(a1);
  return { row: range.top, col: range.left };
}

/** A heading and a formula of an area sheet overwritten, as with protection off. */
async function damage({ bench }: Bench): Promise<void> {
  await bench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(AREA);
    sheet.protection.unprotect();
    sheet.getRange('B5').values = [['Apa saja']];
    sheet.getRange('G8').values = [[1]];
    sheet.protection.protect({});
    await context.sync();
  });
}
