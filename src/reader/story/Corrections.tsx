import type { Article } from '../../article/schema.ts';
import { When } from '../blocks/When.tsx';
import { Words } from '../blocks/Words.tsx';
import { useFormat } from '../formatted.tsx';

/** What was wrong in the article, said where the reader cannot miss it. */
export function Corrections({ corrections }: { corrections: NonNullable<Article['corrections']> }) {
  const format = useFormat();
  if (corrections.length === 0) return null;
  const title = format.count('corrections', corrections.length);
  return (
    <section className="corrections" aria-label={title}>
      <p className="corrections-title">{title}</p>
      {corrections.map((entry, at) => (
        <p key={at}>
          <When iso={entry.date} />: <Words text={entry.text} />
        </p>
      ))}
    </section>
  );
}
