import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, emptyAssessment } from '../../../src/assessment/assessment';
import type { Assessment } from '../../../src/assessment/types';
import { checkRegister } from '../../../src/exchange/evidence/check';
import { columnOf, EVIDENCE_SHEET, FIRST_ROW, REGISTER_FIELDS } from '../../../src/exchange/evidence/columns';
import type { RegisterField } from '../../../src/exchange/evidence/columns';
import { dateOf, periodCovers } from '../../../src/exchange/evidence/dates';
import {
  evidenceRows,
  readRegister,
  registerLanguage,
  updateRegister,
} from '../../../src/exchange/evidence/register';
import type { Register, RegisterReading } from '../../../src/exchange/evidence/register';
import { evidencePlan, evidenceStyles } from '../../../src/exchange/evidence/sheet';
import { registerFindingText } from '../../../src/exchange/evidence/texts';
import { EVIDENCE_TEXTS } from '../../../src/i18n/evidence';
import type { Language } from '../../../src/i18n/language';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import { applyPlan } from '../../../src/workbook/memory';
import { imageOf } from '../../../src/worksheet/image-builder';
import type { CellScalar, WorkbookImage } from '../../../src/worksheet/workbook-image';
import { blankBytes } from '../../cli/support/samples';
import { ITEMS } from '../../support/arbitrary-assessment';
import { edition } from '../../support/edition';

const LINK = 'https://drive.google.com/drive/folders/abc';

function withEvidence(evidence: Readonly<Record<string, string>>): Assessment {
  return applyEdits(
    emptyAssessment(edition.id, { name: 'KPU Kota Contoh', year: 2026 }),
    Object.entries(evidence).map(([item, text]) => ({ layer: 'unit' as const, item, evidence: text })),
  );
}

function reading(image: WorkbookImage): RegisterReading {
  const found = readRegister(image);
  assert.ok(typeof found === 'object', String(found));
  return found;
}

function updated(image: WorkbookImage, assessment: Assessment): Register {
  const held = readRegister(image);
  assert.notEqual(held, 'other');
  return updateRegister(
    edition,
    typeof held === 'object' ? held : undefined,
    evidenceRows(edition, assessment),
  );
}

async function made(
  bytes: Uint8Array,
  assessment: Assessment,
  language: Language = 'id',
): Promise<Uint8Array> {
  const image = await xlsxFiles.read(bytes);
  const register = updated(image, assessment);
  const plan = evidencePlan(edition, register, registerLanguage(image) ?? language);
  return xlsxFiles.patch(await xlsxFiles.apply(bytes, plan, evidenceStyles), register.reuse);
}

const cell = (row: number, field: RegisterField, value: CellScalar) => ({
  sheet: EVIDENCE_SHEET,
  row,
  col: columnOf(field),
  value,
});

describe('the register of evidence', () => {
  it('has a row for each evidence, with title and link apart', () => {
    const rows = evidenceRows(
      edition,
      withEvidence({
        'A.I.1.i.a': `SK Tim Kerja: ${LINK}\nNotulen rapat`,
        'A.I.1.i.b': `${LINK}/ (foto); D:\\bukti\\foto.jpg`,
        'A.II.1.i.a#agents': `${LINK} https://kpu.go.id/a`,
      }),
    );
    assert.deepEqual(
      rows.map(({ indicator, title, link }) => [indicator, title, link]),
      [
        ['A.I.1.i.a', 'SK Tim Kerja', LINK],
        ['A.I.1.i.a', 'Notulen rapat', ''],
        ['A.I.1.i.b', '(foto)', `${LINK}/`],
        ['A.I.1.i.b', '', 'D:\\bukti\\foto.jpg'],
        ['A.II.1.i.a', '', LINK],
        ['A.II.1.i.a', '', 'https://kpu.go.id/a'],
      ],
    );
  });

  for (const language of ['id', 'en'] as const)
    it(`joins a workbook, is read back, and keeps what the user filled (${language})`, async () => {
      const first = withEvidence({ 'A.I.1.i.a': `=SK() ${LINK}`, 'A.I.1.i.b': 'Notulen' });
      const bytes = await made(await blankBytes('per-area'), first, language);
      assert.deepEqual(
        reading(await xlsxFiles.read(bytes)).rows.map(({ row, values }) => [row, values.title, values.link]),
        [
          [FIRST_ROW, '=SK()', LINK],
          [FIRST_ROW + 1, 'Notulen', ''],
        ],
      );
      assert.deepEqual(await made(bytes, first, language), bytes, 'again changes nothing');

      const filled = await xlsxFiles.patch(bytes, [
        cell(FIRST_ROW, 'title', 'judul sendiri'),
        cell(FIRST_ROW, 'date', 46173),
        cell(FIRST_ROW, 'owner', 'Pokja 1'),
        cell(FIRST_ROW + 1, 'period', '2026'),
        cell(FIRST_ROW + 1, 'reuse', 'lihat juga laporan'),
        cell(FIRST_ROW + 3, 'indicator', 'B.I.a'),
        cell(FIRST_ROW + 3, 'title', 'tambahan sendiri'),
      ]);
      const before = reading(await xlsxFiles.read(filled)).rows;
      const next = withEvidence({ 'A.I.1.i.a': LINK, 'A.I.2.i.a': LINK });
      const image = await xlsxFiles.read(await made(filled, next, 'en'));
      const after = reading(image).rows;
      assert.deepEqual(
        after.slice(0, 3),
        before.map((row, at) => (at === 0 ? { ...row, values: { ...row.values, reuse: 'A.I.2.i.a' } } : row)),
      );
      assert.deepEqual(
        after.slice(3).map(({ row, values }) => [row, values.indicator, values.link, values.reuse]),
        [[FIRST_ROW + 4, 'A.I.2.i.a', LINK, 'A.I.1.i.a']],
      );
      assert.equal(registerLanguage(image), language);
    });

  it('comes back whole from any evidence, and a second time adds nothing', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.constantFrom(LINK, `SK ${LINK}`, '=1+1', '😀', 'C:\\a b', "'x", '-1', 'https://a.go.id/x?y=1'),
    );
    const evidence = fc.dictionary(
      fc.constantFrom(...ITEMS),
      fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
      { maxKeys: 12 },
    );
    fc.assert(
      fc.property(evidence, (given) => {
        const assessment = withEvidence(given);
        const start = imageOf({ Sheet1: {} });
        const register = updated(start, assessment);
        const image = applyPlan(evidencePlan(edition, register, 'id'), start, evidenceStyles);
        assert.deepEqual(reading(image).rows, register.rows);
        const again = updated(image, assessment);
        assert.deepEqual([again.added, again.reuse, [...again.loose]], [[], [], []]);
      }),
      { numRuns: 60 },
    );
  });

  it('loses nothing the user filled, whatever evidence comes and goes', () => {
    const filled = fc.array(
      fc.record(
        Object.fromEntries(
          REGISTER_FIELDS.map((field) => [field, fc.constantFrom('', 'x', LINK, 'A.I.1.i.a', '=1')]),
        ),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(filled, fc.constantFrom(...ITEMS), (rows, item) => {
        const register = updated(imageOf({ Sheet1: {} }), withEvidence({ 'A.I.1.i.a': LINK }));
        const start = applyPlan(
          evidencePlan(edition, register, 'id'),
          imageOf({ Sheet1: {} }),
          evidenceStyles,
        );
        const held = reading(start);
        const own = rows
          .map((values, at) => ({ row: held.nextRow + at, values: values as Record<RegisterField, string> }))
          .filter(({ values }) => Object.values(values).some((text) => text !== ''));
        const grown: RegisterReading = {
          ...held,
          rows: [...held.rows, ...own],
          nextRow: held.nextRow + rows.length,
        };
        const next = updateRegister(edition, grown, evidenceRows(edition, withEvidence({ [item]: 'baru' })));
        const keeping = ({ values: { reuse: _, ...rest }, row }: (typeof grown.rows)[number]) => ({
          row,
          ...rest,
        });
        assert.deepEqual(next.rows.slice(0, grown.rows.length).map(keeping), grown.rows.map(keeping));
        const taken = new Set(grown.rows.map(({ row }) => row));
        assert.ok(next.added.every(({ row }) => !taken.has(row)));
      }),
    );
  });

  it('is told from a sheet of that name somebody else made', () => {
    assert.equal(readRegister(imageOf({ 'data dukung': { A1: 'Map hijau' } })), 'other');
    assert.equal(readRegister(imageOf({ Sheet1: {} })), 'none');
  });
});

describe('checks of the register', () => {
  const blank = Object.fromEntries(REGISTER_FIELDS.map((field) => [field, ''])) as Record<
    RegisterField,
    string
  >;
  const ok = { ...blank, indicator: 'A.I.1.i.a', link: LINK, date: '46173' };
  /** Fields beside those that are in order, and the faults they make. */
  const cases: readonly (readonly [Partial<Record<RegisterField, string>>, readonly string[]])[] = [
    [{}, []],
    [{ date: '31/05/2026', owner: 'Ketua Pokja Area 1' }, []],
    [{ date: '' }, ['date-missing']],
    [{ date: 'kemarin' }, ['date-unreadable']],
    [{ date: '31/02/2026' }, ['date-unreadable']],
    [{ date: '31 Desember 2025' }, ['date-out']],
    [{ date: '31/12/2024', period: '2024-2026' }, []],
    [{ date: '31/05/2026', period: 'TW I 2025' }, ['period-out']],
    [{ period: 'TW II' }, []],
    [{ link: 'D:\\bukti\\foto.jpg' }, ['local-link']],
    [{ link: '\\\\server\\bagian umum\\sk.pdf' }, ['local-link']],
    [{ link: 'https://drive.google.com/drive/u/0/my-drive' }, ['private-link']],
    [{ link: 'http://192.168.1.4/sk.pdf' }, ['private-link']],
    [{ link: 'http://intranet/sk.pdf' }, ['private-link']],
    [{ link: 'https:/drive.google.com/a' }, ['malformed-link']],
    [{ link: '', title: 'Notulen' }, []],
    [{ indicator: 'A.9' }, ['unknown-indicator']],
    [{ owner: 'Budi Contoh, S.H.' }, ['owner-person']],
    [{ owner: '199001012015011001' }, ['owner-person']],
  ];
  for (const [change, faults] of cases)
    it(`find ${faults.join(', ') || 'nothing'} in ${JSON.stringify(change)}`, () => {
      const rows = [{ row: 7, values: { ...ok, ...change } }];
      const findings = checkRegister(edition, { rows, loose: new Set() }, 2026);
      assert.deepEqual(
        findings.map(({ fault }) => fault),
        faults,
      );
      for (const finding of findings)
        for (const language of ['id', 'en'] as const) {
          const { message, fix } = registerFindingText(finding, language);
          assert.doesNotMatch(`${message} ${fix}`, /\{\w+\}/);
          assert.notEqual(message, '');
          assert.notEqual(fix, '');
        }
    });

  it('find the same evidence twice, and evidence that is not in the LKE', () => {
    const rows = [
      { row: 5, values: ok },
      { row: 6, values: { ...ok, link: `${LINK}/` } },
    ];
    const findings = checkRegister(edition, { rows, loose: new Set([5]) }, 2026);
    assert.deepEqual(
      findings.map(({ fault, place, facts }) => [fault, place.row, facts['row']]),
      [
        ['loose', 5, undefined],
        ['repeated', 6, 5],
      ],
    );
    assert.match(registerFindingText(findings[1] ?? assert.fail(), 'id').message, /baris 5/);
  });

  it('take no year for granted', () => {
    const rows = [{ row: 5, values: { ...ok, date: '31/12/2019', period: '2019' } }];
    assert.deepEqual(checkRegister(edition, { rows, loose: new Set() }, null), []);
  });

  it('read dates one way only', () => {
    assert.equal(dateOf('46173'), '2026-05-31');
    assert.equal(dateOf('2026-05-31'), '2026-05-31');
    assert.equal(dateOf('1 Agustus 2026'), '2026-08-01');
    assert.equal(dateOf('1 Aug 2026'), '2026-08-01');
    assert.equal(dateOf('5/2026'), undefined);
    assert.equal(periodCovers('Januari s.d. Maret', 2026), undefined);
    assert.equal(periodCovers('2025/2026', 2026), true);
    assert.equal(periodCovers('2025', 2026), false);
  });

  it('have the same texts in both languages', () => {
    const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    assert.deepEqual(Object.keys(EVIDENCE_TEXTS.en), Object.keys(EVIDENCE_TEXTS.id));
    for (const [key, text] of Object.entries(EVIDENCE_TEXTS.id))
      assert.deepEqual(places(EVIDENCE_TEXTS.en[key as keyof typeof EVIDENCE_TEXTS.id]), places(text), key);
  });
});
