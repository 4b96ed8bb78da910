import type { Plugin } from 'vite';
import { app } from './app.ts';
import { devServer } from './dev-server.ts';
import { entryAddress } from './entry-address.ts';
import { inlineScripts } from './inline-scripts.ts';
import { notice } from './notice.ts';
import { packageFiles } from './package-files.ts';
import { precompress } from './precompress.ts';
import { previewServer } from './preview-server.ts';
import { publishSite } from './publish-site.ts';
import { shareFonts } from './share-fonts.ts';
import { sizeBudget } from './size-budget.ts';
import { treeShakableComponents } from './tree-shakable-components.ts';

export interface BroadsheetOptions {
  readonly content: string;
}

export const broadsheet = ({ content }: BroadsheetOptions): Plugin[] => [
  app(),
  treeShakableComponents(),
  inlineScripts(),
  entryAddress(),
  sizeBudget({ firstLoad: 101_500, laterChunk: 27_500, worker: 9_500 }),
  packageFiles(),
  precompress(),
  shareFonts(),
  notice(),
  publishSite(content),
  devServer(content),
  previewServer(),
];
