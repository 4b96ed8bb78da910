/** The panel in which the dev servers show the problems of the content. */
import { afterEach, expect, test } from 'vitest';
import type { Problem } from '../../src/site/problem.ts';
import { showProblems } from '../../src/reader/dev/problem-panel.ts';

afterEach(() => {
  showProblems([]);
  sessionStorage.clear();
});

const problem = (fields: Partial<Problem>): Problem => ({
  file: 'public/articles/a.json',
  path: 'section',
  line: 3,
  column: 14,
  message: 'is not a section that site.json lists',
  severity: 'error',
  suggestion: undefined,
  ...fields,
});

/** Testing Library does not search shadow trees. */
const panel = (): Element | null | undefined =>
  [...document.body.children]
    .map(({ shadowRoot }) => shadowRoot?.querySelector('[role=alert]'))
    .find((found) => found);
const items = (): (string | null)[] =>
  [...(panel()?.querySelectorAll('li') ?? [])].map((one) => one.textContent);

test('each problem is shown with its file, position, message and suggestion, errors first', () => {
  showProblems([
    problem({
      severity: 'warning',
      file: 'public/site.json',
      line: undefined,
      column: undefined,
      path: 'url',
    }),
    problem({ suggestion: 'world' }),
  ]);
  expect(panel()?.querySelector('h2')?.textContent).toBe('1 error and 1 warning in the content');
  expect(items()).toEqual([
    'public/articles/a.json:3:14section is not a section that site.json lists; did you mean "world"?',
    'public/site.jsonurl is not a section that site.json lists',
  ]);
});

test('a closed panel stays closed until there is another problem', () => {
  showProblems([problem({})]);
  panel()?.querySelector('button')?.click();
  showProblems([problem({})]);
  expect(panel()).toBeUndefined();
  showProblems([problem({ line: 4 })]);
  expect(panel()).toBeDefined();
});

test('the panel disappears when the files are corrected', () => {
  showProblems([problem({})]);
  showProblems([]);
  expect(panel()).toBeUndefined();
});
