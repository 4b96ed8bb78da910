/** What a device needs to know to keep the site among its apps. Pure. */
import type { Site } from '../article/site.ts';
import { withBase } from '../article/urls.ts';
import { possible } from '../article/markup.ts';

/** A picture of the site: address on the site, and its size in pixels (`192x192`) or `any`. */
export interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
}

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
    background_color: '#fffdf9',
    theme_color: '#fffdf9',
    icons: [FAVICON, ...icons].map((icon) => ({ ...icon, src: withBase(base, icon.src) })),
  });
