import { useMemo, type ReactNode } from 'react';
import type { Article } from '../../../article/schema.ts';
import { NotesContext } from '../../blocks/FootnoteMark.tsx';
import { notesOf } from '../../blocks/footnotes.ts';

interface ShownAgainProps {
  readonly article: Article;
  readonly children: ReactNode;
}

/** Around words of an article that are shown a second time: marks of footnotes are numbered, and carry no id. */
export function ShownAgain({ article, children }: ShownAgainProps) {
  const notes = useMemo(() => ({ ...notesOf(article), calls: new Map<never, never>() }), [article]);
  return <NotesContext value={notes}>{children}</NotesContext>;
}
