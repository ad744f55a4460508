import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { learnEdition } from '../../../src/audit/learn/learn';
import type { Learned } from '../../../src/audit/learn/types';
import { UNKNOWN_UNIT } from '../../../src/assessment/types';
import { indexEdition } from '../../../src/instrument/edition';
import type { Edition } from '../../../src/instrument/edition';
import { editionFileText } from '../../../src/instrument/edition-text';
import { parseEditionFile } from '../../../src/instrument/edition-file';
import { lintEdition } from '../../../src/instrument/lint';
import type { EditionData } from '../../../src/instrument/types';
import { lampiranPlan } from '../../../src/worksheet/layouts/lampiran-iii/plan';
import { applyPlan } from '../../../src/workbook/memory';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import type { WorkbookImage } from '../../../src/worksheet/workbook-image';
import { sharedFixture } from '../../corpus/support/shared-fixtures';
import { edition } from '../../support/edition';
import { OLDER, SMALL } from './support/made-editions';

const written = (source: Edition): WorkbookImage => applyPlan(lampiranPlan(source, UNKNOWN_UNIT));

function learned(image: WorkbookImage): Learned & { readonly edition: EditionData } {
  const result = learnEdition(image, { file: 'uji.xlsx' });
  assert.ok(result?.edition, JSON.stringify(result?.notes.filter(({ severity }) => severity === 'error')));
  return { ...result, edition: result.edition };
}

/** What can be read from a sheet: everything but keys of counts, sources, English and the cases of zero. */
function readable({ nodes, indicators, officialSheet }: EditionData): unknown {
  return {
    officialSheet,
    nodes: nodes.map(({ code, level, parent, weight, officialRow, name }) => [
      code,
      level,
      parent,
      weight,
      officialRow,
      name.id.toUpperCase(),
    ]),
    indicators: indicators.map((each) => [
      each.code,
      each.parent,
      each.weight,
      each.kind,
      each.officialRow,
      each.statement.id,
      each.evidenceHint.id,
      each.options.map(({ option, score }) => [option, score]),
      each.counts.map(({ label, role, computed, officialRow }) => [label.id, role, computed, officialRow]),
      each.computation?.rule,
    ]),
  };
}

describe('learning an edition from a workbook', () => {
  for (const source of [SMALL, OLDER, edition]) {
    it(`gives back the edition a sheet was written from: ${source.id}`, () => {
      const result = learned(written(source));
      assert.deepEqual(readable(result.edition), readable(source));
      assert.deepEqual(lintEdition(indexEdition(result.edition)), []);
    });
  }

  it('keeps the meaning of every choice as the sheet explains it', () => {
    const meanings = (data: EditionData): unknown =>
      data.indicators.map(({ code, options }) => [
        code,
        options.map(({ meaning }) => meaning.id.toLowerCase().replace(/^ya, jika ya, jika /, 'ya, jika ')),
      ]);
    assert.deepEqual(meanings(learned(written(SMALL)).edition), meanings(SMALL));
  });

  it('has the structure of 52/2014 with 10/2019 in the older form', () => {
    const { edition: data } = learned(written(OLDER));
    assert.equal(data.indicators.length, 81);
    assert.deepEqual(
      indexEdition(data).areas.map(({ weight }) => weight),
      [5, 5, 15, 10, 15, 10],
    );
  });

  it('says where the official sheet of 90/2021 leaves LHKASN out, and asks the cases of zero', () => {
    const { notes, questions } = learned(written(edition));
    assert.deepEqual(
      notes.map(({ kind, place }) => `${kind} ${String(place.row)}`),
      [
        'empty-row 90',
        'parent-leaves-out-child 175',
        'heading-without-numbering 176',
        'heading-without-numbering 183',
      ],
    );
    assert.equal(questions.filter(({ need }) => need === 'zero-case').length, 8);
    assert.ok(questions.every(({ answer }) => answer === null));
  });

  it('judges no predicate until somebody says the minimum', () => {
    assert.deepEqual(learned(written(OLDER)).edition.thresholds, []);
    const answers = new Map<string, string | number>([['threshold:WBK:total', 70]]);
    const result = learnEdition(written(OLDER), {
      file: 'uji.xlsx',
      answers: { answers, acceptProposals: false },
    });
    assert.deepEqual(
      result?.edition?.thresholds.map(({ predicate, gate, required }) => [predicate, gate, required]),
      [['WBK', 'total', 70]],
    );
  });

  it("comes back from its file as it was, with the mark of a user's own", () => {
    const { edition: data } = learned(written(OLDER));
    assert.deepEqual(parseEditionFile(editionFileText(data)), data);
    assert.notEqual(parseEditionFile(editionFileText({ ...data, origin: null })).origin, null);
  });

  for (const name of ['blank', 'filled'] as const) {
    it(`reads the ministry's ${name} file like the edition that ships, its swapped letters aside`, async function () {
      const image = await xlsxFiles.read(readFileSync(sharedFixture(this, `lampiran-iii-${name}.xlsx`)));
      const { edition: data } = learned(image);
      const figures = ({ nodes, indicators }: EditionData): unknown => [
        nodes.map(({ code, level, parent, weight, officialRow }) => [
          code,
          level,
          parent,
          weight,
          officialRow,
        ]),
        indicators.map((each) => [
          each.parent,
          each.weight,
          each.kind,
          each.officialRow,
          each.options.map(({ score }) => score),
          each.counts.map(({ role }) => role),
          each.computation?.rule,
        ]),
      ];
      assert.deepEqual(figures(data), figures(edition));
    });
  }

  it('refuses a workbook without an LKE', () => {
    assert.equal(
      learnEdition({ sheets: [], names: new Map(), properties: new Map() }, { file: 'x' }),
      undefined,
    );
  });
});
