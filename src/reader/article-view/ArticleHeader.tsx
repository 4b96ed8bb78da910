import { Fragment } from 'react';
import { HEADLINE, LEAD, STANDFIRST } from '../../article/passage-ids.ts';
import { figureSize } from '../../article/renditions.ts';
import type { Article } from '../../article/schema.ts';
import type { SeriesPlace } from '../../article/series.ts';
import type { LanguageVersion } from '../../article/translations.ts';
import { unpublishedReason } from '../../article/unpublished-reason.ts';
import { articleAddress, listAddress } from '../../article/urls.ts';
import { Caption } from '../blocks/Caption.tsx';
import { Picture } from '../blocks/Picture.tsx';
import { LEAD_PICTURE_KEY } from '../blocks/article-actions.ts';
import { DateText } from '../blocks/DateText.tsx';
import { RichText } from '../blocks/RichText.tsx';
import { useElementRef } from '../page-elements.ts';
import { ArticleButtons } from '../features/FeatureButtons.tsx';
import { useFormat } from '../formatted.tsx';
import { comma, fillMessage } from '../i18n/format.ts';
import { useSite } from '../site-context.tsx';
import { Byline } from './Byline.tsx';
import { ReadingTime } from './ReadingTime.tsx';
import { UnpublishedMark } from './UnpublishedMark.tsx';
import { Isolate, Name, RunningText } from '../blocks/Isolate.tsx';

function Kicker({ article: { kicker, section } }: { article: Article }) {
  const { site, editionHref } = useSite();
  const words = kicker ?? site.sections.find(({ slug }) => slug === section)?.name ?? section;
  if (words === undefined) return null;
  return (
    <p className="kicker">
      <Name href={section && editionHref(listAddress('sections', section))}>{words}</Name>
    </p>
  );
}

function SeriesLine({ series: { name, part, total } }: { series: SeriesPlace }) {
  const { messages, editionHref } = useSite();
  const { number } = useFormat();
  return (
    <p className="series">
      {messages.series} <Name href={editionHref(listAddress('series', name))}>{name}</Name>
      {total > 1 && ` · ${fillMessage(messages.partOf, { number: number(part), total: number(total) })}`}
    </p>
  );
}

interface TranslationLinksProps {
  readonly id: string;
  /** Its own language among them. */
  readonly versions: readonly LanguageVersion[];
}

/** Links to an article in its other languages, each named in that language. */
function TranslationLinks({ id, versions }: TranslationLinksProps) {
  const { messages, href } = useSite();
  const own = articleAddress(id);
  const others = versions.filter(({ url }) => url !== own);
  return (
    <p className="translations">
      {messages.translations}
      {others.map(({ language, url, name }, at) => (
        <Fragment key={url}>
          {at > 0 ? ' · ' : ' '}
          <a href={href(url)} hrefLang={language} lang={language} dir="auto">
            {name}
          </a>
        </Fragment>
      ))}
    </p>
  );
}

function ArticleDates({ article }: { article: Article }) {
  const { language, messages } = useSite();
  const { dateline, datePublished, dateModified, published } = article;
  return (
    <p className="times">
      {(dateline || datePublished) && (
        <span>
          {datePublished && <span className="visually-hidden">{messages.published} </span>}
          {dateline && <Isolate>{dateline}</Isolate>}
          {dateline && datePublished && comma(language)}
          {datePublished && <DateText iso={datePublished} />}
        </span>
      )}{' '}
      {dateModified && dateModified !== datePublished && (
        <span>
          {messages.updated} <DateText iso={dateModified} withTime />
        </span>
      )}{' '}
      {!!published?.minutes && <ReadingTime minutes={published.minutes} />}
    </p>
  );
}

export function ArticleHeader({ article }: { article: Article }) {
  const { image } = article;
  const size = image && figureSize({ size: 'wide', ...image });
  return (
    <header className="story-header">
      <UnpublishedMark reason={unpublishedReason(article)} />
      <Kicker article={article} />
      {article.published?.series && <SeriesLine series={article.published.series} />}
      {article.published?.translations && (
        <TranslationLinks id={article.published.id} versions={article.published.translations} />
      )}
      <h1 id={HEADLINE} tabIndex={-1}>
        <RunningText>{article.headline}</RunningText>
      </h1>
      {article.standfirst !== undefined && (
        <p id={STANDFIRST} className="standfirst">
          <RichText text={article.standfirst} />
        </p>
      )}
      <div className="story-meta">
        {article.authors && article.authors.length > 0 && <Byline authors={article.authors} />}
        <ArticleDates article={article} />
        <ArticleButtons article={article} />
        <div ref={useElementRef('headline')} className="change-notice" role="status" />
      </div>
      {image && (
        <figure id={LEAD} className="lead" data-size={size}>
          <Picture image={image.image} placement={size} lead pictureKey={LEAD_PICTURE_KEY} />
          <Caption caption={image.caption} credit={image.credit} />
        </figure>
      )}
    </header>
  );
}
