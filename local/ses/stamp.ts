import { splitHeader } from './header.ts';

/** The message with the service's own Date and Message-ID: as SES does, whatever the caller wrote there is thrown away. */
export function stamp(raw: Buffer, messageId: string, region: string, at: Date): Buffer {
  const { fields, body } = splitHeader(raw);
  const kept = fields.filter(({ name }) => name !== 'date' && name !== 'message-id').map(({ text }) => text);
  // In us-east-1 SES leaves the region out of the domain.
  const domain = region === 'us-east-1' ? 'email.amazonses.com' : `${region}.amazonses.com`;
  const own = [`Date: ${at.toUTCString().replace('GMT', '+0000')}`, `Message-ID: <${messageId}@${domain}>`];
  return Buffer.concat([Buffer.from(`${[...own, ...kept].join('\r\n')}\r\n\r\n`, 'latin1'), body]);
}
