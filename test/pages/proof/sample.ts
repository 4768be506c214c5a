import { condense } from '../../../lambda/condense.ts';
import { proofPage } from '../../../lambda/pages/proof/proof-page.ts';
import { newsletter } from '../../../templates/fixtures/newsletter.ts';

export const ARTICLE = `Saltmarsh Bridge to close for repairs
The Saltmarsh Bridge will close in April for repairs that cost more than $18 million, the county said on Friday.
“We looked for a way to keep one lane open,” said Milo Dunne, the county engineer, “and there is none.”
Nearly 12,000 cars cross the bridge on a working day, and 40 percent of them carry people to the port.
Buses will go round by the northern road, which adds about 25 minutes to the way to the port.
A ferry for walkers is being looked at, and the county will decide on it before the summer.
Older people remember that it was painted green twice. Nobody knows why.`;

/** The line of ARTICLE that no digest uses. */
export const UNUSED = 'painted green twice';
export const URL = 'https://paper.example/bridge?id=1';

/** The proof of an article, from its page on the web or as the operator gave it. */
export function proofOf(text: string, url?: string, lang = newsletter.lang) {
  const condensed = condense({ name: 'article.txt', bytes: new TextEncoder().encode(text), ...(url ? { url } : {}) });
  if ('problem' in condensed) throw new Error(condensed.problem);
  const { entry, source } = condensed;
  const request = { entries: [entry], index: 0, source, newsletter: { ...newsletter, lang } };
  return {
    entry,
    source,
    html: proofPage({ ...request, issueId: '2026-11-22-0700', baseUrl: 'https://news.example' }),
  };
}
