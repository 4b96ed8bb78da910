/** Creates script URLs under the Trusted Types policy that pages require. */
import { TRUSTED_TYPES_POLICY } from '../article/trusted-types.ts';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

function assertSameOrigin(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`A foreign script: ${url}`);
  return url;
}

// TypeScript's library has no types for Trusted Types yet.
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy(TRUSTED_TYPES_POLICY, { createScriptURL: assertSameOrigin });

/** For `Worker` and `ServiceWorkerContainer.register`, which take a string or a TrustedScriptURL. */
export const scriptUrl = (url: string): string => policy?.createScriptURL(url) ?? assertSameOrigin(url);
