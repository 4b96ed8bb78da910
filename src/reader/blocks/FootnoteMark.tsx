import { createContext, use } from 'react';
import type { MarkedSpan } from '../../article/spans.ts';
import { fillMessage } from '../i18n/format.ts';
import { useFormat } from '../formatted.tsx';
import { useSite } from '../site-context.tsx';
import { footnoteMarkId, footnoteId, type FootnoteIndex } from './footnote-index.ts';
import { ArticleActionsContext } from './article-actions.ts';

export const FootnotesContext = createContext<FootnoteIndex>({
  numbers: new Map(),
  calls: new Map(),
  counts: new Map(),
});

export function FootnoteMark({ span }: { span: MarkedSpan }) {
  const { messages } = useSite();
  const format = useFormat();
  const { numbers, calls } = use(FootnotesContext);
  const { openNote } = use(ArticleActionsContext);
  const number = numbers.get(span.footnote ?? '');
  if (number === undefined) return null;
  const shown = format.number(number);
  const call = calls.get(span);
  return (
    <sup className="note-mark">
      <a
        href={`#${footnoteId(number)}`}
        id={call === undefined ? undefined : footnoteMarkId(number, call)}
        role="doc-noteref"
        aria-label={fillMessage(messages.footnote, { number: shown })}
        onClick={openNote && ((event) => openNote(event, number))}
      >
        {shown}
      </a>
    </sup>
  );
}
