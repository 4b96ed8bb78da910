/** The example themes of `docs/theming.md`: each is a content folder, here with the address of an article in it. */
import { resolve } from 'node:path';
import { publishContent, type PublishedSite } from './broadsheet-program.ts';

export const EXAMPLE_THEMES = [
  { name: 'harbour', article: '/articles/first-ferry/' },
  { name: 'marginalia', article: '/articles/a-note-in-the-margin/' },
  { name: 'signal', article: '/articles/why-the-clock-was-wrong/' },
] as const;

export const publishExampleTheme = (name: string, ...options: readonly string[]): Promise<PublishedSite> =>
  publishContent(resolve('docs/themes', name), '/', ...options);
