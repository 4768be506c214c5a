import type { Code } from 'aws-cdk-lib/aws-lambda';
import { type App, Stack } from 'aws-cdk-lib/core';
import { Alarms } from './alarms.ts';
import { DigestFunction } from './digest-function.ts';
import { FeedbackFunction } from './feedback-function.ts';
import { FeedbackQueue } from './feedback-queue.ts';
import type { HandlerName } from './handlers.ts';
import { MailIdentity } from './mail-identity.ts';
import { MissedRuns } from './missed-runs.ts';
import { NewsletterDashboard } from './newsletter-dashboard.ts';
import { addOperatorOutputs } from './operator-outputs.ts';
import { Schedules } from './schedules.ts';
import { SendFunction } from './send-function.ts';
import { SendQueue } from './send-queue.ts';
import { PRODUCTION } from './settings/stages.ts';
import type { Settings } from './settings.ts';
import { Storage } from './storage.ts';
import { WebApi } from './web-api.ts';
import { WebFunction } from './web-function.ts';

export interface DigestStackProps {
  readonly settings: Settings;
  readonly code: (handler: HandlerName) => Code;
}

/** AWS takes letters, digits, blanks and these in a tag's value. */
const NOT_IN_TAGS = /[^\p{L}\p{N}\s_.:/=+\-@]/gu;

/** One newsletter. Read it as a table of contents: each line is a file. */
export class DigestStack extends Stack {
  constructor(app: App, { settings, code }: DigestStackProps) {
    super(app, settings.stack, {
      description: 'Verbatim, a newsletter that writes itself',
      // Nobody deletes the readers' newsletter by a slip. There are none in a stage, nor while SES keeps the account in its sandbox; and a
      // first deployment that fails can be tried again only if CloudFormation may delete what is left of it.
      terminationProtection: settings.stage === PRODUCTION && !settings.sandbox,
      tags: { newsletter: settings.newsletter.name.replace(NOT_IN_TAGS, ' '), stage: settings.stage },
    });

    const storage = new Storage(this, 'storage');
    const mail = new MailIdentity(this, 'mail', settings);

    const metrics = `Verbatim/${settings.stack}`;
    const web = new WebFunction(this, { code: code('web'), settings, storage, mail, metrics });
    const { baseUrl, apiId } = new WebApi(this, 'api', web, settings);

    const feedbackQueue = new FeedbackQueue(this, 'feedback-queue');
    mail.tell(feedbackQueue.topic);
    const feedback = new FeedbackFunction(this, { code: code('feedback'), metrics, storage, feedbackQueue });

    const sendQueue = new SendQueue(this, 'send-queue');
    const wired = { settings, storage, sendQueue, mail, baseUrl, metrics };
    const send = new SendFunction(this, { code: code('send'), ...wired });

    const digest = new DigestFunction(this, { code: code('digest'), feedbackQueue, ...wired });
    const missedRuns = new MissedRuns(this, 'missed-runs');
    missedRuns.watch(digest);
    new Schedules(this, 'schedules', { settings, digest, missedRuns });

    const watched = {
      metrics,
      sendQueue,
      feedbackQueue,
      missedRuns,
      apiId,
      functions: { digest, send, feedback, web },
    };
    const { topic, alarms } = new Alarms(this, 'alarms', { settings, ...watched });
    new NewsletterDashboard(this, 'dashboard', { storage, alarms, ...watched });

    addOperatorOutputs(this, { storage, mail, baseUrl, digest, missedRuns, alarmTopic: topic });
  }
}
