import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const PAGE = readFileSync(join(root, 'docs', 'office-rules.md'), 'utf8');

/** What the page says holds a rule: a file and words of it. */
const CLAIMS = [...PAGE.matchAll(/`([\w./-]+\.(?:ts|mjs))`: ([^;|\n]+)/g)].map(
  ([, file = '', words = '']) => ({ file, words: words.trim().replace(/\.$/, '') }),
);

describe('rules for calling Excel', () => {
  it('name a test each', () => {
    const rules = PAGE.split('\n').filter((line) => /^\| (?!-|Rule)/.test(line));
    assert.ok(rules.length > 25, 'the tables are there');
    assert.deepEqual(
      rules.filter((line) => !/`(test\/|eslint)/.test(line)),
      [],
    );
  });

  it('name tests that are there, by their own words', () => {
    const gone = CLAIMS.filter(({ file, words }) => {
      const path = join(root, file);
      return !existsSync(path) || !readFileSync(path, 'utf8').includes(words);
    });
    assert.deepEqual(gone, []);
    assert.ok(CLAIMS.length > 40);
  });
});
