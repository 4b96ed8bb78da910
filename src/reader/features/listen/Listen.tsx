/** Read aloud. */
import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { roomWords } from '../../i18n/room/languages.ts';
import { messagesFor } from '../../i18n/languages.ts';
import { useSetting } from '../../setting.tsx';
import { articleAddress } from '../../../article/urls.ts';
import { useArticle } from '../article.ts';
import { FeatureButton } from '../FeatureButton.tsx';
import { addressesToRead } from '../keep/to-read.ts';
import { adopt } from '../style.ts';
import { passFocus } from '../focus.ts';
import { useWords } from '../words.ts';
import css from './listen.css?inline';
import { nextArticle } from './next-article.ts';
import { currentListening, currentPlayer, stopListening, watchListening, type Listening } from './session.ts';
import { ListenPanel } from './Panel.tsx';
import { readAloud } from './start.ts';
import { Status } from './Status.tsx';
import { tapped } from './tap.ts';
import { IconButton, PlayButton } from './Transport.tsx';

export const Panel = ListenPanel;

adopt(css);

/**
 * A tap on a paragraph of the article that is being read begins there. While it is read the tap is the player's; when the player
 * rests, whatever else answers to it comes first.
 */
function useTaps(listening: Listening | undefined): void {
  const article = useArticle();
  const isHere = listening !== undefined && listening.article.published?.id === article?.published?.id;
  const take = useEffectEvent((event: MouseEvent) => {
    const isReading = listening?.state.phase === 'playing' || listening?.state.phase === 'waiting';
    if (isReading !== (event.eventPhase === Event.CAPTURING_PHASE)) return;
    const at = listening && tapped(event, listening.plan);
    if (at === undefined) return;
    event.preventDefault();
    currentPlayer()?.go(at);
    currentPlayer()?.play();
  });
  useEffect(() => {
    if (!isHere) return undefined;
    const listen = (event: MouseEvent): void => take(event);
    // On the window, which hears a click before and after the document does.
    for (const capture of [true, false]) addEventListener('click', listen, capture);
    return () => {
      for (const capture of [true, false]) removeEventListener('click', listen, capture);
    };
  }, [isHere]);
}

/** When an article has been read and the reader is still there, the next one is opened and read. */
function useNext(listening: Listening | undefined): void {
  const setting = useSetting();
  const article = useArticle();
  const navigate = useNavigate();
  const heard = useRef(new Set<string>());
  const expected = useRef<string>(undefined);
  const here = article?.published && articleAddress(article.published.id);
  const goOn = useEffectEvent(async () => {
    if (!listening || !here || listening.article.published?.id !== article?.published?.id) return;
    heard.current.add(here);
    if (!listening.settings.goesOn || listening.sleep === 'article') return;
    const next = nextArticle(listening.article, heard.current, await addressesToRead(setting.base));
    // Meanwhile the reader may have begun something else.
    if (!next || currentListening() !== listening) return;
    expected.current = next;
    void navigate(next);
  });
  const begin = useEffectEvent(async (address: string | undefined) => {
    if (!article || expected.current !== address) return;
    expected.current = undefined;
    const own = { ...setting, ...messagesFor(article.language, setting.site.language) };
    const { listen } = await roomWords(own.language);
    readAloud(article, listen, own, { fromTop: true, sleep: currentListening()?.sleep });
  });
  const hasEnded = listening?.state.phase === 'ended';
  useEffect(() => {
    if (hasEnded) void goOn();
  }, [hasEnded]);
  useEffect(() => void begin(here), [here]);
}

function Bar({ listening }: { listening: Listening }) {
  const words = useWords('listen');
  const { article, plan, state } = listening;
  const player = currentPlayer();
  return (
    <section ref={passFocus} className="listen-bar" aria-label={words.bar}>
      <progress value={state.at + 1} max={plan.length} aria-label={words.position} />
      <div className="listen-bar-row" dir="ltr">
        <IconButton name={words.sentenceBack} icon="back" onClick={() => player?.step(-1)} />
        <PlayButton listening={listening} />
        <IconButton name={words.sentenceOn} icon="forward" onClick={() => player?.step(1)} />
        <FeatureButton name="listen" className="listen-button listen-what" title={words.more}>
          <bdi lang={article.language}>{article.headline}</bdi>
        </FeatureButton>
        <IconButton name={words.stop} icon="stop" onClick={stopListening} />
      </div>
      <Status listening={listening} />
    </section>
  );
}

/** The small player at the foot, on whatever page the reader is meanwhile. */
export function Ambient() {
  const listening = useSyncExternalStore(watchListening, currentListening);
  useTaps(listening);
  useNext(listening);
  return listening ? <Bar listening={listening} /> : null;
}
