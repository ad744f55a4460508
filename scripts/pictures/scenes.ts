import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { writeXlsx } from 'hucre/xlsx';
import type { Keep } from './keep';
import { Photographer } from './workbench';

const AREA_1 = '1 Manajemen Perubahan';

/** What a newcomer sees first, and the form where a workbook holds no LKE. */
async function beginning(person: Photographer): Promise<void> {
  await person.whole('meja-kerja-baru');
  const empty = await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }] });
  await person.open('Buku kerja kosong.xlsx', Buffer.from(empty));
  await person.pane.locator('#unit-name').fill('KPU Kota Contoh');
  await person.paneAlone('panel-buat', 860);
}

/** The example, page by page. */
async function filled(person: Photographer): Promise<void> {
  await person.example();
  await person.paneAlone('panel-mulai');
  await person.select(AREA_1, 'F17');
  await person.tab('indicator');
  await person.whole('meja-kerja');
  await person.paneAlone('panel-indikator', 1280);
  await person.select(AREA_1, 'F39');
  await person.paneAlone('panel-jumlah', 860);
  await person.select('Rekap', 'B3');
  await person.tab('overview');
  await person.whole('meja-kerja-rekap');
  await person.paneAlone('panel-ikhtisar', 1440);
  await person.tab('hand-off');
  await person.paneAlone('panel-serahkan', 860);
  await person.tab('help');
  await person.paneAlone('panel-bantuan', 860);
}

/** The way to the predicate, and an answer tried on it. */
async function planned(person: Photographer): Promise<void> {
  await person.example();
  await person.tab('overview');
  await person.subpage('path');
  await person.pane.getByRole('button', { name: 'WBBM', exact: true }).click();
  await person.paneAlone('panel-jalan', 1280);
  await person.pane.locator('#try-moves').click();
  await person.pane.locator('.rows').waitFor();
  await person.paneAlone('panel-bagaimana-jika', 860);
}

/** The evaluator's answers beside the unit's, and what they come to. */
async function reviewed(person: Photographer): Promise<void> {
  await person.example();
  await person.paste(AREA_1, 'K8', 'Tidak');
  await person.paste(AREA_1, 'N8', 'SK tim belum ditandatangani');
  await person.tab('hand-off');
  await person.subpage('review');
  await person.paneAlone('panel-penilaian-tpi', 1000);
}

/** What pasting leaves behind, found and corrected. */
async function broken(person: Photographer): Promise<void> {
  await person.paste(AREA_1, 'F8', 'ya ');
  await person.paste(AREA_1, 'F10', ' A');
  await person.paste('Hasil', 'F8', 'tinggi');
  await person.tab('findings');
  await person.pane.getByText('Seluruh buku kerja diperiksa').waitFor();
  await person.paneAlone('panel-temuan', 1100);
  await person.pane
    .locator('.card.group, .card')
    .getByRole('button', { name: 'Rapikan penulisan' })
    .first()
    .click();
  await person.paneAlone('panel-perbaikan');
}

/** The ministry's own sheet, filled where it is. */
async function official(person: Photographer, workbook: string): Promise<void> {
  await person.open('LKE ZI kantor.xlsx', readFileSync(workbook));
  // Nothing was due: the ministry's formula divides by zero there, up to the grand total.
  for (const count of ['K172', 'K173', 'K174']) await person.paste('LKE ZI', count, '1');
  await person.select('LKE ZI', 'K13');
  await person.tab('indicator');
  await person.whole('meja-kerja-lampiran-iii');
}

/** Pictures of the workbench and of every page of the pane. */
export async function screenPictures(
  url: string,
  browser: Browser,
  workbook: string,
  keep: Keep,
): Promise<void> {
  const person = await Photographer.at(url, browser, keep);
  await beginning(person);
  await filled(person);
  await planned(person);
  await reviewed(person);
  await person.example();
  await broken(person);
  await official(person, workbook);
  await person.close();
  const evening = await Photographer.at(url, browser, keep, { colorScheme: 'dark' });
  await evening.example();
  await evening.tab('overview');
  await evening.paneAlone('panel-ikhtisar-gelap');
  await evening.close();
}
