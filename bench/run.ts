/** `npm run bench -- mail`: measures one part by its name; each says in its own file what it measures. */
const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  analysis: () => import('./analysis.ts'),
  mail: () => import('./mail.ts'),
  sending: () => import('./sending.ts'),
};

const [name = ''] = process.argv.splice(2, 1);
const bench = BENCHES[name];
if (!bench) {
  console.error(`Cannot measure "${name}": there is no such bench; choose ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
} else await bench();
