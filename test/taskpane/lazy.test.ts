import assert from 'node:assert/strict';
import { Lazy } from '../../src/taskpane/lazy';

describe('a part of the pane that is fetched later', () => {
  it('is fetched once, when it is first asked for, and then at hand', async () => {
    let fetched = 0;
    let changes = 0;
    const part = new Lazy(() => Promise.resolve(++fetched));
    const now = (): unknown => part.now(() => changes++);
    assert.equal(now(), 'loading');
    assert.equal(now(), 'loading');
    assert.equal(await part.load(), 1);
    await Promise.resolve();
    assert.deepEqual([now(), fetched, changes], [1, 1, 1]);
  });

  it('stays failed until somebody tries again, then comes', async () => {
    let reachable = false;
    let knocks = 0;
    const part = new Lazy(() => {
      knocks++;
      return reachable ? Promise.resolve('part') : Promise.reject(new Error('offline'));
    });
    await new Promise<void>((resolve) => part.now(resolve));
    assert.deepEqual([part.now(assert.fail), part.now(assert.fail), knocks], ['failed', 'failed', 1]);
    await assert.rejects(part.load(), /offline/);
    reachable = true;
    assert.equal(await part.load(), 'part');
    assert.deepEqual([part.now(assert.fail), knocks], ['part', 3]);
  });
});
