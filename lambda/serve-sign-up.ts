import { type Asked, askBack } from './ask-back.ts';
import type { Consent } from './model/subscriber.ts';
import { askedPage } from './pages/asked-page.ts';
import { formFields } from './pages/http/form-fields.ts';
import type { WebAnswer } from './pages/http/messages.ts';
import { jsonAnswer, pageAnswer } from './pages/http/page-answer.ts';
import { wantsJson } from './pages/http/wants-json.ts';
import { failedPage } from './pages/lost-pages.ts';
import { signUpPage } from './pages/sign-up-page.ts';
import type { Visit } from './reader-ports.ts';
import { latestIssues } from './serve-archive.ts';
import type { ProblemStrings } from './strings/pages/page-strings.ts';
import { isDisposable } from './subscribers/is-disposable.ts';
import { normalizeAddress } from './subscribers/normalize-address.ts';

/** A person needs longer than this, in milliseconds, from seeing the form to sending it. */
const FASTEST_PERSON = 1500;

/** The newsletter's front door. */
export async function serveSignUp({ site, ports }: Visit): Promise<WebAnswer> {
  const shownAt = ports.clock.now().toISOString();
  return pageAnswer(signUpPage({ shownAt, latest: await latestIssues(ports) }, site), site);
}

/** A form of ours, a form on another site, or a program: one way in. */
export async function takeSignUp(visit: Visit): Promise<WebAnswer> {
  const { request, site, ports } = visit;
  const read = formFields(request);
  if ('problem' in read) {
    const { problem: status } = read;
    return wantsJson(request) ? jsonAnswer(status, { outcome: 'failed' }) : pageAnswer(failedPage(status, site), site);
  }
  const { fields } = read;
  const typed = fields.email ?? '';
  const checked = check(fields, ports.clock.now());
  if (checked.outcome === 'wrong') return refuse(visit, { status: 422, why: checked.why, typed });
  // Whoever fills in a field that nobody sees is told what everybody is told.
  if (checked.outcome === 'trapped') return welcome(visit, typed);
  const { address } = checked;
  const wording = site.words.signUp.consent(site.newsletter.name);
  const asked = await askBack({ address, ip: request.ip, source: sourceOf(visit, fields), wording }, ports);
  return asked === 'asked' ? welcome(visit, address) : refuse(visit, { ...REFUSALS[asked], typed });
}

const REFUSALS: Readonly<Record<Exclude<Asked, 'asked'>, { readonly status: number; readonly why: Why }>> = {
  tooMany: { status: 429, why: 'tooMany' },
  notSent: { status: 503, why: 'notSent' },
};

type Why = Exclude<keyof ProblemStrings, 'title'>;

export type CheckedAddress =
  | { readonly outcome: 'fine'; readonly address: string }
  | { readonly outcome: 'wrong'; readonly why: Why };

/** Whether mail can be sent there, as far as the address itself tells. */
export function checkAddress(typed: string): CheckedAddress {
  const normalized = normalizeAddress(typed);
  if ('problem' in normalized) return { outcome: 'wrong', why: normalized.kind };
  if (isDisposable(normalized.address)) return { outcome: 'wrong', why: 'disposable' };
  return { outcome: 'fine', address: normalized.address };
}

type Fields = Readonly<Record<string, string>>;

function check(fields: Fields, now: Date): CheckedAddress | { readonly outcome: 'trapped' } {
  if (fields.topic) return { outcome: 'trapped' };
  const age = now.getTime() - Date.parse(fields.shown ?? '');
  // A form without the field is one on another site; a quick person is asked, and never turned away in silence.
  if (age < FASTEST_PERSON) return { outcome: 'wrong', why: 'tooFast' };
  return checkAddress(fields.email ?? '');
}

function sourceOf({ request }: Visit, { shown }: Fields): Consent['source'] {
  if (wantsJson(request)) return 'api';
  return shown === undefined ? 'embedded' : 'form';
}

/** The same for every address that there can be. */
function welcome({ request, site }: Visit, address: string): WebAnswer {
  return wantsJson(request) ? jsonAnswer(202, { outcome: 'asked' }) : pageAnswer(askedPage(address, site), site);
}

interface Refusal {
  readonly status: number;
  readonly why: Why;
  readonly typed: string;
}

function refuse({ request, site, ports }: Visit, { status, why, typed }: Refusal): WebAnswer {
  const problem = site.words.problems[why];
  if (wantsJson(request)) return jsonAnswer(status, { outcome: 'refused', problem });
  const shownAt = ports.clock.now().toISOString();
  return pageAnswer(signUpPage({ shownAt, latest: [], typed, problem, status }, site), site);
}
