import { SITE_STYLES_ATTRIBUTE } from '../../site/theme/site-styles.ts';

/** Replaces the style sheet of the site: what is open and where it is scrolled to stays. */
export function showStyles(css: string): void {
  const element = document.head.querySelector(`style[${SITE_STYLES_ATTRIBUTE}]`);
  if (element && element.textContent !== css) element.textContent = css;
}
