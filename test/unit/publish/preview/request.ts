/** Asks a server on this machine. */
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
}

export type Ask = (target: string, headers?: OutgoingHttpHeaders, method?: string) => Promise<Answer>;

/** Asks the server at a port. The target is sent as it is: `fetch` would normalize `..`. */
export const asker =
  (port: number): Ask =>
  (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', path, headers, method, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const bytes = Buffer.concat(parts);
          const { statusCode: status = 0, headers } = response;
          resolve({ status, headers, bytes, text: bytes.toString() });
        });
      });
      sent.on('error', reject);
      sent.end();
    });
