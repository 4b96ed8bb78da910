import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentTypeOf } from '../content-type.ts';
import { parseRequestTarget } from '../preview/request-path.ts';
import { findServable } from '../preview/servable-file.ts';
import { prepareSendError, sendFile, sendText } from '../send-file.ts';

interface ServedFiles {
  readonly folder: string;
  readonly cacheControl: string;
  /** Whether the file with this path may be sent. */
  readonly isServed: (path: string) => boolean;
}

/** Supports ranges. Returns false if there is no such file; an unreadable file is answered with an error. */
export async function sendFromFolder(
  { folder, cacheControl, isServed }: ServedFiles,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const target = parseRequestTarget(request.url ?? '', '/');
  if (target.kind !== 'path' || target.isFolder || !isServed(target.segments.join('/'))) return false;
  const file = await findServable(folder, target.segments);
  if (file?.kind !== 'file') return false;
  response.setHeader('Content-Type', contentTypeOf(target.segments.at(-1) ?? ''));
  response.setHeader('Cache-Control', cacheControl);
  sendFile(request, response, file.path, (status) => {
    if (prepareSendError(response)) sendText(response, status, `${file.path} cannot be sent as requested.`);
  });
  return true;
}
