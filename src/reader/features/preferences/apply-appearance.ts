/** Applies an appearance to the root element only, so that React renders nothing again. */
import { pageElement } from '../../page-elements.ts';
import { TYPEFACE_LINK_ID, type Appearance } from './appearance.ts';

let appliedNames: readonly string[] | undefined;

/** What is applied now, including what the inline script in the head set. */
function readAppliedNames({ style, dataset }: HTMLElement): readonly string[] {
  const attributes = ['theme', 'caps', 'pullquotes', 'motion'].filter((name) => name in dataset);
  return [...Array.from(style), ...attributes];
}

function setTypefaceSheet(address: string | undefined): void {
  const old = document.getElementById(TYPEFACE_LINK_ID);
  if (old?.getAttribute('href') === (address ?? null)) return;
  old?.remove();
  if (address === undefined) return;
  const link = document.createElement('link');
  Object.assign(link, { id: TYPEFACE_LINK_ID, rel: 'stylesheet', href: address });
  document.head.append(link);
}

export function applyAppearance({ sheet, ...look }: Appearance): void {
  const root = document.documentElement;
  appliedNames ??= readAppliedNames(root);
  setTypefaceSheet(sheet);
  for (const name of appliedNames)
    if (!(name in look)) {
      if (name.includes('-')) root.style.removeProperty(name);
      else delete root.dataset[name];
    }
  for (const [name, value] of Object.entries(look))
    if (name.includes('-')) root.style.setProperty(name, value);
    else root.dataset[name] = value;
  appliedNames = Object.keys(look);
}

/** Runs a change that moves text and scrolls so that the line being read stays in place. */
export function preserveReadingLine(change: () => void): void {
  const { block, part, top } = blockAtReadingLine();
  change();
  if (!block?.isConnected) return;
  const now = block.getBoundingClientRect();
  window.scrollBy({ top: now.top + part * now.height - top, behavior: 'instant' });
}

function blockAtReadingLine() {
  const top = innerHeight / 3;
  const story = pageElement('body')?.getBoundingClientRect();
  const at = story && document.elementFromPoint(story.left + story.width / 2, top);
  const block = scrollY > 0 ? at?.closest('[data-block]') : undefined;
  const box = block?.getBoundingClientRect();
  return { block, top, part: box?.height ? (top - box.top) / box.height : 0 };
}
