import { useFormat } from '../formatted.tsx';

interface DateTextProps {
  /** ISO 8601 date, or date and time. */
  readonly iso: string;
  readonly withTime?: boolean;
}

export function DateText({ iso, withTime }: DateTextProps) {
  return <time dateTime={iso}>{useFormat().date(iso, withTime)}</time>;
}
