/** What stands behind the host in an address copied from a browser or a client's settings. */
const KNOWN_PATHS = /^\/(?:web|odoo|jsonrpc|json|xmlrpc|my)(?:\/|$)/;

/**
 * The origin of an Odoo address (`https://erp.example.com/web#action=1` gives `https://erp.example.com`),
 * or what is wrong with it, worded to follow the setting's name.
 */
export function parseOdooUrl(text: string, allowHttp: boolean): { origin: string } | { problem: string } {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const guess = URL.canParse(`https://${text}`) ? new URL(`https://${text}`) : undefined;
    // On this machine Odoo itself answers, which speaks plain HTTP.
    const scheme = guess && isLoopback(guess.hostname) ? 'http' : 'https';
    return { problem: `has no scheme: set it to ${scheme}://${guess?.host ?? 'erp.example.com'}` };
  }
  if (!URL.canParse(text)) return { problem: 'is not a URL: set it to one such as https://erp.example.com' };
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return { problem: `starts with ${url.protocol}//: set it to https://${url.host}` };
  }
  if (url.username || url.password) {
    return { problem: `must not hold a user name or password: set it to ${url.origin}` };
  }
  if (!/^\/+$/.test(url.pathname) && !KNOWN_PATHS.test(url.pathname)) {
    return {
      problem: `has the path ${url.pathname}, and Odoo is served at the root: set it to ${url.origin}`,
    };
  }
  if (url.protocol === 'http:' && !allowHttp && !isLoopback(url.hostname)) {
    return {
      problem: `would send the credentials unencrypted: set it to https://${url.host}, or set ODOO_ALLOW_HTTP=1 when the network between is yours`,
    };
  }
  return { origin: url.origin };
}

/** Whether the host of a URL is this machine. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(?:\.\d+){3}$/.test(hostname)
  );
}
