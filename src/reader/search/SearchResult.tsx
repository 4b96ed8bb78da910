import { useEffect, useState } from 'react';
import { directionOf, hasRtl, type Direction } from '../../article/bidi.ts';
import { ltrPieces } from '../../article/ltr-pieces.ts';
import { memoize } from '../../article/memoize.ts';
import type { Card } from '../../article/schema.ts';
import { collectTexts } from '../../article/text.ts';
import {
  matchExcerpt,
  findMatches,
  splitParts,
  splitAtMatches,
  type MarkedPart,
} from '../../search/marks.ts';
import type { Query } from '../../search/query.ts';
import { createAnalyser } from '../../search/terms.ts';
import { UnpublishedMark } from '../article-view/UnpublishedMark.tsx';
import { DateText } from '../blocks/DateText.tsx';
import { useSite } from '../site-context.tsx';
import type { PageSource } from '../page-source.ts';
import { SEARCH_HASH } from './search-request.ts';
import { AuthorNames, Isolate, RunningText } from '../blocks/Isolate.tsx';

interface SearchResultProps {
  readonly card: Card;
  readonly text: string;
  readonly query: Query;
  readonly source: PageSource;
}

const EXCERPT_DELAY_MS = 250;

const MarkedText = ({ parts }: { parts: readonly MarkedPart[] }) =>
  parts.map(({ text, isMarked }, at) => (isMarked ? <mark key={at}>{text}</mark> : text));

interface IsolatedMarksProps {
  readonly parts: readonly MarkedPart[];
  readonly direction: Direction;
}

/** Marked text with its left-to-right pieces isolated; a mark may be a part of one. */
function IsolatedMarks({ parts, direction }: IsolatedMarksProps) {
  const text = parts.map((part) => part.text).join('');
  if (direction === 'ltr') return <MarkedText parts={parts} />;
  if (!hasRtl(text))
    return (
      <Isolate>
        <MarkedText parts={parts} />
      </Isolate>
    );
  return splitParts(parts, ltrPieces(text)).map((inside, at) =>
    at % 2 === 1 ? (
      <Isolate key={at}>
        <MarkedText parts={inside} />
      </Isolate>
    ) : (
      <MarkedText key={at} parts={inside} />
    ),
  );
}

interface MarkedResult {
  readonly headline: MarkedPart[];
  readonly standfirst: MarkedPart[];
  readonly excerpt?: MarkedPart[] | undefined;
}

const cachedAnalyser = memoize(createAnalyser);

/** A result with the query's words marked; the excerpt follows when its article has loaded. */
function useMarkedResult(
  { card, query, source }: SearchResultProps,
  language: string,
): MarkedResult | undefined {
  const [shown, show] = useState<MarkedResult>();
  useEffect(() => {
    let isShown = true;
    const mark = async (): Promise<void> => {
      const analyser = await cachedAnalyser(language);
      const marked = (text: string): MarkedPart[] => splitAtMatches(text, findMatches(text, query, analyser));
      const first = { headline: marked(card.headline), standfirst: marked(card.standfirst ?? '') };
      if (isShown) show((last) => ({ ...first, excerpt: last?.excerpt }));
      await new Promise((resolve) => setTimeout(resolve, EXCERPT_DELAY_MS));
      if (!isShown) return;
      const article = await source.article(card.url);
      if (isShown) show({ ...first, excerpt: matchExcerpt(collectTexts(article.body), query, analyser) });
    };
    // If the article does not load, the standfirst stays.
    mark().catch(() => undefined);
    return () => {
      isShown = false;
    };
  }, [card, query, source, language]);
  return shown;
}

export function SearchResult(props: SearchResultProps) {
  const { card, text } = props;
  const { site, language, href } = useSite();
  const own = card.language ?? site.language;
  const direction = directionOf(own);
  const shown = useMarkedResult(props, own);
  const excerpt = shown?.excerpt ?? shown?.standfirst;
  return (
    <li className="search-result" lang={own} dir={direction}>
      <UnpublishedMark reason={card.unpublished} />
      <h2>
        <a href={`${href(card.url)}${SEARCH_HASH}${encodeURIComponent(text.trim())}`}>
          {shown ? (
            <IsolatedMarks parts={shown.headline} direction={direction} />
          ) : (
            <RunningText direction={direction}>{card.headline}</RunningText>
          )}
        </a>
      </h2>
      <p className="search-excerpt">
        {excerpt ? (
          <IsolatedMarks parts={excerpt} direction={direction} />
        ) : (
          <RunningText direction={direction}>{card.standfirst ?? ''}</RunningText>
        )}
      </p>
      <p className="card-meta" lang={language} dir={directionOf(language)}>
        {card.section !== undefined && (
          <span>
            <Isolate>{card.section}</Isolate>
          </span>
        )}
        <AuthorNames names={card.authors} />
        {card.datePublished !== undefined && <DateText iso={card.datePublished} />}
      </p>
    </li>
  );
}
