/** Marks the words of a search in the article that was opened from it. */
import { marksIn } from '../../../search/marks.ts';
import { queryOf } from '../../../search/query.ts';
import { analyserFor, type Analyser } from '../../../search/terms.ts';
import { PASSED } from '../../navigation/passage.ts';
import { watchNear } from '../highlights/near.ts';
import { breather } from '../passages/slices.ts';
import { MARKING } from './asked.ts';

const NAME = 'bs-search';

/** The ranges to mark, those of one text node after the other. */
function* rangesOf(story: Element, text: string, analyser: Analyser): Generator<Range[]> {
  const query = queryOf(text, [analyser]);
  const nodes = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode())
    yield marksIn(node.nodeValue ?? '', query, analyser).map(({ from, to }) => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return range;
    });
}

function asked(): string {
  const { hash } = location;
  if (!hash.startsWith(MARKING)) return '';
  try {
    return decodeURIComponent(hash.slice(MARKING.length)).slice(0, 200);
  } catch {
    return '';
  }
}

/** Marks the words that the address names, until Escape is pressed or another page stands there. */
export async function markAskedWords(): Promise<void> {
  if (!('highlights' in CSS)) return;
  const text = asked();
  const story = document.querySelector('main .story');
  if (text === '' || !story) return;
  const analyser = await analyserFor(story.getAttribute('lang') ?? '');
  const until = new AbortController();
  const marks = new Highlight();
  CSS.highlights.set(NAME, marks);
  // Only what is near is given to the browser, which looks at all that it has at every change of any style.
  const near = watchNear(
    (range) => marks.add(range),
    (range) => marks.delete(range),
  );
  const leave = (): void => {
    if (CSS.highlights.get(NAME) === marks) CSS.highlights.delete(NAME);
    near.stop();
    until.abort();
  };
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), { signal: until.signal });
  document.addEventListener(PASSED, leave, { signal: until.signal });
  const breathe = breather();
  for (const ranges of rangesOf(story, text, analyser)) {
    ranges.forEach((range) => near.add(range));
    await breathe();
    if (until.signal.aborted) return;
  }
}
