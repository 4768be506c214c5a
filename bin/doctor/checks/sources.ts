import { createDynamo } from '../../../lambda/adapters/dynamo-client.ts';
import { dynamoSources } from '../../../lambda/adapters/dynamo-sources.ts';
import { httpFetcher } from '../../../lambda/adapters/http/http-fetcher.ts';
import { memorySources } from '../../../lambda/adapters/memory-sources.ts';
import { lookAtSource, type SourceReport } from '../../../lambda/look-at-source.ts';
import type { SourceStore } from '../../../lambda/ports.ts';
import type { Check } from '../check.ts';
import { type Finding, ok, problem, warning } from '../finding.ts';
import type { Place } from '../place.ts';

export function judgeSource({ url, outcome, items, fresh, newest, notices, needsOperator }: SourceReport): Finding {
  const [notice = `${url}: ${outcome}`, ...more] = notices;
  if (outcome.startsWith('could not'))
    return (needsOperator ? problem : warning)(notice, 'npm run -s digest -- sources check', more);
  if (needsOperator) return warning(notice, undefined, more);
  const count = items === 1 ? '1 item' : `${items} items`;
  return ok(`${url}: ${count}${newest ? `, the newest of ${newest.slice(0, 10)}` : ''}; ${fresh} would be taken now`);
}

export const sourcesCheck: Check = {
  name: 'sources',
  async look(place) {
    const { sources: settings } = place.settings();
    if (settings.length === 0) return [ok('none: articles come from the inbox alone')];
    const ports = { clock: place.clock, fetcher: httpFetcher(), sources: await remembered(place) };
    const looks = await Promise.all(settings.map((setting) => lookAtSource(setting, ports)));
    return looks.map(({ report }) => judgeSource(report));
  },
};

/** What the deployed newsletter remembers; where that cannot be read, every look is the first. */
async function remembered(place: Place): Promise<SourceStore> {
  const issuesTable = await place.deployed().then(
    (found) => found.issuesTable,
    () => undefined,
  );
  const memory = memorySources();
  if (!issuesTable) return memory;
  const store = dynamoSources(createDynamo(), issuesTable);
  return { get: (url) => store.get(url).catch(() => memory.get(url)), put: memory.put };
}
