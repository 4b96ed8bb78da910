import { figureSize } from '../../article/renditions.ts';
import type { Article } from '../../article/schema.ts';
import { listAddress } from '../../article/urls.ts';
import { Caption } from '../blocks/Caption.tsx';
import { Picture } from '../blocks/Picture.tsx';
import { LEAD_PICTURE } from '../blocks/story-actions.ts';
import { When } from '../blocks/When.tsx';
import { Words } from '../blocks/Words.tsx';
import { useSlotRef } from '../features/slots.ts';
import { Tools } from '../features/Tools.tsx';
import { useSetting } from '../setting.tsx';
import { Byline } from './Byline.tsx';
import { Counts } from './Counts.tsx';
import { Minutes } from './Minutes.tsx';
import { Isolate, isolatePieces } from '../blocks/Isolate.tsx';

function Kicker({ article: { kicker, section } }: { article: Article }) {
  const { site, href } = useSetting();
  const words = kicker ?? site.sections.find(({ slug }) => slug === section)?.name ?? section;
  if (words === undefined) return null;
  return (
    <p className="kicker">
      {section === undefined ? (
        <Isolate>{words}</Isolate>
      ) : (
        <a href={href(listAddress('sections', section))}>
          <Isolate>{words}</Isolate>
        </a>
      )}
    </p>
  );
}

function Times({ article }: { article: Article }) {
  const { messages } = useSetting();
  const { dateline, datePublished, dateModified, published } = article;
  return (
    <p className="times">
      {dateline && (
        <span className="dateline">
          <Isolate>{dateline}</Isolate>
        </span>
      )}
      {datePublished && (
        <span>
          <span className="visually-hidden">{messages.published} </span>
          <When iso={datePublished} />
        </span>
      )}
      {dateModified && dateModified !== datePublished && (
        <span>
          {messages.updated} <When iso={dateModified} withTime />
        </span>
      )}
      {published && <Minutes minutes={published.minutes} />}
    </p>
  );
}

/** What stands above an article's body, the lead picture included. */
export function Header({ article }: { article: Article }) {
  const { image } = article;
  const size = image && figureSize({ size: 'wide', ...image });
  return (
    <header className="story-header">
      <Kicker article={article} />
      <h1 tabIndex={-1}>{isolatePieces(article.headline)}</h1>
      {article.standfirst !== undefined && (
        <p className="standfirst">
          <Words text={article.standfirst} />
        </p>
      )}
      <div className="story-meta">
        {article.authors && article.authors.length > 0 && <Byline authors={article.authors} />}
        <Times article={article} />
        <Counts article={article} />
        <Tools offered="article" />
        <div ref={useSlotRef('headline')} className="change-notice" role="status" />
      </div>
      {image && (
        <figure className="lead" data-size={size}>
          <Picture image={image.image} room={size} lead name={LEAD_PICTURE} />
          <Caption caption={image.caption} credit={image.credit} />
        </figure>
      )}
    </header>
  );
}
