import { PRODUCTION } from '../../../lib/settings/stages.ts';
import { settingsWarnings } from '../../../lib/settings/warnings.ts';
import type { CheckedSettings, Settings } from '../../../lib/settings.ts';
import type { Check } from '../check.ts';
import { type Finding, ok, problem, warning } from '../finding.ts';

/** Told with the schedule and with the alarms, where more is known of them. */
const ELSEWHERE = ['verbatim:skippedRun', 'verbatim:nobodyIsTold'];

/** Deploys, and never sends a mail. */
export const FATAL = 'verbatim:exampleSender';

export function judgeSettings(checked: CheckedSettings, now: Date): readonly Finding[] {
  if (!checked.ok) return checked.problems.map((text) => problem(text, 'correct it in cdk.json'));
  const { settings } = checked;
  const { name, from } = settings.newsletter;
  const warnings = settingsWarnings(settings, now).filter(({ id }) => !ELSEWHERE.includes(id));
  return [
    ok(`"${name}" from ${from}, stack ${settings.stack}`),
    ...warnings.map(({ id, message }) => {
      const [text = message, ...todo] = message.split('; ');
      return (id === FATAL ? problem : warning)(text, todo.join('; '));
    }),
    ...judgePause(settings),
  ];
}

/** A stage is paused unless it says otherwise. */
function judgePause({ paused, stage }: Settings): readonly Finding[] {
  if (!paused) return [];
  if (stage !== PRODUCTION) return [ok(`paused: the stage ${stage} makes no issue by itself`)];
  return [warning('paused: no new issues', 'set newsletter.paused to false in cdk.json and deploy')];
}

export const settingsCheck: Check = {
  name: 'settings',
  look: async ({ checked, clock }) => judgeSettings(checked, clock.now()),
};
