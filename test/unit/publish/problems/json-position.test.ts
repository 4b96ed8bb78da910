import { expect, test } from 'vitest';
import { jsonTree } from '../../../../src/publish/problems/json-position.ts';

test.each([
  { text: '', fault: { line: 1, column: 1, message: /^is empty; / } },
  { text: '{"a": 1,}', fault: { line: 1, column: 8, message: /: there is a comma before }; remove it$/ } },
  { text: '[1,]', fault: { line: 1, column: 3, message: /: there is a comma before ]; remove it$/ } },
  { text: '{"a" 1}', fault: { line: 1, column: 6, message: /a colon is missing/ } },
  { text: "{'a': 1}", fault: { line: 1, column: 2, message: /without quotes|name of a field/ } },
  { text: '{"a": 1', fault: { line: 1, column: 8, message: /closing \}/ } },
  { text: '{"a": [1', fault: { line: 1, column: 9, message: /closing \]/ } },
  { text: '{}\n{}', fault: { line: 2, column: 1, message: /after the end/ } },
  { text: '{\n// x\n}', fault: { line: 2, column: 1, message: /no comments/ } },
  { text: '{"a": "x\n"}', fault: { line: 1, column: 7, message: /does not end on its line/ } },
  { text: '["\\u12"]', fault: { line: 1, column: 2, message: /four hexadecimal digits/ } },
  { text: '["\\x"]', fault: { line: 1, column: 2, message: /backslash/ } },
])('finds the position of the syntax error in $text', ({ text, fault }) => {
  expect(() => JSON.parse(text) as unknown).toThrow(/JSON/);
  expect(jsonTree(text).syntaxError).toEqual({
    ...fault,
    message: expect.stringMatching(fault.message) as string,
  });
});

const TEXT = '{\r\n "a": [\n  {"b": "é😀", "c": 1}\r , 2]\n}';

test.each([
  { path: [], what: 'value', line: 1, column: 1 },
  { path: ['a'], what: 'key', line: 2, column: 2 },
  { path: ['a'], what: 'value', line: 2, column: 7 },
  { path: ['a', 0, 'b'], what: 'value', line: 3, column: 9 },
  { path: ['a', 0, 'c'], what: 'key', line: 3, column: 16 },
  { path: ['a', 1], what: 'value', line: 4, column: 4 },
  { path: ['a', 0, 'missing'], what: 'value', line: 3, column: 3 },
  { path: ['a', 7, 'b'], what: 'value', line: 2, column: 7 },
  { path: ['nothing', 'here'], what: 'value', line: 1, column: 1 },
] as const)('finds the position of $what at $path', ({ path, what, line, column }) => {
  expect(jsonTree(TEXT).position(path, what)).toEqual({ line, column });
});

test('a text that is nested too deep has no positions and no error', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  expect(jsonTree(deep).position([0], 'value')).toBeUndefined();
});
