/** The article on the page, for features. */
import { useEffect, useEffectEvent } from 'react';
import { useMatches } from 'react-router';
import type { Article } from '../../article/schema.ts';
import { isArticle, type PageData } from '../page-data.ts';

/** The article that is shown, or nothing on any other page. */
export function useArticle(): Article | undefined {
  const page = useMatches().at(-1)?.loaderData as PageData;
  return isArticle(page) ? page : undefined;
}

/** Event on the document after each navigation inside the app, when the new page stands there. */
const PASSED = 'broadsheet:passed';

/** Runs something after each navigation inside the app; not for the page that the component first stands on. */
export function usePassed(work: () => void): void {
  const latest = useEffectEvent(work);
  useEffect(() => {
    const run = (): void => latest();
    document.addEventListener(PASSED, run);
    return () => document.removeEventListener(PASSED, run);
  }, []);
}
