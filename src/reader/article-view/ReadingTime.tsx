import { useFormat } from '../formatted.tsx';

export function ReadingTime({ minutes }: { minutes: number }) {
  return <span dir="auto">{useFormat().count('minutes', minutes)}</span>;
}
