import { expect, test } from 'vitest';
import { threadAt } from '../../../src/article/thread.ts';

const HOSTS = ['social.example'];

test.each([
  ['a post', 'https://social.example/@post/112233445566778899', '112233445566778899'],
  ['a post with a slash at the end', 'https://social.example/@the_post/7/', '7'],
  ['a post that comes from another server', 'https://social.example/@post@other-one.example/7', '7'],
  ['a host in capitals', 'https://Social.Example/@post/7', '7'],
])('%s is a thread', (_, url, id) => {
  expect(threadAt(url, HOSTS)).toEqual({ host: 'social.example', id });
});

test.each([
  ['no address', undefined],
  ['a host that is not allowed', 'https://other.example/@post/7'],
  ['a host that only begins like an allowed one', 'https://social.example.evil.example/@post/7'],
  ['an allowed host as the name of a user', 'https://social.example@evil.example/@post/7'],
  ['another port', 'https://social.example:8443/@post/7'],
  ['an address that is not encrypted', 'http://social.example/@post/7'],
  ['a profile', 'https://social.example/@post'],
  ['an id that is no number', 'https://social.example/@post/../admin'],
  ['more after the id', 'https://social.example/@post/7/embed'],
  ['a query', 'https://social.example/@post/7?x=1'],
  ['an address of the site', '/talk/'],
])('%s is not a thread', (_, url) => {
  expect(threadAt(url, HOSTS)).toBeUndefined();
});
