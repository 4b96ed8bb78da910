import type { Article } from '../../article/schema.ts';
import { When } from '../blocks/When.tsx';
import { Words } from '../blocks/Words.tsx';
import { formatCount } from '../i18n/format.ts';
import { useSetting } from '../setting.tsx';

/** What was wrong in the article, said where the reader cannot miss it. */
export function Corrections({ corrections }: { corrections: NonNullable<Article['corrections']> }) {
  const { language, messages } = useSetting();
  if (corrections.length === 0) return null;
  const title = formatCount(messages.corrections, corrections.length, language);
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
