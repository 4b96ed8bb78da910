import { TRUSTED_TYPES_POLICY } from '../../article/trusted-types.ts';

export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

export interface ContentSecurityPolicy {
  readonly header: string;
  readonly meta: string;
}

/** Limit of hosts that read `_headers`, including the header's name. */
const MAX_HEADER_LINE_LENGTH = 2000;
const HEADER_PREFIX = 'Content-Security-Policy: ';

const quoteHashes = (hashes: readonly string[]): string[] => hashes.map((hash) => `'${hash}'`);

function directives({ scripts, styles }: InlineHashes, frames: readonly string[]): string[] {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...quoteHashes(scripts)].join(' '),
    ["style-src 'self'", ...quoteHashes(styles)].join(' '),
    // Articles may show pictures and media of any host, and features create their own.
    "img-src 'self' https: data: blob:",
    "media-src 'self' https: data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    ['frame-src', ...(frames.length > 0 ? frames : ["'none'"])].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // No string becomes script. Worker URLs go through one policy, which allows only the site's own.
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES_POLICY}`,
  ];
}

/** Not allowed in `<meta>`; browsers warn about it. */
const HEADER_ONLY_DIRECTIVES = "frame-ancestors 'self'";

/** `embedHosts` may be framed, after a reader has chosen to. */
export function createContentSecurityPolicy(
  inline: InlineHashes,
  embedHosts: readonly string[],
): ContentSecurityPolicy {
  const frames = [...new Set(embedHosts)].map((host) => `https://${host}`);
  const meta = directives(inline, frames).join('; ');
  const header = `${meta}; ${HEADER_ONLY_DIRECTIVES}`;
  // Where both are sent both apply, so the header may leave the list of hosts to the page.
  return header.length + HEADER_PREFIX.length <= MAX_HEADER_LINE_LENGTH
    ? { header, meta }
    : { header: `${directives(inline, ['https:']).join('; ')}; ${HEADER_ONLY_DIRECTIVES}`, meta };
}

/** The service worker runs only itself, and may fetch what a reader saves, including pictures of other hosts. */
export const SERVICE_WORKER_CSP = "default-src 'none'; connect-src 'self' https:";

/** An SVG opened by itself runs nothing and is isolated from the site. */
export const SVG_CSP = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
