import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** One mail as the reader's mail program has it. */
export interface Received {
  readonly to: string;
  readonly email: Email;
}

/** Where every reader's mail arrives. MiniStack's own list of sent mails has no headers; what it hands on has them all. */
export interface Mailbox {
  readonly port: number;
  readonly mails: readonly Received[];
  [Symbol.asyncDispose](): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const mails: Received[] = [];
  async function take(stream: SMTPServerDataStream, { envelope: { rcptTo } }: SMTPServerSession) {
    const email = await PostalMime.parse(Buffer.concat(await stream.toArray()));
    for (const { address } of rcptTo) mails.push({ to: address, email });
  }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, done) => take(stream, session).then(() => done(), done),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return { port, mails, [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(resolve)) };
}

/** The value of a header field; undefined where there is none. */
export const headerOf = ({ email }: Received, name: string): string | undefined =>
  email.headers.find(({ key }) => key === name)?.value;
