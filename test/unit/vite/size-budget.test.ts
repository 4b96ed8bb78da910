/** A build over its size budget fails, names the modules that grew, and keeps the app of the last build. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, createBuilder, type InlineConfig } from 'vite';
import { expect, test, vi } from 'vitest';
import { app } from '../../../src/vite/app.ts';
import { explainGrowth } from '../../../src/vite/module-sizes.ts';
import { sizeBudget } from '../../../src/vite/size-budget.ts';
import { addFiles, createTemporaryFolder } from '../publish/temporary-folder.ts';

const codeOf = (length: number): string =>
  `document.title = ${JSON.stringify(Array.from({ length }, (_, at) => ((at * 7919) % 9973).toString(36)).join(''))};`;

const APP = {
  'package.json': {},
  'index.html': '<script type="module" src="/src/main.js"></script>',
  'src/main.js': "import './page.js';\nimport './menu.js';",
  'src/page.js': codeOf(100),
  'src/menu.js': codeOf(50),
};

const budgetOf = (firstLoad: number): InlineConfig['plugins'] => [
  sizeBudget({ firstLoad, laterChunk: 1000, worker: 1000 }),
];

const resultOf = async (building: Promise<unknown>): Promise<string> =>
  building.then(
    () => 'built',
    (error: unknown) => (error as Error).message,
  );

const buildWithin = (root: string, firstLoad: number): Promise<string> =>
  resultOf(
    build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: budgetOf(firstLoad),
      build: { modulePreload: { polyfill: false } },
    }),
  );

test('without an earlier build, the error names the largest modules', async () => {
  const root = await createTemporaryFolder(APP);
  const result = await buildWithin(root, 100);
  expect(result).toMatch(
    /The first load is \d+ bytes \(brotli\), \d+ more than its budget of 100\. Largest modules, before minifying: src\/page\.js \(\d+ bytes\), src\/menu\.js \(\d+ bytes\)/,
  );
  expect(result).toContain('load what is used later with import()');
});

test('after an earlier build, the error names the modules that grew', async () => {
  const root = await createTemporaryFolder(APP);
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  expect(await buildWithin(root, 500)).toBe('built');
  expect(log).toHaveBeenCalledWith(
    expect.stringMatching(/App \(brotli\): .+ in 1 file at the start, 0 files later/),
  );
  log.mockRestore();
  await addFiles(root, {
    'src/menu.js': `import './entry.js';\n${codeOf(250)}`,
    'src/entry.js': codeOf(20),
  });
  const result = await buildWithin(root, 500);
  expect(result).toMatch(
    /Grown since the last build, before minifying: src\/menu\.js \(\+\d+ bytes\), src\/entry\.js \(new, \+\d+ bytes\)\./,
  );
});

test('growth without a larger module is explained as such', () => {
  expect(explainGrowth({ 'a.js': 10 }, { 'a.js': 10, 'b.js': 5 })).toBe(
    'No module of it grew since the last build.',
  );
});

test('a build over the budget keeps the app of the last build', async () => {
  const root = await createTemporaryFolder({
    ...APP,
    'app/browser/manifest.json': '{}',
    'app/cli.js': 'last',
  });
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [app(), budgetOf(100)],
  };
  const builder = await createBuilder(config);
  expect(await resultOf(builder.buildApp())).toContain('more than its budget of 100');
  expect(await readFile(join(root, 'app/cli.js'), 'utf8')).toBe('last');
  expect(await readFile(join(root, 'app/browser/manifest.json'), 'utf8')).toBe('{}');
});
