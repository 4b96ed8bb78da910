import type { Site } from './site.ts';

/** The host of an encrypted address without a port in lower case; empty for any other address. */
export const embedHost = (url: string): string =>
  /^https:\/\/([^/?#:]+)(?![^/?#])/.exec(url)?.[1]?.toLowerCase() ?? '';

/** Whether the site allows the address to be shown in a frame. */
export const isEmbeddable = (url: string, { embedHosts }: Pick<Site, 'embedHosts'>): boolean =>
  embedHosts.includes(embedHost(url));
