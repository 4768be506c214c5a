import type { Newsletter } from './model/settings.ts';
import type { WebRequest } from './pages/http/messages.ts';
import type { Site } from './pages/site.ts';
import type { Clock, IssueFiles, IssueStore, Mailer, RandomText, SubscriberStore, Throttle } from './ports.ts';

/** What the readers' pages need. */
export interface ReaderPorts {
  readonly clock: Clock;
  readonly random: RandomText;
  readonly subscribers: Pick<SubscriberStore, 'add' | 'get' | 'amend'>;
  readonly throttle: Throttle;
  readonly mailer: Pick<Mailer, 'send'>;
  readonly issues: Pick<IssueStore, 'get' | 'list'>;
  readonly files: Pick<IssueFiles, 'read'>;
  readonly newsletter: Newsletter;
  /** https, no slash at the end. */
  readonly baseUrl: string;
  /** Adds to the metrics of the newsletter. */
  readonly tell: (counts: Readonly<Record<string, number>>) => void;
}

/** One request on its way. */
export interface Visit {
  readonly request: WebRequest;
  readonly site: Site;
  /** What the path names: a reader's key, or an issue. */
  readonly name: string;
  /** A number behind it, where the path has one. */
  readonly position?: string | undefined;
  readonly ports: ReaderPorts;
}
