/** The listen panel: what its controls show and do. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stopListening } from '../../src/reader/features/listen/listening-session.ts';
import { fakeSpeech, type FakeVoice } from '../unit/reader/features/listen/fake-speech.ts';
import { publishedArticle, openReader } from './open-reader.tsx';

const VOICES: readonly FakeVoice[] = [
  { name: 'Anna', lang: 'en-GB', localService: true, default: true },
  { name: 'Bert', lang: 'en-GB', localService: true },
  { name: 'Claire', lang: 'fr-FR', localService: true },
];
/** So slow that no sentence ends within a test. */
const speech = fakeSpeech(VOICES, { msPerCharacter: 10_000 });

const SPOKEN = publishedArticle('a', {
  language: 'en',
  body: [
    { type: 'paragraph', id: 'one', text: 'The first sentence. The second sentence.' },
    { type: 'paragraph', id: 'two', text: 'The third sentence.' },
  ],
});

async function openPanel(): Promise<void> {
  await openReader('/articles/a/', [SPOKEN]);
  await userEvent.click((await screen.findAllByRole('button', { name: 'Listen' }))[0]!);
  await screen.findByRole('dialog', { name: 'Listen' });
}

beforeEach(async () => {
  speech.spoken.length = 0;
  vi.stubGlobal('speechSynthesis', speech.synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', speech.Utterance);
  await openPanel();
});
afterEach(() => {
  stopListening();
  localStorage.clear();
});

const panel = () => within(screen.getByRole('dialog', { name: 'Listen' }));
const press = async (name: string): Promise<void> =>
  userEvent.click(await panel().findByRole('button', { name }));

test('opening the panel starts reading the headline, and shows what is read', async () => {
  await waitFor(() => expect(speech.spoken[0]?.text).toContain('About a'));
  panel().getByText('About a');
});

test('one button pauses and resumes, and its name says which', async () => {
  await press('Pause');
  await press('Play');
  await panel().findByRole('button', { name: 'Pause' });
});

test('Next sentence skips a sentence', async () => {
  await waitFor(() => expect(speech.spoken).toHaveLength(1));
  await press('Next sentence');
  await waitFor(() => expect(speech.spoken.at(-1)?.text).toContain('The first sentence.'));
});

test('the panel offers the voices of the article’s language, and a speed', async () => {
  const voices = await panel().findByRole('combobox', { name: /^Voice for/ });
  const names = within(voices)
    .getAllByRole('option')
    .map((one) => one.textContent);
  expect(names.join()).toContain('Bert');
  expect(names.join()).not.toContain('Claire');
  panel().getByRole('slider', { name: /^Speed/ });
});

test('Stop listening closes the panel', async () => {
  await press('Stop listening');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Listen' })).toBeNull());
});

test('speed and voice take effect at once and are remembered', async () => {
  const voices = await panel().findByRole('combobox', { name: /^Voice for/ });
  await userEvent.selectOptions(voices, within(voices).getByRole('option', { name: /^Bert/ }));
  fireEvent.change(panel().getByRole('slider', { name: /^Speed/ }), { target: { value: '1.7' } });
  await waitFor(() => expect(speech.spoken.at(-1)).toMatchObject({ rate: 1.7, voice: 'Bert' }));
  await press('Stop listening');
  cleanup();
  speech.spoken.length = 0;
  await openPanel();
  await waitFor(() => expect(speech.spoken.at(-1)).toMatchObject({ rate: 1.7, voice: 'Bert' }));
});
