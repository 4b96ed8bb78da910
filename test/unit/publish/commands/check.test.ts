import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCommand } from '../../../../src/publish/commands/check.ts';
import { UsageError } from '../../../../src/publish/command.ts';
import { recordingTerminal } from '../recording-terminal.ts';
import { photograph } from '../pictures/photograph.ts';
import { createTemporaryFolder, type FolderFiles } from '../temporary-folder.ts';

const article = (fields: object): object => ({
  headline: 'A',
  ...fields,
  ...('body' in fields ? {} : { body: [{ type: 'divider' }] }),
});

interface Case {
  readonly what: string;
  readonly files: FolderFiles;
  /** Without the folder's name. */
  readonly lines: readonly string[];
}

const ARTICLE =
  'which is not an article in this folder; write the path of its file below articles/ without .json';
const MEDIA = 'which is not a file in the content folder; add it, or name an existing one';
const PHOTO = await photograph(30, 20).jpeg().toBuffer();
const FREE = 'use a free address, or remove it';

const CASES: readonly Case[] = [
  { what: 'nothing wrong', files: { 'articles/a.json': article({}) }, lines: [] },
  {
    what: 'nothing wrong with a discussion that may be framed, on a host that has posts too',
    files: {
      'articles/a.json': article({ discussionUrl: 'https://social.example/widget?id=1' }),
      'site.json': { embedHosts: ['social.example'], discussion: { hosts: ['social.example'] } },
    },
    lines: [],
  },
  {
    what: 'tags that would share a page by mistake',
    files: {
      'articles/a.json': article({ tags: ['.NET', 'US', 'New York'] }),
      'articles/b.json':
        '{"headline": "B", "body": [{"type": "divider"}],\n"tags": ["NET", "new-york", "us", "U.S."]}',
    },
    lines: [
      'articles/b.json: tags.0: shares the page /tags/net/ with the tag ".NET"; spell both the same, or change one (line 2, column 10)',
      'articles/b.json: tags.1: shares the page /tags/new-york/ with the tag "New York"; spell both the same, or change one (line 2, column 17)',
      'articles/b.json: tags.3: shares the page /tags/us/ with the tag "US"; spell both the same, or change one (line 2, column 35)',
    ],
  },
  {
    what: 'a front page that names what is not there, or the same article twice',
    files: {
      'articles/2023/tide.json': article({ tags: ['Sea'], section: 'world' }),
      'articles/draft.json': article({ draft: true }),
      'site.json': JSON.stringify(
        {
          lead: 'tide',
          front: {
            lead: 'tide',
            blocks: [
              { section: 'wrold' },
              { tag: 'Lake' },
              { articles: ['2023/tide', '2023/tide', 'draft', '2023/tied'] },
              { sections: ['world'] },
            ],
          },
        },
        null,
        1,
      ),
    },
    lines: [
      'site.json: lead: belongs to the front page; write "front": { "lead": "tide" } (line 2, column 2)',
      `site.json: front.lead: names "tide", ${ARTICLE}; did you mean "2023/tide"? (line 4, column 11)`,
      'site.json: front.blocks.0.section: is not a section of any article; name one that is, or remove this block; did you mean "world"? (line 7, column 16)',
      'site.json: front.blocks.1.tag: is not a tag of any article; name one that is, or remove this block (line 10, column 12)',
      'site.json: front.blocks.2.articles.1: is on the front page already; remove it here or there (line 15, column 6)',
      'site.json: front.blocks.2.articles.2: names articles/draft.json, which is a draft; until then it is left out (line 16, column 6)',
      `site.json: front.blocks.2.articles.3: names "2023/tied", ${ARTICLE}; did you mean "2023/tide"? (line 17, column 6)`,
      'site.json: front.blocks.3.sections: is not a field of the format; remove or rename it; did you mean "section"? (line 21, column 5)',
    ],
  },
  {
    what: 'a front page with a section that is named as readers see it',
    files: {
      'articles/a.json': article({}),
      'site.json': {
        sections: [{ slug: 'world', name: 'The wide world' }],
        front: { blocks: [{ section: 'The wide world' }] },
      },
    },
    lines: [],
  },
  {
    what: 'a name that is written in another normal form of Unicode, where it is written',
    files: {
      'articles/a.json':
        '{"headline": "A", "body": [{"type": "divider"}],\n"related": [{"article": "cafe\u0301"}]}',
    },
    lines: [`articles/a.json: related.0.article: names "caf\u00e9", ${ARTICLE} (line 2, column 25)`],
  },
  {
    what: 'a version that names itself and is named by another: that is where it is said',
    files: {
      'articles/a.json': article({ translations: { EN: 'z' } }),
      'articles/z.json': article({ translations: { en: 'z' } }),
    },
    lines: [
      'articles/a.json: translations.EN: makes articles/z.json and articles/a.json versions of one article, and both are in "en"; correct "language" in one of them, or remove this (line 1, column 38)',
    ],
  },
  {
    what: 'what a policy cannot let through',
    files: {
      'articles/a.json': article({}),
      'stats.js': '',
      'site.json': JSON.stringify(
        {
          analytics: 'UA-1',
          policy: {
            scripts: [
              { src: 'http://stats.example/a.js' },
              { src: 'https://stats.example/a.js; default-src *' },
              { src: '/stat.js', 'data-domain': 'a.example' },
              { src: '/stats.js?v=2', integrity: 'md5-x', data: { 'data Domain': 'a' } },
            ],
            connectSrc: ['https://stats.example', '*', "'unsafe-inline'"],
            trustedTypes: ['a; script-src *'],
          },
        },
        null,
        1,
      ),
    },
    lines: [
      'site.json: analytics: is not a field of site.json; name the script in "policy": { "scripts": [{ "src": "https://…" }] } (line 2, column 2)',
      'site.json: policy.scripts.0.src: is not the address of a script; write https://… or /file.js of the content folder (line 6, column 12)',
      'site.json: policy.scripts.1.src: is not the address of a script; write https://… or /file.js of the content folder (line 9, column 12)',
      `site.json: policy.scripts.2.src: names /stat.js, ${MEDIA}; did you mean "/stats.js"? (line 12, column 12)`,
      'site.json: policy.scripts.2.data-domain: is written in "data", without data-, as { "domain": "a.example" } (line 13, column 5)',
      'site.json: policy.scripts.3.integrity: is not a hash; write one such as sha384-… as the service gives it (line 17, column 18)',
      'site.json: policy.scripts.3.data.data Domain: is not a name; write that of data-domain as domain (line 19, column 21)',
      'site.json: policy.connectSrc.0: is not a host; write one such as stats.example.org (line 24, column 4)',
      'site.json: policy.connectSrc.1: is not a host; write one such as stats.example.org (line 25, column 4)',
      'site.json: policy.connectSrc.2: is not a host; write one such as stats.example.org (line 26, column 4)',
      'site.json: policy.trustedTypes.0: is not the name of a policy; write one such as goog#html (line 29, column 4)',
    ],
  },
  {
    what: 'a part that two articles claim, and one that none has; a draft is no gap',
    files: {
      'articles/a.json': article({ series: { name: 'Sea', part: 1 } }),
      'articles/b.json':
        '{"headline": "B", "body": [{"type": "divider"}],\n"series": {"name": "Sea", "part": 1}}',
      'articles/c.json': article({ series: { name: 'Sea', part: 2 }, draft: true }),
      'articles/d.md': '---\nseries: Sea\npart: 3\n---\n\n# D\n\nText.\n',
      'articles/e.md': '---\nseries: Sea\npart: 6\n---\n\n# E\n\nText.\n',
    },
    lines: [
      'articles/b.json: series.part: is part 1 of "Sea", as articles/a.json is; give one of them another number (line 2, column 35)',
      'articles/e.md: series.part: is part 6 of "Sea", which has no part 4, 5; number the parts from 1 without gaps, or leave "part" out to number them by date (line 3, column 7)',
    ],
  },
  {
    what: 'a translation that is not there, or in another language; one of a draft is right',
    files: {
      'articles/2023/la-crue.json': article({ language: 'fr' }),
      'articles/flut.json': article({ language: 'de', draft: true }),
      'articles/flood.json':
        '{"headline": "Flood", "body": [{"type": "divider"}],\n"translations": {"es": "la-crue", "ar": "nowhere", "de": "/articles/flut/", "pt": "2023/la-crue"}}',
      'articles/tide.md': '---\ntranslations:\n  FR: articles/2023/la-crue.json\n---\n\n# Tide\n\nText.\n',
    },
    lines: [
      `articles/flood.json: translations.es: names "la-crue", ${ARTICLE}; did you mean "2023/la-crue"? (line 2, column 24)`,
      `articles/flood.json: translations.ar: names "nowhere", ${ARTICLE} (line 2, column 41)`,
      'articles/flood.json: translations.pt: is articles/2023/la-crue.json, whose language is fr; write "fr" instead of "pt", or correct "language" there (line 2, column 83)',
      `articles/tide.md: translations.FR: names "articles/2023/la-crue.json", ${ARTICLE}; did you mean "2023/la-crue"? (line 3, column 7)`,
    ],
  },
  {
    what: 'two versions of an article in one language, named directly or through another; an article may name itself',
    files: {
      'articles/a.json': article({ translations: { fr: 'b', en: 'a' } }),
      'articles/b.json': article({ language: 'fr' }),
      'articles/c.json': article({ language: 'de', translations: { en: 'a', fr: 'd' } }),
      'articles/d.json': article({ language: 'fr' }),
      'articles/e.json': article({ translations: { EN: 'f' } }),
      'articles/f.json': article({}),
    },
    lines: [
      'articles/c.json: translations.fr: makes articles/d.json and articles/b.json versions of one article, and both are in "fr"; correct "language" in one of them, or remove this (line 1, column 63)',
      'articles/e.json: translations.EN: makes articles/f.json and articles/e.json versions of one article, and both are in "en"; correct "language" in one of them, or remove this (line 1, column 38)',
    ],
  },
  {
    what: 'translations of a wrong shape, or in no language',
    files: {
      'articles/a.json': '{"headline": "A", "body": [{"type": "divider"}], "translations": "la-crue"}',
      'articles/b.json':
        '{"headline": "B", "body": [{"type": "divider"}], "translations": {"french one": "la-crue"}}',
      'articles/c.json': '{"headline": "C", "body": [{"type": "divider"}], "hreflang": {"fr": "a"}}',
    },
    lines: [
      'articles/a.json: translations: instead of "la-crue" write "translations": { "fr": "la-crue" } (line 1, column 66)',
      'articles/b.json: translations.french one: is not a language tag; write one such as en, ar or pt-BR (line 1, column 81)',
      'articles/c.json: hreflang: is not a field of the format; remove or rename it; did you mean "translations"? (line 1, column 50)',
    ],
  },
  {
    what: 'tags, authors and sections that look different and share a page; names that look the same are the same',
    files: {
      'articles/a.json': article({
        tags: ['A-Z', 'finance'],
        authors: [{ name: 'J. Smith' }],
        section: 'a b',
      }),
      'articles/b.json':
        '{"headline": "B", "body": [{"type": "divider"}],\n"tags": ["A–Z", "fi\u00adnance", "\ufb01nance"],\n"authors": [{"name": "J Smith"}],\n"section": "a-b"}',
    },
    lines: [
      'articles/b.json: tags.0: shares the page /tags/a-z/ with the tag "A-Z"; spell both the same, or change one (line 2, column 10)',
      'articles/b.json: authors.0.name: shares the page /authors/j-smith/ with the author "J. Smith"; spell both the same, or change one (line 3, column 22)',
      'articles/b.json: section: shares the page /sections/a-b/ with the section "a b"; spell both the same, or change one (line 4, column 12)',
    ],
  },
  {
    what: 'an unknown field, at its name',
    files: { 'articles/a.json': '{\n  "headline": "A",\n  "boddy": [],\n  "body": [{"type": "divider"}]\n}' },
    lines: [
      'articles/a.json: boddy: is not a field of the format; remove or rename it; did you mean "body"? (line 3, column 3)',
    ],
  },
  {
    what: 'an unknown field far from any name',
    files: { 'articles/a.json': '{"headline": "A", "wombat": 1, "body": [{"type": "divider"}]}' },
    lines: ['articles/a.json: wombat: is not a field of the format; remove or rename it (line 1, column 19)'],
  },
  {
    what: 'an unknown block type, at its value',
    files: { 'articles/a.json': '{"headline":"A","body":[\n{"type":"pull-quote","text":"x"}]}' },
    lines: [
      'articles/a.json: body.0.type: "pull-quote" is not a block type; its words are shown in its place; did you mean "pullquote"? (line 2, column 9)',
    ],
  },
  {
    what: 'broken JSON',
    files: { 'articles/a.json': '{\r\n  "headline": "A"\r\n  "body": []\r\n}' },
    lines: [
      'articles/a.json: (article): is not JSON: a comma is missing; write , before this (line 3, column 3)',
    ],
  },
  {
    what: 'broken JSON of the site',
    files: { 'articles/a.json': article({}), 'site.json': '{"name": }' },
    lines: [
      'site.json: (site): is not JSON: a value is missing; write one, or remove the comma before (line 1, column 10)',
    ],
  },
  {
    what: 'line breaks and terminal codes in a name',
    files: { 'articles/a.json': '{"headline":"A","x\\n\\u001b[31m":1,"body":[{"type":"divider"}]}' },
    lines: [
      'articles/a.json: x\\u000a\\u001b[31m: is not a field of the format; remove or rename it (line 1, column 17)',
    ],
  },
  {
    what: 'pointers to articles that are not there',
    files: {
      'articles/2023/offer.json': article({}),
      'articles/a.json':
        '{"headline":"A","related":[{"article":"2023/ofer"},{"article":"/articles/2023/offer/"},{"article":"articles/2023/offer.json"},{"article":"world/1999/offer"}],\n"body":[{"type":"relatedLink","label":"READ","article":"nowhere-near"}]}',
    },
    lines: [
      `articles/a.json: related.0.article: names "2023/ofer", ${ARTICLE}; did you mean "2023/offer"? (line 1, column 39)`,
      expect.stringMatching(/^articles\/a\.json: related\.1\.article: .*\(line 1, column 63\)$/) as string,
      `articles/a.json: related.2.article: names "articles/2023/offer.json", ${ARTICLE}; did you mean "2023/offer"? (line 1, column 99)`,
      `articles/a.json: related.3.article: names "world/1999/offer", ${ARTICLE}; did you mean "2023/offer"? (line 1, column 138)`,
      `articles/a.json: body.0.article: names "nowhere-near", ${ARTICLE} (line 2, column 56)`,
    ],
  },
  {
    what: 'files of one address',
    files: {
      'articles/Offer.json': article({}),
      'articles/offer.json': article({}),
      'articles/\u00e9.json': article({}),
      'articles/e\u0301.json': article({}),
    },
    lines: [
      'articles/offer.json: (article): has the same address as articles/Offer.json (ignoring case and accents); rename one (line 1, column 1)',
      'articles/\u00e9.json: (folder): has the same name as another file, in another normal form of Unicode; rename one',
    ],
  },
  {
    what: 'aliases that are taken',
    files: {
      'articles/a.json': article({ aliases: ['/articles/a', '/articles/%62/', '/search', '/old', '/fine'] }),
      'articles/b.json': article({
        aliases: ['/old/', '/ARTICLES/A', '/articles/a.json', '/articles/a.json/x'],
      }),
      'articles/c.json': article({
        aliases: ['/index.html', '/sections/x/', '/x.html', '/x.html/y', '/old/index.html'],
      }),
    },
    lines: [
      `articles/a.json: aliases.0: is the address of the article itself; ${FREE} (line 1, column 28)`,
      `articles/a.json: aliases.1: is taken by articles/b.json; ${FREE} (line 1, column 42)`,
      `articles/a.json: aliases.2: is taken by a page of the site; ${FREE} (line 1, column 59)`,
      `articles/b.json: aliases.0: is taken by articles/a.json (an alias); ${FREE} (line 1, column 28)`,
      `articles/b.json: aliases.1: is taken by articles/a.json; ${FREE} (line 1, column 36)`,
      `articles/b.json: aliases.2: is taken by articles/a.json; ${FREE} (line 1, column 50)`,
      `articles/b.json: aliases.3: is taken by articles/a.json; ${FREE} (line 1, column 69)`,
      `articles/c.json: aliases.0: is taken by a page of the site; ${FREE} (line 1, column 28)`,
      `articles/c.json: aliases.1: is taken by a page of the site; ${FREE} (line 1, column 42)`,
      `articles/c.json: aliases.3: is taken by articles/c.json (an alias); ${FREE} (line 1, column 67)`,
      `articles/c.json: aliases.4: is taken by articles/a.json (an alias); ${FREE} (line 1, column 79)`,
    ],
  },
  {
    what: 'aliases that are no addresses of this site',
    files: { 'articles/a.json': article({ aliases: ['//evil.example', '/a/../b', '/old/*'] }) },
    lines: [
      'articles/a.json: aliases.0: leads to another site; write one slash, then a path of this site (line 1, column 28)',
      'articles/a.json: aliases.1: has . or .. in its path; write the path that they lead to (line 1, column 45)',
      'articles/a.json: aliases.2: has the character "*", which hosts cannot redirect; an alias is one address, not a pattern (line 1, column 55)',
    ],
  },
  {
    what: 'media that is not there, wherever it is named',
    files: {
      'media/photo.jpg': PHOTO,
      'media/2023/map.png': '',
      'articles/a.json': [
        '{"headline":"A",',
        '"image":{"image":{"src":"/media/foto.jpg","alt":"/media/foto.jpg"}},',
        '"authors":[{"name":"B","image":"/media/Photo.JPG?x"}],',
        '"body":[{"type":"gallery","figures":[{"image":{"src":"/media/map.png","alt":""}}]},',
        '{"type":"video","src":"/media/a.mp4","poster":{"src":"../media/b.jpg","alt":""},"tracks":[{"src":"/media/c.vtt"}]},',
        '{"type":"blockquote","body":[{"type":"figure","image":{"src":"/media/photo.jpg#ok","alt":""}}]},',
        '{"type":"paragraph","text":[{"text":"x","link":"/media/report.pdf"}]}],',
        '"footnotes":[{"id":"1","body":[{"type":"audio","sources":[{"src":"/media/d.mp3"}]}]}]}',
      ].join('\n'),
    },
    lines: [
      `articles/a.json: image.image.src: names /media/foto.jpg, ${MEDIA}; did you mean "/media/photo.jpg"? (line 2, column 25)`,
      `articles/a.json: authors.0.image: names /media/Photo.JPG, ${MEDIA}; did you mean "/media/photo.jpg"? (line 3, column 32)`,
      `articles/a.json: body.0.figures.0.image.src: names /media/map.png, ${MEDIA}; did you mean "/media/2023/map.png"? (line 4, column 54)`,
      `articles/a.json: body.1.src: names /media/a.mp4, ${MEDIA} (line 5, column 23)`,
      `articles/a.json: body.1.poster.src: names /media/b.jpg, ${MEDIA} (line 5, column 54)`,
      `articles/a.json: body.1.tracks.0.src: names /media/c.vtt, ${MEDIA} (line 5, column 98)`,
      `articles/a.json: body.3.text.0.link: names /media/report.pdf, ${MEDIA} (line 7, column 48)`,
      `articles/a.json: footnotes.0.body.0.sources.0.src: names /media/d.mp3, ${MEDIA} (line 8, column 66)`,
    ],
  },
  {
    what: 'footnotes that are not there',
    files: { 'articles/a.json': article({ standfirst: ['x', { text: '1', footnote: '1' }] }) },
    lines: [
      expect.stringMatching(
        /^articles\/a\.json: standfirst\.1\.footnote: .*"1".*\(line 1, column \d+\)$/,
      ) as string,
    ],
  },
];

test.each(CASES)('$what', async ({ files, lines }) => {
  const dir = await createTemporaryFolder(files);
  const terminal = recordingTerminal();
  const exit = await checkCommand.run([dir], terminal);
  expect(terminal.outLines.map((line) => line.replaceAll(`${dir}/`, ''))).toEqual(lines);
  expect(exit).toBe(lines.length === 0 ? 0 : 1);
});

test.each([
  'javascript:window.x=1',
  'JavaScript:window.x=1',
  ' javascript:window.x=1',
  'java\nscript:window.x=1',
  'data:text/html,<script>window.x=1</script>',
  'vbscript:x',
  '//evil.example/x',
  'https://reader:secret@example.org/',
])('the address %j is an error', async (link) => {
  const body = [{ type: 'paragraph', text: [{ text: 'words', link }] }];
  const dir = await createTemporaryFolder({ 'articles/a.json': article({ body }) });
  const terminal = recordingTerminal();
  expect(await checkCommand.run([dir], terminal)).toBe(1);
  expect(terminal.outLines.join('\n')).toMatch(/articles\/a\.json: body\.0\.text\.0\.link: /);
});

test('file names are relative to the content folder, also when it is the current folder', async () => {
  const dir = await createTemporaryFolder({ 'articles/a.json': '', 'articles/b.json.txt': '' });
  const before = process.cwd();
  process.chdir(dir);
  try {
    const terminal = recordingTerminal();
    await checkCommand.run(['.'], terminal);
    const files = terminal.outLines.map((line) => line.replace(/:.*/, ''));
    expect(files).toEqual(['articles/a.json', 'articles/b.json.txt']);
  } finally {
    process.chdir(before);
  }
});

test('--json prints the problems as data', async () => {
  const dir = await createTemporaryFolder({
    'articles/a.json': '{"headline": "A", "boddy": [], "body": [{"type": "divider"}]}',
  });
  const terminal = recordingTerminal();
  expect(await checkCommand.run(['--json', dir], terminal)).toBe(1);
  expect(JSON.parse(terminal.outLines.join('\n'))).toEqual([
    {
      file: join(dir, 'articles/a.json'),
      path: 'boddy',
      line: 1,
      column: 19,
      message: 'is not a field of the format; remove or rename it',
      severity: 'warning',
      suggestion: 'body',
    },
  ]);
  expect(terminal.errLines).toEqual([]);
});

test('--json prints an empty list for a folder without problems', async () => {
  const dir = await createTemporaryFolder({ 'articles/a.json': article({}) });
  const terminal = recordingTerminal();
  expect(await checkCommand.run([dir, '--json'], terminal)).toBe(0);
  expect(JSON.parse(terminal.outLines.join('\n'))).toEqual([]);
});

test('prints a summary on standard error', async () => {
  const dir = await createTemporaryFolder({ 'articles/a.json': '{', 'articles/b.json': article({}) });
  const terminal = recordingTerminal();
  await checkCommand.run([dir], terminal);
  expect(terminal.errLines).toEqual(['1 problem in 1 file; 1 article read']);
});

test('caches picture data next to the content folder', async () => {
  const figure = { type: 'figure', image: { src: '/media/a.jpg', alt: '' } };
  const dir = await createTemporaryFolder({
    'articles/a.json': article({ body: [figure] }),
    'media/a.jpg': PHOTO,
  });
  expect(await checkCommand.run([dir], recordingTerminal())).toBe(0);
  const index = join(dir, '../.broadsheet/folder/pictures/index.json');
  expect(Object.keys((JSON.parse(await readFile(index, 'utf8')) as { files: object }).files)).toEqual([
    join(dir, 'media/a.jpg'),
  ]);
  expect(await readdir(join(dir, '../.broadsheet'))).toEqual(['folder']);
});

test('checks pictures also when the cache cannot be written', async () => {
  const files = {
    'articles/a.json': article({}),
    'media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  };
  const dir = await createTemporaryFolder(files);
  await writeFile(join(dir, '../.broadsheet'), 'a file where the cache would be');
  expect(await checkCommand.run([dir], recordingTerminal())).toBe(0);
});

test('rejects a second folder', async () => {
  await expect(checkCommand.run(['a', 'b'], recordingTerminal())).rejects.toThrow(UsageError);
});

test.each([
  [{ scripts: [{ src: 'https://stats.example/a.js' }] }, 'puts 1 script into every page, and lets pages load from or send to stats.example'],
  [{ connectSrc: ['in.example'] }, 'lets pages load from or send to in.example'],
  [{ scripts: [{ src: '/own.js' }] }, 'puts 1 script into every page'],
])('explains what the policy %j allows', async (policy, words) => {
  const dir = await createTemporaryFolder({ 'articles/a.json': article({}), 'own.js': '', 'site.json': { policy } });
  const terminal = recordingTerminal();
  await checkCommand.run([dir], terminal);
  expect(terminal.errLines[0]).toBe(`Notice: "policy" of site.json ${words}.`);
}); // prettier-ignore

test('a policy in site.json is announced each time, and is not a problem', async () => {
  const dir = await createTemporaryFolder({
    'articles/a.json': article({}),
    'site.json': {
      policy: {
        scripts: [{ src: 'https://stats.example/a.js' }],
        connectSrc: ['stats.example', 'in.example'],
      },
    },
  });
  const terminal = recordingTerminal();
  expect(await checkCommand.run([dir], terminal)).toBe(0);
  expect(terminal.errLines).toEqual([
    'Notice: "policy" of site.json puts 1 script into every page, and lets pages load from or send to stats.example, in.example.',
    '1 article, no problems',
  ]);
});
