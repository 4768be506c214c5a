import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { HandlerFunction } from '../handler-function.ts';
import { HANDLERS, type HandlerName } from '../handlers.ts';
import { PERIOD, type Watch, type Watches } from './watch.ts';

export type Functions = Readonly<Record<HandlerName, HandlerFunction>>;

/** One that fails alone is tried again. */
const ERRORS = 3;

/** Digest and send stop by themselves with a twentieth of their time left or more; what comes closer is being killed. */
const SHARE_OF_LIMIT = 0.97;

/** Fewer are a burst that Lambda's own retries take care of. */
const THROTTLES = 10;

/** Whether the functions run at all. */
export function functionWatches(functions: Functions): Watches {
  const each = HANDLERS.flatMap((name): [string, Watch][] => {
    const { lambda, timeoutSeconds: seconds } = functions[name];
    return [
      [
        `${name}-errors`,
        {
          metric: lambda.metricErrors({ statistic: 'Sum', period: PERIOD }),
          threshold: ERRORS,
          description: `The ${name} function failed ${ERRORS} times within ${PERIOD.toMinutes()} minutes.`,
        },
      ],
      [
        `${name}-slow`,
        {
          metric: lambda.metricDuration({ statistic: 'Maximum', period: PERIOD }),
          threshold: Math.round(seconds * 1000 * SHARE_OF_LIMIT),
          description: `The ${name} function used up its time limit of ${seconds} seconds.`,
        },
      ],
    ];
  });
  return { ...Object.fromEntries(each), throttles: THROTTLED };
}

/** Of all functions of the account in this region: what is used up is their common limit, whoever uses it up. */
const THROTTLED: Watch = {
  metric: new Metric({ namespace: 'AWS/Lambda', metricName: 'Throttles', statistic: 'Sum', period: PERIOD }),
  threshold: THROTTLES,
  description: "Functions are not started: the account's limit of functions at once is used up.",
};
