import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import packet, { type Answer, type Packet, type RecordType } from 'dns-packet';

/** Records by name and type: { 'example.com TXT': ['v=spf1 -all'] }. A name with no record at all does not exist. */
export type Zone = Readonly<Record<string, readonly string[]>>;

export interface DnsServer {
  /** "127.0.0.1:41234" */
  readonly address: string;
  zone: Zone;
  stop(): Promise<void>;
}

/** A DNS server on the loopback address that knows one zone. */
export async function startDns(zone: Zone = {}): Promise<DnsServer> {
  const socket = createSocket('udp4');
  socket.on('message', (message, { port, address }) => {
    socket.send(packet.encode(answerTo(packet.decode(message), dns.zone)), port, address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const { port } = socket.address() as AddressInfo;
  const stop = () => new Promise<void>((resolve) => socket.close(() => resolve()));
  const dns = { address: `127.0.0.1:${port}`, zone, stop };
  return dns;
}

const NAME_ERROR = 3;
const RESPONSE = packet.AUTHORITATIVE_ANSWER | packet.RECURSION_DESIRED | packet.RECURSION_AVAILABLE;

function answerTo({ id = 0, questions = [] }: Packet, zone: Zone): Packet {
  const [{ name, type } = { name: '', type: 'A' as RecordType }] = questions;
  const exists = Object.keys(zone).some((key) => key.split(' ')[0]?.endsWith(name));
  const answers = (zone[`${name} ${type}`] ?? []).map((text) => recordOf(name, type, text));
  return { type: 'response', id, flags: RESPONSE | (exists ? 0 : NAME_ERROR), questions, answers };
}

function recordOf(name: string, type: RecordType, text: string): Answer {
  if (type === 'MX') {
    const [preference = '10', exchange = ''] = text.split(' ');
    return { name, type, ttl: 1, data: { preference: Number(preference), exchange } };
  }
  // Longer than 255 characters a text goes in pieces.
  if (type === 'TXT') return { name, type, ttl: 1, data: text.match(/.{1,255}/gs) ?? [''] };
  return { name, type: 'CNAME', ttl: 1, data: text };
}
