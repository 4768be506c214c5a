import { expect, test } from 'vitest';
import { settingsPage } from '../../lib/settings/settings-page.ts';
import { checkSettings, SETTINGS } from '../../lib/settings.ts';

const PAGE = '../../docs/settings.md';
const page = settingsPage();

test('docs/settings.md says what the settings say of themselves; -u writes it anew', async () => {
  await expect(settingsPage()).toMatchFileSnapshot(PAGE);
});

test('every setting has words and an example', () => {
  const wordless = Object.entries(SETTINGS).filter(([, setting]) => !setting.meta()?.description);
  expect(wordless.map(([name]) => name)).toEqual([]);
  expect(page).not.toMatch(/: undefined/);
});

test('its annotated example is a block that is accepted', () => {
  const [, example = ''] = /```jsonc\n([\s\S]*?)```/.exec(page) ?? [];
  expect(checkSettings(JSON.parse(example.replace(/^ *\/\/.*$/gm, '')))).toMatchObject({ ok: true });
});
