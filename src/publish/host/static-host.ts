/**
 * A static host for a published folder. `send` does what HTTP asks of a file (conditions, ranges, HEAD); here is only which
 * file, and with which headers. (`sirv` was tried: in its mode that sees a rebuild it serves dotfiles, follows links out of the
 * folder, reads `bytes=-500` as `bytes=0-500` and knows no If-Modified-Since.)
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { contentType } from 'mime-types';
import send from 'send';
import { CACHE_DEFAULT } from '../../edition/hosting/headers.ts';
import { SVG_POLICY } from '../../edition/hosting/policy.ts';
import { MISSING_PART, PART_ENDINGS } from '../../edition/hosting/types.ts';
import { isAllowedHost } from './allowed-host.ts';
import { findVariants } from './precompressed.ts';
import { folderAddress, readTarget } from './request-path.ts';
import { findServable } from './servable-file.ts';
import { createSiteRules, type SiteRules } from './site-rules.ts';

export interface StaticHostOptions {
  /** The path below which the folder is served, with a slash at both ends; default `/`. */
  readonly base?: string;
  /** A name that requests may bear beside localhost and IP addresses. */
  readonly hostname?: string | undefined;
}

interface Exchange {
  readonly dir: string;
  readonly base: string;
  readonly rules: SiteRules;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** A server (not listening yet) of what stands in a folder at the moment of each request. */
export function createStaticHost(dir: string, { base = '/', hostname }: StaticHostOptions = {}): Server {
  const read = createSiteRules(dir);
  return createServer((request, response) => {
    const exchange = { dir, base, rules: read(), request, response };
    if (!isAllowedHost(request.headers.host, hostname)) return refuse(exchange);
    answer(exchange).catch(() => failed(exchange, { status: 500 }));
  });
}

function refuse(exchange: Exchange): void {
  resetHeaders(exchange);
  plain(exchange, 403, 'This host name is not served here; to allow it: npx broadsheet serve --host NAME');
}

async function answer(exchange: Exchange): Promise<void> {
  const { dir, base, rules, request, response } = exchange;
  resetHeaders(exchange);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return plain(exchange, 405, 'Only GET and HEAD are supported.');
  }
  const asked = readTarget(request.url ?? '', base);
  if (asked.kind === 'malformed') return plain(exchange, 400, 'This address is malformed.');
  if (asked.kind === 'base') return redirect(exchange, 308, base + asked.query);
  if (asked.kind === 'elsewhere') return notFound(exchange);
  const { steps, folder, query } = asked;
  const path = steps.join('/') + (folder && steps.length > 0 ? '/' : '');
  const moved = rules.movedTo(base + path);
  if (moved !== undefined) return redirect(exchange, 301, moved + query);
  const found = await findServable(dir, steps);
  if (found?.kind === 'folder' && !folder) return redirect(exchange, 308, folderAddress(base, steps, query));
  if (found?.kind === 'file' && !folder) return sendFile(exchange, steps, found.path);
  const index = [...steps, 'index.html'];
  const page = found?.kind === 'folder' ? await findServable(dir, index) : undefined;
  return page?.kind === 'file' ? sendFile(exchange, index, page.path) : notFound(exchange, path);
}

async function sendFile(exchange: Exchange, steps: readonly string[], path: string): Promise<void> {
  const { base, rules, response } = exchange;
  for (const [name, value] of rules.headersAt(base + steps.join('/'))) response.setHeader(name, value);
  await transfer(exchange, steps, path, {});
}

/** Names with a leading dot, and those of what pages load. */
const PART = new RegExp(`(?:^|/)\\.|\\.(?:${PART_ENDINGS.join('|')})$`, 'i');

async function notFound(exchange: Exchange, path = ''): Promise<void> {
  if (PART.test(path)) return plain(exchange, 404, MISSING_PART);
  const page = await findServable(exchange.dir, ['404.html']);
  if (page?.kind !== 'file') return plain(exchange, 404, 'There is no such page.');
  exchange.response.statusCode = 404;
  for (const [name, value] of exchange.rules.headersAt(`${exchange.base}404.html`))
    exchange.response.setHeader(name, value);
  // A condition or range of the request is about the page that is missing, not about this one.
  const whole = { acceptRanges: false, etag: false, lastModified: false };
  await transfer(exchange, ['404.html'], page.path, whole);
}

async function transfer(
  exchange: Exchange,
  steps: readonly string[],
  path: string,
  options: send.SendOptions,
): Promise<void> {
  const { dir, request, response } = exchange;
  const { varies, chosen } = await findVariants(dir, steps, request.headers['accept-encoding'] ?? '');
  // A range is asked of the file as it is: players seek in it by its own bytes.
  const variant = request.headers.range === undefined ? chosen : undefined;
  const type = typeOf(steps.at(-1) ?? '');
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', type);
  if (type.startsWith('image/svg+xml')) response.setHeader('Content-Security-Policy', SVG_POLICY);
  if (varies) response.setHeader('Vary', 'Accept-Encoding');
  if (variant) response.setHeader('Content-Encoding', variant.coding);
  // Hidden names were refused above; those that lead to the folder itself are not the client's concern.
  const fixed = { ...options, cacheControl: false, index: false, dotfiles: 'allow' } as const;
  send(request, encodeURI(variant?.path ?? path), fixed)
    .on('error', (error: Failure) => failed(exchange, error))
    .pipe(response);
}

/** What `send` reports; what it has to say of ranges stands in the headers already. */
interface Failure {
  readonly status: number;
}

function failed(exchange: Exchange, error: Failure): void {
  const { response } = exchange;
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of response.getHeaderNames()) if (name !== 'content-range') response.removeHeader(name);
  resetHeaders(exchange);
  plain(exchange, error.status, 'This file cannot be sent as requested.');
}

/** What is sent with every answer, whatever it is. */
function resetHeaders({ response }: Exchange): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', CACHE_DEFAULT);
}

/** Everything published is UTF-8; formats that are text by another name (`+xml`, `+json`) do not say so themselves. */
function typeOf(name: string): string {
  const type = contentType(extname(name)) || 'application/octet-stream';
  return /(?:[/+]xml|[/+]json)$/.test(type) ? `${type}; charset=utf-8` : type;
}

function redirect(exchange: Exchange, status: 301 | 308, address: string): void {
  exchange.response.setHeader('Location', address);
  plain(exchange, status, `This page is at ${address}`);
}

function plain({ response }: Exchange, status: number, text: string): void {
  const body = `${text}\n`;
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
}
