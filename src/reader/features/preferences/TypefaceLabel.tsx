import { useEffect, useRef, useState } from 'react';
import { mayPrefetch } from '../../navigation/connection.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { typefaceOf, type TypefaceName } from './typefaces.ts';

/** A typeface's name, set in that typeface, whose files are fetched when the name comes into view. */
export function TypefaceLabel({ face }: { face: TypefaceName }) {
  const words = useFeatureMessages('preferences');
  const { name, families, sheet } = typefaceOf(face);
  const ref = useRef<HTMLSpanElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (!ref.current || !mayPrefetch()) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return (
    <span ref={ref} style={{ fontFamily: `${families} var(--site-face), var(--stack)` }}>
      {isSeen && sheet && <link rel="stylesheet" href={sheet} />}
      {name ?? (face === 'sans' ? words.sans : words.usual)}
    </span>
  );
}
