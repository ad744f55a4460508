import assert from 'node:assert/strict';
import { PANE_TEXTS, wordsFor } from '../../src/taskpane/words';
import type { PaneKey } from '../../src/taskpane/words';

const { id: paneId, en: paneEn } = PANE_TEXTS;

const keys = Object.keys(paneId) as PaneKey[];
/** Names of the places to fill; `{count?one:many}` is a choice by a place, not a place. */
const places = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();

/** Names, abbreviations and bare patterns that are the same in both languages. */
const SAME: readonly PaneKey[] = ['area.name', 'gate.node', 'status.progress', 'total.none'];

describe('texts of the pane', () => {
  it('say the same things in every language', () => {
    assert.deepEqual(Object.keys(paneEn).sort(), [...keys].sort());
  });

  it('are never empty', () => {
    for (const key of keys) {
      assert.notEqual(paneId[key].trim(), '', key);
      assert.notEqual(paneEn[key].trim(), '', key);
    }
  });

  it('are translated', () => {
    const same = keys.filter((key) => paneId[key] === paneEn[key] && !SAME.includes(key));
    assert.deepEqual(same, []);
  });

  it('carry the same facts', () => {
    for (const key of keys) assert.deepEqual(places(paneEn[key]), places(paneId[key]), key);
  });

  it('fit a narrow pane: nothing is longer than three lines of a card', () => {
    for (const key of keys) assert.ok(paneId[key].length <= 240 && paneEn[key].length <= 240, key);
  });

  it('write numbers as the reader does', () => {
    const [id, en] = [wordsFor('id'), wordsFor('en')];
    assert.equal(id.points(1234.5), '1.234,50');
    assert.equal(en.points(1234.5), '1,234.50');
    assert.equal(id.t('gate.missing.points', { points: id.points(1.36) }), 'kurang 1,36 poin');
    assert.equal(id.typed(3.6), '3,6');
  });

  it('tell one from many in English', () => {
    const { t } = wordsFor('en');
    assert.equal(t('findings.count.error', { count: 1 }), '1 error');
    assert.equal(t('findings.count.error', { count: 2 }), '2 errors');
  });
});
