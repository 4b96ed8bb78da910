/** Marks the words of a search in the article that was opened from it. */
import { marksIn } from '../../../search/marks.ts';
import { queryOf } from '../../../search/query.ts';
import { analyserFor, type Analyser } from '../../../search/terms.ts';
import { PASSED } from '../../navigation/passage.ts';
import { MARKING } from './asked.ts';

const NAME = 'bs-search';

function* rangesOf(story: Element, text: string, analyser: Analyser): Generator<Range> {
  const query = queryOf(text, [analyser]);
  const nodes = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode())
    for (const { from, to } of marksIn(node.nodeValue ?? '', query, analyser)) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      yield range;
    }
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
  CSS.highlights.set(NAME, new Highlight(...rangesOf(story, text, analyser)));
  const until = new AbortController();
  const leave = (): void => {
    CSS.highlights.delete(NAME);
    until.abort();
  };
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), { signal: until.signal });
  document.addEventListener(PASSED, leave, { signal: until.signal });
}
