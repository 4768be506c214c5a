import type { DigestView } from './digest-view.ts';

const NOT_BUILT = 'Cannot render mails: build/templates/digest.js is missing or broken; run npm run build';

// Kept apart from its `catch`, so that bundling without the built template fails instead of leaving this for later.
const loading = import('../../build/templates/digest.js');
const { renderDigest } = await loading.catch((cause: unknown) => {
  throw new Error(NOT_BUILT, { cause });
});

/** The HTML of a mail: templates/digest.mjml as compiled by templates/build.ts. */
export const digestTemplate = (view: DigestView): string => renderDigest(view);
