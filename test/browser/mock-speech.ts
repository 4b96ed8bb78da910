/** Replaces the browser's speech engine by the one of the unit tests, with the same faults. */
import type { Page } from '@playwright/test';
import {
  fakeSpeech,
  type FakeVoice,
  type SpeechFaults,
  type SpokenUtterance,
} from '../unit/reader/features/listen/fake-speech.ts';

const VOICES: readonly FakeVoice[] = [
  { name: 'Anna', lang: 'en-GB', default: true },
  { name: 'Cloud', lang: 'en-US', localService: false },
  { name: 'Amina', lang: 'ar' },
];

/** Applies to every document opened from now on. */
export async function mockSpeech(page: Page, faults: SpeechFaults = {}, voices = VOICES): Promise<void> {
  const install = `{
    const fake = (${fakeSpeech.toString()})(${JSON.stringify(voices)}, ${JSON.stringify(faults)});
    const put = (name, value) => Object.defineProperty(window, name, { value, configurable: true });
    put('speechSynthesis', fake.synthesis);
    put('SpeechSynthesisUtterance', fake.Utterance);
    put('spokenUtterances', fake.spoken);
  }`;
  await page.addInitScript(install);
}

/** As in a browser without speech. */
export async function removeSpeech(page: Page): Promise<void> {
  await page.addInitScript('delete window.speechSynthesis; delete window.SpeechSynthesisUtterance;');
}

export const spokenUtterances = (page: Page): Promise<SpokenUtterance[]> =>
  page.evaluate(() => (window as unknown as { spokenUtterances: SpokenUtterance[] }).spokenUtterances);
