import { expect, test } from 'vitest';
import { isAllowedHost } from '../../../../src/publish/preview/allowed-host.ts';

test.each([
  ['localhost', true],
  ['LocalHost:4173', true],
  ['news.localhost:80', true],
  ['127.0.0.1:4173', true],
  ['192.168.1.7', true],
  ['[::1]:4173', true],
  ['[fe80::1]', true],
  ['press.local:4173', true],
  ['Press.Local', true],
  ['evil.example', false],
  ['evil.example:4173', false],
  ['localhost.evil.example', false],
  ['evillocalhost', false],
  ['127.0.0.1.evil.example', false],
  ['press.local.evil.example', false],
  ['[evil.example]', false],
  ['', false],
  [undefined, false],
])('a request with the Host %j is accepted: %s', (header, allowed) => {
  expect(isAllowedHost(header, 'press.local')).toBe(allowed);
});
