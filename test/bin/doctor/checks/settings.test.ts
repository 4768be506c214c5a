import { describe, expect, it } from 'vitest';
import { judgeSettings } from '../../../../bin/doctor/checks/settings.ts';
import { checkSettings } from '../../../../lib/settings.ts';
import { cdkJson } from '../../../lib/cdk-json.ts';
import { lines } from './lines.ts';

const NOW = new Date('2026-11-22T18:00:00Z');

describe('settings', () => {
  const good = { ...cdkJson.context.newsletter, from: 'a@news.velm.press' };

  it('are named where they are good', () => {
    expect(lines(judgeSettings(checkSettings(good), NOW))).toBe(
      'ok: "Verbatim" from a@news.velm.press, stack Verbatim → ',
    );
  });

  it('are told with all that is wrong at once', () => {
    const found = judgeSettings(checkSettings({ ...good, lang: '?', timeZone: 'Nowhere', from: 'x' }), NOW);
    expect(found.map(({ level }) => level)).toEqual(['problem', 'problem', 'problem']);
  });

  it('with a sender that is nobody are a problem', () => {
    const found = judgeSettings(checkSettings({ ...good, from: 'a@example.com' }), NOW);
    expect(lines(found)).toContain('problem: Cannot send as "a@example.com"');
  });

  it('paused are no news in a stage', () => {
    const found = judgeSettings(checkSettings({ ...good, stages: { dev: {} } }, 'dev'), NOW);
    expect(lines(found)).toContain('ok: paused: the stage dev makes no issue by itself');
  });

  it('paused is told', () => {
    expect(lines(judgeSettings(checkSettings({ ...good, paused: true }), NOW))).toContain(
      'warning: paused: no new issues',
    );
  });
});
