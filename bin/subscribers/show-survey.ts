import type { Encoding } from './decode-text.ts';
import type { Delimiter } from './find-delimiter.ts';
import type { TableForm } from './read-readers.ts';
import type { Survey } from './survey.ts';

const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Latin-1 (it is not UTF-8)',
};

const DELIMITERS: Readonly<Record<Delimiter, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

/** What is in the file, in the operator's words: how it was read, and who will become what. */
export function showSurvey(name: string, { form, counts, twice, problems, undated }: Survey): readonly string[] {
  const { active, left, suppressed, unconfirmed } = counts;
  const passedOver = [
    ...(unconfirmed > 0 ? [`${many(unconfirmed)} never confirmed`] : []),
    ...(twice > 0 ? [`${many(twice)} there twice`] : []),
    ...(problems > 0 ? [`${many(problems)} that cannot be read`] : []),
  ];
  return [
    `${name}: ${ENCODINGS[form.encoding]}, ${DELIMITERS[form.delimiter]}, ${showColumns(form)}`,
    `${counted(active + left + suppressed, 'reader')}: ${many(active)} active, ${many(left)} left, ${many(suppressed)} suppressed`,
    ...(passedOver.length > 0 ? [`passed over: ${passedOver.join(', ')}`] : []),
    ...(undated > 0
      ? [`${many(undated)} without a date of their agreeing; the time of the import stands in for it`]
      : []),
  ];
}

function showColumns({ header, columns }: TableForm): string {
  if (!header) return `no header, addresses in column ${(columns.address ?? 0) + 1}`;
  const used = new Set(Object.values(columns));
  return `from ${[...used]
    .toSorted((a, b) => a - b)
    .map((at) => `"${header[at]?.trim()}"`)
    .join(', ')}`;
}

/** 1234567 is "1,234,567". */
export const many = (count: number): string => count.toLocaleString('en');

/** "1 reader", "2 readers". */
export const counted = (count: number, noun: string): string => `${many(count)} ${noun}${count === 1 ? '' : 's'}`;
