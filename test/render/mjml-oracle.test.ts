import { describe, expect, it } from 'vitest';
import { digestTemplate } from '../../lambda/render/digest-template.ts';
import { viewModel } from '../../lambda/render/view-model.ts';
import { generatedIssues } from './generated-issues.ts';
import { essential, mjmlOracle } from './mjml-oracle.ts';
import { sentinels } from './render-sample.ts';

const views = generatedIssues().map(({ name, digest, newsletter }) => ({
  name,
  view: { ...viewModel({ digest, newsletter, date: '2026-11-22T07:00:00Z' }), slots: sentinels, review: null },
}));

describe('the compiled template', () => {
  it('says what MJML at run time says, of every generated issue', async () => {
    const oracle = await mjmlOracle();
    const different: string[] = [];
    for (const { name, view } of views) {
      if (essential(digestTemplate(view)) !== essential(await oracle(view))) different.push(name);
    }
    expect(different).toEqual([]);
    expect(views.length).toBeGreaterThanOrEqual(200);
  });
});
