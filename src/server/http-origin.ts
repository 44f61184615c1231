import type { IncomingMessage } from 'node:http';

/** The name of a Host header or an address, without its port: `[::1]:8000` gives `[::1]`. */
export function hostName(text: string): string {
  const bare = text.trim().toLowerCase();
  // An IPv6 address in a setting may lack its brackets.
  if (!bare.startsWith('[') && bare.split(':').length > 2) return `[${bare}]`;
  return bare.replace(/:\d+$/, '');
}

export function isLoopbackName(host: string): boolean {
  const name = hostName(host);
  return name === 'localhost' || name === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(name);
}

/**
 * Why a request may not be answered, or undefined. A page in a browser can make its own name resolve to
 * this machine (DNS rebinding), and then its Host or Origin header gives it away.
 */
export function refusedOrigin(
  request: IncomingMessage,
  allowed: { readonly hosts: readonly string[]; readonly origins: readonly string[] },
): string | undefined {
  const { host, origin } = request.headers;
  if (host === undefined || !allowed.hosts.includes(hostName(host))) {
    return 'The Host header names no host of this server: add it to ODOO_MCP_ALLOWED_HOSTS.';
  }
  // Only browsers send it; the pages of this very server have the origin that the Host header says.
  if (origin === undefined || allowed.origins.includes(origin.toLowerCase())) return undefined;
  const own = [`http://${host}`, `https://${host}`].map((one) => one.toLowerCase());
  if (own.includes(origin.toLowerCase())) return undefined;
  return 'Pages of this origin may not call this server: add it to ODOO_MCP_ALLOWED_ORIGINS.';
}
