/** Moments as feeds want them. */

/** Where a format asks for a date and the article has none. The day of publishing would change a file that says the same. */
export const NO_DATE = '1970-01-01T00:00:00Z';

/** An instant as RFC 822 wants it: `Tue, 10 Oct 2023 12:00:00 GMT`. */
export const rfc822 = (moment: string): string => new Date(moment).toUTCString();
