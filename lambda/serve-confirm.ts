import { findReader } from './find-reader.ts';
import type { Subscriber } from './model/subscriber.ts';
import { alreadyPage, confirmPage, welcomePage } from './pages/confirm-pages.ts';
import type { WebAnswer } from './pages/http/messages.ts';
import { pageAnswer } from './pages/http/page-answer.ts';
import { deadLinkPage } from './pages/lost-pages.ts';
import { youPage } from './pages/you-page.ts';
import type { ReaderPorts, Visit } from './reader-ports.ts';
import { confirm, endMove, leave, moveAway, pause } from './subscribers/transitions.ts';

/** Behind the link in the mail that asks back. GET shows and POST acts: link scanners confirm nobody. */
export async function serveConfirm(visit: Visit): Promise<WebAnswer> {
  const { name: key, site, ports } = visit;
  const reader = await findReader(key, ports);
  if (!reader) return pageAnswer(deadLinkPage(site), site);
  const isNews = reader.status === 'pending' || (reader.status === 'active' && reader.movesFrom !== undefined);
  return pageAnswer(isNews ? confirmPage(site) : standingPage(reader, visit), site);
}

/** Doing it twice, or at once, is no error: one of them is first, and both see the same page. */
export async function takeConfirm(visit: Visit): Promise<WebAnswer> {
  const { name: key, site, ports } = visit;
  const reader = await findReader(key, ports);
  if (!reader) return pageAnswer(deadLinkPage(site), site);
  const at = ports.clock.now().toISOString();
  const isFirst = await ports.subscribers.amend(reader.id, confirm(reader, at));
  if (isFirst) ports.tell({ signUpsConfirmed: 1 });
  const [now = reader] = await ports.subscribers.get([reader.id]);
  if (now.status !== 'active') return pageAnswer(standingPage(now, visit), site);
  await finishMove(now, at, ports);
  return pageAnswer(isFirst ? welcomePage(key, site) : alreadyPage(key, site), site);
}

const standingPage = (reader: Subscriber, { name: key, site, ports }: Visit) =>
  reader.status === 'active'
    ? alreadyPage(key, site)
    : youPage({ reader, key, now: ports.clock.now().toISOString() }, site);

/**
 * Ends the old row of a changed address. It comes second: a crash between the two leaves somebody with two subscriptions until
 * they press again, and nobody with none. An address that was a reader already keeps its own life: the old one's links lead to
 * a row that took over, never to one that was there.
 */
async function finishMove({ id, movesFrom, consent }: Subscriber, at: string, { subscribers }: ReaderPorts) {
  if (movesFrom === undefined) return;
  const [old] = await subscribers.get([movesFrom]);
  const took = consent?.source === 'move' ? moveAway(id, at) : leave(at);
  if (old) await subscribers.amend(movesFrom, took);
  if (old?.pausedUntil && consent?.source === 'move') await subscribers.amend(id, pause(old.pausedUntil));
  await subscribers.amend(id, endMove(movesFrom));
}
