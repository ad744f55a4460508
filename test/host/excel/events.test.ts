import assert from 'node:assert/strict';
import type { HostChange, HostSelection } from '../../../src/workbook/host-port';
import { onBench, onLke, portOf } from './bench';

const SHEET = 'Sheet1';
const cell = (row: number, col: number, bottom = row, right = col) => ({
  sheet: SHEET,
  top: row,
  left: col,
  bottom,
  right,
});

describe('events of Excel as changes of the port', () => {
  it('tells an edit of the user, with its range and without details', () =>
    onBench(async ({ bench, port }) => {
      const heard: HostChange[] = [];
      await port.onChange((change) => heard.push(change));
      await bench.user.type(SHEET, 'B2', 'Ya');
      await bench.user.paste(SHEET, 'C3', [
        [1, 2],
        [3, 4],
      ]);
      await bench.user.clear(SHEET, 'B2');
      await bench.idle();
      assert.deepEqual(heard, [
        { kind: 'cells', sheet: SHEET, range: cell(2, 2), remote: false, own: false },
        { kind: 'cells', sheet: SHEET, range: cell(3, 3, 4, 4), remote: false, own: false },
        { kind: 'cells', sheet: SHEET, range: cell(2, 2), remote: false, own: false },
      ]);
    }));

  it('flags its own writes and those of other authors', () =>
    onBench(async ({ bench, port }) => {
      const other = portOf(bench.connect());
      const [mine, theirs]: HostChange[][] = [[], []];
      await port.onChange((change) => mine?.push(change));
      await other.onChange((change) => theirs?.push(change));
      await port.writeCells([{ sheet: SHEET, row: 1, col: 1, value: 'x' }]);
      await bench.idle();
      assert.deepEqual(mine, [{ kind: 'cells', sheet: SHEET, range: cell(1, 1), remote: false, own: true }]);
      assert.deepEqual(theirs, [
        { kind: 'cells', sheet: SHEET, range: cell(1, 1), remote: true, own: false },
      ]);
    }));

  it('does not hear results of formulas, only what was typed', () =>
    onBench(async ({ bench, port }) => {
      await bench.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).getRange('A2').formulas = [['=A1*2']];
        await context.sync();
      });
      await bench.idle();
      const heard: HostChange[] = [];
      await port.onChange((change) => heard.push(change));
      await bench.user.type(SHEET, 'A1', 5);
      await bench.idle();
      assert.deepEqual(
        heard.map(({ range }) => range),
        [cell(1, 1)],
      );
    }));

  it('hears of sheets that come, go and are renamed', () =>
    onBench(async ({ bench, port }) => {
      const heard: HostChange[] = [];
      await port.onChange((change) => heard.push(change));
      await bench.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Baru');
        await context.sync();
        sheet.name = 'Lama';
        await context.sync();
        sheet.delete();
        await context.sync();
      });
      await bench.idle();
      assert.deepEqual(
        heard.map(({ kind }) => kind),
        ['structure', 'structure', 'structure'],
      );
      assert.equal(heard[1]?.sheet, 'Lama');
    }));

  it('works where renaming has no event yet', () =>
    onBench(async ({ bench, port }) => {
      bench.faults.apiVersion = '1.14';
      const heard: HostChange[] = [];
      await port.onChange((change) => heard.push(change));
      await bench.user.type(SHEET, 'A1', 'x');
      await bench.idle();
      assert.equal(heard.length, 1);
    }));

  it('says nothing after it was unsubscribed, and can be asked again', () =>
    onBench(async ({ bench, port }) => {
      const heard: HostChange[] = [];
      const stop = await port.onChange((change) => heard.push(change));
      await stop();
      await stop();
      await bench.user.type(SHEET, 'A1', 'x');
      await bench.idle();
      assert.equal(heard.length, 0);
      await port.onChange((change) => heard.push(change));
      await bench.user.type(SHEET, 'A1', 'y');
      await bench.idle();
      assert.equal(heard.length, 1);
    }));

  it('follows the selection and the sheet in front', () =>
    onLke('per-area', async ({ bench, port }) => {
      const selections: HostSelection[] = [];
      let activations = 0;
      const stops = [
        await port.onSelection((selection) => selections.push(selection)),
        await port.onActivate(() => activations++),
      ];
      await port.goTo('Rekap', 5, 2);
      await bench.user.select('Rekap', 'C7:D9');
      await bench.idle();
      assert.equal(activations, 1);
      assert.deepEqual(selections.at(-1), { sheet: 'Rekap', row: 7, col: 3 });
      for (const stop of stops) await stop();
      await bench.user.select('Rekap', 'A1');
      await bench.idle();
      assert.deepEqual(selections.at(-1), { sheet: 'Rekap', row: 7, col: 3 });
    }));
});
