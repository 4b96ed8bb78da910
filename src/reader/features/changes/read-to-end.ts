import { useEffect } from 'react';
import { useSetting } from '../../setting.tsx';
import { useArticle } from '../article.ts';
import { rememberVersion } from './reads.ts';

/** Remembers an article's words when the reader has come to its end. */
export function useReadToEnd(): void {
  const { base } = useSetting();
  const article = useArticle();
  useEffect(() => {
    const end = document.querySelector('.story-footer');
    if (!article || !end) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        void rememberVersion(base, article);
      },
      { rootMargin: '0px 0px 50% 0px' },
    );
    watch.observe(end);
    return () => watch.disconnect();
  }, [base, article]);
}
