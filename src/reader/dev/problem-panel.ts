/** The problems of the content, over the page. In English, as all messages of `check`. */
import type { Problem } from '../../site/problem.ts';
import styles from './problem-panel.css?inline';

const CLOSED_KEY = 'broadsheet:closed-problems';

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function problemItem({ file, line, column, path, message, suggestion, severity }: Problem): HTMLElement {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  const proposal = suggestion === undefined ? '' : `; did you mean ${JSON.stringify(suggestion)}?`;
  return element(
    'li',
    { className: severity },
    element('code', {}, place),
    element('p', {}, element('strong', {}, `${path} `), `${message}${proposal}`),
  );
}

const sorted = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));

function title(problems: readonly Problem[]): string {
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const { length } = problems.filter((problem) => problem.severity === severity);
    return length === 0 ? [] : [`${length} ${severity}${length === 1 ? '' : 's'}`];
  });
  return `${counts.join(' and ')} in the content`;
}

let host: HTMLElement | undefined;

/** Replaces what is shown; none are shown as long as the same ones were closed in this tab. */
export function showProblems(problems: readonly Problem[]): void {
  host?.remove();
  host = undefined;
  const state = JSON.stringify(problems);
  if (problems.length === 0) sessionStorage.removeItem(CLOSED_KEY);
  if (problems.length === 0 || sessionStorage.getItem(CLOSED_KEY) === state) return;
  const close = (): void => {
    sessionStorage.setItem(CLOSED_KEY, state);
    host?.remove();
    host = undefined;
  };
  // Styles of the page do not reach into a shadow tree, nor these out of it.
  host = element('div', { lang: 'en', dir: 'ltr' });
  const panel = element(
    'section',
    { role: 'alert', onkeydown: (event) => event.key === 'Escape' && close() },
    element(
      'header',
      {},
      element('h2', {}, title(problems)),
      element('button', { type: 'button', onclick: close }, 'Close'),
    ),
    element('ul', { tabIndex: 0 }, ...sorted(problems).map(problemItem)),
    element('p', { className: 'hint' }, 'This closes when the files are corrected.'),
  );
  panel.setAttribute('aria-label', 'Problems');
  host.attachShadow({ mode: 'open' }).append(element('style', {}, styles), panel);
  document.body.append(host);
}
