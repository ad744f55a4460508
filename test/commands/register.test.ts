import assert from 'node:assert/strict';
import { registerCommands, runCommand, type CommandEvent } from '../../src/commands/register';

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
      await runCommand({ id: 'score', run }, event, (id, error) => reports.push(`${id}: ${String(error)}`));
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
    registerCommands((id, run) => connected.set(id, run), [command('score'), command('check')]);
    assert.deepEqual([...connected.keys()], ['score', 'check']);
    await new Promise<void>((completed) => connected.get('check')?.({ completed }));
    assert.deepEqual(ran, ['check']);
  });
});
