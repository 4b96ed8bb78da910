/** A browser whose speech engine is the one of the unit tests, faults included. */
import type { Page } from '@playwright/test';
import {
  fakeSpeech,
  type FakeVoice,
  type Faults,
  type Said,
} from '../unit/reader/features/listen/fake-speech.ts';

const VOICES: readonly FakeVoice[] = [
  { name: 'Anna', lang: 'en-GB', default: true },
  { name: 'Cloud', lang: 'en-US', localService: false },
  { name: 'Amina', lang: 'ar' },
];

/** Puts the engine in every document that the page opens from now on. */
export async function withSpeech(page: Page, faults: Faults = {}, voices = VOICES): Promise<void> {
  const install = `{
    const fake = (${fakeSpeech.toString()})(${JSON.stringify(voices)}, ${JSON.stringify(faults)});
    const put = (name, value) => Object.defineProperty(window, name, { value, configurable: true });
    put('speechSynthesis', fake.synthesis);
    put('SpeechSynthesisUtterance', fake.Utterance);
    put('fakeSaid', fake.said);
  }`;
  await page.addInitScript(install);
}

/** Takes speech away, as in a browser that never had it. */
export async function withoutSpeech(page: Page): Promise<void> {
  await page.addInitScript('delete window.speechSynthesis; delete window.SpeechSynthesisUtterance;');
}

/** What was asked of the engine so far. */
export const saidIn = (page: Page): Promise<Said[]> =>
  page.evaluate(() => (window as unknown as { fakeSaid: Said[] }).fakeSaid);
