import type { Site } from '../../article/site.ts';
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

/** Without its query, which a source of a policy cannot have; one of the site itself needs none. */
const scriptSources = (src: string): string[] => (src.startsWith('/') ? [] : [src.replace(/[?#].*$/, '')]);

const hostSources = (hosts: readonly string[]): string[] =>
  [...new Set(hosts)].map((host) => `https://${host}`);

/** Any host, where there are any. */
const anyHost = (sources: readonly string[]): readonly string[] => (sources.length > 0 ? ['https:'] : []);

/** What the publisher lets through, beyond the site itself. */
interface AllowedSources {
  readonly scripts: readonly string[];
  readonly connections: readonly string[];
  readonly frames: readonly string[];
  readonly trustedTypes: readonly string[];
}

function directives({ scripts, styles }: InlineHashes, allowed: AllowedSources): string[] {
  const { connections, frames, trustedTypes } = allowed;
  return [
    "default-src 'self'",
    ["script-src 'self'", ...quoteHashes(scripts), ...allowed.scripts].join(' '),
    ["style-src 'self'", ...quoteHashes(styles)].join(' '),
    // Articles may show pictures and media of any host, and features create their own.
    "img-src 'self' https: data: blob:",
    "media-src 'self' https: data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...connections].join(' '),
    "worker-src 'self'",
    ['frame-src', ...(frames.length > 0 ? frames : ["'none'"])].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // No string becomes script. Worker URLs go through one policy, which allows only the site's own; the
    // publisher's scripts may bring theirs.
    "require-trusted-types-for 'script'",
    ['trusted-types', TRUSTED_TYPES_POLICY, ...trustedTypes].join(' '),
  ];
}

/** Not allowed in `<meta>`; browsers warn about it. */
const HEADER_ONLY_DIRECTIVES = "frame-ancestors 'self'";

/** Pages frame `embedHosts`, and request data of `discussion.hosts`, only after a reader's click. */
export function createContentSecurityPolicy(
  inline: InlineHashes,
  { embedHosts, discussion, policy }: Pick<Site, 'embedHosts' | 'discussion' | 'policy'>,
): ContentSecurityPolicy {
  const { scripts = [], scriptSrc = [], connectSrc = [], frameSrc = [], trustedTypes = [] } = policy;
  const allowed: AllowedSources = {
    scripts: [...new Set(scripts.flatMap(({ src }) => scriptSources(src))), ...hostSources(scriptSrc)],
    connections: hostSources([...discussion.hosts, ...connectSrc]),
    frames: hostSources([...embedHosts, ...frameSrc]),
    trustedTypes,
  };
  const meta = directives(inline, allowed).join('; ');
  const header = `${meta}; ${HEADER_ONLY_DIRECTIVES}`;
  if (header.length + HEADER_PREFIX.length <= MAX_HEADER_LINE_LENGTH) return { header, meta };
  // Where both are sent both apply, so the header may leave the lists of hosts to the page.
  const loose: AllowedSources = {
    scripts: anyHost(allowed.scripts),
    connections: anyHost(allowed.connections),
    frames: anyHost(allowed.frames),
    trustedTypes,
  };
  return { header: `${directives(inline, loose).join('; ')}; ${HEADER_ONLY_DIRECTIVES}`, meta };
}

/** The service worker runs only itself, and may fetch what a reader saves, including pictures of other hosts. */
export const SERVICE_WORKER_CSP = "default-src 'none'; connect-src 'self' https:";

/** An SVG opened by itself runs nothing and is isolated from the site. */
export const SVG_CSP = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
