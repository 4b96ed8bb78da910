/**
 * `send` handles conditions, ranges and HEAD. (`sirv` in `dev` mode serves dotfiles, follows links out of the folder,
 * reads `bytes=-500` as `bytes=0-500` and ignores If-Modified-Since.)
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { SendOptions } from 'send';
import { DEFAULT_CACHE_CONTROL } from '../../site/hosting/headers.ts';
import { SVG_CSP } from '../../site/hosting/content-security-policy.ts';
import { MISSING_FILE_TEXT, ASSET_EXTENSIONS } from '../../site/hosting/media-types.ts';
import { contentTypeOf } from '../content-type.ts';
import { prepareSendError, sendFile, sendText } from '../send-file.ts';
import { isAllowedHost } from './allowed-host.ts';
import { findPrecompressed } from './precompressed.ts';
import { folderAddress, parseRequestTarget } from './request-path.ts';
import { findServable } from './servable-file.ts';
import { createSiteRules, type SiteRules } from './site-rules.ts';

export interface StaticServerOptions {
  readonly base?: string;
  readonly hostname?: string | undefined;
}

interface Exchange {
  readonly dir: string;
  readonly base: string;
  readonly rules: SiteRules;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

export function createStaticServer(dir: string, { base = '/', hostname }: StaticServerOptions = {}): Server {
  const siteRules = createSiteRules(dir);
  return createServer((request, response) => {
    const exchange = { dir, base, rules: siteRules(), request, response };
    if (!isAllowedHost(request.headers.host, hostname)) return refuseHost(exchange);
    handleRequest(exchange).catch(() => handleSendError(exchange, 500));
  });
}

function refuseHost(exchange: Exchange): void {
  setDefaultHeaders(exchange);
  sendText(
    exchange.response,
    403,
    'This host name is not served here; to allow it: npx broadsheet serve --host NAME',
  );
}

async function handleRequest(exchange: Exchange): Promise<void> {
  const { dir, base, rules, request, response } = exchange;
  setDefaultHeaders(exchange);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(exchange.response, 405, 'Only GET and HEAD are supported.');
  }
  const target = parseRequestTarget(request.url ?? '', base);
  if (target.kind === 'malformed') return sendText(exchange.response, 400, 'This address is malformed.');
  if (target.kind === 'base') return redirect(exchange, 308, base + target.query);
  if (target.kind === 'elsewhere') return notFound(exchange);
  const { segments, isFolder, query } = target;
  const path = segments.join('/') + (isFolder && segments.length > 0 ? '/' : '');
  const moved = rules.redirectFor(base + path);
  if (moved !== undefined) return redirect(exchange, 301, moved + query);
  const found = await findServable(dir, segments);
  if (found?.kind === 'folder' && !isFolder)
    return redirect(exchange, 308, folderAddress(base, segments, query));
  if (found?.kind === 'file' && !isFolder) return sendPublishedFile(exchange, segments, found.path);
  const index = [...segments, 'index.html'];
  const page = found?.kind === 'folder' ? await findServable(dir, index) : undefined;
  return page?.kind === 'file' ? sendPublishedFile(exchange, index, page.path) : notFound(exchange, path);
}

async function sendPublishedFile(
  exchange: Exchange,
  segments: readonly string[],
  path: string,
  options: SendOptions = {},
): Promise<void> {
  const { dir, base, rules, request, response } = exchange;
  for (const [name, value] of rules.headersFor(base + segments.join('/'))) response.setHeader(name, value);
  const { varies, chosen } = await findPrecompressed(dir, segments, request.headers['accept-encoding'] ?? '');
  // Range requests get the uncompressed file: media players seek by its bytes.
  const variant = request.headers.range === undefined ? chosen : undefined;
  const type = contentTypeOf(segments.at(-1) ?? '');
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', type);
  if (type.startsWith('image/svg+xml')) response.setHeader('Content-Security-Policy', SVG_CSP);
  if (varies) response.setHeader('Vary', 'Accept-Encoding');
  if (variant) response.setHeader('Content-Encoding', variant.coding);
  const onError = (status: number): void => handleSendError(exchange, status);
  sendFile(request, response, variant?.path ?? path, onError, options);
}

/** Dotfiles and files that pages load: they get a short 404 message instead of the 404 page. */
const ASSET_PATH = new RegExp(`(?:^|/)\\.|\\.(?:${ASSET_EXTENSIONS.join('|')})$`, 'i');

/** Conditions and ranges of a request refer to the missing page, not to the 404 page. */
const WHOLE_FILE: SendOptions = { acceptRanges: false, etag: false, lastModified: false };

/** Sends the 404 page of the folder that the address begins with, such as that of an edition, or that of the site. */
async function notFound(exchange: Exchange, path = ''): Promise<void> {
  if (ASSET_PATH.test(path)) return sendText(exchange.response, 404, MISSING_FILE_TEXT);
  const [folder = ''] = path.split('/');
  for (const segments of [...(folder === '' ? [] : [[folder, '404.html']]), ['404.html']]) {
    const page = await findServable(exchange.dir, segments);
    if (page?.kind !== 'file') continue;
    exchange.response.statusCode = 404;
    return sendPublishedFile(exchange, segments, page.path, WHOLE_FILE);
  }
  sendText(exchange.response, 404, 'There is no such page.');
}

function handleSendError(exchange: Exchange, status: number): void {
  if (!prepareSendError(exchange.response)) return;
  setDefaultHeaders(exchange);
  sendText(exchange.response, status, 'This file cannot be sent as requested.');
}

function setDefaultHeaders({ response }: Exchange): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', DEFAULT_CACHE_CONTROL);
}

function redirect(exchange: Exchange, status: 301 | 308, address: string): void {
  exchange.response.setHeader('Location', address);
  sendText(exchange.response, status, `This page is at ${address}`);
}
