import type { IssueStore } from './ports.ts';

type ClaimPorts = Pick<IssueStore, 'claimArticle' | 'passClaim' | 'get'>;

/**
 * Whose an article is. ours: this issue may have it; held: another issue has it, mailed or on its way; wanted: an issue
 * that is being made may want it: its builder may have died, and will need it again.
 */
export type Claim = 'ours' | 'held' | 'wanted';

/** Claims an article by all its names: the hash of its text, its addresses. It is ours only if all of them are. */
export async function claimArticle(names: readonly string[], issueId: string, issues: ClaimPorts): Promise<Claim> {
  const claims = await Promise.all([...new Set(names)].map((name) => claimName(name, issueId, issues)));
  return claims.find((claim) => claim === 'wanted') ?? claims.find((claim) => claim === 'held') ?? 'ours';
}

/**
 * A claim is a wish until its issue is released with the article in it. A builder that dies may choose others when it is
 * tried again, or end without an issue; what it claimed and did not use goes to whoever asks next.
 */
async function claimName(name: string, issueId: string, issues: ClaimPorts): Promise<Claim> {
  const owner = await issues.claimArticle(name, issueId);
  if (owner === issueId) return 'ours';
  const issue = await issues.get(owner);
  if (issue?.status === 'building') return 'wanted';
  // Issues of the first version have no list, and held all that they had claimed.
  if (issue && (issue.articles?.includes(name) ?? true)) return 'held';
  return (await issues.passClaim(name, owner, issueId)) ? 'ours' : 'wanted';
}
