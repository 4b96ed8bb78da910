import type { Card } from '../../article/schema.ts';
import { Picture } from '../blocks/Picture.tsx';
import { DateText } from '../blocks/DateText.tsx';
import { fillMessage } from '../i18n/format.ts';
import { useFormat } from '../formatted.tsx';
import { directionOf } from '../../article/bidi.ts';
import { useSite } from '../site-context.tsx';
import { ReadingTime } from './ReadingTime.tsx';
import { UnpublishedMark } from './UnpublishedMark.tsx';
import { AuthorNames, Isolate, RunningText } from '../blocks/Isolate.tsx';

interface CardViewProps {
  readonly card: Card;
  readonly level?: 2 | 3;
  /** The first card of a front page; its picture is fetched first. */
  readonly lead?: boolean;
  readonly brief?: boolean;
  /** Marked as the next article, to read after that of the page. */
  readonly isNext?: boolean;
}

/** Pixels across: less would be blown up to a card's width. */
const MIN_PICTURE_WIDTH = 240;

/** One link, the headline, covers the card. */
export function CardView({ card, level = 2, lead = false, brief = false, isNext = false }: CardViewProps) {
  const { site, language, messages, href } = useSite();
  const Level = `h${level}` as const;
  const own = card.language ?? site.language;
  const direction = directionOf(own);
  const { number } = useFormat();
  const kicker = card.part
    ? fillMessage(messages.part, { number: number(card.part) })
    : (card.label ?? card.kicker ?? card.section);
  return (
    <article className="card" data-lead={lead || undefined} lang={own} dir={direction}>
      {card.image && (card.image.width ?? Infinity) >= MIN_PICTURE_WIDTH && (
        <Picture
          image={{ ...card.image, alt: '' }}
          placement={lead ? 'lead' : brief ? 'related' : 'card'}
          lead={lead}
        />
      )}
      <div className="card-words">
        <UnpublishedMark reason={card.unpublished} />
        {(kicker || isNext) && (
          <p className="kicker">
            {isNext && <bdi lang={language}>{messages.nextArticle}</bdi>}
            {isNext && kicker && ' · '}
            {kicker && <Isolate>{kicker}</Isolate>}
          </p>
        )}
        <Level>
          <a href={href(card.url)}>
            <RunningText direction={direction}>{card.headline}</RunningText>
          </a>
        </Level>
        {!brief && card.standfirst && (
          <p className="card-standfirst">
            <RunningText direction={direction}>{card.standfirst}</RunningText>
          </p>
        )}
        <p className="card-meta" lang={language}>
          {!brief && <AuthorNames names={card.authors} />}{' '}
          {card.datePublished && <DateText iso={card.datePublished} />}{' '}
          {card.minutes !== undefined && <ReadingTime minutes={card.minutes} />}
        </p>
      </div>
    </article>
  );
}
