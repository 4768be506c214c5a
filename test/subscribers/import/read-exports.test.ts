import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readReaders } from '../../../bin/subscribers/read-readers.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/readers/', import.meta.url));

/** Who is in a fixture, in short: "ada active 2023-11-05T14:22:01.000Z". */
async function readersIn(name: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const readers of readReaders(createReadStream(`${FIXTURES}${name}.csv`)))
    for (const { address, status, askedAt, endedAt } of readers)
      found.push([address.split('.')[0], status, askedAt, endedAt].filter(Boolean).join(' '));
  return found;
}

describe('the export of', () => {
  it.each([
    [
      'listmonk',
      [
        'ada active 2023-11-05T14:22:01.000Z',
        'ben left 2022-03-01T08:00:00.000Z',
        'cleo suppressed 2022-03-02T09:00:00.000Z',
      ],
    ],
    [
      'ghost',
      [
        'ada active 2023-11-05T14:22:01.000Z',
        'ben left 2022-03-01T08:00:00.000Z',
        'cleo active 2022-03-02T09:00:00.000Z',
      ],
    ],
    ['mailchimp-subscribed', ['ada active 2023-11-05T14:20:00.000Z', 'cleo active']],
    ['mailchimp-unsubscribed', ['ben left 2022-03-01T08:00:00.000Z 2024-02-01T10:00:00.000Z']],
    ['mailchimp-cleaned', ['dan suppressed 2022-03-01T08:00:00.000Z 2024-02-02T10:00:00.000Z']],
    [
      'buttondown',
      [
        'ada active 2023-11-05T14:22:01.000Z',
        'ben left 2022-03-01T08:00:00.000Z 2024-02-01T10:00:00.000Z',
        'cleo active 2022-03-02T09:00:00.000Z',
        'dan suppressed 2022-03-01T08:00:00.000Z 2024-02-02T10:00:00.000Z',
        'eve unconfirmed 2024-05-01T08:00:00.000Z',
      ],
    ],
    [
      'substack',
      [
        'ada active 2023-11-05T14:22:01.000Z',
        'ben left 2022-03-01T08:00:00.000Z',
        'cleo active 2022-03-02T09:00:00.000Z',
      ],
    ],
    ['keila', ['ada active', 'ben left', 'dan suppressed']],
  ])('%s is read as it is', async (name, expected) => {
    expect(await readersIn(name)).toEqual(expected);
  });
});
