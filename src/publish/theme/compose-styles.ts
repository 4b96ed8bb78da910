import type { FaceName } from '../../article/theme.ts';
import type { SiteStyles } from './read-theme.ts';

/** Gives the `@font-face` rules of a face of the app; addresses of its files begin with `assets/` or a slash. */
export type ReadFace = (name: FaceName) => Promise<string>;

/** Lines break elsewhere in another face, so one that comes after the first paint is shown from the next page on. */
const withDisplay = (rules: string): string =>
  rules.replaceAll(/font-display:\s*swap/g, 'font-display:optional');

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
