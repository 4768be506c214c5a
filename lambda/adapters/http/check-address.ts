/** Others are databases, consoles and mail servers, which take a request for a command. */
export const WEB_PORTS: readonly string[] = ['', '80', '443'];

/** A URL that may be asked for, or why it may not. What its host resolves to is another question. */
export function checkAddress(address: string, ports: readonly string[]): URL | { readonly problem: string } {
  const url = URL.parse(address);
  if (!url) return { problem: `"${address.slice(0, 200)}" is no address` };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { problem: `${url.protocol} is not http or https` };
  if (url.username || url.password) return { problem: 'it carries a user name or password' };
  if (!ports.includes(url.port)) return { problem: `port ${url.port} is not 80 or 443` };
  return url;
}
