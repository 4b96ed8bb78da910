/** Which headers go with which addresses: once, for every host. Pure. */
import { WORKER_FILE } from '../../article/offline.ts';
import { withBase } from '../../article/urls.ts';
import { SVG_POLICY, WORKER_POLICY, type Policy } from './policy.ts';
import { withCharset } from './types.ts';

/** Headers for every address that starts with `under` and ends with `ending`. Of one header, the last rule that fits counts. */
export interface HeaderRule {
  readonly under: string;
  readonly ending?: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Powers that neither the site nor what it embeds has a use for. */
const UNUSED = [
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

/** Takes the place of the type that a host gives a file by the ending of its name. */
export const CONTENT_TYPE = 'Content-Type';

/** Names with a hash in them: what stands there never changes. */
const IMMUTABLE = [
  '/assets/',
  '/pictures/',
  '/share/',
  ...['c', 'f', 'h', 't'].map((kind) => `/search/${kind}/`),
];

/** Where publishers put files of their own; a picture that was replaced is seen within the hour. */
const MEDIA = '/media/';

/** Files whose type does not follow from how their names end. */
const BY_NAME = {
  'feed.xml': 'application/atom+xml',
  'rss.xml': 'application/rss+xml',
  'feed.json': 'application/feed+json',
} as const;

/** Feeds of the site and of its sections, each by an address that no article can have. */
const typesByName = (base: string): HeaderRule[] => [
  ...Object.entries(BY_NAME).flatMap(([name, type]) => {
    const headers = [[CONTENT_TYPE, withCharset(type)]] as const;
    return [
      { under: withBase(base, `/${name}`), headers },
      { under: withBase(base, '/sections/'), ending: `/${name}`, headers },
    ];
  }),
  {
    under: withBase(base, '/manifest.webmanifest'),
    headers: [[CONTENT_TYPE, withCharset('application/manifest+json')]],
  },
];

/** The rules of a site: first the one for every address, then others that take its place. */
export type HeaderRules = readonly [general: HeaderRule, ...others: HeaderRule[]];

/** Makes the rules. What none of them tells how to keep is kept by nobody without asking again. */
export const headerRules = (policy: Policy, base: string): HeaderRules => [
  {
    under: withBase(base, '/'),
    headers: [
      ['Content-Security-Policy', policy.header],
      ['X-Content-Type-Options', 'nosniff'],
      ['Referrer-Policy', 'strict-origin-when-cross-origin'],
      ['Permissions-Policy', UNUSED.map((power) => `${power}=()`).join(', ')],
      ['Cross-Origin-Opener-Policy', 'same-origin'],
    ],
  },
  ...IMMUTABLE.map((path) => ({
    under: withBase(base, path),
    headers: [['Cache-Control', 'public, max-age=31536000, immutable']] as const,
  })),
  { under: withBase(base, MEDIA), headers: [['Cache-Control', 'public, max-age=3600']] },
  { under: withBase(base, `/${WORKER_FILE}`), headers: [['Content-Security-Policy', WORKER_POLICY]] },
  { under: withBase(base, '/'), ending: '.svg', headers: [['Content-Security-Policy', SVG_POLICY]] },
  ...typesByName(base),
];

/** What is sent with everything that no rule gives another. */
export const CACHE_DEFAULT = 'no-cache';
