import { startPreview } from './preview/start-preview.ts';
import { untilInterrupted } from './start/until-interrupted.ts';

/** The same address each time, so that an open tab finds it again; another one where somebody else listens there. */
const PORT = 4173;

const preview = await startPreview({ port: PORT });
console.log(`The mail's templates at ${preview.url} – Ctrl-C ends it`);
await untilInterrupted();
await preview.stop();
