import { useFormat } from '../formatted.tsx';

export function ReadingTime({ minutes }: { minutes: number }) {
  return <span>{useFormat().count('minutes', minutes)}</span>;
}
