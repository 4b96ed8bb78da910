import { directionOf } from '../../article/bidi.ts';
import type { Article, Card } from '../../article/schema.ts';
import { RunningText } from '../blocks/Isolate.tsx';
import { FeatureButtons } from '../features/FeatureButtons.tsx';
import { useSite } from '../site-context.tsx';
import { Counts } from './Counts.tsx';

function NextArticle({ card }: { card: Card }) {
  const { site, messages, href } = useSite();
  const language = card.language ?? site.language;
  const direction = directionOf(language);
  return (
    <p className="next-article">
      <span className="label">{messages.nextArticle}</span>{' '}
      <a href={href(card.url)} rel="next" lang={language} dir={direction}>
        <RunningText direction={direction}>{card.headline}</RunningText>
      </a>
    </p>
  );
}

/** What a reader may want to do at the end of the text: save or share it, see what others said, read on. */
export function ArticleEnd({ article }: { article: Article }) {
  const [next] = article.published?.related ?? [];
  return (
    <div className="story-end">
      <FeatureButtons offered="end" />
      <Counts article={article} />
      {next && <NextArticle card={next} />}
    </div>
  );
}
