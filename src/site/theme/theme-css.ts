/** The theme of `site.json` as style sheet, for the layer between the app's own values and its rules. Pure. */
import type { Site } from '../../article/site.ts';
import type { FaceName } from '../../article/theme.ts';
import { faceStyles, type SiteFaces } from './face-css.ts';
import { palettesOf, type Palette } from './palette.ts';

/** The custom properties of `styles/tokens.css`. */
export const PALETTE_PROPERTIES: Readonly<Record<keyof Palette, string>> = {
  paper: '--site-paper',
  paper2: '--paper-2',
  ink: '--site-ink',
  ink2: '--ink-2',
  accent: '--accent',
  rule: '--rule',
  control: '--control',
  mark: '--mark',
};

/** None for a site without colours of its own. */
function colorDeclarations(site: Site): string[] {
  const { accent, colors } = site.theme;
  if (accent === undefined && colors === undefined) return [];
  const { light, dark } = palettesOf(site);
  return Object.entries(PALETTE_PROPERTIES).map(
    ([name, property]) =>
      `${property}:light-dark(${light[name as keyof Palette]},${dark[name as keyof Palette]})`,
  );
}

/** The logo on dark paper, also where the reader has chosen it. */
function darkLogoRules({ theme: { logo } }: Site): string {
  if (logo?.dark === undefined) return '';
  const rule = `.nameplate img{content:url("${encodeURI(logo.dark)}")}`;
  const chosen = ':root:is([data-theme=dark],[data-theme=black])';
  const preferred = ':root:not([data-theme=light],[data-theme=sepia],[data-theme=grey])';
  return `@media screen{${chosen} ${rule}}@media screen and (prefers-color-scheme:dark){${preferred} ${rule}}`;
}

export interface ThemeStyles {
  /** With root-relative addresses; empty where there is nothing to say. */
  readonly css: string;
  readonly appFaces: readonly FaceName[];
}

export function themeStyles(site: Site, faces: SiteFaces): ThemeStyles {
  const { rules, declarations, appFaces } = faceStyles(faces);
  const root = [...colorDeclarations(site), ...declarations];
  const layer = root.length === 0 ? '' : `@layer theme{:root{${root.join(';')}}}`;
  return { css: rules + layer + darkLogoRules(site), appFaces };
}
