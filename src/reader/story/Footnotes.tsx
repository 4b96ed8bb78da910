import { use } from 'react';
import type { Article } from '../../article/schema.ts';
import { Blocks } from '../blocks/Blocks.tsx';
import { NotesContext } from '../blocks/FootnoteMark.tsx';
import { markId, noteId } from '../blocks/footnotes.ts';
import { useSetting } from '../setting.tsx';

/** The footnotes, each with a way back to its first mark in the text, if it has one. */
export function Footnotes({ footnotes }: { footnotes: NonNullable<Article['footnotes']> }) {
  const { messages } = useSetting();
  const { named } = use(NotesContext);
  if (footnotes.length === 0) return null;
  return (
    <section className="footnotes" aria-labelledby="bs-footnotes" role="doc-endnotes">
      <h2 id="bs-footnotes">{messages.footnotes}</h2>
      <ol>
        {footnotes.map((note, at) => (
          <li key={note.id} id={noteId(at + 1)}>
            <Blocks body={note.body} />{' '}
            {named.has(note.id) && (
              <a
                href={`#${markId(at + 1)}`}
                role="doc-backlink"
                aria-label={messages.backToText}
                className="back"
              >
                ↩︎
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
