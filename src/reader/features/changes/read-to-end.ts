import { useEffect } from 'react';
import { useSetting } from '../../setting.tsx';
import { useArticle } from '../article.ts';
import { readToEnd } from '../place/finish.ts';

/** Knows that an article was read when its end is seen, also where nothing was to be scrolled. */
export function useReadToEnd(): void {
  const { base } = useSetting();
  const article = useArticle();
  useEffect(() => {
    const end = document.querySelector('.story-footer');
    if (!article || !end) return undefined;
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      void readToEnd(base, article);
    });
    watch.observe(end);
    return () => watch.disconnect();
  }, [base, article]);
}
