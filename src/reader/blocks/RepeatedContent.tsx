import { useMemo, type ReactNode } from 'react';
import type { Article } from '../../article/schema.ts';
import { FootnotesContext } from './FootnoteMark.tsx';
import { directionOf } from '../../article/bidi.ts';
import { useSite } from '../site-context.tsx';
import { DirectionContext } from './Isolate.tsx';
import { indexFootnotes } from './footnote-index.ts';

interface RepeatedContentProps {
  readonly article: Article;
  readonly children: ReactNode;
}

/** Wraps article content that is rendered a second time: footnote marks keep their numbers but get no id. */
export function RepeatedContent({ article, children }: RepeatedContentProps) {
  const notes = useMemo(() => ({ ...indexFootnotes(article), calls: new Map<never, never>() }), [article]);
  const { site } = useSite();
  const direction = article.direction ?? directionOf(article.language ?? site.language);
  return (
    <FootnotesContext value={notes}>
      <DirectionContext value={direction}>{children}</DirectionContext>
    </FootnotesContext>
  );
}
