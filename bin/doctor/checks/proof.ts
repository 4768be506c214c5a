import { createDynamo } from '../../../lambda/adapters/dynamo-client.ts';
import { sesMailer } from '../../../lambda/adapters/ses-mailer.ts';
import { randomText } from '../../../lambda/adapters/system.ts';
import { ask } from '../ask.ts';
import type { Check } from '../check.ts';
import { type FeedbackChain, feedbackChain } from '../feedback-chain.ts';
import { type Finding, ok, problem, warning } from '../finding.ts';
import type { Place } from '../place.ts';
import { type Proof, proveFeedback } from '../prove-feedback.ts';
import { provingStores } from '../proving-stores.ts';

export interface ProofFacts {
  readonly proof: Proof;
  /** Undefined where it could not be looked at. */
  readonly chain: FeedbackChain | undefined;
  readonly seconds: number;
}

/** Says at which link it got stuck: each earlier one has done its part. */
export function judgeProof({ proof, chain, seconds }: ProofFacts): Finding {
  const { kind, sent, isConfirmed, isTold, isSuppressed } = proof;
  const what = `a simulated ${kind}`;
  if (sent.outcome !== 'sent' && sent.outcome !== 'uncertain')
    return problem(`${what} could not be sent: ${sent.reason}`, 'see the lines on identity, sending and sandbox');
  if (isTold && isSuppressed)
    return ok(`${what} came back through SES, SNS, SQS and Lambda, and its reader would not be mailed again`);
  if (isTold)
    return problem(
      `${what} was written to the delivery, and its reader was not taken off the list`,
      'the feedback function may lack dynamodb:UpdateItem on the table of subscribers; see its log',
    );
  if (isConfirmed)
    return warning(
      `SES confirmed the mail of ${what}, and has not told of the ${kind} within ${seconds} s`,
      'SES is sometimes slow: run this again; if it stays so, look at the event types of the configuration set',
    );
  return judgeSilence(what, chain, seconds);
}

function judgeSilence(what: string, chain: FeedbackChain | undefined, seconds: number): Finding {
  const dead = chain?.deadLetters?.waiting ?? 0;
  const waiting = (chain?.queue?.waiting ?? 0) + (chain?.queue?.inHand ?? 0);
  const text = `nothing was heard of ${what} within ${seconds} s`;
  const depths = chain?.queue
    ? [`queue ${chain.queue.name}: ${waiting} waiting or in hand`, `its dead letters: ${dead}`]
    : [];
  if (waiting > 0)
    return problem(
      `${text}: it hangs between SQS and Lambda`,
      'the feedback function does not take it, or fails; see its log',
      depths,
    );
  if (dead > 0)
    return problem(
      `${text}: the feedback function fails`,
      'its log says why; the dead letters hold the events',
      depths,
    );
  if (chain && !chain.topic)
    return problem(
      `${text}: SES tells no topic`,
      'npx cdk deploy restores the event destination of the configuration set',
      depths,
    );
  if (chain && !chain.queue)
    return problem(`${text}: it hangs between SNS and SQS`, 'npx cdk deploy restores the subscription', depths);
  return problem(
    `${text}: it hangs between SES and SQS, or the feedback function threw it away`,
    'look for "ignored" in the log of the feedback function, at the topic\'s policy (may ses.amazonaws.com publish?) and its NumberOfNotificationsFailed',
    depths,
  );
}

/** SES tells within seconds; the function gathers for five. */
const SECONDS = 90;
/** Rows are taken away even where the waiting took all its time. */
const MARGIN = 30;

/** Sends two mails, so it is only done when asked for. */
export const proofCheck = (seconds = SECONDS): Check => ({
  name: 'proof',
  seconds: seconds + MARGIN,
  look: async (place) => (await prove(place, seconds)).map(judgeProof),
});

async function prove(place: Place, seconds: number): Promise<readonly ProofFacts[]> {
  const deployed = await place.deployed();
  const { from } = place.settings().newsletter;
  const dynamo = createDynamo();
  try {
    const mailer = sesMailer(deployed.configurationSet);
    const ports = { clock: place.clock, random: randomText, mailer, ...provingStores(dynamo, deployed) };
    const permission = 'dynamodb:PutItem, BatchGetItem and DeleteItem on the tables, and ses:SendRawEmail,';
    const proofs = await ask(permission, () => proveFeedback({ from, seconds }, ports));
    const chain = await feedbackChain(deployed.configurationSet, place.clients).catch(() => undefined);
    return proofs.map((proof) => ({ proof, chain, seconds }));
  } finally {
    dynamo.destroy();
  }
}
