import { useSyncExternalStore } from 'react';
import { fillMessage } from '../../i18n/format.ts';
import { useSite } from '../../site-context.tsx';
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

function VoiceSelect({
  tag,
  listening,
  all,
}: {
  tag: string;
  listening: ListeningState;
  all: readonly Voice[];
}) {
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
    <label className="listen-field">
      <span>{fillMessage(words.voice, { language: languageName(key, language) })}</span>
      <select
        value={able.some(({ uri }) => uri === chosen[key]) ? chosen[key] : ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{words.automatic}</option>
        {able.map((voice) => (
          <option key={voice.uri} value={voice.uri}>
            {`${voice.name} (${languageName(voice.language, language)})`}
          </option>
        ))}
      </select>
    </label>
  );
}

export function VoiceSelects({ listening }: { listening: ListeningState }) {
  const all = useSyncExternalStore(watchVoices, stableVoices);
  return spokenLanguages(listening, all).map((tag) => (
    <VoiceSelect key={tag} tag={tag} listening={listening} all={all} />
  ));
}
