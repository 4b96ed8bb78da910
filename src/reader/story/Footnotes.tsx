import { use } from 'react';
import type { Article } from '../../article/schema.ts';
import { Blocks } from '../blocks/Blocks.tsx';
import { NotesContext } from '../blocks/FootnoteMark.tsx';
import { markId, noteId } from '../blocks/footnotes.ts';
import { useFormat } from '../formatted.tsx';
import { useSetting } from '../setting.tsx';

interface WaysBackProps {
  readonly number: number;
  /** How often the footnote is called. */
  readonly count: number;
}

/** A way back to each call of a footnote; they are told apart by numbers where there are several. */
function WaysBack({ number, count }: WaysBackProps) {
  const { messages } = useSetting();
  const format = useFormat();
  return Array.from({ length: count }, (_, at) => {
    const call = count > 1 ? format.number(at + 1) : undefined;
    return (
      <a
        key={at}
        href={`#${markId(number, at + 1)}`}
        role="doc-backlink"
        aria-label={call === undefined ? messages.backToText : `${messages.backToText} ${call}`}
        className="back"
      >
        ↩︎{call !== undefined && <sup>{call}</sup>}
      </a>
    );
  });
}

/** The footnotes, each with a way back to each of its marks in the text. */
export function Footnotes({ footnotes }: { footnotes: NonNullable<Article['footnotes']> }) {
  const { messages } = useSetting();
  const { counts } = use(NotesContext);
  if (footnotes.length === 0) return null;
  return (
    <section className="footnotes" aria-labelledby="bs-footnotes" role="doc-endnotes">
      <h2 id="bs-footnotes">{messages.footnotes}</h2>
      <ol data-longest={footnotes.length}>
        {footnotes.map((note, at) => (
          <li key={note.id} id={noteId(at + 1)}>
            <Blocks body={note.body} /> <WaysBack number={at + 1} count={counts.get(note.id) ?? 0} />
          </li>
        ))}
      </ol>
    </section>
  );
}
