import assert from 'node:assert/strict';
import { freshHost, onSheet, values } from './support';
import type { WorkbenchClient } from '../../workbench/host/host';

describe('workbench host: events', () => {
  const host = freshHost();

  /** Notes what `onChanged` of the collection tells one add-in. */
  async function listen(
    client: WorkbenchClient,
  ): Promise<{ readonly seen: Excel.WorksheetChangedEventArgs[]; remove(): Promise<void> }> {
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    const result = await client.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((args) => {
        seen.push(args);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    const remove = (): Promise<void> =>
      client.Excel.run(result.context as Excel.RequestContext, async (context) => {
        result.remove();
        await context.sync();
      });
    return { seen, remove };
  }

  it('come after the sync, not within it', async () => {
    const { seen } = await listen(host());
    await onSheet(host(), (sheet) => {
      sheet.getRange('A1').values = [[1]];
    });
    assert.equal(seen.length, 0);
    await host().idle();
    assert.equal(seen.length, 1);
  });

  it('say that the add-in itself wrote, with details for a single cell only', async () => {
    const { seen } = await listen(host());
    await onSheet(host(), (sheet) => {
      sheet.getRange('B2').values = [['A']];
      sheet.getRange('C1:C2').values = [[1], [2]];
    });
    await host().idle();
    const told = seen.map(({ address, source, triggerSource, details }) => ({
      address,
      source,
      triggerSource,
      after: (details as Excel.ChangedEventDetail | undefined)?.valueAfter as unknown,
    }));
    assert.deepEqual(told, [
      { address: 'B2', source: 'Local', triggerSource: 'ThisLocalAddin', after: 'A' },
      { address: 'C1:C2', source: 'Local', triggerSource: 'ThisLocalAddin', after: undefined },
    ]);
  });

  it('say what a person typed, pasted, deleted and took back', async () => {
    const { seen } = await listen(host());
    const { user } = host();
    await user.type('Uji', 'A1', 'A');
    await user.paste('Uji', 'B1', [
      [1, 2],
      [3, 4],
    ]);
    await user.clear('Uji', 'B1');
    await user.undo();
    await host().idle();
    assert.deepEqual(
      seen.map(({ address, triggerSource }) => [address, triggerSource]),
      [
        ['A1', 'Unknown'],
        ['B1:C2', 'Unknown'],
        ['B1', 'Unknown'],
        ['B1', 'Unknown'],
      ],
    );
    assert.deepEqual([seen[2]?.details.valueBefore, seen[2]?.details.valueAfter], [1, '']);
  });

  it('do not come for results of formulas', async () => {
    await onSheet(host(), (sheet) => {
      sheet.getRange('A1:A2').formulas = [[1], ['=A1+1']];
    });
    const { seen } = await listen(host());
    await host().user.type('Uji', 'A1', 5);
    await host().idle();
    assert.deepEqual(
      seen.map(({ address }) => address),
      ['A1'],
    );
    assert.deepEqual(await values(host(), 'A2'), [[6]]);
  });

  it('tell other authors of an edit as Remote', async () => {
    const other = host().connect();
    const [mine, theirs] = [await listen(host()), await listen(other)];
    await onSheet(other, (sheet) => {
      sheet.getRange('A1').values = [['lain']];
    });
    await other.user.type('Uji', 'A2', 3);
    await host().idle();
    assert.deepEqual(
      mine.seen.map(({ source, triggerSource }) => [source, triggerSource]),
      [
        ['Remote', 'Unknown'],
        ['Remote', 'Unknown'],
      ],
    );
    assert.deepEqual(
      theirs.seen.map(({ source, triggerSource }) => [source, triggerSource]),
      [
        ['Local', 'ThisLocalAddin'],
        ['Local', 'Unknown'],
      ],
    );
  });

  it('stop when their handler is removed', async () => {
    const { seen, remove } = await listen(host());
    await remove();
    await host().user.type('Uji', 'A1', 1);
    await host().idle();
    assert.equal(seen.length, 0);
  });

  it('give the changed range on a context of the handler', async () => {
    const { seen } = await listen(host());
    await host().user.paste('Uji', 'A1', [['x'], ['y']]);
    await host().idle();
    const read = await host().Excel.run(async (context) => {
      const range = seen[0]?.getRange(context).load('values');
      await context.sync();
      return range?.values;
    });
    assert.deepEqual(read, [['x'], ['y']]);
  });

  it('tell of sheets and selections', async () => {
    const seen: unknown[] = [];
    await host().Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(({ type }) => Promise.resolve(seen.push(type)));
      worksheets.onActivated.add(({ type }) => Promise.resolve(seen.push(type)));
      worksheets.onNameChanged.add(({ nameBefore, nameAfter }) =>
        Promise.resolve(seen.push(`${nameBefore} -> ${nameAfter}`)),
      );
      worksheets.onDeleted.add(({ type }) => Promise.resolve(seen.push(type)));
      worksheets.onSelectionChanged.add(({ address }) => Promise.resolve(seen.push(address)));
      context.workbook.onSelectionChanged.add(() => Promise.resolve(seen.push('SelectionChanged')));
      await context.sync();
      const sheet = worksheets.add('Baru');
      sheet.name = 'Lama';
      sheet.getRange('C3').select();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await host().idle();
    assert.deepEqual(seen, [
      'WorksheetAdded',
      'Baru -> Lama',
      'WorksheetActivated',
      'C3',
      'SelectionChanged',
      'WorksheetActivated',
      'WorksheetDeleted',
    ]);
  });
});
