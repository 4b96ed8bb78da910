import { formatCount } from '../i18n/format.ts';
import { useSaid } from '../said.ts';
import { useSetting } from '../setting.tsx';

/** Reading time in words. */
export function Minutes({ minutes }: { minutes: number }) {
  const { language, messages } = useSetting();
  const words = useSaid(`${minutes} ${language}`, () => formatCount(messages.minutes, minutes, language));
  return <span suppressHydrationWarning>{words}</span>;
}
