import type { DetachedWindowAPI } from 'happy-dom';

/** The window of component tests, with its address, size and settings. */
export const { happyDOM } = globalThis as unknown as { readonly happyDOM: DetachedWindowAPI };

/** Lets frames load this text instead of their page; returns the URLs that they request. */
export function mockFrames(text: string): readonly string[] {
  const urls: string[] = [];
  happyDOM.settings.enableIframePageLoading = true;
  happyDOM.settings.fetch.interceptor = {
    beforeAsyncRequest: async ({ request, window }) => {
      urls.push(request.url);
      return new window.Response(text);
    },
  };
  return urls;
}
