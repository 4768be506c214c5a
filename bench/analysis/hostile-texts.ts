export interface HostileText {
  readonly name: string;
  readonly make: (length: number) => string;
}

/** Without a quotation in it, a text would be spared half of the work. */
const QUOTATION = '“We shall go home now,” said Ana Ruiz. ';

const repeated = (name: string, piece: string, before = ''): HostileText => ({
  name,
  make: (length) => (before + piece.repeat(Math.ceil(length / piece.length))).slice(0, length),
});

/** What could make a careless rule read the same words again and again. */
export const hostileTexts: readonly HostileText[] = [
  repeated('straight quotation marks', '" '),
  repeated('opening quotation marks', '“'),
  repeated('quoted words', '“a” '),
  repeated('single quotation marks', '‘a’ '),
  repeated('attributed quotations', '“Go,” said Ana Ruiz. '),
  repeated('one quotation in many pieces', '“and go,” ', '“Go,” said Ana Ruiz, '),
  repeated('one quotation in many paragraphs', '“we go\n', 'Ana Ruiz said: '),
  repeated('open quotations on short lines', '“a\n'),
  {
    name: 'nested brackets',
    make: (length) => QUOTATION + '('.repeat(length / 2) + ')'.repeat(length / 2 - QUOTATION.length),
  },
  repeated('digits', '1', QUOTATION),
  repeated('digits in groups', '1,', QUOTATION),
  repeated('capitals', 'A', QUOTATION),
  repeated('capitals apart', 'A ', QUOTATION),
  repeated('names', 'Ana Ruiz ', QUOTATION),
  repeated('“Mr. ”', 'Mr. ', QUOTATION),
  repeated('“5 dogs. ”', '5 dogs. ', QUOTATION),
  repeated('“5 dogs ”', '5 dogs ', QUOTATION),
  repeated('amounts', '$5 million, ', QUOTATION),
  repeated('short lines', 'a\n', QUOTATION),
  repeated('short lines with a number', '5 dogs\n', QUOTATION),
  repeated('commas', ', ', QUOTATION),
  repeated('points', '.', QUOTATION),
  repeated('ellipses', '… ', QUOTATION),
  repeated('“he said ”', 'he said ', QUOTATION),
  repeated('“who, ”', 'who, ', QUOTATION),
  repeated(
    'a number among verbs',
    `He ${'ran in it he said '.repeat(10)}for 5 years ${'in it ran of it '.repeat(10)}. `,
    QUOTATION,
  ),
];
