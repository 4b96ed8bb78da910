import { useSyncExternalStore } from 'react';
import { fillMessage } from '../../i18n/format.ts';
import { useSite } from '../../site-context.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { changeSettings, speechEngine, type ListeningState } from './listening-session.ts';
import { voiceLanguage, voicesFor, type Voice } from './voices.ts';

/** The engine returns a new array each time; `useSyncExternalStore` needs a stable one. */
let cachedVoices: readonly Voice[] = [];
const stableVoices = (): readonly Voice[] => {
  const now = speechEngine().voices();
  if (now.length !== cachedVoices.length || now.some(({ uri }, at) => uri !== cachedVoices[at]?.uri))
    cachedVoices = now;
  return cachedVoices;
};
const watchVoices = (changed: () => void): (() => void) => speechEngine().onVoices(changed);

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function spokenLanguages({ plan }: ListeningState, all: readonly Voice[]): string[] {
  const tags = new Map<string, string>();
  for (const { parts } of plan)
    for (const { language } of parts)
      if (!tags.has(voiceLanguage(language))) tags.set(voiceLanguage(language), language);
  return [...tags.values()].filter((tag) => voicesFor(all, tag).length > 0);
}

interface VoiceSelectProps {
  readonly tag: string;
  readonly listening: ListeningState;
  readonly all: readonly Voice[];
}

function VoiceSelect({ tag, listening, all }: VoiceSelectProps) {
  const { language } = useSite();
  const words = useFeatureMessages('listen');
  const { chosen } = listening.settings;
  const key = voiceLanguage(tag);
  const able = voicesFor(all, tag);
  const choose = (uri: string): void => {
    const { [key]: _, ...others } = chosen;
    changeSettings({ chosen: uri === '' ? others : { ...others, [key]: uri } });
  };
  return (
    <SelectField
      label={fillMessage(words.voice, { language: languageName(key, language) })}
      value={able.find(({ uri }) => uri === chosen[key])?.uri ?? ''}
      options={[
        ['', words.automatic],
        ...able.map((voice) => {
          const name = `${voice.name} (${languageName(voice.language, language)})`;
          return [voice.uri, name] as const;
        }),
      ]}
      onSelect={choose}
    />
  );
}

export function VoiceSelects({ listening }: { listening: ListeningState }) {
  const all = useSyncExternalStore(watchVoices, stableVoices);
  return spokenLanguages(listening, all).map((tag) => (
    <VoiceSelect key={tag} tag={tag} listening={listening} all={all} />
  ));
}
