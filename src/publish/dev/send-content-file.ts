import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentTypeOf } from '../content-type.ts';
import { isPublicPath } from '../content/public-files.ts';
import { parseRequestTarget } from '../preview/request-path.ts';
import { findServable } from '../preview/servable-file.ts';
import { prepareSendError, sendFile } from '../send-file.ts';

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
  response.setHeader('Content-Type', contentTypeOf(target.segments.at(-1) ?? ''));
  response.setHeader('Cache-Control', 'no-store');
  sendFile(request, response, file.path, (status) => sendError(response, file.path, status));
  return true;
}

function sendError(response: ServerResponse, file: string, status: number): void {
  if (!prepareSendError(response)) return;
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${file} cannot be sent as requested.\n`);
}
