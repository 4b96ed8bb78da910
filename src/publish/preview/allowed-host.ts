/** Against DNS rebinding: another site could point its name to this machine and read the responses. Pure. */
import { isIP } from 'node:net';

function hostNameOf(header: string): string | undefined {
  const [, bracketed, bare] = /^(?:\[([^\]]+)\]|([^:]+))(?::\d*)?$/.exec(header.trim()) ?? [];
  return (bracketed ?? bare)?.toLowerCase();
}

export function isAllowedHost(header: string | undefined, configured?: string): boolean {
  const name = hostNameOf(header ?? '');
  if (name === undefined) return false;
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    isIP(name) !== 0 ||
    name === configured?.toLowerCase()
  );
}
