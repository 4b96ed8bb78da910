/** Everything that has a key: one map, which the keys, their list and the test of them share. */
import { use } from 'react';
import { useLocation, useMatches, useNavigate } from 'react-router';
import { directionOf } from '../../i18n/languages.ts';
import { isArticle, type PageData } from '../../page-data.ts';
import { useSetting } from '../../setting.tsx';
import { FeatureStateContext, useFeatureActions } from '../feature-context.ts';
import type { FeatureName } from '../features.ts';
import { say } from '../undo/notices.ts';
import { useWords } from '../words.ts';
import { SHORTCUTS, type ActionName } from './bindings.ts';
import { copyLinkHere } from './link-here.ts';
import { isOffered } from './offered.ts';
import { pictureInView } from './picture-in-view.ts';
import { viewHash } from './pictures.ts';
import { stepInList, stepInStory, type Step } from './step.ts';

export interface Action {
  readonly name: ActionName;
  readonly label: string;
  /** Keys that are pressed one after the other, with spaces between. */
  readonly shortcut: string;
  /** Does it; does nothing where the page does not offer it. */
  readonly run: () => void;
}

/** Addresses on the site that lie after a page and before it. */
interface Beside {
  readonly next?: string | undefined;
  readonly previous?: string | undefined;
}

function besides(page: PageData): Beside {
  if (isArticle(page)) return { next: page.published?.related[0]?.url };
  return { next: page?.older, previous: page?.newer };
}

type Run = Omit<Action, 'name' | 'shortcut'>;

/** What goes through the page, or from page to page. */
function usePageActions() {
  const words = useWords('small');
  const { language } = useSetting();
  const navigate = useNavigate();
  const { request } = useFeatureActions();
  const page = useMatches().at(-1)?.loaderData as PageData;
  const article = isArticle(page) ? page : undefined;
  const { next, previous } = besides(page);
  const go = (to: string | undefined): void => void (to !== undefined && navigate(to));
  const forward = (): void => go(next);
  const back = (): void => {
    if (article) void navigate(-1);
    else go(previous);
  };
  const isRightToLeft = directionOf(language) === 'rtl';
  const step = (by: Step): void => (article ? stepInStory(by) : stepInList(by));
  const view = (): void => {
    const key = article && pictureInView(article);
    if (key !== undefined) void navigate(viewHash(key), { state: { viewing: true } });
  };
  const copyLink = async (): Promise<void> => {
    const isCopied = await copyLinkHere();
    if (isCopied !== undefined) say(isCopied ? words.linkCopied : words.notCopied);
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
  } satisfies Partial<Record<ActionName, Run>>;
}

/** The buttons of features, and those that have none on the page. */
function useFeatureButtons() {
  const { messages } = useSetting();
  const words = useWords('small');
  const { history } = useWords('place');
  const { search } = useLocation();
  const page = useMatches().at(-1)?.loaderData as PageData;
  const { press } = use(FeatureStateContext);
  const button = (feature: FeatureName, label: string): Run => ({
    label,
    run: () => {
      if (isOffered(feature, page, search)) press(feature);
    },
  });
  return {
    save: button('keep', messages.save),
    listen: button('listen', messages.listen),
    preferences: button('preferences', messages.textAndTheme),
    contents: button('place', messages.contents),
    highlights: button('highlights', messages.highlights),
    share: button('share', messages.share),
    history: { label: history, run: () => press('history') },
    help: { label: words.keyHelp, run: () => press('small') },
  } satisfies Partial<Record<ActionName, Run>>;
}

/** The field of the search page, wherever the reader is. */
function useSearchAction(): Run {
  const words = useWords('small');
  const navigate = useNavigate();
  const { isAnswered, request } = useFeatureActions();
  return {
    label: words.keySearch,
    run: () => {
      if (!isAnswered('search')) void navigate('/search/');
      request('search', undefined, () => undefined);
    },
  };
}

/** The actions of this site in the order of their list. */
export function useActions(): readonly Action[] {
  const { site } = useSetting();
  const all: Readonly<Record<ActionName, Run>> = {
    ...usePageActions(),
    ...useFeatureButtons(),
    search: useSearchAction(),
  };
  return Object.entries(SHORTCUTS).flatMap(([name, shortcut]) =>
    name === 'search' && site.search === false
      ? []
      : [{ name: name as ActionName, shortcut, ...all[name as ActionName] }],
  );
}
