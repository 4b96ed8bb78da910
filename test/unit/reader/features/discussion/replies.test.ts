import { expect, test } from 'vitest';
import { readReplies } from '../../../../../src/reader/features/discussion/replies.ts';

const STATUS = {
  id: '2',
  created_at: '2026-02-03T04:05:06.789Z',
  content: '<p>Yes.</p>',
  url: 'https://social.example/@ann/2',
  in_reply_to_id: '1',
  account: { acct: 'ann@other.example', display_name: 'Ann' },
};
const read = (...descendants: readonly unknown[]) => readReplies({ ancestors: [], descendants });
const firstOf = (fields: object) => read({ ...STATUS, ...fields })?.[0];

test('a reply has its author, date, text and address', () => {
  expect(firstOf({ spoiler_text: '', language: 'en' })).toEqual({
    id: '2',
    name: 'Ann',
    date: '2026-02-03T04:05:06.789Z',
    paragraphs: ['Yes.'],
    warning: '',
    language: 'en',
    url: 'https://social.example/@ann/2',
    inReplyTo: undefined,
  });
});

test('an author without a display name gets the account name', () => {
  expect(firstOf({ account: { acct: 'ann@other.example', display_name: ' ' } })?.name).toBe(
    'ann@other.example',
  );
});

test.each([
  ['Ann :blobcat: Lee :heart:', 'Ann Lee'],
  [':blobcat:', 'ann'],
  ['Ann :smile:', 'Ann :smile:'],
])('custom emojis are removed from the name "%s"', (display_name, name) => {
  const emojis = [{ shortcode: 'blobcat' }, { shortcode: 'heart', url: 'https://social.example/heart.png' }];
  expect(firstOf({ account: { acct: 'ann', display_name, emojis } })?.name).toBe(name);
});

test('a reply to a reply names its author, and a reply to the first post names nobody', () => {
  const answer = { ...STATUS, id: '3', in_reply_to_id: '2', account: { acct: 'bo' } };
  expect(read(STATUS, answer)?.map(({ inReplyTo }) => inReplyTo)).toEqual([undefined, 'Ann']);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'http://social.example/@ann/2',
  '/articles/x/',
  'https://social.example@evil.example/',
  'https://social.example/ x',
  null,
])('the address %j is dropped', (url) => {
  expect(firstOf({ url })?.url).toBeUndefined();
});

test.each([
  ['no text', { content: undefined }],
  ['an invalid date', { created_at: 'yesterday' }],
  ['no author', { account: null }],
  ['an id that is an object', { id: {} }],
])('a reply with %s is dropped, and the others are kept', (_, fields) => {
  expect(read({ ...STATUS, ...fields }, null, { ...STATUS, id: '4' })?.map(({ id }) => id)).toEqual(['4']);
});

test.each([null, [], 'text', {}, { descendants: {} }])('%j is not a thread', (data) => {
  expect(readReplies(data)).toBeUndefined();
});
