import { use } from 'react';
import type { Article } from '../../article/schema.ts';
import { Blocks } from '../blocks/Blocks.tsx';
import { FootnotesContext } from '../blocks/FootnoteMark.tsx';
import { footnoteMarkId, footnoteId } from '../blocks/footnote-index.ts';
import { useFormat } from '../formatted.tsx';
import { useSite } from '../site-context.tsx';

interface BackLinksProps {
  readonly number: number;
  readonly count: number;
}

/** One link to each mark of a footnote, numbered if there are several. */
function BackLinks({ number, count }: BackLinksProps) {
  const { messages } = useSite();
  const format = useFormat();
  return Array.from({ length: count }, (_, at) => {
    const call = count > 1 ? format.number(at + 1) : undefined;
    return (
      <a
        key={at}
        href={`#${footnoteMarkId(number, at + 1)}`}
        role="doc-backlink"
        aria-label={call === undefined ? messages.backToText : `${messages.backToText} ${call}`}
        className="back"
      >
        ↩︎{call !== undefined && <sup>{call}</sup>}
      </a>
    );
  });
}

export function Footnotes({ footnotes }: { footnotes: NonNullable<Article['footnotes']> }) {
  const { messages } = useSite();
  const { counts } = use(FootnotesContext);
  if (footnotes.length === 0) return null;
  return (
    <section className="footnotes" aria-labelledby="bs-footnotes" role="doc-endnotes">
      <h2 id="bs-footnotes">{messages.footnotes}</h2>
      <ol data-longest={footnotes.length}>
        {footnotes.map((note, at) => (
          <li key={note.id} id={footnoteId(at + 1)}>
            <Blocks body={note.body} /> <BackLinks number={at + 1} count={counts.get(note.id) ?? 0} />
          </li>
        ))}
      </ol>
    </section>
  );
}
