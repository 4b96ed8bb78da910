/** Pages of the sample edition that tests name. */
export const LEAD = '/articles/2023/10/kadyrov-offers-peacekeepers/';
export const LONG = '/articles/2024/05/the-broadsheet-page/';
export const ARABIC = '/articles/2025/03/journey-of-the-letter/';
export const SPECIMEN = '/articles/specimen/';
