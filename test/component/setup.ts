// oxlint-disable-next-line import/no-unassigned-import -- gives every test file a browser's database, whichever ran before
import 'fake-indexeddb/auto';
import { cleanup, configure, prettyDOM } from '@testing-library/react';
import { format } from 'node:util';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';
import { prepareRtlText } from '../../src/reader/blocks/rtl-text.ts';
import { LoadError } from '../../src/reader/page-source.ts';
import { dismissNotice } from '../../src/reader/ui/notices.ts';
import { happyDOM } from './happy-dom.ts';

prepareRtlText();

/** Prints the page only when the message is read: a query that waits throws an error at each try. */
function getElementError(message: string | null, container: Element): Error {
  const error = new Error();
  error.name = 'TestingLibraryElementError';
  Object.defineProperty(error, 'message', {
    configurable: true,
    get: () => `${message}\n\n${prettyDOM(container) || ''}`,
  });
  Error.captureStackTrace(error, getElementError);
  return error;
}

configure({
  // Generous, because the machine may be busy; real failures still time out.
  asyncUtilTimeout: 50_000,
  // React answers events as in a browser, where parts may still be loading: `userEvent` waits for what follows.
  eventWrapper: (dispatch) => dispatch(),
  getElementError,
});

// Browser features that happy-dom lacks: iterating over a style's properties, and `document.fonts`.
if (!(Symbol.iterator in CSSStyleDeclaration.prototype))
  Object.defineProperty(CSSStyleDeclaration.prototype, Symbol.iterator, { value: Array.prototype.values });
if (!('fonts' in document))
  Object.defineProperty(document, 'fonts', {
    value: { check: () => true, load: () => Promise.resolve([]), ready: Promise.resolve() },
  });

const HOME = location.href;
// There is no server at the address of these pages; requests to it fail without an error in the console.
happyDOM.settings.fetch.interceptor = {
  async beforeAsyncRequest({ request, window }) {
    if (request.url.startsWith(HOME))
      throw new window.DOMException(`No server answers ${request.url}`, 'NetworkError');
  },
};

/** Warnings and errors in the console. A test that expects one mocks the console method. */
const consoleMessages: string[] = [];
beforeEach(() => {
  for (const method of ['error', 'warn'] as const)
    vi.spyOn(console, method).mockImplementation((...values: unknown[]) => {
      // On a busy machine a part may take longer to load than the app waits for it.
      if (values.some((value) => value instanceof LoadError && value.kind === 'timeout')) return;
      consoleMessages.push(format(...values));
    });
});

afterEach(() => {
  cleanup();
  happyDOM.setURL(HOME);
  // A notice is kept outside the page; the next test must not press its Undo.
  dismissNotice();
  vi.restoreAllMocks();
  const unexpected = consoleMessages.splice(0);
  if (unexpected.length > 0) throw new Error(`In the console: ${unexpected.join('\n')}`);
});

// No part of the app may still be loading when the window is removed.
afterAll(() => vi.dynamicImportSettled());
