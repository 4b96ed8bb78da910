// oxlint-disable-next-line import/no-unassigned-import -- gives every test file a browser's database, whichever ran before
import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import type { DetachedWindowAPI } from 'happy-dom';
import { afterEach } from 'vitest';
import { prepareRtlText } from '../../src/reader/blocks/rtl-text.ts';

prepareRtlText();
import { setNotice } from '../../src/reader/ui/current-notice.ts';

// Generous, because the machine may be busy; real failures still time out.
configure({ asyncUtilTimeout: 50_000 });

// What browsers have and happy-dom lacks: the names of a style's properties one by one, and the document's typefaces.
if (!(Symbol.iterator in CSSStyleDeclaration.prototype))
  Object.defineProperty(CSSStyleDeclaration.prototype, Symbol.iterator, { value: Array.prototype.values });
if (!('fonts' in document))
  Object.defineProperty(document, 'fonts', {
    value: { check: () => true, load: () => Promise.resolve([]), ready: Promise.resolve() },
  });

// Test files share their modules, so that Testing Library does these two for the first of them alone.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
const { happyDOM } = globalThis as unknown as { happyDOM: DetachedWindowAPI };
const HOME = location.href;
// No server stands at the address of these pages, which is not worth a report in the console.
happyDOM.settings.fetch.interceptor = {
  async beforeAsyncRequest({ request, window }) {
    if (request.url.startsWith(HOME))
      throw new window.DOMException(`No server answers ${request.url}`, 'NetworkError');
  },
};
afterEach(() => {
  cleanup();
  happyDOM.setURL(HOME);
  // A notice outlives the page: the next test must not press its Undo.
  setNotice(undefined);
});
