/** The actions behind the shortcuts, used by the key handler, the list of shortcuts and the tests. */
import { use } from 'react';
import { useLocation, useMatches, useNavigate } from 'react-router';
import { directionOf } from '../../i18n/languages.ts';
import type { PageData } from '../../../article/list-page.ts';
import { isArticle } from '../../page-data.ts';
import { useSite } from '../../site-context.tsx';
import { FeatureStateContext, useFeatureActions } from '../feature-context.ts';
import type { FeatureName } from '../features.ts';
import { showNotice } from '../../ui/notices.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { SHORTCUTS, type ActionName } from './bindings.ts';
import { copyParagraphLink } from './copy-paragraph-link.ts';
import { isOffered } from '../is-offered.ts';
import { keyOfPictureInView } from '../lightbox/picture-in-view.ts';
import { lightboxHash } from '../lightbox/lightbox-pictures.ts';
import { focusNextHeadline, scrollToNextParagraph, type StepDirection } from './step.ts';

export interface ShortcutAction {
  readonly name: ActionName;
  readonly label: string;
  /** Keys pressed one after the other, separated by spaces. */
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
  const { language } = useSite();
  const navigate = useNavigate();
  const { request } = useFeatureActions();
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
  const view = (): void => {
    const key = article && keyOfPictureInView(article);
    if (key !== undefined) void navigate(lightboxHash(key), { state: { viewing: true } });
  };
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
    pictures: { label: words.viewer, run: view },
    print: { label: words.keyPrint, run: () => request('print', 'plain', () => print()) },
    home: { label: words.keyHome, run: () => go('/') },
    saved: { label: words.keySaved, run: () => go('/saved/') },
    top: { label: words.keyTop, run: () => scrollTo({ top: 0, behavior: 'instant' }) },
  } satisfies Partial<Record<ActionName, ActionHandler>>;
}

function useFeatureActionHandlers() {
  const { messages } = useSite();
  const words = useFeatureMessages('articleTools');
  const { history } = useFeatureMessages('readingPosition');
  const { search } = useLocation();
  const page = useMatches().at(-1)?.loaderData as PageData;
  const { activate } = use(FeatureStateContext);
  const button = (feature: FeatureName, label: string): ActionHandler => ({
    label,
    run: () => {
      if (isOffered(feature, page, search)) activate(feature);
    },
  });
  return {
    save: button('keep', messages.save),
    listen: button('listen', messages.listen),
    preferences: button('preferences', messages.textAndTheme),
    contents: button('place', messages.contents),
    highlights: button('highlights', messages.highlights),
    share: button('share', messages.share),
    history: { label: history, run: () => activate('history') },
    help: { label: words.keyHelp, run: () => activate('small') },
  } satisfies Partial<Record<ActionName, ActionHandler>>;
}

/** Focuses the search field, after going to the search page if necessary. */
function useSearchActionHandler(): ActionHandler {
  const words = useFeatureMessages('articleTools');
  const navigate = useNavigate();
  const { hasHandler, request } = useFeatureActions();
  return {
    label: words.keySearch,
    run: () => {
      if (!hasHandler('search')) void navigate('/search/');
      request('search', undefined, () => undefined);
    },
  };
}

export function useShortcutActions(): readonly ShortcutAction[] {
  const { site } = useSite();
  const all: Readonly<Record<ActionName, ActionHandler>> = {
    ...usePageActionHandlers(),
    ...useFeatureActionHandlers(),
    search: useSearchActionHandler(),
  };
  return Object.entries(SHORTCUTS).flatMap(([name, shortcut]) =>
    name === 'search' && site.search === false
      ? []
      : [{ name: name as ActionName, shortcut, ...all[name as ActionName] }],
  );
}
