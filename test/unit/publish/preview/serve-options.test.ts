import { expect, test } from 'vitest';
import { UsageError } from '../../../../src/publish/command.ts';
import { chooseBase, choosePort } from '../../../../src/publish/preview/serve-options.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';

test.each([
  [undefined, undefined, 4173],
  [undefined, '', 4173],
  [undefined, '5000', 5000],
  ['80', '5000', 80],
  ['0', undefined, 0],
])('--port %s and PORT %s give the port %i', (option, environment, port) => {
  expect(choosePort(option, environment)).toBe(port);
});

test.each([
  ['x', undefined, /--port must be a whole number from 0 to 65535, not "x"/],
  ['65536', undefined, /--port/],
  ['-1', undefined, /--port/],
  ['1.5', undefined, /--port/],
  ['', '5000', /--port/],
  [undefined, 'http', /PORT must be/],
])('--port %s and PORT %s are an error', (option, environment, message) => {
  expect(() => choosePort(option, environment)).toThrow(UsageError);
  expect(() => choosePort(option, environment)).toThrow(message);
});

test.each([
  { record: undefined, option: undefined, base: '/' },
  { record: '{"base":"/news/"}', option: undefined, base: '/news/' },
  { record: '{"base":"/news/"}', option: '/', base: '/' },
  { record: '{"base":"/news/"}', option: '/a/b/', base: '/a/b/' },
  { record: '{"other":1}', option: undefined, base: '/' },
  { record: '{"base":5}', option: undefined, base: '/' },
  { record: 'broken', option: undefined, base: '/' },
  { record: 'null', option: undefined, base: '/' },
])(
  'the record $record and the option --base $option give the base $base',
  async ({ record, option, base }) => {
    const dir = await createTemporaryFolder(record === undefined ? {} : { '.broadsheet.json': record });
    expect(chooseBase(option, dir)).toBe(base);
  },
);

test.each(['sub', '/sub', '//evil/', '/a/../', '/./', '/a b/', '/a?/', 'http://x/', '/\\evil/', ''])(
  '--base %j is an error',
  async (option) => {
    expect(() => chooseBase(option, '.')).toThrow(UsageError);
  },
);
