import type { Subscriber } from '../model/subscriber.ts';
import { addressField } from './address-field.ts';
import { type Html, html } from './html.ts';
import type { Page } from './page.ts';
import { showDate } from './show-date.ts';
import type { Site } from './site.ts';

export interface YouView {
  readonly reader: Subscriber;
  readonly key: string;
  /** ISO 8601. */
  readonly now: string;
  /** The new address as typed, and why it cannot be taken. */
  readonly typed?: string;
  readonly problem?: string;
}

/** How long a break may be. */
export const BREAKS_IN_WEEKS = [2, 4, 8] as const;

/** A reader's own page: how things stand, and everything that they can change. */
export function youPage(view: YouView, site: Site): Page {
  const { you } = site.words;
  const { reader } = view;
  const isActive = reader.status === 'active';
  return {
    title: you.title,
    ...(view.problem === undefined ? {} : { status: 422 }),
    main: html`<h1>${you.title}</h1>
<p class="lead">${standing(view, site)}</p>
${reader.address ? html`<p class="quiet">${you.address}: <bdi>${maskAddress(reader.address)}</bdi></p>` : html``}
${reader.status === 'left' && !reader.movedTo ? comeBack(view, site) : html``}
${reader.status === 'pending' ? confirmIt(view, site) : html``}
${isActive ? [pausing(view, site), moving(view, site), leaving(view, site)] : []}`,
  };
}

/** "a•••@example.com": whoever got the mail forwarded need not learn the whole of it. */
export const maskAddress = (address: string): string => address.replace(/^(.)[^@]*/, '$1•••');

function standing({ reader, now }: YouView, site: Site): string {
  const { you } = site.words;
  const { name } = site.newsletter;
  if (reader.movedTo) return you.moved;
  if (reader.pausedUntil && reader.pausedUntil > now) return you.paused(showDate(reader.pausedUntil, site));
  const words = { active: you.active(name), pending: you.pending, left: you.left(name), suppressed: you.suppressed };
  return words[reader.status];
}

const post = (key: string, inner: Html): Html => html`<form method="post" action="/you/${key}">${inner}</form>`;

const comeBack = ({ key }: YouView, { words: { you } }: Site): Html =>
  post(key, html`<button name="do" value="return">${you.comeBack}</button>`);

const confirmIt = ({ key }: YouView, { words: { confirm } }: Site): Html =>
  html`<form method="post" action="/confirm/${key}"><button name="confirm" value="yes">${confirm.button}</button></form>`;

function pausing({ reader, key, now }: YouView, { words: { you } }: Site): Html {
  const isPaused = reader.pausedUntil !== undefined && reader.pausedUntil > now;
  const choices = BREAKS_IN_WEEKS.map(
    (weeks) => html`<button class="second" name="weeks" value="${weeks}">${you.weeks(weeks)}</button>\n`,
  );
  const resume = html`<button class="second" name="do" value="resume">${you.resume}</button>`;
  const pause = html`<input type="hidden" name="do" value="pause"><div class="buttons">${choices}</div>`;
  return html`<section class="panel" aria-labelledby="pause"><h2 id="pause">${you.pause}</h2>
<p class="quiet">${you.pauseLead}</p>
${post(key, isPaused ? resume : pause)}</section>`;
}

function moving({ key, typed, problem }: YouView, { words: { you } }: Site): Html {
  const field = { label: you.newAddress, button: you.moveButton };
  const wrong = problem === undefined ? {} : { value: typed ?? '', problem };
  const inner = html`<input type="hidden" name="do" value="move">${addressField({ ...field, ...wrong })}`;
  return html`<section class="panel" aria-labelledby="move"><h2 id="move">${you.move}</h2>
<p class="quiet">${you.moveLead}</p>
${post(key, inner)}</section>`;
}

const leaving = ({ key }: YouView, { words: { you, leaving } }: Site): Html =>
  html`<section class="panel" aria-labelledby="leave"><h2 id="leave">${you.leave}</h2>
<p class="quiet">${leaving.lead}</p>
<form method="post" action="/unsubscribe/${key}"><button class="second" name="leave" value="yes">${leaving.button}</button></form></section>`;
