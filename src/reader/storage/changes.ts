/** Who changes a shelf tells everyone else: in this tab and, where the browser can, in all others. */
import { createEmitter, type Emitter } from './emitter.ts';

interface Line {
  readonly changes: Emitter<[shelf: string, key: string]>;
  readonly channel: BroadcastChannel | undefined;
}

const lines = new Map<string, Line>();

/** Nothing where the browser has none, or refuses it with all storage. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

function lineOf(base: string): Line {
  const known = lines.get(base);
  if (known) return known;
  const changes: Line['changes'] = createEmitter();
  const channel = openChannel(`broadsheet ${base}`);
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!Array.isArray(data)) return;
    const [shelf, key] = data as unknown[];
    if (typeof shelf === 'string' && typeof key === 'string') changes.emit(shelf, key);
  });
  const line = { changes, channel };
  lines.set(base, line);
  return line;
}

/** Tells that a key of a shelf has changed. */
export function tell(base: string, shelf: string, key: string): void {
  const { changes, channel } = lineOf(base);
  changes.emit(shelf, key);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
  channel?.postMessage([shelf, key]);
}

/** Calls the listener with each key of the shelf that has changed, until the returned function is called. */
export const watchChanges = (base: string, of: string, listener: (key: string) => void): (() => void) =>
  lineOf(base).changes.subscribe((shelf, key) => {
    if (shelf === of) listener(key);
  });
