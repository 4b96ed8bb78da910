import { memoize } from './memoize.ts';

const formatFor = memoize(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
);

/** The local time at `time`, as the UTC time with the same date and clock; both in milliseconds since 1970. */
export function wallTime(time: number, timeZone: string): number {
  if (timeZone === 'UTC' || Number.isNaN(time)) return time;
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  );
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - number('year') : number('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, number('month') - 1, number('day'));
  return wall.setUTCHours(number('hour'), number('minute'), number('second'));
}

/** When a day begins in a time zone, which may be at 01:00; `day` is its midnight in UTC. */
function startOfDay(day: number, timeZone: string): number {
  const offset = (time: number): number => wallTime(time, timeZone) - time;
  const first = day - offset(day);
  const second = day - offset(first);
  const [earlier, later] = first < second ? [first, second] : [second, first];
  return wallTime(earlier, timeZone) >= day ? earlier : later;
}

const DATE_ONLY_LENGTH = '2023-10-10'.length;

export const isDay = (moment: string): boolean => moment.length <= DATE_ONLY_LENGTH;

/** In milliseconds since 1970; without a time, the start of the day in the time zone; `NaN` for no date. */
export function toEpochMs(moment: string | undefined, timeZone: string): number {
  const time = Date.parse(moment ?? '');
  return moment !== undefined && isDay(moment) && timeZone !== 'UTC' && !Number.isNaN(time)
    ? startOfDay(time, timeZone)
    : time;
}
