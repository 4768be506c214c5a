import type { LetterView } from './letter-view.ts';

const NOT_BUILT = 'Cannot render mails: build/templates/letter.js is missing or broken; run npm run build';

// Kept apart from its `catch`, so that bundling without the built template fails instead of leaving this for later.
const loading = import('../../build/templates/letter.js');
const { renderLetter } = await loading.catch((cause: unknown) => {
  throw new Error(NOT_BUILT, { cause });
});

/** The HTML of a letter: templates/letter.mjml as compiled by templates/build.ts. */
export const letterTemplate = (view: LetterView): string => renderLetter(view);
