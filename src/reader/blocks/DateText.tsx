import { useFormat } from '../formatted.tsx';

interface DateTextProps {
  readonly iso: string;
  readonly withTime?: boolean;
}

export function DateText({ iso, withTime }: DateTextProps) {
  return <time dateTime={iso}>{useFormat().date(iso, withTime)}</time>;
}
