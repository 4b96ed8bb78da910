import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { useSite } from '../../site-context.tsx';
import { useArticle } from '../use-article.ts';
import type { PanelProps } from '../feature.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { AutoplaySwitch, PositionSlider, SleepTimer, SpeedSlider } from './PlayerSettings.tsx';
import { currentListening, stopListening, watchListening, type ListeningState } from './listening-session.ts';
import { readAloud } from './read-aloud.ts';
import { PlayerStatus } from './PlayerStatus.tsx';
import { Transport } from './Transport.tsx';
import { VoiceSelects } from './VoiceSelects.tsx';
import { canSpeak } from './web-speech.ts';
import { Isolate } from '../../blocks/Isolate.tsx';

function Controls({ listening, close }: { listening: ListeningState; close: () => void }) {
  const words = useFeatureMessages('listen');
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
      <PlayerStatus listening={listening} />
      <PositionSlider listening={listening} />
      <SpeedSlider listening={listening} />
      <VoiceSelects listening={listening} />
      <SleepTimer listening={listening} />
      <AutoplaySwitch listening={listening} />
      <p className="listen-tip sheet-hint">{words.tap}</p>
      <button type="button" onClick={stop}>
        {words.stop}
      </button>
    </>
  );
}

function useAutoStart(): ListeningState | undefined {
  const setting = useSite();
  const words = useFeatureMessages('listen');
  const article = useArticle();
  const begin = useEffectEvent(() => {
    const { state } = currentListening() ?? {};
    const isOver = !state || state.phase === 'ended' || state.phase === 'failed';
    if (article && isOver && canSpeak()) readAloud(article, words, setting);
  });
  useEffect(() => begin(), []);
  return useSyncExternalStore(watchListening, currentListening);
}

export function ListenPanel({ close }: PanelProps) {
  const { messages } = useSite();
  const words = useFeatureMessages('listen');
  const listening = useAutoStart();
  return (
    <Sheet title={messages.listen} close={close} kind="listen">
      {!canSpeak() && <p>{words.unsupported}</p>}
      {listening && <Controls listening={listening} close={close} />}
    </Sheet>
  );
}
