/** Addresses and moments as who reads a page's metadata wants them. Pure. */
import type { Site } from '../../article/site.ts';
import { withBase } from '../../article/urls.ts';
import type { Embedded } from '../page-data.ts';

/** An address with the site's origin before it, as far as the site says where it is. */
export const whole =
  ({ site, base }: Pick<Embedded, 'site' | 'base'>) =>
  (url: string): string =>
    url.startsWith('/') ? (site.origin ?? '') + withBase(base, url) : url;

/** The name of a section, which a published article names by its slug. */
export const sectionTitle = ({ sections }: Site, section: string): string =>
  sections.find(({ slug }) => slug === section)?.name ?? section;

/** Nothing instead of an empty list. */
export const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
