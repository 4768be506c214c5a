import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openCdk } from './cdk.ts';
import { enterAws } from './enter-aws.ts';
import { expectSuppressed } from './expect-suppressed.ts';
import { installMinistack } from './install-ministack.ts';
import { loseReaders, setBack } from './lose-readers.ts';
import { openMailbox } from './mailbox.ts';
import { drop, expectEmptyQueues, expectRows, importReaders, publish, restoreReaders } from './operator.ts';
import { copyOf, expectOneCopyEach, leaveByOneClick, openPage, tagged } from './readers.ts';
import { openSesEvents } from './ses-events.ts';
import { signUp } from './sign-up.ts';
import type { Stage } from './stage.ts';
import { ACCOUNT, startMinistack } from './start-ministack.ts';

const SAMPLE = fileURLToPath(new URL('../sample/article.txt', import.meta.url));
const SECOND =
  'The town of Velm will spend $4 million on a harbour wall, its council said on Monday. ' +
  'Work on the 900 metres of wall begins in May.';

const READERS = ['ada@example.com', 'ben@example.com', 'cleo@example.com', 'dana@example.com', 'emil@example.com'];
const [ADA = '', LEAVER = '', GONE = ''] = READERS;
const NEWCOMER = 'fay@example.com';
const STAYING = [...READERS.filter((reader) => reader !== LEAVER && reader !== GONE), NEWCOMER];
const NEW_NAME = 'Verbatim, deployed again';
/** The table of readers as it was before anybody left. */
const READERS_BACK = 'readers-back';
const MINUTE = 60_000;

/** A newsletter's first days, on an AWS on this machine. Throws at the first thing that is not as it should be. */
export async function rehearse(own: Stage): Promise<void> {
  const { step } = own;
  await using mailbox = await openMailbox();
  const python = await step('MiniStack is installed, in an environment of its own', () => installMinistack(own));
  const ministack = await step('It runs, and takes connections on loopback alone', async () => {
    const started = await startMinistack(python, mailbox.port, own);
    const open = started.addresses?.filter((address) => !address.startsWith('127.'));
    if (open?.length) throw new Error(`Cannot rehearse: MiniStack can be reached from outside at ${open.join(', ')}`);
    return started;
  });
  const stage = { ...own, env: enterAws(ministack, own.env) };
  const cdk = await openCdk(stage);
  await step('cdk bootstrap', () => cdk.bootstrap(ACCOUNT));
  const outputs = await step('cdk deploy', () => cdk.deploy());
  const { InboxUri = '', SubscribersTable = '', ConfigurationSet = '', WebUrl = '' } = outputs;

  await step('The command line imports readers', () => importReaders(READERS, cdk.stack, stage));
  const at = nextSecond();
  const first = await step('An article in the inbox becomes an issue', async () => {
    await drop(InboxUri, 'ferries.txt', await readFile(SAMPLE, 'utf8'));
    return publish(at, stage.signal);
  });
  await step('Every reader has one copy, and its page opens', async () => {
    await expectOneCopyEach(mailbox, first, READERS);
    await openPage(copyOf(mailbox, first, ADA));
  });
  await setBack(SubscribersTable, READERS_BACK);
  await step('One leaves by one click of the mail program', () => leaveByOneClick(copyOf(mailbox, first, LEAVER)));
  await step('Of another SES says that there is no such mailbox', async () => {
    const events = await openSesEvents(ConfigurationSet);
    for (const reader of READERS) await events.sent(tagged(copyOf(mailbox, first, reader), first));
    await events.bounced(tagged(copyOf(mailbox, first, GONE), first));
    await expectSuppressed(SubscribersTable, GONE, stage.signal);
  });

  await step('All readers are lost and set back in time; who has left since stays away', async () => {
    await loseReaders(SubscribersTable);
    await restoreReaders(READERS_BACK, cdk.stack, stage);
    await expectSuppressed(SubscribersTable, GONE, stage.signal);
  });
  await step('Somebody signs up, and confirms it by the mail that asks back', () => signUp(NEWCOMER, WebUrl, mailbox));

  await step('cdk deploy over it, with a new name and without the sandbox', () =>
    cdk.deploy({ name: NEW_NAME, sandbox: false }),
  );
  const second = await step('A second article becomes an issue', async () => {
    await drop(InboxUri, 'wall.txt', SECOND);
    return publish(new Date(Math.max(at.getTime() + MINUTE, nextSecond().getTime())), stage.signal);
  });
  await step('Who stayed or came has one copy, under the new name; the two others have none', async () => {
    await expectOneCopyEach(mailbox, second, STAYING);
    const { email } = copyOf(mailbox, second, ADA);
    if (email.from?.name !== NEW_NAME)
      throw new Error(`Cannot find the new name: the mail is from ${email.from?.name}`);
  });
  await step('No queue keeps a failure, and nobody had a copy twice', async () => {
    await expectEmptyQueues(cdk.stack);
    await expectOneCopyEach(mailbox, first, READERS);
    await expectOneCopyEach(mailbox, second, STAYING);
  });
  await step('cdk destroy leaves the readers in their table', async () => {
    await cdk.destroy();
    await expectRows(SubscribersTable, READERS.length + 1);
  });
}

/** Schedules are due at whole seconds; who joined in this one would be too late for it. */
const nextSecond = (): Date => new Date(Math.ceil(Date.now() / 1000) * 1000);
