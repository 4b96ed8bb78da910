import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  redirectFilePath,
  encodedPath,
  parseAlias,
  withSlashVariant,
  type AliasPath,
} from '../../../../src/site/hosting/alias.ts';
import { runs } from '../../runs.ts';

const read = (alias: string): AliasPath => {
  const old = parseAlias(alias);
  if (typeof old === 'string') throw new Error(`${alias} ${old}`);
  return old;
};

test.each([
  ['/old', 'old/index.html', ['/old', '/old/']],
  ['/old/', 'old/index.html', ['/old/', '/old']],
  ['/2019/05/offer.html', '2019/05/offer.html', ['/2019/05/offer.html']],
  ['/offer.HTM', 'offer.HTM', ['/offer.HTM']],
  ['/offer.html/', 'offer.html/index.html', ['/offer.html/']],
  ['/index.php', 'index.php/index.html', ['/index.php', '/index.php/']],
  ['/%D9%82', 'ق/index.html', ['/%D9%82', '/%D9%82/']],
  ['/ق', 'ق/index.html', ['/%D9%82', '/%D9%82/']],
  ['/a%20b', 'a b/index.html', ['/a%20b', '/a%20b/']],
  ['/Talk:Page,(1)', 'Talk:Page,(1)/index.html', ['/Talk:Page,(1)', '/Talk:Page,(1)/']],
])('the alias %s is the page %s', (alias, file, paths) => {
  const old = read(alias);
  expect(redirectFilePath(old)).toBe(file);
  expect(
    withSlashVariant(old).map(({ segments, endsInSlash }) => encodedPath(segments, endsInSlash)),
  ).toEqual(paths);
});

test.each([
  ['/', /front page/],
  ['//evil.example', /another site/],
  ['/a//b', /two slashes/],
  ['/../x', /\.\. in its path/],
  ['/a/%2e%2E/b', /\.\. in its path/],
  ['/a/.', /\.\. in its path/],
  ['/.git/config', /starts with a dot/],
  ['/%2Ehidden', /starts with a dot/],
  ['/a%2Fb', /the character "\/"/],
  ['/a%5Cb', /the character "\\\\"/],
  ['/a%00', /the character "\\u0000"/],
  ['/old/*', /not a pattern/],
  ['/{path}', /not a pattern/],
  ['/a%22b', /the character/],
  ['/a%3Fb', /the character/],
  ['/a%E2%80%AEb', /the character/],
  ['/%E0%A4%A', /not part of a UTF-8 character/],
  ['/100%', /not part of a UTF-8 character/],
  [`/${'x'.repeat(256)}`, /longer than 255 bytes/],
  [`/${'ق'.repeat(128)}`, /longer than 255 bytes/],
])('the alias %s is an error', (alias, message) => {
  expect(parseAlias(alias)).toMatch(message);
});

test('every valid alias stays below the site, and its file maps back to it', () => {
  const alias = fc.oneof(fc.string({ unit: 'binary' }), fc.webPath()).map((path) => `/${path}`);
  fc.assert(
    fc.property(alias, (alias) => {
      const old = parseAlias(alias);
      if (typeof old === 'string') return;
      const path = encodedPath(old.segments, old.endsInSlash);
      expect(new URL(path, 'https://site.example')).toMatchObject({ host: 'site.example', pathname: path });
      expect(parseAlias(path)).toEqual(old);
      expect(redirectFilePath(old)).not.toMatch(/(?:^|\/)\.|\\|\0|\/\/|^\//);
    }),
    { numRuns: runs(200) },
  );
});
