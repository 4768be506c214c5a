import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { encodeNewsletter } from '../lambda/config.ts';
import { HandlerFunction } from './handler-function.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './storage.ts';

export interface WebFunctionProps {
  readonly code: Code;
  readonly settings: Settings;
  readonly storage: Storage;
}

/** What a reader opens in a browser: leaving, and an issue's page. */
export class WebFunction extends HandlerFunction {
  constructor(scope: Construct, { code, settings, storage }: WebFunctionProps) {
    super(scope, 'web', {
      code,
      description: "Readers' pages: leaving the newsletter, and its issues",
      timeoutSeconds: 10,
      memoryMegabytes: 512,
    });
    storage.subscribers.grantTo(this, 'BatchGetItem', 'UpdateItem');
    storage.articles.grantTo(this, ['issues'], 'GetObject');
    storage.articles.grantListTo(this, 'issues');
    this.wire({ newsletter: encodeNewsletter(settings.newsletter) });
  }
}
