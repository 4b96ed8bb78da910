import { expect, test } from 'vitest';
import { dayIn, latestTimestamp, toTimestamp } from '../../../src/article/dates.ts';

const LA = 'America/Los_Angeles';

test.each([
  ['2026-05-31', undefined, '2026-05-31T00:00:00Z'],
  ['2026-05-31', 'UTC', '2026-05-31T00:00:00Z'],
  ['2026-05-31', LA, '2026-05-31T00:00:00-07:00'],
  ['2026-01-31', LA, '2026-01-31T00:00:00-08:00'],
  ['2026-05-31', 'Pacific/Auckland', '2026-05-31T00:00:00+12:00'],
  ['2026-01-31', 'Pacific/Auckland', '2026-01-31T00:00:00+13:00'],
  ['2026-05-31', 'Asia/Kolkata', '2026-05-31T00:00:00+05:30'],
  ['2026-05-31', 'Europe/London', '2026-05-31T00:00:00+01:00'],
  ['2026-01-31', 'Europe/London', '2026-01-31T00:00:00Z'],
  ['2026-05-31', 'America/St_Johns', '2026-05-31T00:00:00-02:30'],
  ['2026-05-31', 'Pacific/Chatham', '2026-05-31T00:00:00+12:45'],
  ['2026-05', 'Asia/Tokyo', '2026-05-01T00:00:00+09:00'],
  ['2026', 'Asia/Tokyo', '2026-01-01T00:00:00+09:00'],
  // These days begin at 01:00.
  ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T01:00:00-02:00'],
  ['2024-04-26', 'Africa/Cairo', '2024-04-26T01:00:00+03:00'],
  // This midnight occurs twice.
  ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T00:00:00-03:00'],
  // Samoa skipped this day.
  ['2011-12-30', 'Pacific/Apia', '2011-12-30T00:00:00-10:00'],
  ['2011-12-31', 'Pacific/Apia', '2011-12-31T00:00:00+14:00'],
  // A time keeps its instant and gets the offset of the site.
  ['2026-05-31T04:00:00Z', LA, '2026-05-30T21:00:00-07:00'],
  ['2026-05-30T21:00:00-07:00', 'UTC', '2026-05-31T04:00:00Z'],
])('%s on a site in %s is %s in sitemaps', (moment, timeZone, written) => {
  expect(toTimestamp(moment, timeZone)).toBe(written);
});

test.each(['Europe/Amsterdam', 'America/New_York', LA, 'Asia/Kolkata', 'Africa/Monrovia', 'Pacific/Apia'])(
  'an early date stays the same day in %s, although its offset had seconds',
  (timeZone) => {
    for (const day of ['1830-05-31', '1880-01-01', '0999-12-31', '1910-07-01']) {
      expect(toTimestamp(day, timeZone)).toMatch(
        new RegExp(`^${day}T00:00:[0-5]\\d(?:Z|[+-]\\d\\d:\\d\\d)$`),
      );
    }
  },
);

test('an invalid date has no timestamp', () => {
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

test('the latest timestamp is compared by instant, not as text', () => {
  expect(latestTimestamp(['2026-05-31T00:00:00+12:00', undefined, '2026-05-30T20:00:00-07:00'])).toBe(
    '2026-05-30T20:00:00-07:00',
  );
});
