/** For formats that require a date. The day of publishing would change the file at every build. */
export const FALLBACK_DATE = '1970-01-01T00:00:00Z';

/** RFC 822: `Tue, 10 Oct 2023 12:00:00 GMT`. */
export const rfc822 = (moment: string): string => new Date(moment).toUTCString();
