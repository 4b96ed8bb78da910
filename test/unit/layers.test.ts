/** Checks the sources against the architecture: which folder may import what, and what they must not contain. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const ENTRIES = readdirSync(SRC, { recursive: true, withFileTypes: true });
const pathOf = (entry: (typeof ENTRIES)[number]): string => relative(SRC, join(entry.parentPath, entry.name));
const textOf = (path: string): string => readFileSync(join(SRC, path), 'utf8');

const FILES = ENTRIES.filter((entry) => entry.isFile()).map(pathOf);
const CODE = FILES.filter((path) => /\.tsx?$/.test(path));
const CSS = FILES.filter((path) => path.endsWith('.css'));

interface Import {
  readonly file: string;
  /** Path below `src/`, or package name. */
  readonly of: string;
  readonly isLocal: boolean;
}

const SPECIFIER = /(?:\bfrom|\bimport\s*\(?)\s*'([^'\n]+)'/g;

const IMPORTS: readonly Import[] = CODE.flatMap((file) =>
  [...textOf(file).matchAll(SPECIFIER)].map(([, name = '']) => {
    const isLocal = name.startsWith('.');
    return { file, isLocal, of: isLocal ? join(dirname(file), name.replace(/\?.*$/, '')) : name };
  }),
);

const folder = (path: string): string => path.split('/')[0] ?? '';
/** Returns the imports for which `rule` is true. */
const forbidden = (rule: (given: Import) => boolean): string[] =>
  IMPORTS.filter(rule).map(({ file, of }) => `${file} imports ${of}`);

test('the checks find sources, style sheets and imports', () => {
  expect(CODE.length).toBeGreaterThan(100);
  expect(CSS.length).toBeGreaterThan(3);
  expect(IMPORTS.length).toBeGreaterThan(300);
  expect(forbidden(({ of, isLocal }) => isLocal && !FILES.includes(of))).toEqual([]);
});

const ALLOWED_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  article: [],
  importers: ['article'],
  'service-worker': ['article'],
  site: ['article'],
  search: ['article'],
  reader: ['article', 'site', 'search'],
  publish: ['article', 'importers', 'site', 'search'],
  vite: ['article', 'site', 'publish'],
};

test('folders import only the folders that the architecture allows', () => {
  for (const path of FILES) expect(ALLOWED_IMPORTS).toHaveProperty(folder(path));
  expect(
    forbidden(({ file, of, isLocal }) => {
      const [from, to] = [folder(file), folder(of)];
      return isLocal && from !== to && !ALLOWED_IMPORTS[from]?.includes(to);
    }),
  ).toEqual([]);
});

/** Imports forbidden within the reader, by folder. */
const FORBIDDEN_IN_READER: Readonly<Record<string, RegExp>> = {
  'reader/blocks/':
    /^reader\/(?:pages|article-view|features|navigation|start)\/|^reader\/(?:routes|storage|page-source)/,
  'reader/i18n/': /^reader\/(?!i18n\/|load-once)/,
  'reader/article-view/': /^reader\/(?:pages|navigation|start)\//,
  'reader/navigation/': /^reader\/(?:pages|article-view|blocks|features)\//,
  'reader/features/': /^reader\/(?:pages|start)\//,
  'reader/ui/': /^reader\/(?:pages|features)\//,
  'reader/dom/': /^reader\/(?:pages|features)\//,
  'reader/storage/': /^reader\/(?:pages|features)\//,
  'reader/export/': /^reader\/(?:pages|features)\//,
};

test.each(Object.entries(FORBIDDEN_IN_READER))(
  'inside the reader, %s imports nothing that matches %s',
  (part, unknown) => {
    expect(
      forbidden(({ file, of, isLocal }) => isLocal && file.startsWith(part) && unknown.test(of)),
    ).toEqual([]);
  },
);

const FEATURE = /^reader\/features\/([^/]+)\//;
const FEATURE_INDEX = /^reader\/features\/[^/]+\/index\.ts$/;
const featureOf = (path: string): string | undefined => FEATURE.exec(path)?.[1];

test('no feature imports another', () => {
  expect(
    forbidden(({ file, of, isLocal }) => {
      const [from, to] = [featureOf(file), featureOf(of)];
      return isLocal && from !== undefined && to !== undefined && from !== to;
    }),
  ).toEqual([]);
});

test('each feature has an index.ts that features.ts lists', () => {
  const folders = [...new Set(FILES.flatMap((path) => featureOf(path) ?? []))];
  const listed = IMPORTS.filter(({ file }) => file === 'reader/features/features.ts').map(({ of }) => of);
  expect(listed.filter((path) => FEATURE_INDEX.test(path)).toSorted()).toEqual(
    folders.map((name) => `reader/features/${name}/index.ts`).toSorted(),
  );
});

test('the index.ts of a feature, which the first page loads, imports almost only types', () => {
  const imports = FILES.filter((path) => FEATURE_INDEX.test(path)).flatMap(
    (path) => textOf(path).match(/^import .*$/gm) ?? [],
  );
  expect(
    imports.filter((line) => !/^import type |'..\/..\/(?:page-elements|load-once).ts';$/.test(line)),
  ).toEqual([]);
});

const PACKAGES: Readonly<Record<string, RegExp>> = {
  article: /^(?:hast|valibot|@valibot\/to-json-schema)$/,
  importers: /^(?!node:|react|vite$)/,
  'service-worker': /^(?!node:|react)/,
  site: /^(?:hast(?:-util-to-html)?|feedsmith|culori\/fn)$/,
  search: /^(?:valibot|@orama\/stemmers\/[a-z]+)$/,
  reader: /^(?:react|react-dom\/(?:client|server)|react-router|react-router\/dom|valibot|[a-z-]+)$/,
  publish: /^(?!react)/,
  vite: /^(?:node:|vite$|mime-types$)/,
};

test('each folder imports only packages that fit its environment', () => {
  expect(forbidden(({ file, of, isLocal }) => !isLocal && !PACKAGES[folder(file)]?.test(of))).toEqual([]);
});

test('only entry-server.tsx imports react-dom/server, and nothing imports it', () => {
  expect(
    forbidden(({ file, of }) => of === 'react-dom/server' && file !== 'reader/entry-server.tsx'),
  ).toEqual([]);
  expect(forbidden(({ of }) => of === 'reader/entry-server.tsx')).toEqual([]);
});

const filesMatching = (pattern: RegExp, files = CODE): string[] =>
  files.filter((path) => pattern.test(textOf(path)));

test('there are no default exports and no files that only re-export', () => {
  expect(filesMatching(/^export default\b|\bexport\s*\{[^}]*\bas default\b/m)).toEqual([]);
  expect(filesMatching(/^export (?:type )?(?:\*|\{[^}]*\}) from '\./m)).toEqual([]);
  expect(CODE.filter((path) => /(?:^|\/)index\.tsx?$/.test(path) && !FEATURE_INDEX.test(path))).toEqual([]);
});

test('no file or folder is called utils, helpers or the like', () => {
  const vagueNames = /^(?:utils?|helpers?|libs?|common|misc|shared)(?:\.|$)/i;
  expect(ENTRIES.map(pathOf).filter((path) => path.split('/').some((step) => vagueNames.test(step)))).toEqual(
    [],
  );
});

test('no text is inserted as HTML or evaluated as code', () => {
  expect(
    filesMatching(/dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(|srcDoc\b/),
  ).toEqual([]);
}); // prettier-ignore

test('no internals of React or the router are used', () => {
  expect(
    filesMatching(
      /CLIENT_INTERNALS|_currentValue|__react|'~run'|import[^;]*\b(?:UNSAFE|unstable)_|react-router\/dist|\bhistory\.state\b/,
    ),
  ).toEqual([]);
});

/** The declarations of a style sheet: `[property, value]`. */
const declarations = (css: string): [string, string][] =>
  [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(
    ([, property = '', value = '']) => [property, value.trim()],
  );

const PHYSICAL =
  /^(?:(?:scroll-)?(?:margin|padding)-(?:left|right|top|bottom)|border-(?:left|right|top|bottom)(?:-\w+)*|border-(?:top|bottom)-(?:left|right)-radius|left|right|top|bottom|(?:min-|max-)?(?:width|height))$/;
const SIDED = /^(?:text-align|float|clear|caption-side)$/;

test.each(CSS)('%s uses logical properties', (path) => {
  const found = declarations(textOf(path));
  expect(found.length).toBeGreaterThan(path.endsWith('index.css') ? -1 : 3);
  expect(
    found.filter(([property, value]) => PHYSICAL.test(property) || (SIDED.test(property) && /left|right/.test(value))),
  ).toEqual([]);
}); // prettier-ignore

interface Config {
  readonly compilerOptions?: { readonly lib?: readonly string[]; readonly types?: readonly string[] };
  readonly references?: readonly { readonly path: string }[];
}
const configOf = (path: string): Config => JSON.parse(textOf(path)) as Config;

test('TypeScript has browser types only in the reader and Node types only in publishing', () => {
  const base = configOf('../tsconfig.base.json');
  const found = Object.fromEntries(
    FILES.filter((path) => /^[^/]+\/tsconfig\.json$/.test(path)).map((path) => {
      const { lib, types } = { ...base.compilerOptions, ...configOf(path).compilerOptions };
      const browser = (lib ?? ['DOM']).some((name) => /^(?:DOM|WebWorker)/i.test(name));
      return [folder(path), { browser, node: types?.includes('node') ?? true }];
    }),
  );
  for (const [name, { browser, node }] of Object.entries(found)) {
    expect([name, browser]).toEqual([name, name === 'reader' || name === 'service-worker']);
    expect([name, node]).toEqual([name, name === 'publish' || name === 'vite']);
  }
  expect(Object.keys(found)).toEqual(expect.arrayContaining(['article', 'site', 'importers', 'publish', 'reader']));
}); // prettier-ignore

test('TypeScript project references allow the same imports', () => {
  for (const path of FILES.filter((name) => /^[^/]+\/tsconfig\.json$/.test(name))) {
    const named = (configOf(path).references ?? []).map((reference) => reference.path.replace('../', ''));
    expect([folder(path), named.toSorted()]).toEqual([
      folder(path),
      ALLOWED_IMPORTS[folder(path)]?.toSorted(),
    ]);
  }
});
