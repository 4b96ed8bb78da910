import { useSyncExternalStore } from 'react';
import { fill } from '../../i18n/format.ts';
import { useSetting } from '../../setting.tsx';
import { useWords } from '../words.ts';
import { changeSettings, theEngine, type Listening } from './session.ts';
import { languageOf, voicesFor, type Voice } from './voices.ts';

/** The engine gives a new list each time; the same voices are the same list. */
let known: readonly Voice[] = [];
const voices = (): readonly Voice[] => {
  const now = theEngine().voices();
  if (now.length !== known.length || now.some(({ uri }, at) => uri !== known[at]?.uri)) known = now;
  return known;
};
const watch = (changed: () => void): (() => void) => theEngine().onVoices(changed);

function nameOf(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The languages of a plan, the article's own first: those that a voice speaks. */
function languagesOf({ plan }: Listening, all: readonly Voice[]): string[] {
  const tags = new Map<string, string>();
  for (const { parts } of plan)
    for (const { language } of parts)
      if (!tags.has(languageOf(language))) tags.set(languageOf(language), language);
  return [...tags.values()].filter((tag) => voicesFor(all, tag).length > 0);
}

function VoiceChoice({ tag, listening, all }: { tag: string; listening: Listening; all: readonly Voice[] }) {
  const { language } = useSetting();
  const words = useWords('listen');
  const { chosen } = listening.settings;
  const key = languageOf(tag);
  const able = voicesFor(all, tag);
  const choose = (uri: string): void => {
    const { [key]: _, ...others } = chosen;
    changeSettings({ chosen: uri === '' ? others : { ...others, [key]: uri } });
  };
  return (
    <label className="listen-field">
      <span>{fill(words.voice, { language: nameOf(key, language) })}</span>
      <select
        value={able.some(({ uri }) => uri === chosen[key]) ? chosen[key] : ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{words.automatic}</option>
        {able.map((voice) => (
          <option key={voice.uri} value={voice.uri}>
            {`${voice.name} (${nameOf(voice.language, language)})`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A choice of voice for each language that the article speaks. */
export function Voices({ listening }: { listening: Listening }) {
  const all = useSyncExternalStore(watch, voices);
  return languagesOf(listening, all).map((tag) => (
    <VoiceChoice key={tag} tag={tag} listening={listening} all={all} />
  ));
}
