import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import mime from 'mime-types';
import send from 'send';
import { isPublicPath } from '../content/public-files.ts';
import { parseRequestTarget } from '../preview/request-path.ts';
import { findServable } from '../preview/servable-file.ts';

/** Supports ranges. Returns false if there is no such file; an unreadable file is answered with an error. */
export async function sendContentFile(
  content: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const target = parseRequestTarget(request.url ?? '', '/');
  if (target.kind !== 'path' || target.isFolder) return false;
  if (target.segments[0] !== 'media' && !isPublicPath(target.segments.join('/'))) return false;
  const file = await findServable(content, target.segments);
  if (file?.kind !== 'file') return false;
  response.setHeader(
    'Content-Type',
    mime.contentType(basename(target.segments.at(-1) ?? '')) || 'application/octet-stream',
  );
  response.setHeader('Cache-Control', 'no-store');
  send(request, encodeURI(file.path), { cacheControl: false, index: false, dotfiles: 'allow' })
    .on('error', ({ status }: { readonly status: number }) => sendError(response, file.path, status))
    .pipe(response);
  return true;
}

/** Once headers are sent, only closing the connection tells the client that data is missing. */
function sendError(response: ServerResponse, file: string, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of response.getHeaderNames()) if (name !== 'content-range') response.removeHeader(name);
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${file} cannot be sent as requested.\n`);
}
