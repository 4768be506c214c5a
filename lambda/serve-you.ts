import { askBack } from './ask-back.ts';
import { findReader } from './find-reader.ts';
import type { Subscriber, SubscriberChange } from './model/subscriber.ts';
import { askedPage } from './pages/asked-page.ts';
import { formFields } from './pages/http/form-fields.ts';
import type { WebAnswer } from './pages/http/messages.ts';
import { pageAnswer } from './pages/http/page-answer.ts';
import { LEAVING_REASONS, thanksPage } from './pages/leaving-pages.ts';
import { deadLinkPage, failedPage } from './pages/lost-pages.ts';
import { BREAKS_IN_WEEKS, youPage } from './pages/you-page.ts';
import type { Visit } from './reader-ports.ts';
import { checkAddress } from './serve-sign-up.ts';
import { comeBack, pause, resume, tellWhy } from './subscribers/transitions.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** A reader's own page, behind the key in their mails. */
export async function serveYou({ name: key, site, ports }: Visit): Promise<WebAnswer> {
  const reader = await findReader(key, ports);
  if (!reader) return pageAnswer(deadLinkPage(site), site);
  return pageAnswer(youPage({ reader, key, now: ports.clock.now().toISOString() }, site), site);
}

export async function takeYou(visit: Visit): Promise<WebAnswer> {
  const { request, site, name: key, ports } = visit;
  const read = formFields(request);
  if ('problem' in read) return pageAnswer(failedPage(read.problem, site), site);
  const reader = await findReader(key, ports);
  if (!reader) return pageAnswer(deadLinkPage(site), site);
  if (read.fields.do === 'move') return move(visit, reader, read.fields.email ?? '');
  const change = changeOf(read.fields, visit);
  if (!change) return pageAnswer(failedPage(400, site), site);
  await ports.subscribers.amend(reader.id, change);
  return read.fields.do === 'tell' ? pageAnswer(thanksPage(site), site) : serveYou(visit);
}

/** What a button asks for; undefined for what no button of ours says. */
function changeOf({ do: what, weeks, because }: Readonly<Record<string, string>>, { site, ports }: Visit) {
  const now = ports.clock.now();
  const at = now.toISOString();
  const length = BREAKS_IN_WEEKS.find((one) => String(one) === weeks);
  const reason = LEAVING_REASONS.find((one) => one === because);
  const consent = { at, source: 'return', wording: site.words.signUp.consent(site.newsletter.name) } as const;
  const changes: Readonly<Record<string, SubscriberChange | undefined>> = {
    pause: length && pause(new Date(now.getTime() + length * WEEK).toISOString()),
    resume: resume(),
    return: comeBack(consent),
    tell: reason && tellWhy(reason),
  };
  return what !== undefined && Object.hasOwn(changes, what) ? changes[what] : undefined;
}

/** The new address is asked, and the old one stays until it says yes. */
async function move(visit: Visit, reader: Subscriber, typed: string): Promise<WebAnswer> {
  const { request, site, name: key, ports } = visit;
  const wrong = (why: keyof typeof site.words.problems) =>
    pageAnswer(
      youPage({ reader, key, now: ports.clock.now().toISOString(), typed, problem: site.words.problems[why] }, site),
      site,
    );
  const checked = checkAddress(typed);
  if (checked.outcome === 'wrong') return wrong(checked.why);
  if (reader.status !== 'active' || checked.address === reader.address) return serveYou(visit);
  const wording = site.words.signUp.consent(site.newsletter.name);
  const order = { address: checked.address, ip: request.ip, source: 'move', wording, movesFrom: reader.id } as const;
  const asked = await askBack(order, ports);
  return asked === 'asked' ? pageAnswer(askedPage(checked.address, site), site) : wrong(asked);
}
