import type { Digest } from '../../lambda/model/digest.ts';
import type { RenderedEmail } from '../../lambda/model/email.ts';
import { renderEmail } from '../../lambda/render/render-email.ts';
import { newsletter } from '../../templates/fixtures/newsletter.ts';

export const proofUrl = 'https://letters.example/issues/2026-11-22-0700/proof';
export const sentinels = { unsubscribeUrl: 'slotunsubscribe0123456789', viewUrl: 'slotview0123456789abcdef' };

export const renderSample = (digest: Digest): RenderedEmail =>
  renderEmail({ digest, newsletter, issueId: '2026-11-22-0700', date: '2026-11-22T07:00:00Z', sentinels, proofUrl });
