import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { useSetting } from '../../setting.tsx';
import { useArticle } from '../article.ts';
import type { PanelProps } from '../feature.ts';
import { Sheet } from '../Sheet.tsx';
import { useWords } from '../words.ts';
import { GoesOn, SleepTimer, Speed } from './Choices.tsx';
import { Position } from './Position.tsx';
import { currentListening, stopListening, watchListening, type Listening } from './session.ts';
import { readAloud } from './start.ts';
import { Status } from './Status.tsx';
import { Transport } from './Transport.tsx';
import { Voices } from './Voices.tsx';
import { canSpeak } from './web-speech.ts';
import { Isolate } from '../../blocks/Isolate.tsx';

function Controls({ listening, close }: { listening: Listening; close: () => void }) {
  const words = useWords('listen');
  const stop = (): void => {
    stopListening();
    close();
  };
  return (
    <>
      <p className="listen-headline">
        <Isolate>{listening.article.headline}</Isolate>
      </p>
      <Transport listening={listening} />
      <Status listening={listening} />
      <Position listening={listening} />
      <Speed listening={listening} />
      <Voices listening={listening} />
      <SleepTimer listening={listening} />
      <GoesOn listening={listening} />
      <p className="listen-tip sheet-hint">{words.tap}</p>
      <button type="button" onClick={stop}>
        {words.stop}
      </button>
    </>
  );
}

/** Begins to read when it is opened, unless an article is being read already. */
function useBeginning(): Listening | undefined {
  const setting = useSetting();
  const words = useWords('listen');
  const article = useArticle();
  const begin = useEffectEvent(() => {
    const { state } = currentListening() ?? {};
    const isOver = !state || state.phase === 'ended' || state.phase === 'failed';
    if (article && isOver && canSpeak()) readAloud(article, words, setting);
  });
  useEffect(() => begin(), []);
  return useSyncExternalStore(watchListening, currentListening);
}

/** The whole player. What is read goes on when it is closed. */
export function ListenPanel({ close }: PanelProps) {
  const { messages } = useSetting();
  const words = useWords('listen');
  const listening = useBeginning();
  return (
    <Sheet title={messages.listen} close={close} kind="listen">
      {!canSpeak() && <p>{words.unsupported}</p>}
      {listening && <Controls listening={listening} close={close} />}
    </Sheet>
  );
}
