/** Marks the style element of the site's own style sheet. */
export const SITE_STYLES_ATTRIBUTE = 'data-site-styles';
