import { describe, expect, it } from 'vitest';
import { judgeNode } from '../../../../bin/doctor/checks/node.ts';
import { lines } from './lines.ts';

describe('node', () => {
  it.each([
    ['24.21.0', 'ok: Node 24.21.0 '],
    ['22.18.0', 'ok: Node 22.18.0; the functions run on Node 24'],
    ['22.17.1', 'problem: Node 22.17.1 is older than 22.18'],
    ['20.19.0', 'problem: Node 20.19.0'],
  ])('%s', (version, said) => expect(lines(judgeNode(version))).toContain(said));
});
