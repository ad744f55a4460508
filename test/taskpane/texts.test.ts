import assert from 'node:assert/strict';
import { LANGUAGES } from '../../src/taskpane/language';
import { PANE_TEXTS } from '../../src/taskpane/texts';

/** Every text of a catalogue with its place, so that lists of different length show as well. */
function leaves(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, part]) =>
    leaves(part, `${place}/${key}`),
  );
}

describe('texts of the pane', () => {
  const [first, ...others] = LANGUAGES.map((language) => new Map(leaves(PANE_TEXTS[language])));

  it('say the same things in every language', () => {
    for (const other of others) assert.deepEqual([...other.keys()], [...(first?.keys() ?? [])]);
  });

  it('are never empty', () => {
    for (const texts of [first, ...others]) {
      for (const [place, text] of texts ?? []) assert.notEqual(text.trim(), '', place);
    }
  });

  it('are translated', () => {
    for (const other of others) {
      const same = [...other].filter(([place, text]) => first?.get(place) === text);
      assert.deepEqual(same, []);
    }
  });
});
