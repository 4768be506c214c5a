const DELIMITERS = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** What stands most often in the first line outside quotes; a comma where nothing does. */
export function findDelimiter(line: string): Delimiter {
  const bare = line.replace(/"[^"]*"?/g, '');
  const counts = DELIMITERS.map((sign) => bare.split(sign).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
