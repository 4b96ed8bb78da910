/** Default icon of a site: a page with a headline, in the site's accent colour. */
import type { Site } from '../article/site.ts';

export const faviconSvg = ({ theme: { accent = '#8a1c1c' } }: Site): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  `<rect width="32" height="32" rx="5" fill="${accent}"/>` +
  '<path d="M6 8h20v4H6zM6 16h9v2H6zM6 20h9v2H6zM6 24h6v2H6zM18 16h8v10h-8z" fill="#fff"/></svg>';
