/** What the keys do. */
import type { Action } from './bindings.ts';
import { pictureKeys, viewHash } from './pictures.ts';

/** Features whose buttons go by another name. */
const TOOLS: Readonly<Partial<Record<Action, string>>> = { help: 'small', contents: 'place', save: 'keep' };

const click = (selector: string): boolean => {
  const found = document.querySelector<HTMLElement>(selector);
  found?.click();
  return found !== null;
};

/** Pixels between the top of the window and a paragraph that was gone to. */
const MARGIN = 16;
const topOf = (element: Element): number => element.getBoundingClientRect().top;

function stepInList(links: readonly HTMLElement[], by: 1 | -1): void {
  const here = links.findIndex((link) => link === document.activeElement);
  const at = here >= 0 ? here + by : links.findIndex((link) => topOf(link) > 0);
  links[Math.max(0, at)]?.focus();
}

function stepInStory(by: 1 | -1): void {
  const blocks = [
    ...document.querySelectorAll('.story h1, :is(.story-body, .stretch) > [data-block]:not(.pullquote)'),
  ];
  const to =
    by === 1
      ? blocks.find((block) => topOf(block) > MARGIN + 4)
      : blocks.findLast((block) => topOf(block) < MARGIN - 4);
  if (to) scrollBy({ top: topOf(to) - MARGIN, behavior: 'instant' });
}

function step(by: 1 | -1): void {
  if (document.querySelector('.story')) return stepInStory(by);
  stepInList([...document.querySelectorAll<HTMLElement>('.cards a, .search-results a, .saved-items a')], by);
}

/** The picture that is in view, or the first one. */
function viewPicture(go: (to: string) => void): void {
  const all = pictureKeys();
  const key = all.find(({ image }) => image.getBoundingClientRect().bottom > 0)?.key ?? all[0]?.key;
  if (key !== undefined) go(viewHash(key));
}

const isRightToLeft = (): boolean => getComputedStyle(document.documentElement).direction === 'rtl';

function turn(action: 'forward' | 'back', go: (to: string) => void): void {
  const forward = (action === 'forward') !== isRightToLeft();
  if (forward) click('.turn a[rel="next"], .related .cards a');
  else if (!click('.turn a[rel="prev"]') && document.querySelector('.story')) go('back');
}

/** The sheet that the share panel prints; the plain page where it cannot be had. */
const printSheet = (): Promise<void> =>
  import('../share/print-page.ts').then(({ printPage }) => printPage(false)).catch(() => print());

/**
 * Does what a key asks for; what this page does not offer is passed over. `go` leads to an address of the site, or `back`.
 */
export function perform(action: Action, go: (to: string) => void): void {
  if (action === 'next' || action === 'previous') step(action === 'next' ? 1 : -1);
  else if (action === 'forward' || action === 'back') turn(action, go);
  else if (action === 'pictures') viewPicture(go);
  else if (action === 'home') go('/');
  else if (action === 'saved') go('/saved/');
  else if (action === 'search') click('.to-search');
  else if (action === 'top') scrollTo({ top: 0, behavior: 'instant' });
  else if (action === 'print') void printSheet();
  else click(`[data-tool="${TOOLS[action] ?? action}"]`);
}
