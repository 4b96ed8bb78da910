import { focusBlockOf, openDetailsAround } from '../navigation/target-element.ts';
import { findMatches } from '../../search/marks.ts';
import { parseQuery } from '../../search/query.ts';
import { createAnalyser, type Analyser } from '../../search/terms.ts';
import { PAGE_CHANGE_EVENT } from '../navigation/use-page-change.ts';
import { watchNear } from '../dom/watch-near.ts';
import { createYielder } from '../dom/time-slices.ts';
import { SEARCH_HASH } from './search-request.ts';

const HIGHLIGHT_NAME = 'bs-search';

function* matchRanges(story: Element, text: string, analyser: Analyser): Generator<Range[]> {
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

function searchTextInHash(): string {
  const { hash } = location;
  if (!hash.startsWith(SEARCH_HASH)) return '';
  try {
    return decodeURIComponent(hash.slice(SEARCH_HASH.length)).slice(0, 200);
  } catch {
    return '';
  }
}

/** Goes to the first words that are marked, unless the reader has gone on already. */
function goTo({ startContainer }: Range): void {
  if (scrollY > 0 || !document.activeElement?.matches('body, h1')) return;
  const place = startContainer.parentElement;
  if (!place || place.closest('h1')) return;
  openDetailsAround(place);
  focusBlockOf(place);
  place.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Marks the search terms named in the URL's fragment until Escape is pressed or the page changes. */
export async function markSearchTerms(): Promise<void> {
  if (!('highlights' in CSS)) return;
  const text = searchTextInHash();
  const story = document.querySelector('main .story');
  if (text === '' || !story) return;
  const analyser = await createAnalyser(story.getAttribute('lang') ?? '');
  const controller = new AbortController();
  const marks = new Highlight();
  CSS.highlights.set(HIGHLIGHT_NAME, marks);
  // Browsers check every highlighted range on each style change, so only ranges near the viewport are highlighted.
  const near = watchNear(
    (range) => marks.add(range),
    (range) => marks.delete(range),
  );
  const clear = (): void => {
    if (CSS.highlights.get(HIGHLIGHT_NAME) === marks) CSS.highlights.delete(HIGHLIGHT_NAME);
    near.stop();
    controller.abort();
  };
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && clear(), {
    signal: controller.signal,
  });
  document.addEventListener(PAGE_CHANGE_EVENT, clear, { signal: controller.signal });
  const yieldIfDue = createYielder();
  let isAtPlace = false;
  for (const ranges of matchRanges(story, text, analyser)) {
    if (ranges[0] && !isAtPlace) goTo(ranges[0]);
    isAtPlace ||= ranges.length > 0;
    ranges.forEach((range) => near.add(range));
    await yieldIfDue();
    if (controller.signal.aborted) return;
  }
}
