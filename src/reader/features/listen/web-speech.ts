/** The Web Speech API. Its `pause` is not used: on Android it ends the speech, and elsewhere it may not resume. */
import type { SpeechEngine, SpeechFault, UtteranceListener } from './speech-engine.ts';
import type { Voice } from './voices.ts';

const FAULT_BY_ERROR: Readonly<Partial<Record<SpeechSynthesisErrorCode, SpeechFault>>> = {
  'voice-unavailable': 'voice',
  'language-unavailable': 'voice',
  network: 'network',
  'text-too-long': 'length',
  'not-allowed': 'blocked',
  canceled: 'broken-off',
  interrupted: 'broken-off',
};

const toVoice = (voice: SpeechSynthesisVoice): Voice => ({
  uri: voice.voiceURI,
  name: voice.name,
  language: voice.lang.replaceAll('_', '-'),
  local: voice.localService,
  preferred: voice.default,
});

/** Whether the API exists; there may still be no voice. */
export const canSpeak = (): boolean => 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;

export function createWebSpeechEngine(): SpeechEngine {
  const synthesis = window.speechSynthesis;
  /** Some engines lose an utterance that is not referenced and then send no `end` event. */
  let held: SpeechSynthesisUtterance | undefined;
  return {
    voices: () => synthesis.getVoices().map(toVoice),
    onVoices: (changed) => {
      // Old Safari has the object but no event listeners on it.
      if (!('addEventListener' in synthesis)) return () => undefined;
      synthesis.addEventListener('voiceschanged', changed);
      return () => synthesis.removeEventListener('voiceschanged', changed);
    },
    speak: ({ text, language, voice }, rate, to) => {
      held = createUtterance(text, language, rate, to);
      held.voice = synthesis.getVoices().find(({ voiceURI }) => voiceURI === voice?.uri) ?? null;
      // The engine may have been left paused by another page.
      if (synthesis.paused) synthesis.resume();
      synthesis.speak(held);
    },
    isSpeaking: () => synthesis.speaking || synthesis.pending,
    cancel: () => {
      held = undefined;
      synthesis.cancel();
    },
  };
}

function createUtterance(
  text: string,
  language: string,
  rate: number,
  to: UtteranceListener,
): SpeechSynthesisUtterance {
  const made = new SpeechSynthesisUtterance(text);
  made.lang = language;
  made.rate = rate;
  made.addEventListener('start', () => to.started());
  made.addEventListener('boundary', () => to.moved());
  made.addEventListener('end', () => to.ended());
  made.addEventListener('error', ({ error }) => to.failed(FAULT_BY_ERROR[error] ?? 'failed'));
  return made;
}
