import assert from 'node:assert/strict';
import fc from 'fast-check';
import Papa from 'papaparse';
import { evidenceFolders, folderName, foldersCsv, foldersText } from '../../../src/exchange/evidence/folders';
import { edition } from '../../support/edition';

describe('folders for the evidence', () => {
  for (const language of ['id', 'en'] as const)
    it(`are there for every indicator, parents first, each once (${language})`, () => {
      const folders = evidenceFolders(edition, language);
      const paths = folders.map(({ path }) => path);
      assert.equal(new Set(paths.map((path) => path.toLowerCase())).size, paths.length);
      const codes = new Set(folders.filter(({ depth }) => depth === 3).map(({ code }) => code));
      assert.deepEqual(
        edition.indicators.filter(({ code }) => !codes.has(code)),
        [],
      );
      paths.forEach((path, at) => {
        const parent = path.split('/').slice(0, -1).join('/');
        assert.ok(parent === '' || paths.slice(0, at).includes(parent), path);
        assert.ok(path.length <= 180, path);
      });
    });

  it('have names every drive takes', () => {
    assert.equal(folderName('A.I.1.i', 'Tim: "SK/ND" <draft>? 100%.'), 'A.I.1.i Tim SK ND draft 100');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const name = folderName('A.I.1.i.a', text);
        assert.match(name, /^A\.I\.1\.i\.a/);
        assert.doesNotMatch(name, /[\\/:*?"<>|#%~&{}\p{Cc}]|[\s.]$/u);
        assert.ok([...name].length <= 57);
      }),
    );
  });

  it('come as lines and as a table with the same paths', () => {
    const folders = evidenceFolders(edition, 'id');
    const lines = foldersText(folders).split('\n');
    assert.equal(lines[0], '1 Manajemen Perubahan');
    const csv = foldersCsv(folders);
    assert.ok(csv.startsWith('\uFEFFcode,depth,name,path\r\n'));
    const table = Papa.parse<Record<string, string>>(csv.slice(1), {
      header: true,
      skipEmptyLines: true,
    }).data;
    assert.deepEqual(
      table.map(({ path }) => path),
      lines,
    );
  });
});
