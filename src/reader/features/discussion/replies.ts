/** The replies of a thread, read from what a server of Mastodon answers. */
import * as v from 'valibot';
import type { Thread } from '../../../article/thread.ts';
import { isSafeUrl } from '../../../article/urls.ts';
import { LoadError } from '../../page-source.ts';
import { requestJson } from '../../request.ts';
import { validated } from '../../storage/validated.ts';
import { plainParagraphs } from './plain-words.ts';

export interface Reply {
  readonly id: string;
  readonly name: string;
  /** ISO 8601. */
  readonly date: string;
  readonly paragraphs: readonly string[];
  /** What its author warns of before the text. */
  readonly warning: string;
  readonly language: string | undefined;
  readonly url: string | undefined;
  /** The author of the reply that it answers; undefined where it answers the first post. */
  readonly inReplyTo: string | undefined;
}

/** Without an account, servers give no more replies, and leave out what comes after. */
export const MAX_REPLIES = 60;

/** Ten times a thread of {@link MAX_REPLIES}, with what is said of each author. */
const MAX_THREAD_BYTES = 2 * 1024 * 1024;

const Status = v.object({
  id: v.string(),
  created_at: v.pipe(v.string(), v.isoTimestamp()),
  content: v.string(),
  url: v.nullish(v.string()),
  spoiler_text: v.nullish(v.string(), ''),
  language: v.nullish(v.string()),
  in_reply_to_id: v.nullish(v.string()),
  account: v.object({
    acct: v.string(),
    display_name: v.nullish(v.string(), ''),
    emojis: v.fallback(v.array(v.object({ shortcode: v.string() })), []),
  }),
});

const Context = v.object({ descendants: v.array(v.unknown()) });

const isWebUrl = (url: string): boolean => url.startsWith('https://') && isSafeUrl(url);

/** Pictures of its own that a server puts in the place of `:blobcat:` would be requests; in a name they are only ornament. */
const withoutEmojis = (name: string, emojis: readonly { readonly shortcode: string }[]): string =>
  emojis
    .reduce((words, { shortcode }) => words.replaceAll(`:${shortcode}:`, ' '), name)
    .replace(/\s+/g, ' ')
    .trim();

/** In the order of the server, which is that of the conversation; what is no reply is left out. Pure. */
export function readReplies(data: unknown): Reply[] | undefined {
  const names = new Map<string, string>();
  return validated(Context, data)?.descendants.flatMap((one) => {
    const status = validated(Status, one);
    if (!status) return [];
    const { id, created_at, content, url, spoiler_text, language, in_reply_to_id, account } = status;
    const name = withoutEmojis(account.display_name, account.emojis) || account.acct;
    names.set(id, name);
    return [
      {
        id,
        name,
        date: created_at,
        paragraphs: plainParagraphs(content),
        warning: spoiler_text.trim(),
        language: language ?? undefined,
        url: url && isWebUrl(url) ? url : undefined,
        inReplyTo: names.get(in_reply_to_id ?? ''),
      },
    ];
  });
}

/** Rejects with a {@link LoadError}, or with the signal's reason when it is aborted. */
export async function requestReplies({ host, id }: Thread, signal: AbortSignal): Promise<Reply[]> {
  const url = `https://${host}/api/v1/statuses/${id}/context`;
  const replies = readReplies(await requestJson(url, { signal, maxBytes: MAX_THREAD_BYTES }));
  if (!replies) throw new LoadError('broken', `${url} is not a thread`);
  return replies;
}
