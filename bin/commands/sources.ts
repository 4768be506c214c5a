import { httpFetcher } from '../../lambda/adapters/http/http-fetcher.ts';
import { systemClock } from '../../lambda/adapters/system.ts';
import { lookAtSource } from '../../lambda/look-at-source.ts';
import { readSettings } from '../../lib/settings/read-settings.ts';
import type { Command } from './command.ts';
import { rememberedSources } from './remembered-sources.ts';
import { sourceTable } from './source-table.ts';

/** `sources check`: reads every source of cdk.json now, as the next issue would, and changes nothing. */
export const sourcesCommand: Command = async ([action, ...more]) => {
  if (action !== 'check' || more.length > 0) {
    throw new Error('Cannot look at the sources: say what to do; call it as: sources check');
  }
  const { sources } = readSettings();
  if (sources.length === 0) {
    throw new Error('Cannot check the sources: there are none; add addresses to newsletter.sources in cdk.json');
  }
  const ports = { clock: systemClock, fetcher: httpFetcher(), sources: rememberedSources(process.env) };
  const looks = await Promise.all(sources.map((setting) => lookAtSource(setting, ports)));
  for (const line of sourceTable(looks)) console.log(line);
  const notices = looks.flatMap(({ report }) => report.notices);
  for (const notice of notices) console.error(notice);
  return looks.some(({ report }) => report.outcome.startsWith('could not')) ? 1 : 0;
};
