import type { ImportResult } from './import-readers.ts';
import { many } from './show-survey.ts';

export const AGAIN = 'Give the same command again to go on: whoever is there already stays as they are.';

/** What an import came to. */
export function showImport({ added, known, contradicted, isStopped }: ImportResult): readonly string[] {
  const { active, left, suppressed } = added;
  return [
    `${many(active + left + suppressed)} added: ${many(active)} active, ${many(left)} left, ${many(suppressed)} suppressed`,
    ...(known > 0 ? [`${many(known)} known already, unchanged`] : []),
    ...(contradicted > 0
      ? [
          `${many(contradicted)} of them active here though the file says otherwise; "subscribers leave ADDRESS…" ends that`,
        ]
      : []),
    ...(isStopped ? [`stopped. ${AGAIN}`] : []),
  ];
}
