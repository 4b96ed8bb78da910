/** The looks of a site: `theme` in `site.json`, the files that it names, and `theme.css`. */
import { readFileSync } from 'node:fs';
import type { JsonPath } from '../../article/issue.ts';
import type { Site } from '../../article/site.ts';
import type { FaceName, Theme } from '../../article/theme.ts';
import type { FontFile, SiteFace } from '../../site/theme/face-css.ts';
import { checkPalettes } from '../../site/theme/palette.ts';
import { themeStyles } from '../../site/theme/theme-css.ts';
import { indexMedia, missingMediaMessage, type KnownNames } from '../content/known-names.ts';
import { diskPath } from '../content/disk-path.ts';
import { inspectPicture } from '../pictures/inspect-picture.ts';
import { loadSharp } from '../pictures/load-sharp.ts';
import { siteError, type Finding } from '../problems/finding.ts';
import { systemReason } from '../problems/system-errors.ts';
import { readThemeFile } from './theme-file.ts';

/** With root-relative addresses. */
export interface SiteStyles {
  /** Of `site.json`. */
  readonly theme: string;
  /** Of `theme.css`. */
  readonly own: string;
  readonly appFaces: readonly FaceName[];
}

export const NO_STYLES: SiteStyles = { theme: '', own: '', appFaces: [] };

interface ThemeContent {
  readonly styles: SiteStyles;
  /** The theme with the size of the logo. */
  readonly theme: Theme;
  /** Addresses of the files that it shows. */
  readonly media: readonly string[];
  readonly findings: readonly Finding[];
}

/** `media` are the files below `media/`. Never throws for content problems. */
export async function readTheme(dir: string, site: Site, media: readonly string[]): Promise<ThemeContent> {
  const known = indexMedia(media);
  const findings = checkPalettes(site).map(({ path, message }) => siteError(dir, path, message));
  const report = (path: JsonPath, message: string): void => void findings.push(siteError(dir, path, message));
  const used: string[] = [];
  const readMedia: ReadMedia = (path, address) => {
    const result = readMediaFile(dir, address, known);
    if (typeof result !== 'string') used.push(address);
    else report(path, result);
    return typeof result === 'string' ? undefined : result;
  };
  const { faces = {} } = site.theme;
  const face = (role: 'body' | 'headline') =>
    readFace(['theme', 'faces', role], faces[role], readMedia, report);
  const { css, appFaces } = themeStyles(site, {
    body: await face('body'),
    headline: await face('headline'),
  });
  const theme = await withLogoSize(site.theme, readMedia, report);
  const own = await readThemeFile(dir, known);
  return {
    styles: { theme: css, own: own.css, appFaces },
    theme,
    media: [...used, ...own.media],
    findings: [...findings, ...own.findings],
  };
}

type ReadMedia = (path: JsonPath, address: string) => Uint8Array | undefined;
type ReportError = (path: JsonPath, message: string) => void;

/** A string says what is wrong. */
function readMediaFile(dir: string, address: string, media: KnownNames): Uint8Array | string {
  if (!media.has(address)) return missingMediaMessage(address, media);
  try {
    return readFileSync(diskPath(dir, address.slice(1)));
  } catch (error) {
    return `names ${address}, which cannot be read: ${systemReason(error)}`;
  }
}

async function readFace(
  path: JsonPath,
  face: FaceName | readonly string[] | undefined,
  readMedia: ReadMedia,
  report: ReportError,
): Promise<SiteFace | undefined> {
  if (face === undefined || typeof face === 'string') return face;
  // Imported on demand: loading its library takes longer than reading the rest of a theme.
  const { measureFont } = await import('./font-file.ts');
  const files = face.flatMap((src, at): FontFile[] => {
    const bytes = readMedia([...path, at], src);
    if (!bytes) return [];
    const measures = measureFont(bytes);
    if (measures) return [{ src, ...measures }];
    report([...path, at], `names ${src}, which is not a font; save it again as WOFF2`);
    return [];
  });
  return files.length > 0 ? files : undefined;
}

/** So that nothing moves when the logo arrives. */
async function withLogoSize(theme: Theme, readMedia: ReadMedia, report: ReportError): Promise<Theme> {
  const { logo } = theme;
  if (!logo) return theme;
  const sizes = await Promise.all(
    (['light', 'dark'] as const).map(async (scheme) => {
      const src = logo[scheme];
      const path = ['theme', 'logo', scheme];
      const bytes = src === undefined ? undefined : readMedia(path, src);
      if (!bytes) return undefined;
      const { sharp } = await loadSharp();
      const { width, height, kind } = await inspectPicture(bytes, sharp);
      if (width && height) return { width: Math.round(width), height: Math.round(height) };
      if (kind === undefined) report(path, `names ${src}, which is not a picture; replace it`);
      else if (kind === 'svg')
        report(path, `names ${src}, which does not say how large it is; add a viewBox to it`);
      return undefined;
    }),
  );
  return { ...theme, logo: { ...logo, ...sizes[0] } };
}
