import { Logger } from '@aws-lambda-powertools/logger';
import type { Context } from 'aws-lambda';
import { hideAddresses } from './hide-addresses.ts';

/** One line of JSON each; what belongs to an issue carries `issueId`, by which it is found in the logs of all functions. */
export interface Log {
  /** From here on every line tells the request that it belongs to. */
  begin(context: Partial<Context>): void;
  info(message: string, facts: object): void;
  warn(message: string, facts: object): void;
  error(message: string, facts: object): void;
}

/** A function's log. @param service the handler's name */
export function powertoolsLog(service: string): Log {
  const jsonReplacerFn = (_key: string, value: unknown) => (typeof value === 'string' ? hideAddresses(value) : value);
  const logger = new Logger({ serviceName: service, jsonReplacerFn });
  return {
    begin: (context) => logger.addContext(context as Context),
    info: (message, facts) => logger.info(message, { ...facts }),
    warn: (message, facts) => logger.warn(message, { ...facts }),
    error: (message, facts) => logger.error(message, { ...facts }),
  };
}
