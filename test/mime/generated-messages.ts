import { fillMessage } from '../../lambda/mime/fill-message.ts';
import { GENERATED_MAILS, type GeneratedMail } from '../render/generated-mails.ts';
import { reader, sampleMessage } from './sample-message.ts';

export interface GeneratedMessage extends GeneratedMail {
  /** As it is handed to SES. */
  readonly raw: string;
}

/** The generated mails as whole messages to one reader, encoded once for all tests that share a process. */
export const GENERATED_MESSAGES: readonly GeneratedMessage[] = GENERATED_MAILS.map((mail) => {
  const { email, newsletter } = mail;
  return { ...mail, raw: fillMessage(sampleMessage({ email, newsletter }), reader) };
});
