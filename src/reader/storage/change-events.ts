/** Tells all tabs of a site which rows of which store have changed. */
import { createEmitter } from './emitter.ts';

type RowName = [shelf: string, key: string];

const changes = createEmitter<[base: string, ...RowName]>();
const channels = new Map<string, BroadcastChannel | undefined>();

/** Undefined where the browser has no BroadcastChannel or blocks it together with storage. */
function channelOf(base: string): BroadcastChannel | undefined {
  if (channels.has(base)) return channels.get(base);
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(`broadsheet ${base}`);
    channel.addEventListener('message', ({ data }: MessageEvent<RowName>) => changes.emit(base, ...data));
  } catch {
    // Other tabs show the change when they are loaded again.
  }
  channels.set(base, channel);
  return channel;
}

export function notifyChange(base: string, ...row: RowName): void {
  changes.emit(base, ...row);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
  channelOf(base)?.postMessage(row);
}

export function watchChanges(base: string, shelf: string, listener: (key: string) => void): () => void {
  channelOf(base);
  return changes.subscribe((site, changed, key) => {
    if (site === base && changed === shelf) listener(key);
  });
}
