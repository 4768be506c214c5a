import { setTimeout } from 'node:timers/promises';
import type { Mailbox } from './mailbox.ts';
import { openLink, type Page } from './open-link.ts';

/** Milliseconds. */
const LONGEST_WAY = 20_000;
const LOOK_EVERY = 100;

/** What somebody does who wants the newsletter: sends a form (one on another site), and taps the button behind the link of the mail. */
export async function signUp(address: string, webUrl: string, mailbox: Mailbox): Promise<void> {
  expectStatus(await openLink(`${webUrl}/subscribe`, String(new URLSearchParams({ email: address }))), 'sign up');
  const link = /https:\S+\/confirm\/[\w.-]+/.exec(await mailTo(address, mailbox))?.[0] ?? '';
  expectStatus(await openLink(link), 'open the link of the mail that asks back');
  expectStatus(await openLink(link, ''), 'confirm');
}

async function mailTo(address: string, { mails }: Mailbox): Promise<string> {
  for (const end = performance.now() + LONGEST_WAY; performance.now() < end; ) {
    const found = mails.find(({ to }) => to === address);
    if (found) return found.email.text ?? '';
    await setTimeout(LOOK_EVERY);
  }
  throw new Error(`Cannot confirm: no mail that asks back has come to ${address}`);
}

function expectStatus({ status, html }: Page, what: string): void {
  if (status !== 200) throw new Error(`Cannot ${what}: the deployed function answered ${status}\n${html}`);
}
