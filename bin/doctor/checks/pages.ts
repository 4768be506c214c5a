import type { Check } from '../check.ts';
import { type Finding, ok, problem, warning } from '../finding.ts';

export interface PagesFacts {
  readonly url: string;
  /** What came of asking for an issue that there is not. */
  readonly answer: { readonly status: number; readonly isPage: boolean } | { readonly failure: string };
}

const UNTIL_THEN = 'readers cannot leave until then, and mailbox providers notice';

export function judgePages({ url, answer }: PagesFacts): Finding {
  if ('failure' in answer)
    return warning(`${url} does not answer: ${answer.failure}`, `look at the network; ${UNTIL_THEN}`);
  const { status, isPage } = answer;
  if (status === 404 && isPage) return ok(`${url} answers`);
  if (status >= 500)
    return problem(`${url} answers with ${status}`, `the log of the web function says why; ${UNTIL_THEN}`);
  return warning(
    `${url} answers with ${status}, and not with the newsletter's own page`,
    'npx cdk deploy, then look again',
  );
}

/** No issue is called that, so a web function that works says so on a page of its own. */
const NO_ISSUE = '/issues/no-such-issue';
const PATIENCE = 8_000;

export const pagesCheck: Check = {
  name: 'pages',
  async look(place) {
    const { webUrl } = await place.deployed();
    return webUrl ? [judgePages({ url: webUrl, answer: await open(webUrl) })] : [];
  },
};

async function open(url: string): Promise<PagesFacts['answer']> {
  try {
    const { status, headers } = await fetch(`${url}${NO_ISSUE}`, { signal: AbortSignal.timeout(PATIENCE) });
    return { status, isPage: /^text\/html/.test(headers.get('content-type') ?? '') };
  } catch (error) {
    const { name, cause } = error as Error & { readonly cause?: { readonly code?: string } };
    return { failure: cause?.code ?? name };
  }
}
