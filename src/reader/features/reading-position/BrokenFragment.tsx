import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation } from 'react-router';
import type { Article } from '../../../article/schema.ts';
import { goToPassage } from '../../dom/go-to-passage.ts';
import { useSite } from '../../site-context.tsx';
import { showNotice } from '../../ui/notices.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { fragmentId } from './detect-broken-fragment.ts';

const TOP_PX = 200;

export function BrokenFragment({ article }: { article: Article }) {
  const { base } = useSite();
  const { hash } = useLocation();
  const words = useFeatureMessages('readingPosition');
  const shown = useRef<Article>(undefined);
  const seek = useEffectEvent(async (id: string, isArrival: boolean, signal: AbortSignal) => {
    const { findMovedPassage } = await import('./find-moved-passage.ts');
    const found = await findMovedPassage(base, article, id);
    // The reader has scrolled on; do not move the page any more.
    if (signal.aborted || (isArrival && scrollY > TOP_PX)) return;
    const isThere = found !== undefined && goToPassage(found.id);
    if (!isThere) showNotice(words.targetRemoved);
    else if (!found.isExact) showNotice(words.targetRemovedHere);
  });
  useEffect(() => {
    const id = fragmentId(hash);
    const isArrival = shown.current !== article;
    shown.current = article;
    if (id === undefined || document.getElementById(id)) return undefined;
    const controller = new AbortController();
    void seek(id, isArrival, controller.signal).catch(() => undefined);
    return () => controller.abort();
  }, [hash, article]);
  return null;
}
