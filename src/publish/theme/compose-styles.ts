import type { FaceName } from '../../article/theme.ts';
import type { SiteStyles } from './read-theme.ts';

/** Gives the `@font-face` rules of a face of the app; addresses of its files begin with `assets/` or a slash. */
export type ReadFace = (name: FaceName) => Promise<string>;

/** These have no fallback of the same size on every machine, so they are shown only where no text would move. */
const COMPANION = /Noto Naskh Arabic|Frank Ruhl Libre/;

const withDisplay = (rules: string): string =>
  rules.replace(/@font-face\s*\{[^}]*\}/g, (rule) =>
    COMPANION.test(rule) ? rule.replace(/font-display:\s*swap/, 'font-display:optional') : rule,
  );

/** The whole style sheet of a site, for pages below a base. */
export async function composeStyles(
  { theme, own, appFaces }: SiteStyles,
  base: string,
  readFace: ReadFace,
): Promise<string> {
  const faces = await Promise.all(appFaces.map(readFace));
  return [...faces.map(withDisplay), theme, own]
    .join('')
    .replace(/\burl\((["']?)(?:\/(?=media\/)|(?=assets\/))/g, (_all, quote: string) => `url(${quote}${base}`);
}
