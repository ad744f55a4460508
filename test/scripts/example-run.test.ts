import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

describe('npm run example:run', function () {
  this.timeout(120_000);

  it('runs the command line from a new LKE to the answers for PortalRB', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lke-example-'));
    try {
      const script = resolve(__dirname, '../../scripts/example-run.cjs');
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--out', folder], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
      assert.deepEqual(readdirSync(folder).sort(), [
        'jawaban-portalrb.json',
        'lampiran-iii-kosong.xlsx',
        'lampiran-iii-terisi.xlsx',
        'lke-kosong.xlsx',
        'lke-terisi.xlsx',
      ]);
      assert.match(stdout, /\$ npx lke score /);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
