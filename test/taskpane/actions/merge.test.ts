import assert from 'node:assert/strict';
import { entryOf } from '../../../src/assessment/assessment';
import type { EntryEdit } from '../../../src/assessment/assessment';
import type { LayerId, RawAnswer } from '../../../src/assessment/types';
import { makeReviewCopy } from '../../../src/exchange/review/make-copy';
import { answerActions } from '../../../src/taskpane/actions/answers';
import { mergeActions } from '../../../src/taskpane/actions/merge';
import { currentLke } from '../../../src/taskpane/context';
import { decided, mergePlanOf, mergeView } from '../../../src/taskpane/state/merge';
import type { Merging, MergeView } from '../../../src/taskpane/state/merge';
import { wordsFor } from '../../../src/taskpane/words';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import { placeKey } from '../../../src/worksheet/reading';
import { isReading, recogniseWorkbook } from '../../../src/worksheet/recognise/recognise';
import { edition } from '../../support/edition';
import { openPane } from '../support/context';
import type { OpenPane } from '../support/context';

const words = wordsFor('id');
const FILE = 'dari penilai.xlsx';

const chosen = (bytes: Uint8Array, name = FILE): File => new File([new Uint8Array(bytes)], name);

/** A unit's workbook in the pane, and a copy of it in which an evaluator entered something. */
async function withCopy(
  layer: LayerId,
  entered: readonly EntryEdit[],
): Promise<{ readonly pane: OpenPane; readonly file: File }> {
  const pane = await openPane();
  await pane.session.write([
    { layer: 'unit', item: 'A.I.1.i.a', answer: 'Ya' },
    { layer: 'unit', item: 'A.I.1.i.b', answer: 'A' },
  ]);
  await pane.session.refresh('whole');
  const lke = currentLke(pane.context);
  assert.ok(lke);
  const made = await makeReviewCopy(xlsxFiles, edition, lke.reading, {
    layer,
    prefill: null,
    language: 'id',
  });
  const cells = entered.flatMap(({ layer: of, item, ...fields }) =>
    (['answer', 'note', 'recommendation'] as const).flatMap((field) => {
      const value = fields[field];
      const place = made.reading.places.get(placeKey(of, field, item));
      assert.ok(value === undefined || place, `${of}/${field}/${item}`);
      return value === undefined || !place ? [] : [{ ...place, value }];
    }),
  );
  return { pane, file: chosen(await xlsxFiles.patch(made.bytes, cells)) };
}

const answer = ({ session }: OpenPane, layer: LayerId, item: string): RawAnswer => {
  const { reading } = session.state;
  assert.ok(reading);
  return entryOf(reading.assessment, layer, item).answer;
};

function merging({ context, said }: OpenPane): Merging {
  const { merging: open } = context.ui.get();
  assert.ok(open, said());
  return open;
}

function view(pane: OpenPane): MergeView {
  const lke = currentLke(pane.context);
  assert.ok(lke);
  return mergeView(lke, merging(pane), words);
}

const TPI: readonly EntryEdit[] = [
  { layer: 'tpi', item: 'A.I.1.i.a', answer: 'Tidak', note: 'SK belum ada' },
  { layer: 'tpi', item: 'A.I.1.i.b', answer: 'B' },
];

describe('merging a returned copy in the pane', () => {
  it('shows what it brings, writes nothing before it is asked to, and can be undone', async () => {
    const { pane, file } = await withCopy('tpi', TPI);
    const act = mergeActions(pane.context);
    await act.openCopy(file);
    const shown = view(pane);
    assert.match(shown.summary.join(' '), /3 isian akan diambil, tidak ada benturan terbuka/);
    assert.match(shown.summary.join(' '), /tim penilai internal/);
    assert.deepEqual(
      shown.takes.map(({ place, text }) => `${place}: ${text}`),
      [
        'A.I.1.i.a, TPI, jawaban: Tidak (sebelumnya kosong)',
        'A.I.1.i.a, TPI, catatan: SK belum ada (sebelumnya kosong)',
        'A.I.1.i.b, TPI, jawaban: B (sebelumnya kosong)',
      ],
    );
    assert.equal(answer(pane, 'tpi', 'A.I.1.i.b'), null);
    await act.mergeCopy();
    assert.equal(pane.said(), `3 isian penilai dari ${FILE} digabungkan.`);
    assert.equal(answer(pane, 'tpi', 'A.I.1.i.a'), 'Tidak');
    assert.equal(pane.context.ui.get().merging, null);
    answerActions(pane.context).undo();
    await pane.session.idle();
    assert.equal(answer(pane, 'tpi', 'A.I.1.i.a'), null);
  });

  it('leaves a conflict open until somebody decides it, and forgets a decision about other values', async () => {
    const { pane, file } = await withCopy('tpi', TPI);
    const act = mergeActions(pane.context);
    await pane.session.write([{ layer: 'tpi', item: 'A.I.1.i.b', answer: 'C' }]);
    await act.openCopy(file);
    const [conflict, ...others] = view(pane).conflicts;
    assert.ok(conflict);
    assert.equal(others.length, 0);
    assert.equal(conflict.place, 'A.I.1.i.b, TPI, jawaban');
    assert.deepEqual(
      conflict.options.map(({ label }) => label),
      ['Tetap isian buku ini: C', 'Ambil isian penilai: B'],
    );
    await act.mergeCopy();
    assert.equal(answer(pane, 'tpi', 'A.I.1.i.a'), null, 'nothing is written while it is open');
    pane.context.ui.set({ merging: decided(merging(pane), [conflict], 'review') });
    assert.equal(view(pane).open, 0);
    await pane.session.write([{ layer: 'tpi', item: 'A.I.1.i.b', answer: 'D' }]);
    assert.equal(view(pane).open, 1);
    const again = view(pane).conflicts;
    pane.context.ui.set({ merging: decided(merging(pane), again, 'review') });
    await act.mergeCopy();
    assert.equal(answer(pane, 'tpi', 'A.I.1.i.b'), 'B');
  });

  it('writes nothing where the workbook is no longer what the list was made of', async () => {
    const { pane, file } = await withCopy('tpi', TPI);
    const act = mergeActions(pane.context);
    await act.openCopy(file);
    const lke = currentLke(pane.context);
    const place = lke?.reading.places.get(placeKey('tpi', 'answer', 'A.I.1.i.b'));
    assert.ok(place);
    // Typed into the grid, with no event that tells of it.
    await pane.host.writeCells([{ ...place, value: 'C' }]);
    await act.mergeCopy();
    assert.match(pane.said(), /^Buku kerja berubah sejak daftar ini dibuat/);
    assert.equal(answer(pane, 'tpi', 'A.I.1.i.a'), null);
    assert.equal(view(pane).open, 1);
  });

  it('makes the sheet Tinjauan first for a reviewer without columns', async () => {
    const { pane, file } = await withCopy('kt', [{ layer: 'kt', item: 'A.I.1.i.b', answer: 'B' }]);
    const act = mergeActions(pane.context);
    await act.openCopy(file);
    assert.equal(view(pane).needsSheet, true);
    await act.mergeCopy();
    assert.match(pane.said(), /1 isian penilai .* digabungkan; lembar Tinjauan dibuat/);
    assert.equal(answer(pane, 'kt', 'A.I.1.i.b'), 'B');
  });

  it('names what could not be written, and takes the rest', async () => {
    const { pane, file } = await withCopy('tpi', TPI);
    const act = mergeActions(pane.context);
    const place = currentLke(pane.context)?.reading.places.get(placeKey('tpi', 'answer', 'A.I.1.i.b'));
    assert.ok(place);
    await pane.host.mendCells([{ ...place, formula: '"C"' }]);
    await act.openCopy(file);
    pane.context.ui.set({ merging: decided(merging(pane), view(pane).conflicts, 'review') });
    await act.mergeCopy();
    assert.match(
      pane.said(),
      /^2 isian dari .* digabungkan, 1 tidak dapat ditulis: A\.I\.1\.i\.b, TPI, jawaban\./,
    );
    assert.equal(answer(pane, 'tpi', 'A.I.1.i.a'), 'Tidak');
    assert.ok(pane.context.ui.get().status?.undo.every(({ item }) => item === 'A.I.1.i.a'));
  });

  it('asks about a copy of another unit before anything of it is looked at', async () => {
    const { pane, file } = await withCopy('tpi', TPI);
    const other = await openPane();
    await other.session.write([{ layer: 'unit', item: 'A.I.1.i.a', answer: 'Ya' }]);
    const name = pane.session.state.reading?.identity?.name;
    assert.ok(name);
    await other.host.writeCells([{ ...name, value: 'KPU Kota Lain' }]);
    await other.session.refresh('whole');
    await mergeActions(other.context).openCopy(file);
    const { conflicts, held, takes } = view(other);
    assert.equal(takes.length, 0);
    assert.equal(held, 3);
    assert.deepEqual(
      conflicts.map(({ place, options }) => [place, ...options.map(({ label }) => label)]),
      [['Seluruh salinan', 'Jangan gabungkan', 'Tetap gabungkan salinan ini']],
    );
    other.context.ui.set({ merging: decided(merging(other), conflicts, 'review') });
    assert.ok(view(other).takes.length > 0);
  });

  it('never takes an entry of the unit’s own out of a copy', async () => {
    const { pane, file } = await withCopy('tpi', [{ layer: 'unit', item: 'A.I.1.i.b', answer: 'C' }]);
    await mergeActions(pane.context).openCopy(file);
    const [conflict] = view(pane).conflicts;
    assert.ok(conflict);
    assert.deepEqual(
      conflict.options.map(({ side }) => side),
      ['unit'],
    );
    const open = decided(merging(pane), [conflict], 'review');
    const lke = currentLke(pane.context);
    assert.ok(lke);
    assert.equal(mergePlanOf(lke, open).merged.length, 0);
  });

  it('says why a file cannot be read, and what to do', async () => {
    const pane = await openPane();
    const act = mergeActions(pane.context);
    const cases: readonly (readonly [string, RegExp])[] = [
      ['', /kosong/],
      ['bukan buku kerja', /bukan buku kerja \.xlsx/],
    ];
    for (const [content, expected] of cases) {
      await act.openCopy(chosen(new TextEncoder().encode(content), 'salah.xlsx'));
      assert.match(pane.said(), expected);
      assert.match(pane.said(), /^salah\.xlsx/);
      assert.equal(pane.context.ui.get().merging, null);
    }
    const plan = {
      layout: 'x',
      edition: '',
      operations: [{ op: 'addSheet', sheet: 'Anggaran', visibility: 'visible' }],
    } as const;
    const image = await xlsxFiles.write(plan, {});
    assert.ok(!isReading(recogniseWorkbook(await xlsxFiles.read(image), edition)));
    await act.openCopy(chosen(image));
    assert.match(pane.said(), /lembar kerja LKE edisi ini tidak ditemukan/);
  });

  it('cancels without writing', async () => {
    const { pane, file } = await withCopy('tpi', TPI);
    const act = mergeActions(pane.context);
    await act.openCopy(file);
    act.cancelMerge();
    assert.match(pane.said(), /tidak ada yang ditulis/);
    assert.equal(pane.context.ui.get().merging, null);
    assert.equal(answer(pane, 'tpi', 'A.I.1.i.a'), null);
  });
});
