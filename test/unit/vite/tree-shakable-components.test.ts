/** Unused components of libraries are not bundled. */
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { treeShakableComponents } from '../../../src/vite/tree-shakable-components.ts';
import { createTemporaryFolder } from '../publish/temporary-folder.ts';

/** A used and two unused exports, as libraries publish them. */
const LIBRARY = `
import * as React$1 from 'react';
const Menu = React$1.forwardRef(function Menu() { return 'used menu'; });
Menu.displayName = "Menu";
const Dialog = React$1.forwardRef(function Dialog() { return 'unused dialog'; });
Dialog.displayName = "Dialog";
const Theme = React$1.createContext('unused theme');
Theme.displayName = "Theme";
export { Menu, Dialog, Theme };
`;

async function bundle(plugins: readonly ReturnType<typeof treeShakableComponents>[]): Promise<string> {
  const root = await createTemporaryFolder({
    'package.json': {},
    'index.html': '<script type="module" src="/main.js"></script>',
    'main.js': "import { Menu } from 'library';\nglobalThis.shown = Menu;",
    'node_modules/library/package.json': { type: 'module', main: 'index.js', sideEffects: false },
    'node_modules/library/index.js': LIBRARY,
    'node_modules/react/package.json': { main: 'index.js' },
    'node_modules/react/index.js':
      'exports.forwardRef = (render) => ({ render });\nexports.createContext = (value) => ({ value });',
  });
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins],
    build: { write: false },
  })) as Rolldown.RolldownOutput;
  return output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
}

test('an unused component of a library is left out of the bundle', async () => {
  const code = await bundle([treeShakableComponents()]);
  expect(code).toContain('used menu');
  expect(code).not.toMatch(/unused|displayName/);
});

test('without the plugin the bundler keeps the unused component', async () => {
  expect(await bundle([])).toContain('unused dialog');
});
