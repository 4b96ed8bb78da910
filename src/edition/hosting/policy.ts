/** What the site's pages may load and run: a strict Content-Security-Policy. Pure. */
import { TRUSTED_TYPES_POLICY } from '../../article/trusted-types.ts';

/** Hashes (`sha256-…`) of what stands in pages themselves; it is the same in every page of a site. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The policy as a response header, and as a page's `<meta>` for hosts that send no headers. */
export interface Policy {
  readonly header: string;
  readonly meta: string;
}

/** Hosts that read `_headers` refuse longer lines; the header's own name is counted. */
const LONGEST_LINE = 2000;
const NAME = 'Content-Security-Policy: ';

const quoted = (hashes: readonly string[]): string[] => hashes.map((hash) => `'${hash}'`);

function directives({ scripts, styles }: InlineHashes, frames: readonly string[]): string[] {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...quoted(scripts)].join(' '),
    ["style-src 'self'", ...quoted(styles)].join(' '),
    // Articles may name pictures and recordings of any host, and features draw their own.
    "img-src 'self' https: data: blob:",
    "media-src 'self' https: data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    ['frame-src', ...(frames.length > 0 ? frames : ["'none'"])].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // No string becomes a script. Addresses of workers go through one policy, which allows only the site's own.
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES_POLICY}`,
  ];
}

/** A `<meta>` may not say who frames the page, and browsers complain when it does. */
const HEADER_ONLY = "frame-ancestors 'self'";

/** The policy of a site that embeds from these hosts, once a reader has chosen to. */
export function contentSecurityPolicy(inline: InlineHashes, embedHosts: readonly string[]): Policy {
  const frames = [...new Set(embedHosts)].map((host) => `https://${host}`);
  const meta = directives(inline, frames).join('; ');
  const header = `${meta}; ${HEADER_ONLY}`;
  // Both hold where both are sent: the header may then leave the list of hosts to the page.
  return header.length + NAME.length <= LONGEST_LINE
    ? { header, meta }
    : { header: `${directives(inline, ['https:']).join('; ')}; ${HEADER_ONLY}`, meta };
}

/**
 * The worker runs itself and nothing else, and may fetch what a reader saves: also pictures of other hosts, which pages may
 * show as well.
 */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self' https:";

/** An SVG opened by itself runs nothing, and has no part in the site. */
export const SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
