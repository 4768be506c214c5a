import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { viewModel } from '../../lambda/render/view-model.ts';
import { templateOf } from '../../templates/build.ts';
import { compileTemplate } from '../../templates/compile-template.ts';
import { generatedIssues } from '../render/generated-issues.ts';
import { sentinels } from '../render/render-sample.ts';

/** The generated module, loaded. */
async function compiled(template: string): Promise<(view: object) => string> {
  const source = Buffer.from(compileTemplate(template, 'render')).toString('base64');
  const { render } = await import(`data:text/javascript;base64,${source}`);
  return render;
}
const byHandlebars = (template: string) => Handlebars.compile(template, { strict: true, knownHelpersOnly: true });

const VIEW = {
  ...{
    word: `<a href="x" id='y'>&=\`</a>`,
    number: 7,
    zero: 0,
    empty: '',
    none: null,
    no: false,
    list: [],
    deep: { word: 'deep' },
  },
  things: [
    { word: 'one', parts: ['a', 'b'] },
    { word: 'two', parts: [] },
  ],
};

describe('compileTemplate', () => {
  it.each([
    'plain "words" \\ with \n lines and `ticks`',
    '{{word}} {{number}} {{empty}} {{deep.word}} {{@root.word}}',
    '{{#if word}}yes{{/if}}{{#if empty}}no{{/if}}{{#if zero}}no{{/if}}{{#if none}}no{{/if}}{{#if list}}no{{/if}}',
    '{{#unless no}}yes{{/unless}}{{#unless list}}yes{{/unless}}{{#unless things}}no{{/unless}}',
    '{{#each things}}[{{word}}{{#each parts}}({{this}}{{@root.number}}){{/each}}]{{/each}}{{#each list}}no{{/each}}',
    '{{#each things as |thing|}}{{#each parts as |part|}}{{thing.word}}{{part}}{{/each}}{{/each}}',
    '{{#with deep}}{{word}}{{/with}}{{#with none}}no{{/with}}{{#with deep as |here|}}{{here.word}}{{/with}}',
    'a\n  {{#if word}}\n  b\n  {{/if}}\nc {{#each things}} {{word}} {{/each}}',
  ])('makes of %j what Handlebars makes', async (template) => {
    expect((await compiled(template))(VIEW)).toBe(byHandlebars(template)(VIEW));
  });

  it('makes of the mail what Handlebars makes, for every generated issue', async () => {
    const template = await templateOf('digest');
    const [ours, theirs] = [await compiled(template), byHandlebars(template)];
    const different = generatedIssues().filter(({ digest, newsletter }) => {
      const view = viewModel({ digest, newsletter, date: '2026-11-22T07:00:00Z' });
      const whole = { ...view, slots: sentinels, review: null };
      return ours(whole) !== theirs(whole);
    });
    expect(different.map(({ name }) => name)).toEqual([]);
  });

  it.each(['{{nothing}}', '{{deep.nothing}}', '{{none}}', '{{deep}}'])(
    '%s without words is an error',
    async (template) => {
      const render = await compiled(template);
      expect(() => render(VIEW)).toThrow('the view has no words where the template wants some');
    },
  );

  it.each([
    ['{{{word}}}', 'a tag that is more than a name'],
    ['{{upper word}}', 'a tag that is more than a name'],
    ['{{#if word}}a{{else}}b{{/if}}', 'such a block'],
    ['{{#each things}}{{../word}}{{/each}}', '../word'],
    ['{{@index}}', '@index'],
    ['{{> part}}', 'PartialStatement'],
    ['{{#bold word}}{{/bold}}', 'the block "bold"'],
    ['{{[a b]}}', 'a b'],
  ])('refuses %s by name', (template, what) => {
    expect(() => compileTemplate(template, 'render')).toThrow(`Cannot compile the template: ${what} in line 1`);
  });
});
