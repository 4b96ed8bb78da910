import { useEffect, useState } from 'react';
import type { Card } from '../../../article/schema.ts';
import { texts } from '../../../article/text.ts';
import { excerptOf, marksIn, partsOf, type Part } from '../../../search/marks.ts';
import type { Query } from '../../../search/query.ts';
import { analyserFor, type Analyser } from '../../../search/terms.ts';
import { When } from '../../blocks/When.tsx';
import { comma } from '../../i18n/format.ts';
import { directionOf } from '../../i18n/languages.ts';
import { useSetting } from '../../setting.tsx';
import type { Source } from '../../source.ts';
import { MARKING } from './asked.ts';
import { Isolate, IsolateEach } from '../../blocks/Isolate.tsx';

interface ResultProps {
  readonly card: Card;
  readonly text: string;
  readonly query: Query;
  readonly source: Source;
}

/** Milliseconds without a keystroke after which articles are fetched for their excerpts. */
const REST = 250;

const Parts = ({ parts }: { parts: readonly Part[] }) =>
  parts.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text));

interface Shown {
  readonly of: Query;
  readonly headline: Part[];
  readonly standfirst: Part[];
  readonly excerpt?: Part[] | undefined;
}

const analysers = new Map<string, Promise<Analyser>>();
function analyserOnce(language: string): Promise<Analyser> {
  const known = analysers.get(language) ?? analyserFor(language);
  analysers.set(language, known);
  known.catch(() => analysers.delete(language));
  return known;
}

/** The words of a result with those of the query marked; the excerpt comes from the article itself, a moment later. */
function useMarked({ card, query, source }: ResultProps, language: string): Shown | undefined {
  const [shown, show] = useState<Shown>();
  useEffect(() => {
    let isShown = true;
    const mark = async (): Promise<void> => {
      const analyser = await analyserOnce(language);
      const marked = (text: string): Part[] => partsOf(text, marksIn(text, query, analyser));
      const first = { of: query, headline: marked(card.headline), standfirst: marked(card.standfirst ?? '') };
      if (isShown) show((last) => ({ ...first, excerpt: last?.excerpt }));
      await new Promise((resolve) => setTimeout(resolve, REST));
      if (!isShown) return;
      const article = await source.article(card.url);
      if (isShown) show({ ...first, excerpt: excerptOf(texts(article.body), query, analyser) });
    };
    // Without it the standfirst stays, which came with the result.
    mark().catch(() => undefined);
    return () => {
      isShown = false;
    };
  }, [card, query, source, language]);
  return shown;
}

/** An article that was found. */
export function Result(props: ResultProps) {
  const { card, text } = props;
  const { site, language, href } = useSetting();
  const own = card.language ?? site.language;
  const shown = useMarked(props, own);
  const excerpt = shown?.excerpt ?? shown?.standfirst;
  return (
    <li className="search-result" lang={own} dir={directionOf(own)}>
      <h2>
        <a href={`${href(card.url)}${MARKING}${encodeURIComponent(text.trim())}`}>
          {shown ? <Parts parts={shown.headline} /> : card.headline}
        </a>
      </h2>
      <p className="search-excerpt">{excerpt ? <Parts parts={excerpt} /> : card.standfirst}</p>
      <p className="card-meta" lang={language} dir={directionOf(language)}>
        {card.section !== undefined && (
          <span>
            <Isolate>{card.section}</Isolate>
          </span>
        )}
        {card.authors && card.authors.length > 0 && (
          <span>
            <IsolateEach words={card.authors} separator={comma(language)} />
          </span>
        )}
        {card.datePublished !== undefined && <When iso={card.datePublished} />}
      </p>
    </li>
  );
}
