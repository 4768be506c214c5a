import { describe, expect, it } from 'vitest';
import { digestTemplate } from '../../lambda/render/digest-template.ts';
import type { DigestView } from '../../lambda/render/digest-view.ts';
import { viewModel } from '../../lambda/render/view-model.ts';
import { generatedIssues } from './generated-issues.ts';
import { essential, mjmlOracle } from './mjml-oracle.ts';
import { proofUrl, sentinels } from './render-sample.ts';

const REVIEW: NonNullable<DigestView['review']> = {
  ...{ heading: 'Your copy', copyOf: 'Issue 1', lookAt: 'Worth a look', nothing: 'Nothing', button: 'Decide' },
  findings: [{ headline: '“<b>”', notice: '{{notice}} & more' }],
  url: 'https://letter.example/decide?a=1&b=2',
};

/** Some as the editor gets them, with or without findings, some with shortened articles. */
const views = generatedIssues().map(({ name, digest, newsletter }, at) => {
  const shortened = new Set(at % 7 === 0 ? [0, 2] : []);
  const review = at % 11 === 0 ? { ...REVIEW, findings: at % 2 === 0 ? REVIEW.findings : [] } : null;
  const slots = review ? null : sentinels;
  const linked = at % 3 === 0 ? undefined : proofUrl;
  return {
    name,
    view: {
      ...viewModel({ digest, newsletter, date: '2026-11-22T07:00:00Z', proofUrl: linked }, shortened),
      slots,
      review,
    },
  };
});

describe('the compiled template', () => {
  it('says what MJML at run time says, of every generated issue', async () => {
    const oracle = await mjmlOracle();
    const different: string[] = [];
    for (const { name, view } of views) {
      if (essential(digestTemplate(view)) !== essential(await oracle(view))) different.push(name);
    }
    expect(different).toEqual([]);
    expect(views.length).toBeGreaterThanOrEqual(200);
  }, 60_000);
});
