import { useMemo, type ReactNode } from 'react';
import type { Article } from '../../article/schema.ts';
import { FootnotesContext } from './FootnoteMark.tsx';
import { indexFootnotes } from './footnote-index.ts';

interface RepeatedContentProps {
  readonly article: Article;
  readonly children: ReactNode;
}

/** Wraps article content that is rendered a second time: footnote marks keep their numbers but get no id. */
export function RepeatedContent({ article, children }: RepeatedContentProps) {
  const notes = useMemo(() => ({ ...indexFootnotes(article), calls: new Map<never, never>() }), [article]);
  return <FootnotesContext value={notes}>{children}</FootnotesContext>;
}
