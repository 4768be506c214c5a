import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from './deliver.ts';
import { GENERATED_MESSAGES } from './generated-messages.ts';
import { sampleRaw } from './sample-message.ts';

const received: string[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  onData(stream, _session, done) {
    buffer(stream).then((bytes) => {
      received.push(bytes.toString('latin1'));
      done();
    }, done);
  },
});

const EVERY_MAIL = GENERATED_MESSAGES.map(({ raw }) => raw);

describe('over SMTP', () => {
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
  });
  afterAll(() => new Promise<void>((done) => server.close(() => done())));

  it('every message arrives as it was sent, byte for byte, lines of dots too', async () => {
    const dots = sampleRaw({ email: { text: '.\n..\n.\r\nend\n.' } });
    received.length = 0;
    await deliver((server.server.address() as AddressInfo).port, [...EVERY_MAIL, dots]);
    const different = [...EVERY_MAIL, dots].flatMap((sent, at) => (received[at] === sent ? [] : [at]));
    expect(different).toEqual([]);
    expect(received.length).toBe(EVERY_MAIL.length + 1);
  });
});
