/** Parameters that tell who sent the reader, and not what is read. */
const TRACKING =
  /^(?:utm_\w+|(?:fb|g|ms|y|tt|li|dc|wb|gb)clid|yclid|igshid|mc_[ce]id|_hsenc|_hsmi|mkt_tok|cmpid|ncid|ocid|partner|ref|referrer|ref_src|source|src|smid|sr_share|spm|at_\w+|ns_\w+|pk_\w+|xtor|wt_mc|trk|rss|feed|cid|ito|via)$/i;

/**
 * One form for all addresses of one story: without tracking parameters, fragment, "www.", "m." or "amp", and without a
 * difference between http and https or a slash at the end. For comparing, not for visiting.
 */
export function canonicalUrl(address: string): string {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return address;
  const host = url.hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '');
  const path = url.pathname.replace(/\/(?:amp|index\.html?)?\/?$/, '').replace(/\/+$/, '');
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const query = kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  return `${host}${path}${query ? `?${query}` : ''}`;
}
