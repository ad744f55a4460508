import assert from 'node:assert/strict';
import { UNKNOWN_UNIT } from '../../../src/assessment/types';
import { checklistOf } from '../../../src/exchange/requirements/checklist';
import {
  readRequirements,
  requirementPlace,
  requirementsPlan,
  requirementStyles,
  stateText,
} from '../../../src/exchange/requirements/sheet';
import { REQUIREMENT_TEXTS } from '../../../src/i18n/requirements';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import type { CellEdit } from '../../../src/worksheet/workbook-image';
import { blankBytes } from '../../cli/support/samples';
import { edition } from '../../support/edition';

const UNIT = { ...UNKNOWN_UNIT, target: 'WBBM' as const };

describe('requirements for submitting', () => {
  it('ask for what the target predicate needs, and count what is in order', () => {
    const list = checklistOf(
      edition,
      UNIT,
      new Map([
        ['agency-opinion', { actual: 'WTP', state: 'met', remark: null }],
        ['agency-rb-region', { actual: null, state: 'not-applicable', remark: null }],
        ['agency-sakip', { actual: 'B', state: 'open', remark: null }],
      ]),
    );
    assert.deepEqual([list.items.length, list.done], [edition.requirements.length, 2]);
    assert.equal(list.items.find(({ requirement }) => requirement.id === 'agency-sakip')?.required, 'BB');
    assert.equal(checklistOf(edition, UNKNOWN_UNIT, new Map()).predicate, 'WBK');
  });

  for (const language of ['id', 'en'] as const)
    it(`stand on a sheet of the workbook and are read back from it (${language})`, async () => {
      const blank = await blankBytes('per-area');
      const added = await xlsxFiles.apply(blank, requirementsPlan(edition, language), requirementStyles);
      const image = await xlsxFiles.read(added);
      assert.deepEqual(
        [...(readRequirements(image, edition)?.keys() ?? [])],
        edition.requirements.map(({ id }) => id),
      );
      const edit = (field: 'actual' | 'state' | 'remark', value: string): CellEdit => {
        const place = requirementPlace(image, edition, 'doc-lhe', field);
        assert.ok(place);
        return { ...place, value };
      };
      const filled = await xlsxFiles.patch(added, [
        edit('actual', '=1+1'),
        edit('state', stateText('met', language)),
        edit('remark', '700/1/2026'),
      ]);
      assert.deepEqual(readRequirements(await xlsxFiles.read(filled), edition)?.get('doc-lhe'), {
        actual: '=1+1',
        state: 'met',
        remark: '700/1/2026',
      });
    });

  it('have no entries where the workbook has no such sheet', async () => {
    assert.equal(readRequirements(await xlsxFiles.read(await blankBytes('per-area')), edition), undefined);
  });

  it('have the same texts in both languages', () => {
    const places = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? [];
    assert.deepEqual(Object.keys(REQUIREMENT_TEXTS.en).sort(), Object.keys(REQUIREMENT_TEXTS.id).sort());
    for (const [key, text] of Object.entries(REQUIREMENT_TEXTS.id))
      assert.deepEqual(
        places(REQUIREMENT_TEXTS.en[key as keyof typeof REQUIREMENT_TEXTS.id]),
        places(text),
        key,
      );
  });
});
