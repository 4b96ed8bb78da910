/** Published pages of the sample site, without running scripts. */
import { Window } from 'happy-dom';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { publicPathError, overridingFiles } from '../../../src/publish/content/public-files.ts';
import { DEFAULT_SITE } from '../../../src/publish/content/site-file.ts';
import { buildTexts } from './built-program.ts';

const parser = new new Window().DOMParser();
const root = fileURLToPath(new URL('../../../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'broadsheet-sample-'));
const out = join(home, 'site');
afterAll(() => rm(home, { recursive: true, force: true }));

await buildTexts(root, '--out', out);

const documents = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll(sep, '/'))
  .filter((path) => path.endsWith('.html'));
/** Short pages for missing scripts and pictures. */
const shortPages = documents.filter((path) => path.endsWith('/404.html'));
const pages = documents.filter(
  (path) => !shortPages.includes(path) && path !== 'specimen/index.html', // A redirect to an article.
);

const KINDS = [
  '404.html',
  'index.html',
  'articles/specimen/index.html',
  'search/index.html',
  'saved/index.html',
];
test('the sample site has pages of every kind', () => {
  expect(pages).toEqual(expect.arrayContaining(KINDS));
  expect(pages.length).toBeGreaterThan(40);
});

test('a public file at the path of a generated file is an error, or is allowed to replace it', () => {
  const own = /^(?:articles|media|specimen)\/|^\./;
  const made = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => !own.test(path));
  expect(made).toContain('feed.xml');
  const sources = readdirSync('public/pages').map((name) => `pages/${name}`);
  const taken = made.filter((path) => publicPathError(path, sources, DEFAULT_SITE) === undefined);
  expect(overridingFiles(taken)).toEqual(taken);
});

test('the 404 pages for missing files are short', () => {
  expect(shortPages).toContain('assets/404.html');
  for (const path of shortPages) expect(htmlOf(path).length).toBeLessThan(1000);
});

const htmlOf = (path: string): string => readFileSync(join(out, path), 'utf8');
const parsedPages = new Map(
  pages.map((path) => [path, parser.parseFromString(htmlOf(path), 'text/html') as unknown as Document]),
);
const parsed = (path: string): Document => parsedPages.get(path)!;

describe.each(pages)('%s', (path) => {
  const html = htmlOf(path);
  const page = parsed(path);

  test('has a language, a direction and a title', () => {
    expect(page.documentElement.lang).toMatch(/^[a-z]{2}/);
    expect(page.documentElement.dir).toMatch(/^(?:ltr|rtl)$/);
    expect(page.title).not.toBe('');
  });

  test('has one main element with the only h1', () => {
    expect(page.querySelectorAll('main')).toHaveLength(1);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelector('main h1')?.textContent).not.toBe('');
  });

  test('has a policy with a hash of each script and style, and no inline style or handler', () => {
    const meta = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    const policy = meta?.getAttribute('content')?.split('; ');
    const parts = [...html.matchAll(/<(script|style)(?![^>]*type="application\/)[^>]*>([^]*?)<\/\1>/g)];
    expect(parts.length).toBeGreaterThan(1);
    for (const [, kind, text = ''] of parts) {
      const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
      expect(policy?.find((directive) => directive.startsWith(`${kind}-src`))).toContain(hash);
    }
    expect(html).not.toMatch(/<[^>]+ (?:style|on\w+)=/);
  });

  test('loads only from its own site', () => {
    const loaded = [
      ...html.matchAll(
        /<(?:script|img|source|iframe|video|audio|link rel="(?:stylesheet|preload|icon)")[^>]* (?:src|href)="([^"]*)"/g,
      ),
    ];
    expect(loaded.map(([, url]) => url).filter((url) => /^(?:\w+:)?\/\//.test(url!))).toEqual([]);
    expect(page.querySelector('iframe, script[src]')).toBeNull();
  });
});

test.each(pages.filter((path) => path.startsWith('articles/')))(
  '%s has the language of its article, and an id on every block',
  (path) => {
    const article = parsed(path).querySelector('main article[lang][dir]')!;
    expect(article.querySelector('h1')).not.toBeNull();
    const blocks = [...article.querySelectorAll('[data-block]')];
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.filter((block) => block.id === '')).toEqual([]);
  },
);

test.each(pages.filter((path) => !path.startsWith('articles/')))('%s links to other pages', (path) => {
  const isFilledByScript = path === 'search/index.html' || path === 'saved/index.html';
  expect(/<noscript>/.test(htmlOf(path))).toBe(isFilledByScript);
  expect(parsed(path).querySelector('main a[href]')).not.toBeNull();
});

test('the Arabic article uses one kind of digits', () => {
  const page = parsed('articles/2025/03/journey-of-the-letter/index.html');
  const digits = page.querySelector('main')?.textContent.match(/\p{Nd}+/gu) ?? [];
  expect(digits).toContain('1514');
  expect(digits.filter((one) => /[^0-9]/.test(one))).toEqual([]);
});

test('the front page lists the newest articles first', () => {
  const dates = [...parsed('index.html').querySelectorAll('main article time')].map((time) =>
    time.getAttribute('datetime')!,
  );
  expect(dates.length).toBeGreaterThan(10);
  expect(dates).toEqual(dates.toSorted((a, b) => Date.parse(b) - Date.parse(a)));
});

test('a news story is complete, with its counts and pull quotes', () => {
  const page = parsed('articles/2023/10/kadyrov-offers-peacekeepers/index.html');
  expect(page.querySelector('h1')?.textContent).toBe(
    'Kadyrov offers Chechen troops as peacekeepers for Gaza',
  );
  const text = page.querySelector('main article')?.textContent;
  expect(text).toContain('0 comments');
  expect(text).toContain('443 shares');
  const quotes = [...page.querySelectorAll('[data-block=pullquote]')];
  expect(quotes.length).toBeGreaterThan(0);
  for (const quote of quotes) {
    expect(quote.matches('figure, aside')).toBe(true);
    expect(quote.querySelectorAll('blockquote')).toHaveLength(1);
  }
  expect(page.querySelector('[data-block=pullquote] cite')?.textContent).not.toBe('');
});
