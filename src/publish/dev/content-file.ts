/** Sends the files of a content folder as they are now, for the dev server. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import mime from 'mime-types';
import send from 'send';
import { isPublicPath } from '../content/public-files.ts';
import { readTarget } from '../host/request-path.ts';
import { findServable } from '../host/servable-file.ts';

/** Answers with the file at the requested address, ranges included. Returns whether there is one; one that cannot be read is an answer too. */
export async function sendContentFile(
  content: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const asked = readTarget(request.url ?? '', '/');
  if (asked.kind !== 'path' || asked.folder) return false;
  if (asked.steps[0] !== 'media' && !isPublicPath(asked.steps.join('/'))) return false;
  const found = await findServable(content, asked.steps);
  if (found?.kind !== 'file') return false;
  response.setHeader(
    'Content-Type',
    mime.contentType(basename(asked.steps.at(-1) ?? '')) || 'application/octet-stream',
  );
  response.setHeader('Cache-Control', 'no-store');
  send(request, encodeURI(found.path), { cacheControl: false, index: false, dotfiles: 'allow' })
    .on('error', ({ status }: { readonly status: number }) => fail(response, found.path, status))
    .pipe(response);
  return true;
}

/** Once a part is sent, only a broken connection says that the rest is missing. */
function fail(response: ServerResponse, file: string, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of response.getHeaderNames()) if (name !== 'content-range') response.removeHeader(name);
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${file} cannot be sent as requested.\n`);
}
