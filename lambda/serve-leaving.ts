import { findReader } from './find-reader.ts';
import type { Subscriber } from './model/subscriber.ts';
import type { WebAnswer } from './pages/http/messages.ts';
import { pageAnswer } from './pages/http/page-answer.ts';
import { leavePage, leftPage, unknownReaderPage } from './pages/leaving-pages.ts';
import type { ReaderPorts, Visit } from './reader-ports.ts';
import { sayGoodbye } from './say-goodbye.ts';
import { leave } from './subscribers/transitions.ts';

/** GET shows: link scanners follow every link, but press no button. How many come is counted. */
export async function serveLeaving({ name: key, site, ports }: Visit): Promise<WebAnswer> {
  const reader = await findReader(key, ports);
  ports.tell({ unsubscribePagesShown: 1 });
  if (!reader) return pageAnswer(unknownReaderPage(site), site);
  const hasLeft = reader.status === 'left' && reader.movedTo === undefined;
  return pageAnswer(hasLeft ? leftPage(key, site) : leavePage(key, site), site);
}

/** POST acts, from the button or from a mail program (RFC 8058): no cookie, no redirect, whatever the body says. */
export async function takeLeaving({ name: key, request, site, ports }: Visit): Promise<WebAnswer> {
  const reader = await findReader(key, ports);
  if (!reader) return pageAnswer(unknownReaderPage(site), site);
  const left = await leaveAll(reader, ports);
  if (left) ports.tell({ unsubscribes: 1 });
  // Whoever pressed the button had the mail, perhaps by way of its reader. One click is in the reader's own mail program.
  if (left && !/One-Click/i.test(request.body))
    await sayGoodbye(left, ports).catch(() => ports.tell({ goodbyesFailed: 1 }));
  return pageAnswer(leftPage(key, site), site);
}

/** More changes of address than anybody has made. */
const MOST_MOVES = 10;

/** An old mail's link ends the subscription wherever it has moved to since. Answers with whoever has left by it. */
async function leaveAll(reader: Subscriber, { subscribers, clock }: ReaderPorts): Promise<Subscriber | undefined> {
  const at = clock.now().toISOString();
  let row: Subscriber | undefined = reader;
  for (let moves = 0; row && moves < MOST_MOVES; moves += 1) {
    if (row.movedTo === undefined) return (await subscribers.amend(row.id, leave(at))) ? row : undefined;
    [row] = await subscribers.get([row.movedTo]);
  }
  return undefined;
}
