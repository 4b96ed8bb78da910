import { use } from 'react';
import { useLocation, useMatches, useNavigate } from 'react-router';
import { directionOf } from '../../../article/bidi.ts';
import type { PageData } from '../../../article/list-page.ts';
import { isArticle } from '../../page-data.ts';
import { editionAddress } from '../../../article/editions.ts';
import { useSite } from '../../site-context.tsx';
import { FeatureStateContext, useFeatureActions } from '../feature-context.ts';
import { featureList } from '../features.ts';
import { showNotice } from '../../ui/notices.ts';
import { useAllFeatureMessages, useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { PAGE_SHORTCUTS, type ActionName, type PageAction } from '../shortcut-keys.ts';
import { isOffered } from '../is-offered.ts';
import { HEADLINE } from '../../../article/passage-ids.ts';
import { markTarget } from '../../navigation/target.ts';
import { copyText } from '../../dom/copy-text.ts';
import { pageElement } from '../../page-elements.ts';

/** The article's outermost block elements, without pull quotes, which repeat. */
const topBlocks = (): HTMLElement[] => [
  ...(pageElement('body')?.querySelectorAll<HTMLElement>(
    '[data-block]:not([data-block] *, [data-block="pullquote"])',
  ) ?? []),
];

type StepDirection = 1 | -1;

const SCROLL_MARGIN_PX = 16;
const topOf = (element: Element): number => element.getBoundingClientRect().top;

function focusNextHeadline(by: StepDirection): void {
  const links = [...document.querySelectorAll<HTMLElement>('.cards a, .search-results a, .saved-items a')];
  const here = links.findIndex((link) => link === document.activeElement);
  const at = here >= 0 ? here + by : links.findIndex((link) => topOf(link) > 0);
  links[Math.max(0, at)]?.focus();
}

function scrollToNextParagraph(by: StepDirection): void {
  const blocks = [document.getElementById(HEADLINE), ...topBlocks()].filter((block) => block !== null);
  const to =
    by === 1
      ? blocks.find((block) => topOf(block) > SCROLL_MARGIN_PX + 4)
      : blocks.findLast((block) => topOf(block) < SCROLL_MARGIN_PX - 4);
  if (to) scrollBy({ top: topOf(to) - SCROLL_MARGIN_PX, behavior: 'instant' });
}

const MIN_VISIBLE_PX = 40;

/** Resolves to whether the link was copied; undefined when no paragraph is visible. */
async function copyParagraphLink(): Promise<boolean | undefined> {
  const block = topBlocks().find(
    (one) => one.id !== '' && one.getBoundingClientRect().bottom > MIN_VISIBLE_PX,
  );
  if (!block) return undefined;
  const done = await copyText(
    `${location.origin}${location.pathname}${location.search}#${encodeURIComponent(block.id)}`,
  );
  if (done) markTarget(block.id);
  return done;
}

export interface ShortcutAction {
  readonly name: ActionName;
  readonly label: string;
  readonly shortcut: string;
  /** Does nothing where the page does not offer the action. */
  readonly run: () => void;
}

interface AdjacentPages {
  readonly next?: string | undefined;
  readonly previous?: string | undefined;
}

function adjacentPages(page: PageData): AdjacentPages {
  if (isArticle(page)) return { next: page.published?.related[0]?.url };
  return { next: page?.older, previous: page?.newer };
}

type ActionHandler = Omit<ShortcutAction, 'name' | 'shortcut'>;

function usePageActionHandlers() {
  const words = useFeatureMessages('articleTools');
  const { site, language } = useSite();
  const navigate = useNavigate();
  const page = useMatches().at(-1)?.loaderData as PageData;
  const article = isArticle(page) ? page : undefined;
  const { next, previous } = adjacentPages(page);
  const go = (to: string | undefined): void => void (to !== undefined && navigate(to));
  const forward = (): void => go(next);
  const back = (): void => {
    if (article) void navigate(-1);
    else go(previous);
  };
  const isRightToLeft = directionOf(language) === 'rtl';
  const step = (by: StepDirection): void => (article ? scrollToNextParagraph(by) : focusNextHeadline(by));
  const copyLink = async (): Promise<void> => {
    const isCopied = await copyParagraphLink();
    if (isCopied !== undefined) showNotice(isCopied ? words.linkCopied : words.notCopied);
  };
  return {
    next: { label: words.keyNext, run: () => step(1) },
    previous: { label: words.keyPrevious, run: () => step(-1) },
    forward: { label: words.keyStory, run: isRightToLeft ? back : forward },
    back: { label: words.keyBack, run: isRightToLeft ? forward : back },
    link: { label: words.keyLink, run: () => void copyLink() },
    home: { label: words.keyHome, run: () => go(editionAddress(site, '/')) },
    savedPage: { label: words.keySaved, run: () => go(editionAddress(site, '/saved/')) },
    top: { label: words.keyTop, run: () => scrollTo({ top: 0, behavior: 'instant' }) },
  } satisfies Partial<Record<PageAction, ActionHandler>>;
}

/** The shortcuts of features: those with a button do what it does, where a page offers it. */
function useFeatureShortcuts(): ShortcutAction[] {
  const { messages } = useSite();
  const featureMessages = useAllFeatureMessages();
  const { search } = useLocation();
  const page = useMatches().at(-1)?.loaderData as PageData;
  const { activate } = use(FeatureStateContext);
  const queue = useFeatureActions();
  return featureList.flatMap(([name, { shortcut, label, title }]) => {
    if (!shortcut) return [];
    const run = (): void => {
      if (shortcut.run) shortcut.run(queue);
      else if (!label || isOffered(name, page, search)) activate(name);
    };
    const text = (shortcut.label ?? title)?.(featureMessages) ?? (label && messages[label]) ?? '';
    return [{ name, label: text, shortcut: shortcut.keys, run }];
  });
}

function useSearchActionHandler(): ActionHandler {
  const words = useFeatureMessages('articleTools');
  const navigate = useNavigate();
  const { site } = useSite();
  const { hasHandler, request } = useFeatureActions();
  return {
    label: words.keySearch,
    run: () => {
      if (!hasHandler('search')) void navigate(editionAddress(site, '/search/'));
      request('search', undefined, () => undefined);
    },
  };
}

export function useShortcutActions(): readonly ShortcutAction[] {
  const { site } = useSite();
  const search = useSearchActionHandler();
  const handlers: Readonly<Record<PageAction, ActionHandler>> = { ...usePageActionHandlers(), search };
  const features = useFeatureShortcuts();
  const page = (Object.keys(PAGE_SHORTCUTS) as PageAction[])
    .filter((name) => name !== 'search' || site.search !== false)
    .map((name) => ({ name, shortcut: PAGE_SHORTCUTS[name], ...handlers[name] }));
  return [...page, ...features];
}
