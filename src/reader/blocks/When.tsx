import { useFormat } from '../formatted.tsx';

interface WhenProps {
  /** ISO 8601 date or moment. */
  readonly iso: string;
  readonly withTime?: boolean;
}

/** A date in words. */
export function When({ iso, withTime }: WhenProps) {
  return <time dateTime={iso}>{useFormat().date(iso, withTime)}</time>;
}
