import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { findMatches } from '../../../search/marks.ts';
import { parseQuery } from '../../../search/query.ts';
import { createAnalyser, type Analyser } from '../../../search/terms.ts';
import { pageElement } from '../../page-elements.ts';
import { useSite } from '../../site-context.tsx';
import { useArticle } from '../use-article.ts';
import { highlightNear } from '../../dom/highlight-near.ts';
import { focusOnBlock } from '../../dom/focus-on-block.ts';
import { decodeFragment, openDetailsAround } from '../../navigation/target-element.ts';
import { createYielder } from '../../dom/time-slices.ts';
import { SEARCH_HASH } from '../../search/search-request.ts';

const NAME = 'bs-search';

function* rangesOf(story: Element, text: string, analyser: Analyser): Generator<Range[]> {
  const query = parseQuery(text, [analyser]);
  const nodes = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode())
    yield findMatches(node.nodeValue ?? '', query, analyser).map(({ from, to }) => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return range;
    });
}

const wordsIn = (hash: string): string => decodeFragment(hash, SEARCH_HASH)?.slice(0, 200) ?? '';

/** Goes to the first words that are marked, unless the reader has gone on already. */
function goTo({ startContainer }: Range): void {
  if (scrollY > 0 || !document.activeElement?.matches('body, h1')) return;
  const place = startContainer.parentElement;
  if (!place || place.closest('h1')) return;
  openDetailsAround(place);
  focusOnBlock(place);
  place.scrollIntoView({ block: 'center', behavior: 'instant' });
}

async function mark(text: string, language: string, until: AbortSignal): Promise<void> {
  const analyser = await createAnalyser(language);
  const story = pageElement('story');
  if (!story || until.aborted) return;
  const marks = highlightNear(NAME);
  until.addEventListener('abort', () => marks.stop());
  const yieldIfDue = createYielder();
  let isAtPlace = false;
  for (const ranges of rangesOf(story, text, analyser)) {
    if (ranges[0] && !isAtPlace) goTo(ranges[0]);
    isAtPlace ||= ranges.length > 0;
    ranges.forEach((range) => marks.add(range));
    await yieldIfDue();
    if (until.aborted) return;
  }
}

/** Marks the words that the address names, until Escape is pressed; another place on the page leaves them marked. */
function Words({ language }: { language: string }) {
  const named = wordsIn(useLocation().hash);
  const [words, setWords] = useState(named);
  if (named !== '' && named !== words) setWords(named);
  useEffect(() => {
    if (words === '' || !('highlights' in CSS)) return undefined;
    const until = new AbortController();
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') until.abort();
    };
    document.addEventListener('keydown', onKey, until);
    void mark(words, language, until.signal);
    return () => until.abort();
  }, [words, language]);
  return null;
}

export function Ambient() {
  const { site } = useSite();
  const { pathname } = useLocation();
  const article = useArticle();
  return article ? <Words key={pathname} language={article.language ?? site.language} /> : null;
}
