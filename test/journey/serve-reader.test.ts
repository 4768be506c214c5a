import { describe, expect, it } from 'vitest';
import { publishIssue } from '../../lambda/publish-issue.ts';
import { serveReader } from '../../lambda/serve-reader.ts';
import {
  ARTICLE,
  addReaders,
  dropArticle,
  ISSUE_ID,
  type MemoryCloud,
  memoryCloud,
  SCHEDULED_AT,
} from './memory-cloud.ts';

async function cloudWithReader() {
  const cloud = memoryCloud();
  const [id = ''] = await addReaders(cloud, 1);
  return { cloud, id, path: `/unsubscribe/${id}.${'a'.repeat(26)}` };
}
const statusOf = async (cloud: MemoryCloud, id: string) => (await cloud.subscribers.get([id]))[0]?.status;

describe('the unsubscribe link', () => {
  it('opened by a link scanner changes nothing', async () => {
    const { cloud, id, path } = await cloudWithReader();
    expect(await serveReader({ method: 'GET', path }, cloud)).toMatchObject({ status: 200 });
    expect(await statusOf(cloud, id)).toBe('active');
  });

  it('shows one button', async () => {
    const { cloud, path } = await cloudWithReader();
    const { html } = await serveReader({ method: 'GET', path }, cloud);
    expect(html.match(/<button/g)).toHaveLength(1);
  });

  it('acts on POST, with the button or with one click in the mail program', async () => {
    const { cloud, id, path } = await cloudWithReader();
    expect(await serveReader({ method: 'POST', path }, cloud)).toMatchObject({ status: 200 });
    expect(await statusOf(cloud, id)).toBe('left');
  });

  it('is kind to who has left already', async () => {
    const { cloud, path } = await cloudWithReader();
    await serveReader({ method: 'POST', path }, cloud);
    expect(await serveReader({ method: 'POST', path }, cloud)).toMatchObject({ status: 200 });
  });

  it('with somebody else’s token leaves the reader alone', async () => {
    const { cloud, id } = await cloudWithReader();
    const answer = await serveReader({ method: 'POST', path: `/unsubscribe/${id}.${'b'.repeat(26)}` }, cloud);
    expect([answer.status, await statusOf(cloud, id)]).toEqual([404, 'active']);
  });
});

describe('the page of an issue', () => {
  it('is the mail, with no slot left open', async () => {
    const cloud = memoryCloud();
    dropArticle(cloud);
    await publishIssue(SCHEDULED_AT, cloud);
    const { status, html } = await serveReader({ method: 'GET', path: `/issues/${ISSUE_ID}` }, cloud);
    expect([status, html.includes('$4 million'), html.includes('sentinel')]).toEqual([200, true, false]);
  });

  it.each(['/proof', '/proof/1'])('leads to the proof of its first entry at …%s', async (rest) => {
    const cloud = memoryCloud();
    dropArticle(cloud);
    await publishIssue(SCHEDULED_AT, cloud);
    const { status, html } = await serveReader({ method: 'GET', path: `/issues/${ISSUE_ID}${rest}` }, cloud);
    expect([status, html.includes('id="quote-1"'), html.includes('Ruth Amsel</mark>')]).toEqual([200, true, true]);
  });

  it('has a proof for each of its entries and no more', async () => {
    const cloud = memoryCloud();
    for (const at of [1, 2]) dropArticle(cloud, `inbox/${at}.txt`, `${ARTICLE}\nReport number ${at}.`);
    await publishIssue(SCHEDULED_AT, cloud);
    const paths = ['1', '2', '3', '0', '../page', '2/'].map((rest) => `/issues/${ISSUE_ID}/proof/${rest}`);
    const answers = await Promise.all(paths.map((path) => serveReader({ method: 'GET', path }, cloud)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 404, 404, 404]);
  });

  it.each(['/', '/issues', '/issues/', '/issues/none', '/issues/../secrets', '/unsubscribe', '/nothing/here/to/see'])(
    '%s is not found',
    async (path) => {
      expect(await serveReader({ method: 'GET', path }, memoryCloud())).toMatchObject({ status: 404 });
    },
  );

  it('escapes the newsletter’s name', async () => {
    const cloud = memoryCloud();
    const newsletter = { ...cloud.newsletter, name: '<script>x</script>' };
    expect((await serveReader({ method: 'GET', path: '/' }, { ...cloud, newsletter })).html).not.toContain('<script>');
  });
});
