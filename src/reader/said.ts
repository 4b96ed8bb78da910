/** Words that `Intl` makes, which take a phone 100 ms when it has made none before. */
import { useState, useSyncExternalStore } from 'react';
import { ROOT_ID } from './page-data.ts';
import type { Site } from '../article/site.ts';
import { formatCount, formatDate } from './i18n/format.ts';

const never = () => () => undefined;
const zero = (): number => 0;

const isPrerendered = (): boolean =>
  typeof document !== 'undefined' && document.getElementById(ROOT_ID) !== null;

/** Whether a prerendered page is just being taken over, which is when React asks for what the server had. */
function useTakeOver(): boolean {
  let is = false;
  // oxlint-disable react/immutability -- it is called while this renders, or never
  useSyncExternalStore(never, zero, () => {
    is = isPrerendered();
    return 0;
  });
  // oxlint-enable react/immutability
  return is;
}

/**
 * The words that `say` makes. On a page that is taken over they stand there already: nothing is said until `key`, by which they
 * are known, is another. For the only text of an element that lets React keep it (`suppressHydrationWarning`).
 */
export function useSaid(key: string, say: () => string): string {
  const isTakenOver = useTakeOver();
  const [standing, leave] = useState(isTakenOver ? key : undefined);
  if (standing !== undefined && standing !== key) leave(undefined);
  return standing === key ? '' : say();
}

let isReady = false;

/** Makes ready to say words on a site: in an idle moment, before the reader opens another page. */
export function readySaying({ language, timeZone }: Site): void {
  if (isReady || !('requestIdleCallback' in window)) return;
  isReady = true;
  requestIdleCallback(() => {
    formatCount({ other: '' }, 1, language);
    formatDate('2000-01-01', language, timeZone);
    formatDate('2000-01-01T00:00:00Z', language, timeZone);
  });
}
