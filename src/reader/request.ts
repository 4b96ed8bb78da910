import { RESPONSE_TIMEOUT_MS, LoadError } from './page-source.ts';

/** Ten times the longest book as one article. */
const MAX_DATA_BYTES = 32 * 1024 * 1024;

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  readonly cache?: RequestCache;
  /** Uncompressed. */
  readonly maxBytes?: number;
}

async function readResponseBody(
  response: Response,
  url: string,
  maxBytes: number,
  onChunk: () => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    onChunk();
    length += part.value.length;
    if (length > maxBytes) throw new LoadError('broken', `${url} is larger than ${maxBytes} bytes`);
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Rejects with a {@link LoadError}, or with the signal's reason when it is aborted. */
export async function requestBytes(
  url: string,
  { signal, maxBytes = MAX_DATA_BYTES, ...init }: RequestOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const forward = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', forward);
  let stalled = false;
  let timer: ReturnType<typeof setTimeout>;
  const restartTimeout = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stalled = true;
      controller.abort();
    }, RESPONSE_TIMEOUT_MS);
  };
  restartTimeout();
  try {
    const response = await fetch(url, { ...init, signal: controller.signal });
    restartTimeout();
    if (response.status === 404 || response.status === 410)
      throw new LoadError('missing', `${url} is not there`);
    const { ok, status } = response;
    if (!ok) throw new LoadError('server', `${url} answered ${status}`, { status });
    return await readResponseBody(response, url, maxBytes, restartTimeout);
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof LoadError) throw cause;
    if (stalled)
      throw new LoadError('timeout', `${url} sent nothing for ${RESPONSE_TIMEOUT_MS} ms`, { cause });
    throw new LoadError('offline', `${url} cannot be reached`, { cause });
  } finally {
    clearTimeout(timer!);
    signal?.removeEventListener('abort', forward);
    // Cancels an unfinished download.
    controller.abort();
  }
}

/** Unvalidated JSON. Rejects as {@link requestBytes} does. */
export async function requestJson(url: string, options?: RequestOptions): Promise<unknown> {
  const bytes = await requestBytes(url, options);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new LoadError('broken', `${url} is not JSON`, { cause });
  }
}
