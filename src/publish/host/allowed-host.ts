/**
 * Which `Host` headers a server on one's own machine answers. A page of another site may let its name lead here (DNS rebinding):
 * its requests bear that name, and what is answered it could read. Pure.
 */
import { isIP } from 'node:net';

/** The name in a `Host` header without its port and the brackets of an IPv6 address; undefined where that is none. */
function nameIn(header: string): string | undefined {
  const [, bracketed, bare] = /^(?:\[([^\]]+)\]|([^:]+))(?::\d*)?$/.exec(header.trim()) ?? [];
  return (bracketed ?? bare)?.toLowerCase();
}

/** Whether to answer: for this machine's own names, any IP address, and the name that the publisher gave. */
export function isAllowedHost(header: string | undefined, given?: string): boolean {
  const name = nameIn(header ?? '');
  if (name === undefined) return false;
  return (
    name === 'localhost' || name.endsWith('.localhost') || isIP(name) !== 0 || name === given?.toLowerCase()
  );
}
