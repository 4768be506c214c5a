import type { Newsletter } from '../../lambda/model/settings.ts';
import { readSettings } from './read-settings.ts';

/** The newsletter of cdk.json, for mails that are made without deploying: they look like those that will be sent. */
export const readNewsletter = (): Newsletter => readSettings().newsletter;
