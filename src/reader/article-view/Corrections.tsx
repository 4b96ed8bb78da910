import type { Article } from '../../article/schema.ts';
import { DateText } from '../blocks/DateText.tsx';
import { RichText } from '../blocks/RichText.tsx';
import { useFormat } from '../formatted.tsx';

export function Corrections({ corrections }: { corrections: NonNullable<Article['corrections']> }) {
  const format = useFormat();
  if (corrections.length === 0) return null;
  const title = format.count('corrections', corrections.length);
  return (
    <section className="corrections" aria-label={title}>
      <p className="corrections-title">{title}</p>
      {corrections.map((entry, at) => (
        <p key={at}>
          <DateText iso={entry.date} />: <RichText text={entry.text} />
        </p>
      ))}
    </section>
  );
}
