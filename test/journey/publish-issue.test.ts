import { describe, expect, it } from 'vitest';
import type { EncodedMessage } from '../../lambda/model/email.ts';
import { publishIssue } from '../../lambda/publish-issue.ts';
import { ARTICLE, addReaders, dropArticle, ISSUE_ID, memoryCloud, SCHEDULED_AT } from './memory-cloud.ts';

describe('a scheduled time', () => {
  it('with an article in the inbox is an issue', async () => {
    const cloud = memoryCloud();
    dropArticle(cloud);
    expect(await publishIssue(SCHEDULED_AT, cloud)).toMatchObject({ outcome: 'issue', issueId: ISSUE_ID, entries: 1 });
    expect([...cloud.inbox.taken]).toEqual([['inbox/wall.txt', ISSUE_ID]]);
  });

  it('whose mail Gmail would cut off is an issue, and warns', async () => {
    const cloud = memoryCloud();
    dropArticle(cloud);
    const newsletter = { ...cloud.newsletter, postalAddress: 'Endless Street '.repeat(6_000) };
    const published = await publishIssue(SCHEDULED_AT, { ...cloud, newsletter });
    expect(published).toMatchObject({ outcome: 'issue', warning: expect.stringContaining('Gmail shows 102400') });
  });

  it('with an empty inbox is none, and leaves no trace', async () => {
    const cloud = memoryCloud();
    expect(await publishIssue(SCHEDULED_AT, cloud)).toEqual({ outcome: 'nothing new', rejected: [], sources: [] });
    expect(await cloud.issues.get(ISSUE_ID)).toBeUndefined();
  });

  it('that fires twice at once is one issue', async () => {
    const cloud = memoryCloud();
    dropArticle(cloud);
    const outcomes = await Promise.all([publishIssue(SCHEDULED_AT, cloud), publishIssue(SCHEDULED_AT, cloud)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['begun already', 'issue']);
  });

  it('stores source, digest, page and message before readers can get it', async () => {
    const cloud = memoryCloud();
    await addReaders(cloud, 1);
    dropArticle(cloud);
    await publishIssue(SCHEDULED_AT, cloud);
    const { entries } = JSON.parse((await cloud.files.read(ISSUE_ID, 'digest.json')) ?? '');
    expect(await cloud.files.read(ISSUE_ID, `sources/${entries[0].source.sha256}.txt`)).toBe(ARTICLE);
    expect(await cloud.files.read(ISSUE_ID, 'page.html')).toContain('https://news.example/issues/2026-11-22-0700');
    const message = JSON.parse((await cloud.files.read(ISSUE_ID, 'message.json')) ?? '') as EncodedMessage;
    expect(message.chunks).toHaveLength(message.gaps.length + 1);
  });
});

describe('the inbox', () => {
  it('gives up a bad document with its reason and goes on with the others', async () => {
    const cloud = memoryCloud();
    cloud.inbox.drop('inbox/photo.jpg', { name: 'photo.jpg', bytes: new Uint8Array([0xff, 0xd8, 0, 0, 0]) });
    dropArticle(cloud);
    expect(await publishIssue(SCHEDULED_AT, cloud)).toMatchObject({ outcome: 'issue', entries: 1 });
    expect(cloud.inbox.rejected.get('inbox/photo.jpg')).toBe(
      'Cannot take inbox/photo.jpg into an issue: it is not text; give an article as .txt, .md, .html, .eml or .json',
    );
  });

  it('is not read further than an issue can hold', async () => {
    const cloud = memoryCloud();
    for (let i = 0; i < 7; i += 1) dropArticle(cloud, `inbox/${i}.txt`, `${ARTICLE}\nReport number ${i}.`);
    expect(await publishIssue(SCHEDULED_AT, cloud)).toMatchObject({ entries: 5 });
    expect((await cloud.inbox.list()).map(({ key }) => key)).toEqual(['inbox/5.txt', 'inbox/6.txt']);
  });

  it('holding the same text twice gives it once', async () => {
    const cloud = memoryCloud();
    dropArticle(cloud, 'inbox/a.txt');
    dropArticle(cloud, 'inbox/b.txt');
    expect(await publishIssue(SCHEDULED_AT, cloud)).toMatchObject({ entries: 1 });
  });

  it('holding what an earlier issue mailed gives nothing new', async () => {
    const cloud = memoryCloud();
    dropArticle(cloud);
    await publishIssue(SCHEDULED_AT, cloud);
    dropArticle(cloud, 'inbox/again.txt');
    expect(await publishIssue('2026-11-23T07:00:00Z', cloud)).toMatchObject({ outcome: 'nothing new' });
    expect(cloud.inbox.taken.get('inbox/again.txt')).toBe(ISSUE_ID);
  });

  it('keeps an article for the issue whose builder died with it', async () => {
    const cloud = memoryCloud();
    dropArticle(cloud);
    const dies = { ...cloud.files, write: () => Promise.reject(new Error('died')) };
    await expect(publishIssue(SCHEDULED_AT, { ...cloud, files: dies })).rejects.toThrow('died');
    expect(await publishIssue('2026-11-23T07:00:00Z', cloud)).toMatchObject({ outcome: 'nothing new' });
    await cloud.clock.wait(3_600_000);
    expect(await publishIssue(SCHEDULED_AT, cloud)).toMatchObject({ outcome: 'issue', issueId: ISSUE_ID });
  });

  it('that cannot be read rejects nothing: the fault is not the article', async () => {
    const cloud = memoryCloud();
    dropArticle(cloud);
    const broken = { ...cloud.inbox, read: () => Promise.reject(new Error('timeout')) };
    await expect(publishIssue(SCHEDULED_AT, { ...cloud, inbox: broken })).rejects.toThrow('timeout');
    expect(cloud.inbox.rejected.size).toBe(0);
  });
});
