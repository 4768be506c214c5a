import type { RenderedEmail } from '../../lambda/model/email.ts';
import { renderEmail } from '../../lambda/render/render-email.ts';
import { type GeneratedIssue, generatedIssues } from './generated-issues.ts';
import { proofUrl, sentinels } from './render-sample.ts';

export interface GeneratedMail extends GeneratedIssue {
  readonly email: RenderedEmail;
}

/** The generated issues as mails, rendered once for all tests that share a process. */
export const GENERATED_MAILS: readonly GeneratedMail[] = generatedIssues().map((issue) => ({
  ...issue,
  email: renderEmail({ ...issue, issueId: '2026-11-22-0700', date: '2026-11-22T07:00:00Z', sentinels, proofUrl }),
}));
