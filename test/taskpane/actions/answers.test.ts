import assert from 'node:assert/strict';
import { entryOf } from '../../../src/assessment/assessment';
import type { LayerId, RawAnswer } from '../../../src/assessment/types';
import { answerActions } from '../../../src/taskpane/actions/answers';
import type { AnswerActions } from '../../../src/taskpane/actions/answers';
import { openPane } from '../support/context';
import type { OpenPane } from '../support/context';

const CODE = 'A.I.1.i.b';

interface At {
  readonly pane: OpenPane;
  readonly act: AnswerActions;
  readonly answer: (layer: LayerId) => RawAnswer;
  readonly idle: () => Promise<void>;
}

async function open(role: LayerId): Promise<At> {
  const pane = await openPane();
  pane.context.ui.set({ role });
  const { context, session, host } = pane;
  return {
    pane,
    act: answerActions(context),
    answer: (layer) => {
      const { reading } = session.state;
      assert.ok(reading);
      return entryOf(reading.assessment, layer, CODE).answer;
    },
    // The writer works on until nothing is pending.
    idle: async () => {
      while (context.ui.get().pending.length > 0) await host.settled();
      await session.idle();
    },
  };
}

describe('answers from the pane', () => {
  it('go into the columns of the role, and the unit’s stay', async () => {
    const { pane, act, answer, idle } = await open('unit');
    act.choose(CODE, 'A');
    await idle();
    pane.context.ui.set({ role: 'tpi' });
    act.choose(CODE, 'B');
    await idle();
    assert.deepEqual([answer('unit'), answer('tpi')], ['A', 'B']);
  });

  it('take back what was written, in the layer it was written to', async () => {
    const { pane, act, answer, idle } = await open('tpi');
    act.choose(CODE, 'C');
    await idle();
    // The role may be another one by then.
    pane.context.ui.set({ role: 'unit' });
    act.choose('A.I.1.i.a', null);
    act.undo();
    await idle();
    assert.deepEqual([answer('unit'), answer('tpi')], [null, null]);
  });

  it('go nowhere, and say so, where the workbook has no columns for the role', async () => {
    const { pane, act, answer, idle } = await open('kt');
    act.choose(CODE, 'B');
    await idle();
    assert.deepEqual([answer('unit'), answer('kt')], [null, null]);
    assert.equal(pane.context.ui.get().status?.tone, 'problem');
    assert.match(pane.said(), new RegExp(CODE.replaceAll('.', '\\.')));
  });
});
