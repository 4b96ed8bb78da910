import { expect, test } from 'vitest';
import { toEpochMs, wallTime } from '../../../src/article/zoned-time.ts';

test.each([
  ['2026-05-31', 'UTC', '2026-05-31T00:00:00.000Z'],
  ['2026-05-31', 'America/Los_Angeles', '2026-05-31T07:00:00.000Z'],
  ['2026-01-31', 'America/Los_Angeles', '2026-01-31T08:00:00.000Z'],
  ['2026-05-31', 'Asia/Kathmandu', '2026-05-30T18:15:00.000Z'],
  ['2026-05', 'Asia/Tokyo', '2026-04-30T15:00:00.000Z'],
  ['2026', 'Asia/Tokyo', '2025-12-31T15:00:00.000Z'],
  // Days on which the clocks change, at night or at midnight.
  ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z'],
  ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z'],
  ['2024-09-08', 'America/Santiago', '2024-09-08T04:00:00.000Z'],
  ['2024-04-26', 'Africa/Cairo', '2024-04-25T22:00:00.000Z'],
  ['2023-10-10T12:00:00+02:00', 'America/Los_Angeles', '2023-10-10T10:00:00.000Z'],
])('%s on a site in %s is the instant %s', (moment, timeZone, time) => {
  expect(new Date(toEpochMs(moment, timeZone)).toISOString()).toBe(time);
});

test('the wall time of an instant is that of its time zone', () => {
  const wall = (moment: string, timeZone: string) =>
    new Date(wallTime(Date.parse(moment), timeZone)).toISOString();
  expect(wall('2026-01-01T02:30:00Z', 'America/Los_Angeles')).toBe('2025-12-31T18:30:00.000Z');
  expect(wall('0001-01-01T12:00:00Z', 'Asia/Tokyo')).toMatch(/^0001-01-01T2\d:/);
  expect(toEpochMs('no date', 'Asia/Tokyo')).toBeNaN();
});
