import assert from 'node:assert/strict';
import {
  otherLanguage,
  rememberedLanguage,
  rememberLanguage,
  type LanguageStore,
} from '../../src/taskpane/language';

function memory(entries: Record<string, string> = {}): LanguageStore {
  const kept = new Map(Object.entries(entries));
  return () => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
  });
}

const blocked: LanguageStore = () => {
  throw new DOMException('storage is blocked', 'SecurityError');
};

describe('language of the pane', () => {
  it('is Indonesian at first', () => {
    assert.equal(rememberedLanguage(memory()), 'id');
  });

  it('is remembered', () => {
    const store = memory();
    rememberLanguage(store, 'en');
    assert.equal(rememberedLanguage(store), 'en');
  });

  it('is Indonesian when something else was kept', () => {
    assert.equal(rememberedLanguage(memory({ 'lke-zi.language': 'fr' })), 'id');
  });

  it('does not need storage', () => {
    assert.equal(rememberedLanguage(blocked), 'id');
    assert.doesNotThrow(() => {
      rememberLanguage(blocked, 'en');
    });
  });

  it('switches back and forth', () => {
    assert.deepEqual(['id' as const, 'en' as const].map(otherLanguage), ['en', 'id']);
  });
});
