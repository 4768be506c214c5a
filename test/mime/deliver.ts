import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/**
 * Hands messages over by SMTP, one connection for all, as a relay does: lines that begin with a dot get a second one
 * (RFC 5321, section 4.5.2). A reply that does not begin as it should is an error.
 */
export async function deliver(port: number, messages: readonly string[]): Promise<void> {
  const socket = createConnection({ port, host: '127.0.0.1' });
  const replies = createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  const expectReply = async (code: string) => {
    for (;;) {
      const { value = '' } = await replies.next();
      if (!value.startsWith(code)) throw new Error(`expected ${code}, the server says ${JSON.stringify(value)}`);
      if (value[code.length] !== '-') return;
    }
  };
  await expectReply('220');
  await say(socket, 'EHLO relay.example', () => expectReply('250'));
  for (const message of messages) {
    await say(socket, 'MAIL FROM:<letter@harbour.example>', () => expectReply('250'));
    await say(socket, 'RCPT TO:<ana@reader.example>', () => expectReply('250'));
    await say(socket, 'DATA', () => expectReply('354'));
    await say(socket, `${message.replace(/^\./gm, '..')}${message.endsWith('\r\n') ? '' : '\r\n'}.`, () =>
      expectReply('250'),
    );
  }
  socket.end('QUIT\r\n');
  await once(socket, 'close');
}

async function say(socket: Socket, line: string, reply: () => Promise<void>): Promise<void> {
  socket.write(`${line}\r\n`);
  await reply();
}
