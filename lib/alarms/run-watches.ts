import type { MissedRuns } from '../missed-runs.ts';
import { notEmpty, own, type Watches } from './watch.ts';

/** A run that could not be started is tried again for hours; retries of one that failed are over within minutes. */
const OVERDUE_HOURS = 2;

/** Four passes; one that fails alone is made up for by the next. */
const SILENT_PERIODS = 4;

/** Whether issues are made when they are due, and of what. Silence is told from nothing new. */
export const runWatches = (namespace: string, missedRuns: MissedRuns): Watches => ({
  'no-pass': {
    metric: own(namespace, 'digest', 'overdueHours', 'SampleCount'),
    threshold: 1,
    silence: { periods: SILENT_PERIODS },
    description: 'Nobody has looked after the newsletter for an hour: the pass, due every 15 minutes, has not run.',
  },
  'run-overdue': {
    metric: own(namespace, 'digest', 'overdueHours'),
    threshold: OVERDUE_HOURS,
    description: `A scheduled run is ${OVERDUE_HOURS} hours overdue: there is no issue, and nothing has said that there was nothing new.`,
  },
  'missed-run': notEmpty(missedRuns.queue, 'A scheduled run could not be started, or failed each time.'),
  'could-not-fetch': {
    metric: own(namespace, 'digest', 'couldNotFetch'),
    threshold: 1,
    description:
      'There was no issue, and it is not known whether there was anything new: a source could not be fetched.',
  },
  sources: {
    metric: own(namespace, 'digest', 'SourcesNeedOperator'),
    threshold: 1,
    description: 'A source will not get better by itself: it keeps failing, has moved for good, or is gone.',
  },
  'bare-issue': {
    metric: own(namespace, 'digest', 'bareIssues'),
    threshold: 1,
    description: 'An issue went out without a single number or quotation.',
  },
});
