// Addresses of scripts that our own code loads, for browsers that ask for a reason (Trusted Types).

interface Policy {
  createScriptURL(url: string): string;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

/** Only what lies on the page's own host. Throws otherwise. */
function own(url: string): string {
  if (new URL(url, document.baseURI).origin !== location.origin)
    throw new TypeError(`not a script of this host: ${url}`);
  return url;
}

let policy: Policy | undefined;

/** An address that a script element or a service worker may be given. Throws a TypeError for one on another host. */
export function scriptAddress(url: string): string {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  if (!factory) return own(url);
  policy ??= factory.createPolicy("all-in", { createScriptURL: own });
  return policy.createScriptURL(url);
}
