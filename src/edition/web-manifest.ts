/** What a device needs to know to keep the site among its apps. Pure. */
import type { Site } from '../article/site.ts';
import { withBase } from '../article/urls.ts';
import { ICON_PAPER, type Icon } from './app-icons.ts';
import { possible } from '../article/markup.ts';

/** The icon that every site has. */
const FAVICON: Icon = { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' };

/** `manifest.webmanifest`. */
export const webManifest = (site: Site, base: string, icons: readonly Icon[] = []): string =>
  JSON.stringify({
    id: base,
    name: possible(site.name),
    short_name: possible(site.name),
    description: site.tagline && possible(site.tagline),
    lang: site.language,
    dir: site.direction ?? 'auto',
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: ICON_PAPER,
    theme_color: ICON_PAPER,
    icons: [FAVICON, ...icons].map((icon) => ({ ...icon, src: withBase(base, icon.src) })),
  });
