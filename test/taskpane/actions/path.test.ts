import assert from 'node:assert/strict';
import { pathActions } from '../../../src/taskpane/actions/path';
import { currentLke } from '../../../src/taskpane/context';
import { currentPath } from '../../../src/taskpane/state/live-path';
import { columnOf, FIRST_ROW, WORK_PLAN_SHEET } from '../../../src/worksheet/layouts/work-plan/columns';
import { readWorkPlan } from '../../../src/worksheet/layouts/work-plan/read';
import type { WorkPlanReading } from '../../../src/worksheet/layouts/work-plan/read';
import { openPane } from '../support/context';
import type { OpenPane } from '../support/context';

function plan({ host }: OpenPane): WorkPlanReading {
  const found = readWorkPlan(host.workbook.image());
  assert.ok(typeof found === 'object');
  return found;
}

function moves({ context }: OpenPane): readonly string[] {
  const lke = currentLke(context);
  assert.ok(lke);
  const found = currentPath(lke, { target: 'WBK', form: context.ui.get().path });
  assert.ok(found !== 'crossing');
  return found.moves.map(({ indicator }) => indicator);
}

describe('the work plan from the pane', () => {
  it('holds the moves that are chosen, and the cell goes there', async () => {
    const pane = await openPane();
    const act = pathActions(pane.context);
    const [first = '', ...others] = moves(pane);
    act.chooseMove(first, false);
    await act.writeWorkPlan();
    assert.deepEqual(
      plan(pane).steps.map(({ step }) => step.indicator),
      others,
    );
    assert.match(pane.said(), new RegExp(`^${String(others.length)} langkah ditambahkan`));
    assert.deepEqual(pane.host.went, { sheet: WORK_PLAN_SHEET, row: FIRST_ROW, col: 2 });
  });

  it('keeps rows the user worked on meanwhile, and adds nothing twice', async () => {
    const pane = await openPane();
    const act = pathActions(pane.context);
    const [first = ''] = moves(pane);
    act.chooseMove(first, false);
    await act.writeWorkPlan();
    const own = { sheet: WORK_PLAN_SHEET, row: FIRST_ROW, col: columnOf('step') };
    pane.host.type(own, 'kata-kata sendiri');
    act.chooseMove(first, true);
    await act.writeWorkPlan();
    const { steps } = plan(pane);
    assert.equal(steps[0]?.step.step, 'kata-kata sendiri');
    assert.equal(steps.at(-1)?.step.indicator, first);
    assert.match(pane.said(), /^1 langkah ditambahkan/);
    await act.writeWorkPlan();
    assert.match(pane.said(), /sudah ada/);
    assert.deepEqual(plan(pane).steps, steps);
  });

  it('writes nothing where a sheet of that name is somebody else’s', async () => {
    const pane = await openPane();
    const act = pathActions(pane.context);
    await act.writeWorkPlan();
    const applied = pane.host.calls.applyPlan;
    pane.host.type({ sheet: WORK_PLAN_SHEET, row: FIRST_ROW - 1, col: columnOf('step') }, 'Lain');
    act.chooseMove('B.I.a', true);
    await act.writeWorkPlan();
    assert.equal(pane.host.calls.applyPlan, applied);
    assert.match(pane.said(), /tidak ada yang ditulis/);
  });

  it('says so when the host refuses', async () => {
    const pane = await openPane();
    pane.host.fail('read-only');
    await pathActions(pane.context).writeWorkPlan();
    assert.equal(pane.context.ui.get().status?.tone, 'problem');
    assert.equal(readWorkPlan(pane.host.workbook.image()), 'none');
  });
});

describe('answers tried in the pane', () => {
  it('never reach a cell, and are gone when trying stops', async () => {
    const pane = await openPane();
    const act = pathActions(pane.context);
    const before = currentLke(pane.context)?.score.total;
    await act.tryMoves();
    assert.ok(pane.context.ui.get().trial.answers.size >= moves(pane).length);
    act.tryAnswer('A.II.1.i.a#agents', 3);
    act.stopTrying('A.II.1.i.a');
    const items = [...pane.context.ui.get().trial.answers.keys()];
    assert.ok(items.every((item) => !item.startsWith('A.II.1.i.a#')));
    assert.ok(items.length > 0);
    act.stopTrying(null);
    assert.equal(pane.context.ui.get().trial.answers.size, 0);
    assert.equal(pane.host.calls.writeCells, 0);
    assert.deepEqual(currentLke(pane.context)?.score.total, before);
  });
});
