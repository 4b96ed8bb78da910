/** Addresses on the sample site. `LEAD_ARTICLE` is a news story with a lead picture. */
export const LEAD_ARTICLE = '/articles/2023/10/kadyrov-offers-peacekeepers/';
export const LONG_ARTICLE = '/articles/2024/05/the-broadsheet-page/';
export const ARABIC_ARTICLE = '/articles/2025/03/journey-of-the-letter/';
export const SPECIMEN_ARTICLE = '/articles/specimen/';
