import { createEmitter, type Emitter } from './emitter.ts';

interface SiteChannel {
  readonly changes: Emitter<[shelf: string, key: string]>;
  readonly channel: BroadcastChannel | undefined;
}

const siteChannels = new Map<string, SiteChannel>();

/** Undefined where the browser has no BroadcastChannel or blocks it together with storage. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

function siteChannelOf(base: string): SiteChannel {
  const known = siteChannels.get(base);
  if (known) return known;
  const changes: SiteChannel['changes'] = createEmitter();
  const channel = openChannel(`broadsheet ${base}`);
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!Array.isArray(data)) return;
    const [shelf, key] = data as unknown[];
    if (typeof shelf === 'string' && typeof key === 'string') changes.emit(shelf, key);
  });
  const line = { changes, channel };
  siteChannels.set(base, line);
  return line;
}

export function notifyChange(base: string, shelf: string, key: string): void {
  const { changes, channel } = siteChannelOf(base);
  changes.emit(shelf, key);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
  channel?.postMessage([shelf, key]);
}

export const watchChanges = (base: string, of: string, listener: (key: string) => void): (() => void) =>
  siteChannelOf(base).changes.subscribe((shelf, key) => {
    if (shelf === of) listener(key);
  });
