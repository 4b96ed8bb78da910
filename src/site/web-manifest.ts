import type { Site } from '../article/site.ts';
import { withBase } from '../article/urls.ts';
import type { ManifestIcon } from './app-icons.ts';
import { replaceInvalidXml } from '../article/markup.ts';
import { palettesOf } from './theme/palette.ts';

/** Every site has it. */
const FAVICON: ManifestIcon = { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' };

export const webManifest = (site: Site, base: string, icons: readonly ManifestIcon[] = []): string => {
  const { paper } = palettesOf(site).light;
  return JSON.stringify({
    id: base,
    name: replaceInvalidXml(site.name),
    short_name: replaceInvalidXml(site.name),
    description: site.tagline && replaceInvalidXml(site.tagline),
    lang: site.language,
    dir: site.direction ?? 'auto',
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [FAVICON, ...icons].map((icon) => ({ ...icon, src: withBase(base, icon.src) })),
  });
};
