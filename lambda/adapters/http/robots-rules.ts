import robotsParser from 'robots-parser';
import { followRedirects } from './follow-redirects.ts';
import { MAX_ROBOTS_CHARACTERS } from './limits.ts';
import type { Vetting } from './vetted-address.ts';

interface Robot {
  isDisallowed(url: string, robot: string): boolean | undefined;
}

/** The package is CommonJS, and its types say otherwise. */
const parseRobots = robotsParser as unknown as (url: string, text: string) => Robot;

/** As robots.txt files name us. */
const ROBOT_NAME = 'VerbatimDigest';

/** Answers with an objection, or undefined. Each site is asked once in a run. */
export function robotsRules(vetting: Vetting, headers: Readonly<Record<string, string>>, milliseconds: number) {
  const known = new Map<string, Promise<Robot | 'closed' | undefined>>();
  const read = async (robotsUrl: string): Promise<Robot | 'closed' | undefined> => {
    try {
      const signal = AbortSignal.timeout(milliseconds);
      const arrival = await followRedirects(robotsUrl, vetting, { headers, signal });
      if ('problem' in arrival) return undefined;
      const { status, body } = arrival.answer;
      if (status >= 500) return 'closed';
      const text = new TextDecoder().decode(body).slice(0, MAX_ROBOTS_CHARACTERS);
      return status === 200 ? parseRobots(robotsUrl, text) : undefined;
    } catch {
      return undefined; // whoever cannot give this file will not give the page either, and says why
    }
  };
  return async (url: URL): Promise<string | undefined> => {
    const robotsUrl = `${url.origin}/robots.txt`;
    const rules = known.get(robotsUrl) ?? read(robotsUrl);
    known.set(robotsUrl, rules);
    const robot = await rules;
    if (robot === 'closed') return `${robotsUrl} answers with an error, so nothing may be read there now (RFC 9309)`;
    return robot?.isDisallowed(url.href, ROBOT_NAME) ? `${robotsUrl} asks robots to stay away from it` : undefined;
  };
}
