import { describe, expect, it } from 'vitest';
import { findCircle } from './house/find-circle.ts';
import { mayImport, roomOf } from './house/rooms.ts';
import { readSourceFiles } from './house/source-files.ts';

const files = readSourceFiles();
const product = files.filter(({ path }) => !path.startsWith('test/'));
const cloud = files.filter(({ path }) => path.startsWith('lambda/'));

/** Paths of the files in which the rule is broken. */
const where = (among: typeof files, isBroken: (file: (typeof files)[number]) => boolean) =>
  among.filter(isBroken).map(({ path }) => path);

describe('the house', () => {
  it('has files to look at', () => {
    expect(cloud.length).toBeGreaterThan(50);
  });

  it('has only the doors that the architecture draws', () => {
    const broken = files.flatMap(({ path, imports }) =>
      imports.filter((target) => !mayImport(path, target)).map((target) => `${path} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('imports in no circles', () => {
    expect(findCircle(files)).toEqual([]);
  });

  it('keeps the parts of the analysis apart: only analyze.ts knows them all, and all know its words', () => {
    const partOf = (path: string) => /^lambda\/analyze\/(?!words\/)(\w+)\//.exec(path)?.[1];
    const broken = cloud.flatMap(({ path, imports }) =>
      imports
        .filter((target) => partOf(path) && partOf(target) && partOf(path) !== partOf(target))
        .map((target) => `${path} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('touches the AWS SDK in adapters only', () => {
    const isSdk = (name: string) => name.startsWith('@aws-sdk/') || name.startsWith('@smithy/');
    expect(where(cloud, ({ path, imports }) => roomOf(path) !== 'adapters' && imports.some(isSdk))).toEqual([]);
  });

  it('reads the environment in handlers only', () => {
    expect(where(cloud, ({ path, code }) => roomOf(path) !== 'handlers' && /\bprocess\.env\b/.test(code))).toEqual([]);
  });

  it('asks clock, chance and network in adapters only', () => {
    const outside =
      /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\brandom(?:Bytes|Int|UUID)\b|\bfetch\(|\bsetTimeout\(|'node:(?:https?|net|tls|dns)'/;
    expect(where(cloud, ({ path, code }) => roomOf(path) !== 'adapters' && outside.test(code))).toEqual([]);
  });

  it('never imports the deployment or the local cloud from what is deployed', () => {
    const isOutside = (target: string) => /^(?:lib|local|bin|test)\/|^aws-cdk-lib/.test(target);
    expect(where(cloud, ({ imports }) => imports.some(isOutside))).toEqual([]);
  });

  it('has thin handlers: 50 lines at most', () => {
    const isThick = ({ path, text }: (typeof files)[number]) =>
      roomOf(path) === 'handlers' && text.trimEnd().split('\n').length > 50;
    expect(where(cloud, isThick)).toEqual([]);
  });

  it('has no barrels', () => {
    const isBarrel = ({ path, code }: (typeof files)[number]) => /\/index\.ts$/.test(path) || /^export \*/m.test(code);
    expect(where(product, isBarrel)).toEqual([]);
  });

  it('has no rooms for anything', () => {
    expect(where(files, ({ path }) => /\b(?:utils?|common|helpers?|misc)\b/.test(path))).toEqual([]);
  });

  it('leaves nothing for later and silences no check', () => {
    const mark = new RegExp(['TO' + 'DO', 'FIX' + 'ME', '@ts-' + 'ignore', '\\.on' + 'ly\\('].join('|'));
    expect(where(files, ({ text }) => mark.test(text))).toEqual([]);
  });
});
