import assert from 'node:assert/strict';
import {
  rememberedEfforts,
  rememberedRole,
  rememberEfforts,
  rememberRole,
} from '../../src/taskpane/preferences';
import type { LanguageStore } from '../../src/taskpane/language';

function store(kept: Record<string, string> = {}): LanguageStore {
  const values = new Map(Object.entries(kept));
  return () => ({
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      values.set(key, value);
    },
  });
}

const blocked: LanguageStore = () => {
  throw new Error('storage is blocked');
};

describe('what the pane remembers of a person', () => {
  it('are the efforts, also of what cannot be raised', () => {
    const place = store();
    const efforts = new Map([
      ['A.I.1.i.a', 3],
      ['B.I.a', null],
    ]);
    rememberEfforts(place, efforts);
    assert.deepEqual(rememberedEfforts(place), efforts);
  });

  const spoilt: readonly (readonly [string, readonly (readonly [string, number | null])[]])[] = [
    ['{"A.I.1.i.a":3,"B.I.a":11,"B.I.b":"2"}', [['A.I.1.i.a', 3]]],
    ['[1,2', []],
    ['null', []],
    ['7', []],
  ];
  for (const [text, expected] of spoilt) {
    it(`leaves out of ${text} what is no effort`, () => {
      assert.deepEqual([...rememberedEfforts(store({ 'lke-zi.efforts': text }))], expected);
    });
  }

  it('is the role; the unit’s where none is known', () => {
    const place = store();
    assert.equal(rememberedRole(place), 'unit');
    rememberRole(place, 'kt');
    assert.equal(rememberedRole(place), 'kt');
    assert.equal(rememberedRole(store({ 'lke-zi.role': 'menteri' })), 'unit');
  });

  it('is nothing where storage is blocked', () => {
    rememberEfforts(blocked, new Map([['B.I.a', 2]]));
    rememberRole(blocked, 'tpi');
    assert.deepEqual([rememberedEfforts(blocked).size, rememberedRole(blocked)], [0, 'unit']);
  });
});
