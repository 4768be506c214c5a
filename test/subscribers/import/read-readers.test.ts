import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReaderRow, type RowProblem, readReaders, type TableForm } from '../../../bin/subscribers/read-readers.ts';

interface Found {
  readonly readers: readonly ReaderRow[];
  readonly problems: readonly RowProblem[];
  readonly form: TableForm | undefined;
}

/** Fed in pieces of odd length, so that lines, characters and quotes are cut. */
async function read(file: string | Uint8Array, piece = 7): Promise<Found> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  }
  const readers: ReaderRow[] = [];
  const problems: RowProblem[] = [];
  let form: TableForm | undefined;
  const onForm = (found: TableForm) => {
    form = found;
  };
  for await (const some of readReaders(pieces(), { onForm, onProblem: (one) => problems.push(one) }))
    readers.push(...some);
  return { readers, problems, form };
}

const addresses = ({ readers }: Found) => readers.map(({ line, address }) => `${line} ${address}`);
const told = ({ problems }: Found) => problems.map(({ line, problem }) => `${line} ${problem}`);

describe('a file of readers', () => {
  it.each([
    ['without a header', 'a@example.com\nb@example.com\n', ['1 a@example.com', '2 b@example.com']],
    ['whose addresses are in the second column', 'Ada,a@example.com\n', ['1 a@example.com']],
    ['with a header', 'Name;E-Mail\r\nAda;a@example.com\r\n', ['2 a@example.com']],
    ['with tabs', 'name\temail_address\nAda\ta@example.com', ['2 a@example.com']],
    ['with old Mac line ends', 'email\ra@example.com\rb@example.com\r', ['2 a@example.com', '3 b@example.com']],
    ['with empty lines', '\n\nemail\n\na@example.com\n\n', ['5 a@example.com']],
    ['with a street called Address', 'Address,Email\n1 Mill Lane,a@example.com\n', ['2 a@example.com']],
    ['with names before the addresses', 'email\nAda Moor <A@Example.com>\n', ['2 a@example.com']],
    [
      'with quotes inside and line breaks',
      'name,email\n"Ada\n""A"" Moor",a@example.com\nBen,b@example.com\n',
      ['2 a@example.com', '4 b@example.com'],
    ],
    [
      'with quotes where none belong',
      'name,email\nAda "A" Moor,a@example.com\n"Ben" Hall,b@example.com\n',
      ['2 a@example.com', '3 b@example.com'],
    ],
    ['with domains in other scripts', 'email\na@bücher.example\n', ['2 a@xn--bcher-kva.example']],
  ])('%s is read', async (_, file, expected) => {
    const found = await read(file);
    expect([addresses(found), told(found)]).toEqual([expected, []]);
  });

  it.each([
    ['utf-8', Buffer.from('\ufeffemail\na@bücher.example\n')],
    ['utf-16le', Buffer.from('\ufeffemail\na@bücher.example\n', 'utf16le')],
    ['utf-16le', Buffer.from('email\na@bücher.example\n', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeffemail\na@bücher.example\n', 'utf16le').swap16()],
    ['windows-1252', Buffer.from('email\na@bücher.example\n', 'latin1')],
  ])('in %s is read as that', async (encoding, bytes) => {
    const found = await read(bytes);
    expect([found.form?.encoding, addresses(found)]).toEqual([encoding, ['2 a@xn--bcher-kva.example']]);
  });

  it('without addresses is an error that shows its first line', async () => {
    await expect(read('name,street\nAda,1 Mill Lane\n')).rejects.toThrow(
      'no column of the first line has addresses or is called "email": "name", "street"; name one "email"',
    );
  });

  it('with nothing in it is an error', async () => {
    await expect(read('')).rejects.toThrow('there is nothing in it');
  });

  it.each([
    ['ada', 'an address has one @ with something on both sides'],
    ['', 'no address in column 2'],
    ['a@nowhere', '"nowhere" is no mail domain'],
    ['=cmd|calc', 'an address has one @ with something on both sides'],
  ])('with %j for an address tells its line, and goes on', async (cell, problem) => {
    const found = await read(`name,email\nx,${cell}\ny,b@example.com\n`);
    expect([told(found), addresses(found)]).toEqual([[`2 ${problem}`], ['3 b@example.com']]);
  });

  it('with a status that nobody knows does not guess', async () => {
    const found = await read('email,status\na@example.com,gold\n');
    expect([told(found), addresses(found)]).toEqual([
      ['2 the status "gold" is unknown; --as says what to take it for'],
      [],
    ]);
  });

  it('that says in one column that somebody is in and in another that they are out means out', async () => {
    const { readers } = await read('email,status,unsubscribed_at\na@example.com,active,2024-01-01\n');
    expect(readers).toMatchObject([{ status: 'left' }]);
  });
});

describe('a hostile file', () => {
  it('with a quote that nobody closes costs one line', async () => {
    const lines = Array.from({ length: 300 }, (_, i) => `Ada,a${i}@example.com`);
    const found = await read(
      ['name,email', ...lines.slice(0, 100), '"Ben,b@example.com', ...lines.slice(100)].join('\n'),
      1000,
    );
    expect([found.readers.length, told(found)]).toEqual([300, ['102 it opens a quote that is not closed']]);
  });

  it('with a quote that nobody closes among quoted lines costs one line', async () => {
    const found = await read('"name","email"\n"Ada","a@example.com"\n"Ben","b@example.com\n"Cleo","c@example.com"\n');
    expect([addresses(found), told(found)]).toEqual([
      ['2 a@example.com', '4 c@example.com'],
      ['3 it opens a quote that is not closed'],
    ]);
  });

  it('with a quote that nobody closes in its last line costs that line', async () => {
    const found = await read('name,email\nAda,a@example.com\n"Ben,b@example.com\nCleo,c@example.com');
    expect(addresses(found)).toEqual(['2 a@example.com', '4 c@example.com']);
  });

  it('with a line of ten megabytes costs that line', async () => {
    const found = await read(`email\n${'x'.repeat(10_000_000)}\nb@example.com\n`, 65_536);
    expect([addresses(found), told(found)]).toEqual([['3 b@example.com'], ['2 it is longer than 65536 characters']]);
  });

  it('with zero bytes costs those lines', async () => {
    const found = await read('email\na\0@example.com\nb@example.com\n');
    expect([addresses(found), told(found)]).toEqual([['3 b@example.com'], ['2 it has a zero byte in it']]);
  });

  it('with a thousand columns is read', async () => {
    const wide = (cell: string) => [...Array.from({ length: 999 }, () => 'x'), cell].join(',');
    expect(addresses(await read(`${wide('email')}\n${wide('a@example.com')}\n`, 500))).toEqual(['2 a@example.com']);
  });

  it('with rows of any length is read as far as each goes', async () => {
    const found = await read('name,email\nAda\nBen,b@example.com,1,2,3\n');
    expect([addresses(found), told(found)]).toEqual([['3 b@example.com'], ['2 no address in column 2']]);
  });

  it('of nothing but quotes ends', async () => {
    const found = await read(`email\n${'"\n'.repeat(5000)}a@example.com\n`, 4096);
    expect(addresses(found).at(-1)).toBe('5002 a@example.com');
  });

  it('reads the same however it comes in pieces', async () => {
    const part = fc.constantFrom(
      '"',
      '""',
      ',',
      '\n',
      '\r\n',
      '\r',
      'a@example.com',
      'é',
      "'",
      ' ',
      '\0',
      'left',
      '2024-01-15',
      '\ufeff',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), async (parts, piece) => {
        const file = `email,status,created_at\n${parts.join('')}`;
        expect(await read(file, piece)).toEqual(await read(file, 1e6));
      }),
    );
  });
});
