import type { Card } from '../../article/schema.ts';
import { Picture } from '../blocks/Picture.tsx';
import { When } from '../blocks/When.tsx';
import { comma } from '../i18n/format.ts';
import { directionOf } from '../i18n/languages.ts';
import { useSetting } from '../setting.tsx';
import { Minutes } from './Minutes.tsx';
import { Isolate, IsolateEach, isolatePieces } from '../blocks/Isolate.tsx';

interface CardViewProps {
  readonly card: Card;
  /** Depth of its headline in the page. */
  readonly level?: 2 | 3;
  /** The first of a front page: its picture is fetched first. */
  readonly lead?: boolean;
  /** Leaves the standfirst out. */
  readonly brief?: boolean;
}

/** Pixels across: less would be blown up to a card's width. */
const MIN_PICTURE_WIDTH = 240;

/** An article in a list: one link, its headline, that covers the card. */
export function CardView({ card, level = 2, lead = false, brief = false }: CardViewProps) {
  const { site, language, href } = useSetting();
  const Level = `h${level}` as const;
  const own = card.language ?? site.language;
  const kicker = card.label ?? card.kicker ?? card.section;
  return (
    <article className="card" data-lead={lead || undefined} lang={own} dir={directionOf(own)}>
      {card.image && (card.image.width ?? Infinity) >= MIN_PICTURE_WIDTH && (
        <Picture
          image={{ ...card.image, alt: '' }}
          room={lead ? 'lead' : brief ? 'related' : 'card'}
          lead={lead}
        />
      )}
      <div className="card-words">
        {kicker && (
          <p className="kicker">
            <Isolate>{kicker}</Isolate>
          </p>
        )}
        <Level>
          <a href={href(card.url)}>{isolatePieces(card.headline)}</a>
        </Level>
        {!brief && card.standfirst && <p className="card-standfirst">{isolatePieces(card.standfirst)}</p>}
        <p className="card-meta" lang={language}>
          {!brief && card.authors && card.authors.length > 0 && (
            <span>
              <IsolateEach words={card.authors} separator={comma(language)} />
            </span>
          )}
          {card.datePublished && <When iso={card.datePublished} />}
          {card.minutes !== undefined && <Minutes minutes={card.minutes} />}
        </p>
      </div>
    </article>
  );
}
