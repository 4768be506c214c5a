import { z } from 'zod';
import { block, text } from './fields.ts';
import { problemOfSourceUrl } from './problems.ts';
import { missingOrWrong, shown } from './wording.ts';

/** The environment of a function holds 4 KB, and the newsletter's settings are in there too. */
const MAX_SOURCES_LENGTH = 2500;

/** A newsletter holds five articles; a source that brings more than ten at once is an archive. */
const ITEMS = { most: 10, default: 3 } as const;

const EXAMPLE = 'an address such as "https://example.com/feed.xml"';

const maxItems = z
  .int({ error: ({ input }) => missingOrWrong(input, `a whole number from 1 to ${ITEMS.most}`) })
  .min(1, `is less than 1; write a whole number from 1 to ${ITEMS.most}`)
  .max(ITEMS.most, `is more than ${ITEMS.most}; write a whole number from 1 to ${ITEMS.most}`)
  .default(ITEMS.default);

const source = z.preprocess(
  (value) => (typeof value === 'string' ? { url: value } : value),
  block(`${EXAMPLE}, or { "url": …, "maxItems": 3 }`, { url: text(EXAMPLE, problemOfSourceUrl), maxItems }),
);

/** Where articles come from, beside the inbox. */
export const SOURCE_SETTINGS = {
  sources: z
    .array(source, { error: ({ input }) => missingOrWrong(input, `a list of ${EXAMPLE}`) })
    .superRefine((list, context) => {
      const urls = list.map(({ url }) => url);
      const twice = urls.find((url, i) => urls.indexOf(url) < i);
      if (twice) context.addIssue({ code: 'custom', message: `${shown(twice)} is there twice; remove one` });
      const { length } = JSON.stringify(list);
      if (length <= MAX_SOURCES_LENGTH) return;
      const message = `has ${length} characters, more than ${MAX_SOURCES_LENGTH}; remove some, or make a second newsletter`;
      context.addIssue({ code: 'custom', message });
    })
    .default([])
    .meta({
      description:
        'feeds and pages to take articles from, each an address or `{ "url": …, "maxItems": 3 }`; see [intake.md](intake.md)',
      example: ['https://example.com/feed.xml', { url: 'https://example.org/news', maxItems: 1 }],
    }),
};
