/** Discussions that can be read in place: threads of Mastodon, whose public interface gives replies as data. */

export interface Thread {
  readonly host: string;
  /** Of the post whose replies are the discussion; digits. */
  readonly id: string;
}

/** The address of a post, also of one that comes from another server: `https://HOST/@name@other.example/123`. */
const POST_URL = /^https:\/\/([^/?#:]+)\/@[\w.-]+(?:@[\w.-]+)?\/(\d{1,30})\/?$/;

/** The thread that a URL is the address of, where its host is one of these. */
export function threadAt(url: string | undefined, hosts: readonly string[]): Thread | undefined {
  const [, host = '', id = ''] = POST_URL.exec(url ?? '') ?? [];
  const name = host.toLowerCase();
  return hosts.includes(name) ? { host: name, id } : undefined;
}
