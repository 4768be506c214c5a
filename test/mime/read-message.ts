import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

export interface ReadMessage {
  readonly subject: string | undefined;
  readonly fromName: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly html: string;
  readonly text: string;
}

export type Reader = (raw: string) => Promise<ReadMessage>;

/** Two independent readers of mail. */
export const READERS: Readonly<Record<string, Reader>> = {
  async mailparser(raw) {
    const { subject, from, to, html, text } = await simpleParser(raw, {
      skipTextToHtml: true,
      skipHtmlToText: true,
      skipTextLinks: true,
    });
    const [sender] = from?.value ?? [];
    const [reader] = [to ?? []].flat().flatMap(({ value }) => value);
    return {
      subject,
      ...{ fromName: sender?.name, from: sender?.address, to: reader?.address },
      ...{ html: unix(html || ''), text: unix(text ?? '') },
    };
  },
  async 'postal-mime'(raw) {
    const { subject, from, to, html, text } = await PostalMime.parse(raw);
    return {
      subject,
      ...{ fromName: from?.name, from: from?.address, to: to?.[0]?.address },
      ...{ html: unix(html ?? ''), text: unix(text ?? '') },
    };
  },
};

/** Readers differ in how many line breaks they leave at the end. */
const unix = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
