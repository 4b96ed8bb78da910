import { WORKER_FILE } from '../../article/offline-protocol.ts';
import { withBase } from '../../article/urls.ts';
import { SVG_CSP, SERVICE_WORKER_CSP, type ContentSecurityPolicy } from './content-security-policy.ts';
import { withCharset } from './media-types.ts';

/** Headers for addresses with this prefix and suffix. If several rules set a header, the last one wins. */
export interface HeaderRule {
  readonly prefix: string;
  readonly suffix?: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Browser features that neither the site nor its embeds need. */
const DISABLED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Overrides the type that a host derives from the file extension. */
export const CONTENT_TYPE_HEADER = 'Content-Type';

/** Their file names contain a hash, so the content never changes. */
const IMMUTABLE_FOLDERS = ['/assets/', '/pictures/', '/share/'];
const SEARCH_FOLDERS = ['c', 'f', 'h', 't'].map((kind) => `/search/${kind}/`);

/** Files of the publisher; a replaced picture is visible within the hour. */
const MEDIA_FOLDER = '/media/';

const TYPES_BY_FILE_NAME = {
  'feed.xml': 'application/atom+xml',
  'rss.xml': 'application/rss+xml',
  'feed.json': 'application/feed+json',
} as const;

/** Feeds of the site and of its lists; no article can have these addresses. */
const typesByName = (base: string, editions: readonly string[]): HeaderRule[] => [
  ...Object.entries(TYPES_BY_FILE_NAME).flatMap(([name, type]) => {
    const headers = [[CONTENT_TYPE_HEADER, withCharset(type)]] as const;
    const folders = name === 'feed.xml' ? ['/sections/', '/tags/', '/authors/'] : ['/sections/'];
    return editions.flatMap((edition) => [
      { prefix: withBase(base, `${edition}/${name}`), headers },
      ...folders.map((folder) => ({
        prefix: withBase(base, edition + folder),
        suffix: `/${name}`,
        headers,
      })),
    ]);
  }),
  {
    prefix: withBase(base, '/manifest.webmanifest'),
    headers: [[CONTENT_TYPE_HEADER, withCharset('application/manifest+json')]],
  },
];

/** The first rule applies to every address; others override it. */
export type HeaderRules = readonly [general: HeaderRule, ...others: HeaderRule[]];

/**
 * Addresses without a caching rule are revalidated on every request.
 *
 * @param editions - what the addresses of each edition begin with
 */
export const createHeaderRules = (
  policy: ContentSecurityPolicy,
  base: string,
  editions: readonly string[],
): HeaderRules => [
  {
    prefix: withBase(base, '/'),
    headers: [
      ['Content-Security-Policy', policy.header],
      ['X-Content-Type-Options', 'nosniff'],
      ['Referrer-Policy', 'strict-origin-when-cross-origin'],
      ['Permissions-Policy', DISABLED_FEATURES.map((power) => `${power}=()`).join(', ')],
      ['Cross-Origin-Opener-Policy', 'same-origin'],
    ],
  },
  ...[
    ...IMMUTABLE_FOLDERS,
    ...editions.flatMap((edition) => SEARCH_FOLDERS.map((path) => edition + path)),
  ].map((path) => ({
    prefix: withBase(base, path),
    headers: [['Cache-Control', 'public, max-age=31536000, immutable']] as const,
  })),
  { prefix: withBase(base, MEDIA_FOLDER), headers: [['Cache-Control', 'public, max-age=3600']] },
  { prefix: withBase(base, `/${WORKER_FILE}`), headers: [['Content-Security-Policy', SERVICE_WORKER_CSP]] },
  { prefix: withBase(base, '/'), suffix: '.svg', headers: [['Content-Security-Policy', SVG_CSP]] },
  ...typesByName(base, editions),
];

export const DEFAULT_CACHE_CONTROL = 'no-cache';
