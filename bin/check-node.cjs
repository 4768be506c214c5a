// Plain JavaScript, so that an old Node can still run it and say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Cannot set up Verbatim: this is Node ${process.version}, and its TypeScript runs on 22.18 or newer; install Node 24. (On Linux npm brings one; if you see this there, install without --omit=optional.)`,
  );
  process.exit(1);
}
