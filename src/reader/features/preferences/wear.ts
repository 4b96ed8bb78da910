/** Puts a look on the page. Only the root element changes, so that nothing of the article is rendered again. */
import { SHEET_ID, type Look } from './look.ts';

let worn: readonly string[] | undefined;

/** What the page wears, also where the script in its head put it on. */
function wornNames({ style, dataset }: HTMLElement): readonly string[] {
  const attributes = ['theme', 'caps', 'pullquotes', 'motion'].filter((name) => name in dataset);
  return [...style, ...attributes];
}

function setSheet(address: string | undefined): void {
  const old = document.getElementById(SHEET_ID);
  if (old?.getAttribute('href') === (address ?? null)) return;
  old?.remove();
  if (address === undefined) return;
  const link = document.createElement('link');
  Object.assign(link, { id: SHEET_ID, rel: 'stylesheet', href: address });
  document.head.append(link);
}

/** Changes the root element from what it wears to this look. */
export function wear({ sheet, ...look }: Look): void {
  const root = document.documentElement;
  worn ??= wornNames(root);
  setSheet(sheet);
  for (const name of worn)
    if (!(name in look)) {
      if (name.includes('-')) root.style.removeProperty(name);
      else delete root.dataset[name];
    }
  for (const [name, value] of Object.entries(look))
    if (name.includes('-')) root.style.setProperty(name, value);
    else root.dataset[name] = value;
  worn = Object.keys(look);
}

/** Does what moves the text, and keeps the line that is read where it is in the window. */
export function holdStill(change: () => void): void {
  const { block, part, top } = lineInView();
  change();
  if (!block?.isConnected) return;
  const now = block.getBoundingClientRect();
  window.scrollBy({ top: now.top + part * now.height - top, behavior: 'instant' });
}

/** The block that stands a third down the window, and how far into it that is. */
function lineInView() {
  const top = innerHeight / 3;
  const story = document.querySelector('.story-body')?.getBoundingClientRect();
  const at = story && document.elementFromPoint(story.left + story.width / 2, top);
  const block = scrollY > 0 ? at?.closest('[data-block]') : undefined;
  const box = block?.getBoundingClientRect();
  return { block, top, part: box?.height ? (top - box.top) / box.height : 0 };
}
