import assert from 'node:assert/strict';
import { COMMANDS, type PaneDoor } from '../../src/commands/commands';
import { registerCommands, runCommand, type CommandEvent } from '../../src/commands/register';

/** A pane that writes down what is asked of it. */
function listeningDoor(heard: string[]): PaneDoor {
  const hear = (what: string): Promise<void> => Promise.resolve(void heard.push(what));
  return {
    showPane: () => hear('pane'),
    show: (page) => void heard.push(page),
    nextOpen: () => hear('nextOpen'),
    recheck: () => hear('recheck'),
    recalculate: () => hear('recalculate'),
  };
}

describe('ribbon commands', () => {
  const cases = [
    { what: 'done', run: () => Promise.resolve(), reported: [] },
    { what: 'failed', run: () => Promise.reject(new Error('no')), reported: ['score: Error: no'] },
  ];
  for (const { what, run, reported } of cases) {
    it(`frees its button once when it has ${what}`, async () => {
      let completed = 0;
      const reports: string[] = [];
      const event = { completed: () => (completed += 1) };
      await runCommand({ id: 'score', run }, listeningDoor([]), event, (id, error) =>
        reports.push(`${id}: ${String(error)}`),
      );
      assert.equal(completed, 1);
      assert.deepEqual(reports, reported);
    });
  }

  it('are connected by the names the manifest uses', async () => {
    const connected = new Map<string, (event: CommandEvent) => void>();
    const ran: string[] = [];
    const command = (id: string): { id: string; run: () => Promise<void> } => ({
      id,
      run: () => Promise.resolve(void ran.push(id)),
    });
    registerCommands((id, run) => connected.set(id, run), listeningDoor([]), [
      command('score'),
      command('check'),
    ]);
    assert.deepEqual([...connected.keys()], ['score', 'check']);
    await new Promise<void>((completed) => connected.get('check')?.({ completed }));
    assert.deepEqual(ran, ['check']);
  });

  const actions: readonly (readonly [id: string, heard: readonly string[]])[] = [
    ['newLke', ['start', 'pane']],
    ['nextOpen', ['pane', 'nextOpen']],
    ['check', ['pane', 'recheck']],
    ['recalculate', ['pane', 'recalculate']],
    ['handOff', ['hand-off', 'pane']],
    ['help', ['help', 'pane']],
  ];
  for (const [id, expected] of actions) {
    it(`${id} opens the pane where it is seen`, async () => {
      const heard: string[] = [];
      await COMMANDS.find((command) => command.id === id)?.run(listeningDoor(heard));
      assert.deepEqual(heard, expected);
    });
  }

  it('all have a case here', () => {
    assert.deepEqual(
      COMMANDS.map(({ id }) => id),
      actions.map(([id]) => id),
    );
  });
});
