import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { COMMANDS } from '../../src/cli/options';
import { withProgress } from '../../src/cli/output';
import { errorSchema, SCHEMA_OF } from './schemas';
import { lke, useFolder } from './support/run';
import { EXAMPLE_FILE, sample } from './support/samples';

describe('lke --json', () => {
  const folder = useFolder();
  const again = (command: string): readonly string[] =>
    [
      'create',
      'fill',
      'export',
      'learn',
      'report',
      'carry',
      'review-copy',
      'merge',
      'seal',
      'evidence',
    ].includes(command)
      ? ['--force']
      : [];

  async function argsOf(command: (typeof COMMANDS)[number]): Promise<readonly string[]> {
    const out = ['--out', folder.path(`${command}.out`)];
    switch (command) {
      case 'create':
        return ['--unit', 'KPU', '--year', '2026', '--target', 'WBK', ...out];
      case 'fill':
        return [await sample.blank('per-area'), '--from', EXAMPLE_FILE, ...out];
      case 'export':
        return [EXAMPLE_FILE, '--to', 'portalrb', ...out];
      case 'compare':
        return ['permenpanrb-90-2021', 'permenpanrb-90-2021'];
      case 'carry':
        return [await sample.filled('lampiran-iii'), '--to', 'per-area', ...out];
      case 'review-copy':
        return [await sample.filled('per-area'), ...out];
      case 'bridge':
        return [await sample.ofBoth('per-area')];
      case 'merge': {
        // a copy that does not say its origin: decided for the unit
        const file = await sample.filled('per-area');
        return [file, file, '--prefer', 'unit', ...out];
      }
      case 'learn':
        return [await sample.blank('lampiran-iii'), ...out];
      case 'report':
        return [
          await sample.ofBoth('per-area'),
          '--kind',
          'lhe',
          '--draft',
          '--out',
          folder.path('lhe.docx'),
        ];
      case 'repair':
        return [await sample.filled('lampiran-iii'), '--dry-run'];
      case 'seal':
      case 'evidence':
        return [await sample.filled('per-area'), ...out];
      case 'verify':
        await lke('seal', await sample.filled('per-area'), '--out', folder.path('segel.xlsx'), '--force');
        return [folder.path('segel.xlsx')];
      case 'path':
        return [await sample.filled('per-area'), '--target', 'WBK'];
      default:
        return [await sample.filled('per-area')];
    }
  }

  for (const command of COMMANDS) {
    it(`${command}: prints one document of its schema, the same keys in both languages`, async () => {
      const texts: string[] = [];
      for (const language of ['id', 'en']) {
        const run = await lke(
          command,
          ...(await argsOf(command)),
          '--json',
          '--lang',
          language,
          ...again(command),
        );
        // What takes longer than a second says so; a busy machine takes longer.
        const unexpected = run.notes.replace(/^(Membaca|Menulis|Reading|Writing) .* \.\.\.$/gm, '').trim();
        // what a worksheet does not say or nobody answered stays open, which these two tell by their exit code
        const exit = ['learn', 'carry'].includes(command) ? 1 : 0;
        assert.deepEqual([run.exit, run.results.length, unexpected], [exit, 1, '']);
        v.parse(SCHEMA_OF[command], run.json());
        texts.push(keysOf(run.json()).join());
      }
      assert.equal(texts[0], texts[1]);
    });

    it(`${command}: prints one document of schema lke-error/1 when it fails`, async () => {
      const run = await lke(command, '--json', '--layer=');
      assert.equal(run.results.length, 1);
      assert.equal(v.parse(errorSchema, run.json()).exit, 2);
    });
  }

  it('is described in docs/json.md, schema by schema', () => {
    const text = readFileSync(join(__dirname, '..', '..', 'docs', 'json.md'), 'utf8');
    for (const command of COMMANDS) assert.ok(text.includes(`lke-${command}/1`), command);
    assert.ok(text.includes('lke-error/1'));
  });
});

/** Names of all keys of a document, however deep, each once; parts of texts that differ by language left out. */
function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(keysOf))].sort();
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]))].sort();
}

describe('progress', () => {
  it('is said beside the result once work takes longer than a second, and not before', async () => {
    const notes: string[] = [];
    const output = { result: () => assert.fail('not a result'), note: (text: string) => notes.push(text) };
    const wait = (ms: number): Promise<number> => new Promise((resolve) => setTimeout(resolve, ms, ms));
    assert.equal(await withProgress(output, 'Membaca ...', () => wait(20)), 20);
    assert.deepEqual(notes, []);
    await withProgress(output, 'Membaca ...', () => wait(1200));
    assert.deepEqual(notes, ['Membaca ...']);
  });
});
