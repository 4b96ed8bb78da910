/** `docs/format.md` and `docs/site.md` are generated from the schemas; `npx vitest run test/unit/docs -u` updates them. */
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { siteJsonSchema } from '../../../src/article/json-schema.ts';
import { parseArticle } from '../../../src/article/parse.ts';
import {
  ARTICLE,
  BLOCK_FORMS,
  BLOCK_TYPES,
  exampleOf,
  PICTURE_FOLDER,
  readSample,
} from './block-examples.ts';
import { GUIDE_PICTURES, guidePage } from './guide-page.ts';
import { formatMarkdown, fieldTable, jsonExample, mergeForms, TITLES, type Shape } from './reference.ts';

const NOTICE = '<!-- Generated from the schemas in src/article/: npx vitest run test/unit/docs -u -->';

/** Schemas that several fields share, with an example each. */
const SHARED: readonly (readonly [name: string, example: unknown])[] = [
  [
    'Text',
    [
      'It rained ',
      { text: 'hard', emphasis: true },
      ' in ',
      { text: 'Grozny', link: '/articles/2023/10/offer/' },
      '.',
    ],
  ],
  ['MarkedSpan', { text: 'hard', strong: true }],
  ['LineBreak', { break: true }],
  ['Image', { src: '/media/street.jpg', alt: 'A wet street at dawn' }],
  [
    'Figure',
    {
      image: { src: '/media/street.jpg', alt: 'A wet street at dawn' },
      caption: 'The street at dawn',
      credit: 'Ann Lee',
    },
  ],
  ['Author', { name: 'Ann Lee', role: 'Correspondent' }],
  ['Series', { name: 'The made page', part: 2 }],
  ['Translations', { fr: '2023/10/la-crue', ar: '/articles/2023/10/fayadan/' }],
  ['Related', { article: '2023/10/offer', label: 'READ' }],
  ['Footnote', { id: '1', body: [{ type: 'paragraph', text: 'As of October.' }] }],
  ['Url', '/articles/2023/10/offer/'],
  ['Moment', '2023-10-10T12:00:00Z'],
  ['Language', 'pt-BR'],
  ['Id', 'what-is-known'],
  ['ArticleId', '2023/10/offer'],
];

function sharedSection([name, example]: (typeof SHARED)[number]): string {
  const shape = ARTICLE.$defs[name] ?? {};
  const forms = shape.anyOf?.filter((form) => form.properties) ?? [];
  const table = shape.properties ? fieldTable(shape) : forms.length > 0 ? fieldTable(mergeForms(forms)) : '';
  return [`### ${TITLES[name] ?? name}`, shape.description ?? '', jsonExample(example), table].join('\n\n');
}

function formatReference(): string {
  const { $defs: _, ...article } = ARTICLE;
  return [
    NOTICE,
    '# The article format',
    'An article is a JSON file in `articles/`. Only `headline` and `body` are required. `npx broadsheet check` lists everything that is wrong, with its position. Articles can also be written in [Markdown](markdown.md).',
    jsonExample({
      headline: 'Rain at last',
      datePublished: '2023-10-10',
      body: [{ type: 'paragraph', text: 'It began at four in the morning.' }],
    }),
    '## Fields of an article',
    fieldTable(article),
    '## Blocks',
    'The elements of `body`, one after the other.',
    ...BLOCK_TYPES.map((type) => {
      const merged = mergeForms(BLOCK_FORMS.filter(({ properties }) => properties?.['type']?.const === type));
      return [
        `### ${type}`,
        merged.description ?? '',
        `![The example below, as readers see it](../${GUIDE_PICTURES}/blocks/${type}.webp)`,
        jsonExample(exampleOf(type)),
        fieldTable(merged),
      ].join('\n\n');
    }),
    '## Shared shapes',
    ...SHARED.map(sharedSection),
  ].join('\n\n');
}

const INSTALLED_SCHEMA = '../node_modules/broadsheet/app/schema/site.json';

const siteReference = (): string =>
  [
    NOTICE,
    '# site.json',
    'The settings of the site, in the content folder. All of them are optional, and so is the file. [theming.md](theming.md) shows what a theme can change.',
    jsonExample({ ...(readSample('site.json') as object), $schema: INSTALLED_SCHEMA }),
    '## Fields',
    fieldTable(siteJsonSchema() as Shape),
  ].join('\n\n');

test.each([
  { name: 'format', reference: formatReference },
  { name: 'site', reference: siteReference },
])('docs/$name.md and its page on the sample site match the schema', async ({ name, reference }) => {
  const file = resolve('docs', `${name}.md`);
  const guide = await formatMarkdown(file, reference());
  await expect(guide).toMatchFileSnapshot(file);
  const page = resolve('public/pages', `${name}.md`);
  await expect(await formatMarkdown(page, guidePage(guide))).toMatchFileSnapshot(page);
});

test('every field in the references has a description', () => {
  const rows = [formatReference(), siteReference()]
    .join('\n')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter((row) => row.endsWith('|  |'))).toEqual([]);
});

test('each block type has a picture of its example, and together they are small enough for the package', async () => {
  const names = await readdir(PICTURE_FOLDER);
  expect(names.toSorted(), 'run: npm run pictures').toEqual(
    BLOCK_TYPES.map((type) => `${type}.webp`).toSorted(),
  );
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(PICTURE_FOLDER, name))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000);
});

test('the examples of shared schemas are valid', () => {
  const examples = new Map(SHARED);
  const article = {
    headline: 'A',
    language: examples.get('Language'),
    datePublished: examples.get('Moment'),
    image: examples.get('Figure'),
    authors: [examples.get('Author')],
    related: [examples.get('Related')],
    series: examples.get('Series'),
    translations: examples.get('Translations'),
    footnotes: [examples.get('Footnote')],
    canonicalUrl: examples.get('Url'),
    body: [
      { type: 'paragraph', id: examples.get('Id'), text: examples.get('Text') },
      { type: 'paragraph', text: [examples.get('MarkedSpan'), examples.get('LineBreak')] },
      { type: 'figure', image: examples.get('Image') },
      { type: 'relatedLink', article: examples.get('ArticleId') },
    ],
  };
  expect(parseArticle(article).issues).toEqual([]);
});
