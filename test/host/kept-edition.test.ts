import assert from 'node:assert/strict';
import { entryOf } from '../../src/assessment/assessment';
import { scoreAssessment } from '../../src/scoring/score';
import { editionKeptIn } from '../../src/taskpane/kept-edition';
import { checkAssessment } from '../../src/validation/check';
import { HostError } from '../../src/workbook/host-port';
import type { HostPort } from '../../src/workbook/host-port';
import { openSession } from '../../src/workbook/host-session';
import { applyPlan } from '../../src/workbook/memory';
import { EDITION_SHEET } from '../../src/worksheet/edition-in-workbook';
import { perAreaPlan } from '../../src/worksheet/layouts/per-area/plan';
import { perAreaStyles } from '../../src/worksheet/layouts/per-area/styles';
import { placeKey } from '../../src/worksheet/reading';
import { OLDER } from '../audit/learn/support/made-editions';
import { edition } from '../support/edition';
import { createMemoryHost } from '../support/memory-host';
import { UNIT } from './support';
import { onBench } from './excel/bench';

/** An edition as `lke learn` leaves it. */
const OWN = OLDER;
const PLAN = perAreaPlan(OWN, UNIT);

const opened = (host: HostPort) =>
  openSession(
    host,
    edition,
    {
      score: ({ assessment }, layer, own) => scoreAssessment(own, assessment, layer),
      findings: (reading, layer, own) => checkAssessment(own, reading.assessment, { layer, reading }),
    },
    editionKeptIn(edition),
  );

describe('a workbook that keeps an edition of the user’s own', () => {
  async function answersAndScores(host: HostPort): Promise<void> {
    const session = await opened(host);
    const { state } = session;
    assert.deepEqual([state.status, state.edition.id], ['open', OWN.id]);
    const choice = OWN.indicators.find(({ options }) => options.length > 1);
    assert.ok(choice && session.state.reading?.places.has(placeKey('unit', 'answer', choice.code)));
    const [best] = choice.options;
    assert.ok(best);
    const { written } = await session.write([{ layer: 'unit', item: choice.code, answer: best.option }]);
    await session.idle();
    assert.equal(written, 1);
    const { reading } = session.state;
    assert.ok(reading && entryOf(reading.assessment, 'unit', choice.code).answer === best.option);
    const score = session.score('unit');
    assert.deepEqual([score?.answeredCount, score?.indicators.length], [1, OWN.indicators.length]);
    const found = await session.findings('unit');
    assert.ok(found?.findings.every(({ rule }) => !/formula|weight|kind/.test(rule)));
    await session.close();
  }

  it('is read, answered, scored and checked with it', () =>
    answersAndScores(createMemoryHost(applyPlan(PLAN, undefined, perAreaStyles))));

  it('is so in Excel too', () =>
    onBench(async ({ port }) => {
      await port.applyPlan(PLAN, perAreaStyles);
      await answersAndScores(port);
    })).timeout(120_000);

  it('is refused where that edition was spoilt, by the name of its sheet', async () => {
    const operations = PLAN.operations.map((operation) => {
      if (operation.op !== 'write' || operation.sheet !== EDITION_SHEET) return operation;
      const spoilt = operation.cells.map((row) =>
        row.map((cell) =>
          cell && 'value' in cell && typeof cell.value === 'string'
            ? { value: cell.value.replace('"indicators"', '"indikator"') }
            : cell,
        ),
      );
      return { ...operation, cells: spoilt };
    });
    const host = createMemoryHost(applyPlan({ ...PLAN, operations }, undefined, perAreaStyles));
    await assert.rejects(
      opened(host),
      (error) =>
        error instanceof HostError && error.code === 'edition-damaged' && error.facts.sheet === EDITION_SHEET,
    );
  });

  it('is what others are not: they are read with the edition in force', async () => {
    const session = await opened(
      createMemoryHost(applyPlan(perAreaPlan(edition, UNIT), undefined, perAreaStyles)),
    );
    assert.equal(session.state.edition, edition);
    await session.close();
  });
});
