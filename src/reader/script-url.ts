/** Addresses of scripts that the page may start: the site's pages require them to come from this one policy. */
import { TRUSTED_TYPES_POLICY } from '../article/trusted-types.ts';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** A script of the site's own host. Throws for any other. */
function checked(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`A foreign script: ${url}`);
  return url;
}

// TypeScript's own library does not know Trusted Types yet. Where the browser does not either, the address is checked all the same.
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy(TRUSTED_TYPES_POLICY, { createScriptURL: checked });

/** An address that `Worker` and `ServiceWorkerContainer.register` take: to them it is a string, or a TrustedScriptURL. */
export const scriptUrl = (url: string): string => policy?.createScriptURL(url) ?? checked(url);
