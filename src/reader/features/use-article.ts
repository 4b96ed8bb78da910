import { useMatches } from 'react-router';
import type { Article } from '../../article/schema.ts';
import type { PageData } from '../../article/list-page.ts';
import { isArticle } from '../page-data.ts';

export function useArticle(): Article | undefined {
  const page = useMatches().at(-1)?.loaderData as PageData;
  return isArticle(page) ? page : undefined;
}
