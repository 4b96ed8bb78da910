import { expect, test } from 'vitest';
import { dayIn, latestTimestamp, toTimestamp } from '../../../src/article/dates.ts';
import { rfc822 } from '../../../src/site/feeds/feed-dates.ts';

const LA = 'America/Los_Angeles';

test.each([
  ['2026-05-31', undefined, '2026-05-31T00:00:00Z', 'Sun, 31 May 2026 00:00:00 GMT'],
  ['2026-05-31', 'UTC', '2026-05-31T00:00:00Z', 'Sun, 31 May 2026 00:00:00 GMT'],
  ['2026-05-31', LA, '2026-05-31T00:00:00-07:00', 'Sun, 31 May 2026 00:00:00 -0700'],
  ['2026-01-31', LA, '2026-01-31T00:00:00-08:00', 'Sat, 31 Jan 2026 00:00:00 -0800'],
  ['2026-05-31', 'Pacific/Auckland', '2026-05-31T00:00:00+12:00', 'Sun, 31 May 2026 00:00:00 +1200'],
  ['2026-01-31', 'Pacific/Auckland', '2026-01-31T00:00:00+13:00', 'Sat, 31 Jan 2026 00:00:00 +1300'],
  ['2026-05-31', 'Asia/Kolkata', '2026-05-31T00:00:00+05:30', 'Sun, 31 May 2026 00:00:00 +0530'],
  ['2026-05-31', 'Europe/London', '2026-05-31T00:00:00+01:00', 'Sun, 31 May 2026 00:00:00 +0100'],
  ['2026-01-31', 'Europe/London', '2026-01-31T00:00:00Z', 'Sat, 31 Jan 2026 00:00:00 GMT'],
  ['2026-05-31', 'America/St_Johns', '2026-05-31T00:00:00-02:30', 'Sun, 31 May 2026 00:00:00 -0230'],
  ['2026-05-31', 'Pacific/Chatham', '2026-05-31T00:00:00+12:45', 'Sun, 31 May 2026 00:00:00 +1245'],
  ['2026-05', 'Asia/Tokyo', '2026-05-01T00:00:00+09:00', 'Fri, 01 May 2026 00:00:00 +0900'],
  ['2026', 'Asia/Tokyo', '2026-01-01T00:00:00+09:00', 'Thu, 01 Jan 2026 00:00:00 +0900'],
  // These days begin at 01:00.
  ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T01:00:00-02:00', 'Sun, 04 Nov 2018 01:00:00 -0200'],
  ['2024-04-26', 'Africa/Cairo', '2024-04-26T01:00:00+03:00', 'Fri, 26 Apr 2024 01:00:00 +0300'],
  // This midnight comes twice.
  ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T00:00:00-03:00', 'Sun, 18 Feb 2018 00:00:00 -0300'],
  // Samoa had no such day.
  ['2011-12-30', 'Pacific/Apia', '2011-12-30T00:00:00-10:00', 'Fri, 30 Dec 2011 00:00:00 -1000'],
  ['2011-12-31', 'Pacific/Apia', '2011-12-31T00:00:00+14:00', 'Sat, 31 Dec 2011 00:00:00 +1400'],
  // A time has its instant, on the site's day.
  ['2026-05-31T04:00:00Z', LA, '2026-05-30T21:00:00-07:00', 'Sat, 30 May 2026 21:00:00 -0700'],
  ['2026-05-30T21:00:00-07:00', 'UTC', '2026-05-31T04:00:00Z', 'Sun, 31 May 2026 04:00:00 GMT'],
])('%s of a site in %s is %s in feeds and sitemaps, %s in RSS', (moment, timeZone, written, rss) => {
  expect(toTimestamp(moment, timeZone)).toBe(written);
  expect(rfc822(written)).toBe(rss);
  expect(Date.parse(rss)).toBe(Date.parse(written));
});

test.each(['Europe/Amsterdam', 'America/New_York', LA, 'Asia/Kolkata', 'Africa/Monrovia', 'Pacific/Apia'])(
  'a day of long ago is the same day in %s, whose offset had seconds',
  (timeZone) => {
    for (const day of ['1830-05-31', '1880-01-01', '0999-12-31', '1910-07-01']) {
      expect(toTimestamp(day, timeZone)).toMatch(
        new RegExp(`^${day}T00:00:[0-5]\\d(?:Z|[+-]\\d\\d:\\d\\d)$`),
      );
    }
  },
);

test('an impossible date is none', () => {
  expect(toTimestamp('soon', LA)).toBeUndefined();
  expect(toTimestamp(undefined, LA)).toBeUndefined();
});

test.each([
  ['2026-05-31', LA, '2026-05-31'],
  ['2026-05', LA, '2026-05'],
  ['2026-05-31T04:00:00Z', LA, '2026-05-30'],
  ['2026-05-31T20:00:00Z', 'Pacific/Auckland', '2026-06-01'],
  ['soon', LA, 'soon'],
  [undefined, LA, undefined],
])('the day of %s in %s is %s', (moment, timeZone, day) => {
  expect(dayIn(moment, timeZone)).toBe(day);
});

test('the last of timestamps is that of the last instant, not of the last letters', () => {
  expect(latestTimestamp(['2026-05-31T00:00:00+12:00', undefined, '2026-05-30T20:00:00-07:00'])).toBe(
    '2026-05-30T20:00:00-07:00',
  );
});
