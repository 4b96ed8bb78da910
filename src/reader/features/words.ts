/** The features' own words: one chunk a language, loaded with the first feature. */
import { use } from 'react';
import { roomWords } from '../i18n/room/languages.ts';
import type { RoomWords } from '../i18n/room/room-words.ts';
import { useSetting } from '../setting.tsx';

/** The words of one feature in the language of the interface here. Suspends until they are there. */
export function useWords<F extends keyof RoomWords>(feature: F): RoomWords[F] {
  const { language } = useSetting();
  return use(roomWords(language))[feature];
}
