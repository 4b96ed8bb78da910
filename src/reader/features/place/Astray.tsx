import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation } from 'react-router';
import type { Article } from '../../../article/schema.ts';
import { useSetting } from '../../setting.tsx';
import { say } from '../undo/notices.ts';
import { useWords } from '../words.ts';
import { namedIn } from './lost.ts';

/** Pixels from the top within which a reader counts as just arrived. */
const TOP = 200;

/** Leads who comes by a link to a passage that is not there any more to what became of it, or says that nothing did. */
export function Astray({ article }: { article: Article }) {
  const { base } = useSetting();
  const { hash } = useLocation();
  const words = useWords('place');
  const shown = useRef<Article>(undefined);
  const seek = useEffectEvent(async (id: string, isArrival: boolean, signal: AbortSignal) => {
    const [{ whereNow }, { arriveAt }] = await Promise.all([
      import('./where-now.ts'),
      import('./arrive-at.ts'),
    ]);
    const found = await whereNow(base, article, id);
    // Who has read on meanwhile is not called back.
    if (signal.aborted || (isArrival && scrollY > TOP)) return;
    const isThere = found !== undefined && arriveAt(found.id);
    if (!isThere) say(words.linkGone);
    else if (!found.isIt) say(words.linkStood);
  });
  useEffect(() => {
    const id = namedIn(hash);
    const isArrival = shown.current !== article;
    shown.current = article;
    if (id === undefined || document.getElementById(id)) return undefined;
    const given = new AbortController();
    void seek(id, isArrival, given.signal).catch(() => undefined);
    return () => given.abort();
  }, [hash, article]);
  return null;
}
