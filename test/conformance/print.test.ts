import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { lke, useFolder } from '../cli/support/run';
import { EXAMPLE_OF_BOTH, filledBytes } from '../cli/support/samples';
import { convertAll, findSoffice } from '../support/libreoffice';
import { skip } from '../support/skip';
import { REPORT_DETAILS } from '../support/report-details';

/** Pages of a PDF, each with its text and its size in points. */
function pagesOf(pdf: string): readonly { readonly text: string; readonly size: string }[] {
  const texts = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
    .split('\f')
    .slice(0, -1);
  const sizes = execFileSync('pdfinfo', ['-f', '1', '-l', String(texts.length), pdf], { encoding: 'utf8' });
  return texts.map((text, at) => ({
    text,
    size: new RegExp(`Page +${String(at + 1)} size: +(.*)`).exec(sizes)?.[1] ?? '',
  }));
}

describe('sheets as pages of paper, by LibreOffice', function () {
  this.timeout(180_000);
  const folder = useFolder();

  before(function () {
    if (findSoffice() === undefined) skip(this, 'no LibreOffice');
    if (spawnSync('pdftotext', ['-v']).error)
      skip(this, 'no pdftotext; Debian/Ubuntu: apt-get install poppler-utils');
  });

  async function unit(): Promise<string> {
    const file = folder.path('lke.xlsx');
    writeFileSync(file, await filledBytes('per-area', EXAMPLE_OF_BOTH));
    return file;
  }

  async function printed(...args: readonly string[]): Promise<ReturnType<typeof pagesOf>> {
    const out = folder.path(`${args[0] ?? ''}.xlsx`);
    const run = await lke(...args, '--out', out);
    assert.equal(run.exit, 0, run.notes);
    const [pdf = ''] = await convertAll([out], 'pdf', folder.path('.'));
    return pagesOf(pdf);
  }

  it('prints the recap on A4, with identity, areas, gates and signatures', async () => {
    const details = folder.path('data.json');
    writeFileSync(details, JSON.stringify(REPORT_DETAILS));
    const pages = await printed('report', await unit(), '--kind', 'recap', '--details', details);
    const all = pages.map(({ text }) => text).join('\n');
    for (const words of [
      'KPU Kota Contoh',
      '2026',
      'Manajemen Perubahan',
      'WBBM',
      'bukti belum cukup',
      'Nama Pengendali',
    ])
      assert.ok(all.includes(words), words);
    assert.ok(pages.length > 0 && pages.length <= 6, `${String(pages.length)} pages`);
    for (const { size, text } of pages) {
      assert.match(size, /A4/);
      assert.ok(text.trim() !== '', 'no empty page');
    }
  });

  it('prints the bridge with every change', async () => {
    const pages = await printed('bridge', await unit());
    const bridge = pages.filter(({ text }) => /Jembatan nilai/i.test(text));
    assert.ok(bridge.some(({ text }) => text.includes('A.I.1.i.b') && text.includes('bukti belum cukup')));
    for (const { size } of bridge) assert.match(size, /A4/);
  });
});
