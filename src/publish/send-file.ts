import type { IncomingMessage, ServerResponse } from 'node:http';
import send from 'send';

/** Sends a file that was found below a served folder, with ranges and conditions. `path` is absolute. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  onError: (status: number) => void,
  options: send.SendOptions = {},
): void {
  // Hidden names were rejected before; the folder's own path may contain dots.
  send(request, encodeURI(path), { ...options, cacheControl: false, index: false, dotfiles: 'allow' })
    .on('error', ({ status }: { readonly status: number }) => onError(status))
    .pipe(response);
}

/** Removes the file's headers; range information stays. False, with the connection closed, once headers are sent. */
export function prepareSendError(response: ServerResponse): boolean {
  if (response.headersSent) {
    // Only closing the connection tells the client that data is missing.
    response.destroy();
    return false;
  }
  for (const name of response.getHeaderNames()) if (name !== 'content-range') response.removeHeader(name);
  return true;
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  const body = `${text}\n`;
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
}
