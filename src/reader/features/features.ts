/** All features in the order of their buttons; each is a separate chunk, loaded on first use. */
import { changes } from './changes/index.ts';
import { codeCopy } from './code-copy/index.ts';
import { discussion } from './discussion/index.ts';
import type { Feature } from './feature.ts';
import { footnotes } from './footnotes/index.ts';
import { highlights } from './highlights/index.ts';
import { history } from './history/index.ts';
import { lightbox } from './lightbox/index.ts';
import { listen } from './listen/index.ts';
import { preferences } from './preferences/index.ts';
import { print } from './print/index.ts';
import { readingPosition } from './reading-position/index.ts';
import { saved } from './saved/index.ts';
import { search } from './search/index.ts';
import { share } from './share/index.ts';
import { shortcuts } from './shortcuts/index.ts';
import { toolBar } from './tool-bar/index.ts';

export const FEATURES = {
  preferences,
  readingPosition,
  listen,
  saved,
  highlights,
  changes,
  share,
  search,
  print,
  history,
  lightbox,
  footnotes,
  codeCopy,
  discussion,
  shortcuts,
  toolBar,
} satisfies Readonly<Record<string, Feature>>;

export type FeatureName = keyof typeof FEATURES;

export const featureList = Object.entries(FEATURES) as readonly (readonly [FeatureName, Feature])[];
