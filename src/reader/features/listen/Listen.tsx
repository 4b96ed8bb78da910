import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { loadFeatureMessages } from '../../load-feature-messages.ts';
import { messagesFor } from '../../i18n/languages.ts';
import { useSite } from '../../site-context.tsx';
import { articleAddress } from '../../../article/urls.ts';
import { useArticle } from '../use-article.ts';
import { FeatureButton } from '../FeatureButton.tsx';
import { readingListUrls } from '../../storage/stores/saved-store.ts';
import { adoptStyleSheet } from '../../dom/adopt-style-sheet.ts';
import { useReturnFocus } from '../../dom/focus.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import css from './listen.css?inline';
import { nextArticleUrl } from './next-article.ts';
import {
  currentListening,
  currentPlayer,
  stopListening,
  watchListening,
  type ListeningState,
} from './listening-session.ts';
import { ListenPanel } from './ListenPanel.tsx';
import { readAloud } from './read-aloud.ts';
import { PlayerStatus } from './PlayerStatus.tsx';
import { passageAtTap } from './passage-at-point.ts';
import { IconButton, PlayButton } from './Transport.tsx';

export const Panel = ListenPanel;

adoptStyleSheet(css);

/** While reading, taps are handled first (capture phase); while paused, other handlers come first (bubbling). */
function useTapToRead(listening: ListeningState | undefined): void {
  const article = useArticle();
  const isHere = listening !== undefined && listening.article.published?.id === article?.published?.id;
  const take = useEffectEvent((event: MouseEvent) => {
    const isReading = listening?.state.phase === 'playing' || listening?.state.phase === 'waiting';
    if (isReading !== (event.eventPhase === Event.CAPTURING_PHASE)) return;
    const at = listening && passageAtTap(event, listening.plan);
    if (at === undefined) return;
    event.preventDefault();
    currentPlayer()?.go(at);
    currentPlayer()?.play();
  });
  useEffect(() => {
    if (!isHere) return undefined;
    const listen = (event: MouseEvent): void => take(event);
    // On the window, whose listeners run before and after those of the document.
    for (const capture of [true, false]) addEventListener('click', listen, capture);
    return () => {
      for (const capture of [true, false]) removeEventListener('click', listen, capture);
    };
  }, [isHere]);
}

function useNextArticle(listening: ListeningState | undefined): void {
  const setting = useSite();
  const article = useArticle();
  const navigate = useNavigate();
  const heard = useRef(new Set<string>());
  const expected = useRef<string>(undefined);
  const here = article?.published && articleAddress(article.published.id);
  const goOn = useEffectEvent(async () => {
    if (!listening || !here || listening.article.published?.id !== article?.published?.id) return;
    heard.current.add(here);
    if (!listening.settings.goesOn || listening.sleep === 'article') return;
    const next = nextArticleUrl(listening.article, heard.current, await readingListUrls(setting.base));
    // The reader may have started something else meanwhile.
    if (!next || currentListening() !== listening) return;
    expected.current = next;
    void navigate(next);
  });
  const begin = useEffectEvent(async (address: string | undefined) => {
    if (!article || expected.current !== address) return;
    expected.current = undefined;
    const own = { ...setting, ...messagesFor(article.language, setting.site.language) };
    const { listen } = await loadFeatureMessages(own.language);
    readAloud(article, listen, own, { fromTop: true, sleep: currentListening()?.sleep });
  });
  const hasEnded = listening?.state.phase === 'ended';
  useEffect(() => {
    if (hasEnded) void goOn();
  }, [hasEnded]);
  useEffect(() => void begin(here), [here]);
}

function PlayerBar({ listening }: { listening: ListeningState }) {
  const words = useFeatureMessages('listen');
  const { article, plan, state } = listening;
  const player = currentPlayer();
  const bar = useRef<HTMLElement>(null);
  useReturnFocus(bar);
  return (
    <section ref={bar} className="listen-bar" aria-label={words.bar}>
      <progress value={state.at + 1} max={plan.length} aria-label={words.position} />
      <div className="listen-bar-row" dir="ltr">
        <IconButton name={words.sentenceBack} icon="back" onClick={() => player?.stepSentence(-1)} />
        <PlayButton listening={listening} />
        <IconButton name={words.sentenceOn} icon="forward" onClick={() => player?.stepSentence(1)} />
        <FeatureButton name="listen" className="listen-button listen-what" title={words.more}>
          <bdi lang={article.language}>{article.headline}</bdi>
        </FeatureButton>
        <IconButton name={words.stop} icon="stop" onClick={stopListening} />
      </div>
      <PlayerStatus listening={listening} />
    </section>
  );
}

export function Ambient() {
  const listening = useSyncExternalStore(watchListening, currentListening);
  useTapToRead(listening);
  useNextArticle(listening);
  return listening ? <PlayerBar listening={listening} /> : null;
}
