import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainUrl } from '../../../src/article/explain-url.ts';
import { resolveArticleUrl } from '../../../src/article/resolve-url.ts';
import {
  articleAddress,
  dataAddress,
  frontAddress,
  hash,
  isSafeUrl,
  listAddress,
  slug,
  withBase,
} from '../../../src/article/urls.ts';
import { runs } from '../runs.ts';

describe('the allow-list of URLs', () => {
  test('rejects other schemes in any spelling, and explains what to write', () => {
    const noise = fc.constantFrom('', ' ', '\t', '\n', '\u0000', '\u200b', '\\', '%0a', 'x');
    const scheme = fc
      .constantFrom('javascript', 'data', 'vbscript', 'blob', 'file', 'ftp', 'about', 'intent', 'ws')
      .chain((name) => fc.tuple(fc.constant(name), fc.array(fc.boolean(), { minLength: 10, maxLength: 10 })))
      .map(([name, upper]) => [...name].map((sign, at) => (upper[at] ? sign.toUpperCase() : sign)).join(''));
    fc.assert(
      fc.property(scheme, noise, noise, fc.nat(9), fc.string(), (name, before, within, at, rest) => {
        const url = `${before}${name.slice(0, at)}${within}${name.slice(at)}:${rest}`;
        expect(isSafeUrl(url), url).toBe(false);
        expect(explainUrl(url)).toMatch(/; (?:write|percent-encode|remove)|remove/);
      }),
      { numRuns: runs(500) },
    );
  });
  test('agrees with browsers about scheme and host', () => {
    const sign = fc.constantFrom(
      '/',
      '\\',
      ':',
      '@',
      '?',
      '#',
      '.',
      'a',
      'h',
      '\t',
      ' ',
      '%',
      '[',
      'https://',
      'http:',
      '//',
      'é',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
        const url = signs.join('');
        if (!isSafeUrl(url) || !URL.canParse(url, 'https://site.example/a/b')) return;
        const seen = new URL(url, 'https://site.example/a/b');
        expect(['http:', 'https:']).toContain(seen.protocol);
        expect(seen.username + seen.password).toBe('');
        if (!/^https?:/.test(url)) expect(seen.host).toBe('site.example');
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('slugs', () => {
  test.each([
    ['Middle East', 'middle-east'],
    ['  What’s new?  ', 'whats-new'],
    ['Café', 'café'],
    ['Cafe\u0301', 'café'],
    ['الشرق الأوسط', 'الشرق-الأوسط'],
    ['北京', '北京'],
    ['हिन्दी', 'हिन्दी'],
    ['a – b', 'a-b'],
    ['fi\u00adnance', 'finance'],
    ['\ufb01nance\u200b', 'finance'],
    ['\uff12\uff10\uff12\uff16', '2026'],
    ['A\u2011Z', 'a-z'],
    ['covid-19', 'covid-19'],
    ['-a--b-', 'a-b'],
  ])('of "%s" are "%s"', (name, right) => {
    expect(slug(name)).toBe(right);
  });
  test.each([
    ['C', 'C++', 'C#'],
    ['AC/DC', 'AC DC'],
    ['a_b', 'a b'],
    ['', '.', '..', '…', '😀', '😁'],
    ['\ud800', '\ud801'],
  ])('of %s, %s … differ', (...names) => {
    expect(new Set(names.map(slug)).size).toBe(names.length);
  });

  const name = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'a',
          'B',
          'é',
          'ß',
          'İ',
          ' ',
          '-',
          '.',
          '+',
          '#',
          '/',
          '_',
          '😀',
          '字',
          'ع',
          '\u0301',
          '\ud800',
        ),
        { maxLength: 6 },
      )
      .map((signs) => signs.join('')),
    fc.constantFrom('x', '字', '𐐨').chain((sign) => fc.nat(200).map((count) => sign.repeat(count))),
  );
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .normalize('NFC')
      .replace(/['’.,:;!?"“”‘«»()\s\-–—]/g, '');
  test('are equal only for names that differ in case, spaces and punctuation', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        if (slug(one) === slug(other)) expect(bare(one)).toBe(bare(other));
      }),
      { numRuns: runs(1000) },
    );
  });
  test('are valid folder names on every operating system', () => {
    fc.assert(
      fc.property(name, (given) => {
        expect(slug(given)).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
        expect(new TextEncoder().encode(slug(given)).length).toBeLessThanOrEqual(250);
        expect(() => listAddress('tags', given)).not.toThrow();
      }),
      { numRuns: runs(500) },
    );
  });
  test('hashes are short and differ for different texts', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => hash(`paragraph ${at}`));
    expect(new Set(many).size).toBe(many.length);
    expect(many.every((one) => /^[0-9a-z]{1,8}$/.test(one))).toBe(true);
  });
});

describe('addresses', () => {
  test('of pages and their data', () => {
    expect([frontAddress(), frontAddress(2)]).toEqual(['/', '/page/2/']);
    expect(listAddress('tags', 'Café', 3)).toBe('/tags/caf%C3%A9/page/3/');
    expect(articleAddress('2023/10/a b?')).toBe('/articles/2023/10/a%20b%3F/');
    expect(articleAddress('\ud800')).toBe('/articles/%EF%BF%BD/');
    expect(['/', '/articles/a/', '/articles/', '/tags/x/', '/articles/2023/a'].map(dataAddress)).toEqual([
      '/index.json',
      '/articles/a.json',
      '/articles/index.json',
      '/tags/x/index.json',
      '/articles/2023/a.json',
    ]);
  });
  test('of the site get its base, and others are unchanged', () => {
    expect(['/', '/a/', 'https://x/', '#a', 'a'].map((url) => withBase('/base/', url))).toEqual([
      '/base/',
      '/base/a/',
      'https://x/',
      '#a',
      'a',
    ]);
  });
  test.each([
    ['x', '/articles/2023/10/x'],
    ['./x', '/articles/2023/10/x'],
    ['../x', '/articles/2023/x'],
    ['../../../media/x.jpg', '/media/x.jpg'],
    ['../../../../x', '/x'],
    ['../../../../../../x/../y', '/y'],
    ['x?y#z', '/articles/2023/10/x?y#z'],
    ['x?a=../b', '/articles/2023/10/x?a=../b'],
    ['.', '/articles/2023/10/'],
    ['..', '/articles/2023/'],
    ['a/', '/articles/2023/10/a/'],
    ['%2e%2E/%2E./x', '/articles/x'],
    ['/media/x.jpg', '/media/x.jpg'],
    ['/media/../../x', '/x'],
    ['/', '/'],
    ['#a', '#a'],
    ['?a', '?a'],
    ['https://example.org/../x', 'https://example.org/../x'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
  ])('such as %s in an article resolve to %s', (url, right) => {
    expect(resolveArticleUrl('2023/10/offer', url)).toBe(right);
  });
  test('in an article resolve as in a browser', () => {
    const step = fc.constantFrom('..', '.', 'a', 'b.jpg', '%2e%2e', '', '?q', '#f', '..a');
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 7 }),
        fc.constantFrom('a', 'a/b', 'a/b/c'),
        (steps, id) => {
          const url = steps.join('/');
          if (!isSafeUrl(url) || /^[#?]/.test(url)) return;
          const seen = new URL(url, `https://x/articles/${id}.json`);
          expect(resolveArticleUrl(id, url)).toBe(seen.pathname + seen.search + seen.hash);
        },
      ),
      { numRuns: runs(1000) },
    );
  });
});
