import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/assessment/assessment';
import type { Assessment } from '../../src/assessment/types';
import { toA1 } from '../../src/support/address';
import { LANGUAGES } from '../../src/i18n/language';
import { checkAssessment } from '../../src/validation/check';
import type { CheckResult } from '../../src/validation/check';
import type { Finding } from '../../src/validation/finding';
import { findingTexts } from '../../src/validation/texts';
import { anyAssessment } from '../support/arbitrary-assessment';
import { edition } from '../support/edition';
import { EMPTY, SOUND } from './support/complete';
import type { Changes } from './support/workbooks';
import { BLANK_READING, officialReading, perAreaReading } from './support/workbooks';

/** `rule cell` of each finding; the indicator where it has no cell. */
function brief({ findings }: CheckResult): readonly string[] {
  return findings.map(({ rule, place, indicator }) => `${rule} ${place ? toA1(place) : (indicator ?? '-')}`);
}

function answered(
  assessment: Assessment,
  answers: Readonly<Record<string, string | number | null>>,
): Assessment {
  const edits = Object.entries(answers).map(([item, answer]) => ({ layer: 'unit', item, answer }) as const);
  return applyEdits(assessment, edits);
}

/** The ministry's own two faults, which every official workbook has. */
const OFFICIAL = ['empty-row-in-range L90', 'parent-leaves-out-child L175'];

describe('checking an assessment', () => {
  it('finds nothing wrong with a sound one', () => {
    assert.deepEqual(checkAssessment(edition, SOUND), {
      findings: [],
      summary: { error: 0, warning: 0, info: 0 },
    });
  });

  it('goes through the worksheet from the top, the graver first, and counts by severity', () => {
    const assessment = answered(SOUND, {
      'B.I.a': 82.25,
      'A.I.1.i.b': 'b',
      'A.II.1.i.b#changes': 9,
      'A.II.1.i.b#integratedChanges': 12,
      'A.I.1.i.a': null,
    });
    const result = checkAssessment(edition, assessment);
    assert.deepEqual(brief(result), [
      'answer-missing A.I.1.i.a',
      'answer-spacing-or-case A.I.1.i.b',
      'part-larger-than-whole A.II.1.i.b',
      'changes-differ A.II.1.i.b',
      'index-out-of-range B.I.a',
    ]);
    assert.deepEqual(result.summary, { error: 2, warning: 3, info: 0 });
  });

  it('puts an error before a warning about the same indicator', () => {
    const assessment = applyEdits(SOUND, [
      { layer: 'unit', item: 'A.I.1.i.a', note: null, evidence: 'C:\\ZI\\SK.pdf' },
    ]);
    assert.deepEqual(brief(checkAssessment(edition, assessment)), [
      'evidence-local-path A.I.1.i.a',
      'note-missing A.I.1.i.a',
    ]);
  });

  it('checks the evaluator alone when asked', () => {
    const assessment = applyEdits(EMPTY, [{ layer: 'tpi', item: 'A.I.1.i.b', answer: 'F' }]);
    const rules = checkAssessment(edition, assessment, { layer: 'tpi' }).findings.map(({ rule }) => rule);
    assert.ok(rules.includes('answer-not-in-scale'));
    assert.ok(
      !checkAssessment(edition, assessment).findings.some(({ rule }) => rule === 'answer-not-in-scale'),
    );
  });

  it('offers corrections that leave nothing of their finding', () => {
    const assessment = answered(SOUND, {
      'A.I.1.i.b': 'b',
      'A.I.1.ii.b': 'A ',
      'A.II.4.i.a#targets': '10',
      'B.I.a': '82,25',
    });
    const { findings } = checkAssessment(edition, assessment);
    const corrections = findings.flatMap(({ correction }) => (correction ? [correction] : []));
    assert.equal(corrections.length, 4);
    assert.deepEqual(checkAssessment(edition, applyEdits(assessment, corrections)).findings, []);
  });

  it('has words in both languages for whatever people type', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        for (const finding of checkAssessment(edition, assessment).findings) {
          for (const language of LANGUAGES) {
            const texts = Object.values(findingTexts(finding, language) as unknown as Record<string, string>);
            for (const text of texts)
              assert.doesNotMatch(text, /\{(?:indicator|count|name|number|options|meant|whole|part)\w*\}/);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('speaks of counts and areas in the language of the reader', () => {
    const { findings } = checkAssessment(edition, answered(SOUND, { 'A.II.1.i.a#agents': null }));
    const [finding] = findings;
    assert.ok(finding);
    assert.match(findingTexts(finding, 'id').message, /"Agen perubahan"/);
    assert.match(findingTexts(finding, 'en').message, /"Agents of change"|"Change agents"/i);
  });
});

describe('checking the official workbook', () => {
  const check = (assessment: Assessment, changes: Changes = {}): CheckResult =>
    checkAssessment(edition, assessment, { reading: officialReading(assessment, changes) });

  it("finds only the ministry's own faults in a sound one, none of them an error", () => {
    const result = check(SOUND);
    assert.deepEqual(brief(result), OFFICIAL);
    assert.deepEqual(result.summary, { error: 0, warning: 0, info: 2 });
  });

  it('does not drown the reader of a blank one', () => {
    assert.deepEqual(brief(check(EMPTY)), ['answer-missing K8', ...OFFICIAL, 'error-value L7']);
  });

  it('reports a typed-over answer kind once, not the errors it brings about up to the total', () => {
    assert.deepEqual(brief(check(SOUND, { J171: 'A/B/C' })), [
      OFFICIAL[0],
      'answer-kind-differs J171',
      OFFICIAL[1],
    ]);
  });

  it('explains #DIV/0! of the official formula by the policy that decided the case', () => {
    const none = {
      'A.II.5.ii.a#complaintsDue': 0,
      'A.II.5.ii.a#complaintsInProgress': 0,
      'A.II.5.ii.a#complaintsResolved': 0,
    };
    assert.deepEqual(brief(check(answered(SOUND, none))), [OFFICIAL[0], 'whole-is-zero K172', OFFICIAL[1]]);
  });

  it('still reports an error nothing else explains', () => {
    const result = check(SOUND, { J171: 'A/B/C', N8: { formula: '1/0' } });
    assert.deepEqual(brief(result).slice(0, 1), ['error-value N8']);
    assert.ok(!brief(result).includes('error-value L170'));
  });

  it('reports a weight that shows an error as a wrong weight only', () => {
    assert.deepEqual(brief(check(SOUND, { H18: { formula: '1/0' } })), ['weight-differs H18', ...OFFICIAL]);
  });

  it('tells several damages by their cells and nothing that follows from them', () => {
    const damage = { J8: 'Ya', J171: 'A/B/C', K154: 1, K185: 25, L62: 2.5, H113: 1.5 };
    assert.deepEqual(brief(check(SOUND, damage)), [
      'answer-kind-differs J8',
      'formula-replaced L62',
      'empty-row-in-range L90',
      'weight-differs H113',
      'percentage-typed-over K154',
      'answer-kind-differs J171',
      'parent-leaves-out-child L175',
      'percentage-typed-over K185',
    ]);
  });

  it('names the cell of every answer it complains about', () => {
    const assessment = answered(SOUND, { 'A.I.1.i.b': 'F' });
    const place = ({ place: cell }: Finding): string => (cell ? `${cell.sheet}!${toA1(cell)}` : '');
    const found = check(assessment).findings.filter(({ rule }) => rule === 'answer-not-in-scale');
    assert.deepEqual(found.map(place), [`${BLANK_READING.mainSheet}!K9`]);
  });
});

describe('checking a per-area workbook', () => {
  const check = (assessment: Assessment, changes: Changes = {}): CheckResult =>
    checkAssessment(edition, assessment, { reading: perAreaReading(assessment, changes) });

  it('finds nothing wrong with a sound one, and says once that a blank one is blank', () => {
    assert.deepEqual(brief(check(SOUND)), []);
    assert.deepEqual(brief(check(EMPTY)), ['answer-missing F8']);
  });

  it('tells a typed score and a typed sum by their cells', () => {
    const damage = { '1 Manajemen Perubahan!G7': 0.5, '5 Pengawasan!F61': 99 };
    assert.deepEqual(brief(check(SOUND, damage)), ['formula-replaced G7', 'percentage-typed-over F61']);
  });

  it('tells a formula that computes something else', () => {
    const damage = {
      '1 Manajemen Perubahan!G7': { formula: 'SUM(G8:G10)*C7' },
      'Rekap!E26': { formula: 'E20' },
    };
    assert.deepEqual(brief(check(SOUND, damage)), ['formula-differs G7', 'parent-leaves-out-child E26']);
  });
});
