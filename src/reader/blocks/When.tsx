import { formatDate } from '../i18n/format.ts';
import { useSaid } from '../said.ts';
import { useSetting } from '../setting.tsx';

interface WhenProps {
  /** ISO 8601 date or moment. */
  readonly iso: string;
  readonly withTime?: boolean;
}

/**
 * A date in words. A reader's browser may have other words for it than the machine that published (another version of the
 * same Unicode data), so React is told to keep the published ones.
 */
export function When({ iso, withTime = false }: WhenProps) {
  const { site, language } = useSetting();
  const words = useSaid(`${iso} ${language}`, () => formatDate(iso, language, site.timeZone, withTime));
  return (
    <time dateTime={iso} suppressHydrationWarning>
      {words}
    </time>
  );
}
