import type { Site } from './site.ts';

/** The host of an encrypted address in lower case; empty for any other address, also for one with a port of its own. */
export const embedHost = (url: string): string =>
  /^https:\/\/([^/?#:]+)(?::443)?(?![^/?#])/.exec(url)?.[1]?.toLowerCase() ?? '';

/** Whether the site allows the address to be shown in a frame. */
export const isEmbeddable = (url: string, { embedHosts }: Pick<Site, 'embedHosts'>): boolean =>
  embedHosts.includes(embedHost(url));
