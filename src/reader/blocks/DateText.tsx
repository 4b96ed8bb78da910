import { useFormat } from '../formatted.tsx';

interface DateTextProps {
  readonly iso: string;
  readonly withTime?: boolean;
}

/** Isolated: it may be in a text of another direction. */
export function DateText({ iso, withTime }: DateTextProps) {
  return (
    <time dateTime={iso} dir="auto">
      {useFormat().date(iso, withTime)}
    </time>
  );
}
