/** Parts of namespace names, and the prefix that stands for each here. Feeds write prefixes as they like. */
const SPACES: readonly (readonly [pattern: RegExp, space: string])[] = [
  [/rss\/1\.0\/modules\/content/i, 'content'],
  [
    /purl\.org\/atom|w3\.org\/2005\/atom|purl\.org\/rss\/1\.0\/?$|backend\.userland|my\.netscape|channel\.netscape|cyber\.law\.harvard|blogs\.law\.harvard/i,
    '',
  ],
  [/purl\.org\/dc\/elements/i, 'dc'],
  [/purl\.org\/dc\/terms/i, 'dcterms'],
  [/w3\.org\/1999\/xhtml/i, 'xhtml'],
  [/22-rdf-syntax-ns/i, 'rdf'],
  [/search\.yahoo\.com\/mrss/i, 'media'],
  [/feedburner/i, 'feedburner'],
];

/** The usual prefix of a namespace; one that nobody knows goes by the prefix that the feed gives it. */
export function spaceOf(prefix: string, uri: string | undefined): string {
  const known = uri ? SPACES.find(([pattern]) => pattern.test(uri)) : undefined;
  if (known) return known[1];
  return ['atom', 'atom03', 'atom10', 'rss'].includes(prefix) ? '' : prefix;
}
