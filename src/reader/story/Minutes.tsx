import { useFormat } from '../formatted.tsx';

/** Reading time in words. */
export function Minutes({ minutes }: { minutes: number }) {
  return <span>{useFormat().count('minutes', minutes)}</span>;
}
