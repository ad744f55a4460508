import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { paneId } from '../../src/i18n/pane.id';
import { SHORTCUTS } from '../../src/taskpane/shortcuts';

const root = resolve(__dirname, '../..');
const CHAPTERS = join(root, 'docs', 'panduan');
const LARGEST_IMAGES = 2_500_000;

/** README, the guide and every other page people read. */
const PAGES = [
  join(root, 'README.md'),
  join(root, 'CONTRIBUTING.md'),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(root, 'docs', file)),
];

interface Link {
  readonly page: string;
  readonly target: string;
}

function linksOf(page: string): Link[] {
  const found = readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g);
  return [...found].map(([, target = '']) => ({ page: relative(root, page), target }));
}

const LINKS = PAGES.flatMap(linksOf).filter(({ target }) => !/^[a-z]+:/.test(target));

/** What a heading is called in an address. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

function anchorsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading));
}

const chapter = (name: string): string => readFileSync(join(CHAPTERS, name), 'utf8');

describe('README and guide', () => {
  it('lead only to pages, headings and pictures that are there', () => {
    const lost = LINKS.filter(({ page, target }) => {
      const [path = '', heading] = target.split('#');
      const file = path === '' ? join(root, page) : resolve(root, dirname(page), path);
      return !existsSync(file) || (heading !== undefined && !anchorsOf(file).includes(heading));
    });
    assert.deepEqual(lost, []);
  });

  it('show every picture that is kept, and all of them load quickly', () => {
    const images = join(root, 'docs', 'images');
    const shown = new Set(LINKS.map(({ page, target }) => resolve(root, dirname(page), target)));
    const kept = readdirSync(images).map((name) => join(images, name));
    assert.deepEqual(
      kept.filter((file) => !shown.has(file)),
      [],
    );
    const bytes = kept.reduce((sum, file) => sum + statSync(file).size, 0);
    assert.ok(bytes < LARGEST_IMAGES, `docs/images has ${String(bytes)} bytes`);
  });

  it('hold no marks of a merge that was left half done', () => {
    const marked = PAGES.filter((page) => /^(<{7}|>{7}) /m.test(readFileSync(page, 'utf8')));
    assert.deepEqual(marked, []);
  });

  it('list every chapter on the first page', () => {
    const index = linksOf(join(root, 'docs', 'panduan.md')).map(({ target }) => target);
    for (const name of readdirSync(CHAPTERS)) assert.ok(index.includes(`panduan/${name}`), name);
  });

  const troubles = Object.entries(paneId).filter(
    ([key]) => /^trouble\.[a-z-]+$/.test(key) && !/heading|there/.test(key),
  );
  for (const [key, text] of troubles) {
    it(`tells the remedy of ${key}`, () => {
      assert.ok(
        chapter('8-masalah.md').includes(`| ${text.replace('{where}', '…').replace('….', '…')} `),
        text,
      );
    });
  }

  for (const heading of ['blocked', 'outside', 'outdated'] as const) {
    it(`tells what to do when the pane is ${heading}`, () => {
      assert.ok(chapter('8-masalah.md').includes(paneId[`office.${heading}.heading`]));
    });
  }

  it('tells every shortcut of the pane that is more than an arrow key', () => {
    const text = chapter('2-mengisi.md');
    for (const keys of SHORTCUTS.flatMap(({ combinations }) => combinations).filter(
      (keys) => keys.length > 1,
    ))
      assert.ok(text.includes(keys.join('+')), keys.join('+'));
  });

  it('names buttons as the pane does', () => {
    const guide = readdirSync(CHAPTERS).map(chapter).join('\n');
    const buttons = [
      'create.submit',
      'start.continue',
      'start.reread',
      'indicator.nextOpen',
      'indicator.evidence.add',
      'findings.recheck',
      'indicator.goTo',
      'correction.offer',
      'correction.apply',
      'correction.cancel',
      'status.undo',
      'handOff.copy',
    ] as const;
    for (const key of buttons) assert.ok(guide.includes(paneId[key]), paneId[key]);
  });
});
