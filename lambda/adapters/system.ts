import { randomInt } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Clock, RandomText } from '../ports.ts';

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  wait: (milliseconds) => setTimeout(milliseconds),
};

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** From the operating system's cryptographic source. */
export const randomText: RandomText = (length) =>
  Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
