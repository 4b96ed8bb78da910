import { useEffect } from 'react';
import { useSite } from '../../site-context.tsx';
import { useArticle } from '../use-article.ts';
import { markReadToEnd } from '../../storage/stores/mark-finished.ts';
import { pageElement } from '../../page-elements.ts';

/** Marks an article as read when its end comes into view, even without scrolling. */
export function useReadToEnd(): void {
  const { base } = useSite();
  const article = useArticle();
  useEffect(() => {
    const end = pageElement('footer');
    if (!article || !end) return undefined;
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      void markReadToEnd(base, article);
    });
    watch.observe(end);
    return () => watch.disconnect();
  }, [base, article]);
}
