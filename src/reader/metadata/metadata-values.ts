import { editionAddress } from '../../article/editions.ts';
import type { Site } from '../../article/site.ts';
import { withBase } from '../../article/urls.ts';
import type { EmbeddedData } from '../page-data.ts';

/** Without the ids and strings that schema-dts also allows for every term. */
export type SchemaNode<T> = Extract<T, { '@type': string }>;

export type SiteData = Pick<EmbeddedData, 'site' | 'base'>;

export const absoluteUrlIn =
  ({ site, base }: SiteData) =>
  (url: string): string =>
    url.startsWith('/') ? (site.origin ?? '') + withBase(base, url) : url;

/** Absolute URL of a page that each edition has, in the edition that `site` stands for. */
export const editionUrlIn =
  (data: SiteData) =>
  (address: string): string =>
    absoluteUrlIn(data)(editionAddress(data.site, address));

export const sectionTitle = ({ sections }: Site, section: string): string =>
  sections.find(({ slug }) => slug === section)?.name ?? section;

export const nonEmpty = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined;
