/** Who changes a shelf tells everyone else: in this tab and, where the browser can, in all others. */

type Listener = (key: string) => void;

interface Watch {
  readonly shelf: string;
  readonly listener: Listener;
}

interface Line {
  readonly watches: Set<Watch>;
  readonly channel: BroadcastChannel | undefined;
}

const lines = new Map<string, Line>();

function lineOf(base: string): Line {
  const known = lines.get(base);
  if (known) return known;
  const watches = new Set<Watch>();
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`broadsheet ${base}`) : undefined;
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!Array.isArray(data)) return;
    const [shelf, key] = data as unknown[];
    if (typeof shelf === 'string' && typeof key === 'string') call(watches, shelf, key);
  });
  const line = { watches, channel };
  lines.set(base, line);
  return line;
}

function call(watches: ReadonlySet<Watch>, of: string, key: string): void {
  for (const { shelf, listener } of watches) if (shelf === of) listener(key);
}

/** Tells that a key of a shelf has changed. */
export function tell(base: string, shelf: string, key: string): void {
  const { watches, channel } = lineOf(base);
  call(watches, shelf, key);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
  channel?.postMessage([shelf, key]);
}

/** Listens to a shelf until the function that it gives is called. */
export function watchChanges(base: string, shelf: string, listener: Listener): () => void {
  const { watches } = lineOf(base);
  const watch = { shelf, listener };
  watches.add(watch);
  return () => void watches.delete(watch);
}
