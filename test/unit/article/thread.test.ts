import { expect, test } from 'vitest';
import { threadAt } from '../../../src/article/thread.ts';

const HOSTS = ['social.example'];

test.each([
  ['a post', 'https://social.example/@post/112233445566778899', '112233445566778899'],
  ['a post with a trailing slash', 'https://social.example/@the_post/7/', '7'],
  ['a post from another server', 'https://social.example/@post@other-one.example/7', '7'],
  ['a host in capitals', 'https://Social.Example/@post/7', '7'],
])('%s is a thread that can be read in the panel', (_, url, id) => {
  expect(threadAt(url, HOSTS)).toEqual({ host: 'social.example', id });
});

test.each([
  ['no address', undefined],
  ['a host that is not allowed', 'https://other.example/@post/7'],
  ['a host that starts like an allowed one', 'https://social.example.evil.example/@post/7'],
  ['an allowed host as a user name', 'https://social.example@evil.example/@post/7'],
  ['another port', 'https://social.example:8443/@post/7'],
  ['an http address', 'http://social.example/@post/7'],
  ['a profile', 'https://social.example/@post'],
  ['an id that is not a number', 'https://social.example/@post/../admin'],
  ['a path after the id', 'https://social.example/@post/7/embed'],
  ['a query', 'https://social.example/@post/7?x=1'],
  ['an address of the site', '/talk/'],
])('%s is not such a thread', (_, url) => {
  expect(threadAt(url, HOSTS)).toBeUndefined();
});
