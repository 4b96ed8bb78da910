/** For formats that require a date. The day of publishing would change the file at every build. */
export const FALLBACK_DATE = '1970-01-01T00:00:00Z';

/** RFC 822, from RFC 3339: `Tue, 10 Oct 2023 12:00:00 GMT`, or with an offset `+1300`. */
export function rfc822(timestamp: string): string {
  const [, wall = '', offset = 'Z'] = /^(.*T[\d:]+)(.*)$/.exec(timestamp) ?? [];
  const written = new Date(`${wall}Z`).toUTCString();
  return offset === 'Z' ? written : written.replace('GMT', offset.replace(':', ''));
}
