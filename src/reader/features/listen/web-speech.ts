/** The Web Speech API as an engine. Its `pause` is never used: on Android it ends the speech, and elsewhere may not resume. */
import type { Engine, Fault, Told } from './engine.ts';
import type { Voice } from './voices.ts';

const FAULTS: Readonly<Partial<Record<SpeechSynthesisErrorCode, Fault>>> = {
  'voice-unavailable': 'voice',
  'language-unavailable': 'voice',
  network: 'network',
  'text-too-long': 'length',
  'not-allowed': 'blocked',
  canceled: 'broken-off',
  interrupted: 'broken-off',
};

const told = (voice: SpeechSynthesisVoice): Voice => ({
  uri: voice.voiceURI,
  name: voice.name,
  language: voice.lang.replaceAll('_', '-'),
  local: voice.localService,
  preferred: voice.default,
});

/** Whether this browser can read aloud at all; whether it has a voice is another matter. */
export const canSpeak = (): boolean => 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;

/** The browser's own engine. Only where {@link canSpeak}. */
export function webSpeech(): Engine {
  const synthesis = window.speechSynthesis;
  /** Some engines forget an utterance that nobody else holds, and then never tell that it ended. */
  let held: SpeechSynthesisUtterance | undefined;
  return {
    voices: () => synthesis.getVoices().map(told),
    onVoices: (changed) => {
      // One old engine has the property but no listeners.
      if (!('addEventListener' in synthesis)) return () => undefined;
      synthesis.addEventListener('voiceschanged', changed);
      return () => synthesis.removeEventListener('voiceschanged', changed);
    },
    speak: ({ text, language, voice }, rate, to) => {
      held = utterance(text, language, rate, to);
      held.voice = synthesis.getVoices().find(({ voiceURI }) => voiceURI === voice?.uri) ?? null;
      // An engine that another page left paused would stay silent.
      if (synthesis.paused) synthesis.resume();
      synthesis.speak(held);
    },
    isSpeaking: () => synthesis.speaking || synthesis.pending,
    silence: () => {
      held = undefined;
      synthesis.cancel();
    },
  };
}

function utterance(text: string, language: string, rate: number, to: Told): SpeechSynthesisUtterance {
  const made = new SpeechSynthesisUtterance(text);
  made.lang = language;
  made.rate = rate;
  made.addEventListener('start', () => to.started());
  made.addEventListener('boundary', () => to.moved());
  made.addEventListener('end', () => to.ended());
  made.addEventListener('error', ({ error }) => to.failed(FAULTS[error] ?? 'failed'));
  return made;
}
