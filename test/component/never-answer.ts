/** A server that sends nothing: the request ends when it is aborted. */
export const neverAnswer: typeof fetch = (_url, init) =>
  new Promise((_resolve, reject) =>
    init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
  );
