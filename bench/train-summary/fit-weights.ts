/** Things to choose one of, each with what it is worth: rows of `width` features. */
export interface Choice {
  readonly rows: Float32Array;
  readonly rewards: Float32Array;
}

export interface FitOptions {
  readonly width: number;
  readonly steps: number;
  /** Holds the weights near zero. */
  readonly decay: number;
  /** How sharply the best of a choice is preferred to the second best. */
  readonly sharpness: number;
}

/** Weights under which the softmax of the scores comes near the softmax of the rewards: a convex problem, solved with Adam. */
export function fitWeights(choices: readonly Choice[], { width, steps, decay, sharpness }: FitOptions): Float64Array {
  const scale = deviations(choices, width);
  const weights = new Float64Array(width);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  const targets = choices.map(({ rewards }) => softmax(rewards.map((reward) => reward * sharpness)));
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight) => decay * weight);
    for (const [place, choice] of choices.entries())
      addGradient(choice, targets[place] ?? choice.rewards, weights, scale, gradient, choices.length);
    const rate = 0.1 * (1 - step / (steps + 1));
    for (let i = 0; i < width; i++) {
      const slope = gradient[i] ?? 0;
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      square[i] = 0.99 * (square[i] ?? 0) + 0.01 * slope * slope;
      weights[i] =
        (weights[i] ?? 0) -
        (rate * ((mean[i] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((square[i] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights.map((weight, i) => weight / (scale[i] ?? 1));
}

function addGradient(
  { rows }: Choice,
  target: Float32Array,
  weights: Float64Array,
  scale: Float64Array,
  gradient: Float64Array,
  count: number,
): void {
  const width = weights.length;
  const scores = new Float32Array(target.length);
  const scaled = weights.map((weight, i) => weight / (scale[i] ?? 1));
  for (let row = 0; row < target.length; row++) {
    let sum = 0;
    for (let i = 0; i < width; i++) sum += (rows[row * width + i] ?? 0) * (scaled[i] ?? 0);
    scores[row] = sum;
  }
  const shares = softmax(scores);
  for (let row = 0; row < target.length; row++) {
    const slope = ((shares[row] ?? 0) - (target[row] ?? 0)) / count;
    if (slope === 0) continue;
    for (let i = 0; i < width; i++)
      gradient[i] = (gradient[i] ?? 0) + (slope * (rows[row * width + i] ?? 0)) / (scale[i] ?? 1);
  }
}

function softmax(scores: Float32Array): Float32Array {
  const top = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** How far each feature varies within a choice; what never varies gets 1. */
function deviations(choices: readonly Choice[], width: number): Float64Array {
  const sums = new Float64Array(width);
  let rowCount = 0;
  for (const { rows } of choices) {
    const count = rows.length / width;
    rowCount += count;
    for (let i = 0; i < width; i++) {
      let sum = 0;
      let squares = 0;
      for (let row = 0; row < count; row++) {
        const value = rows[row * width + i] ?? 0;
        sum += value;
        squares += value * value;
      }
      sums[i] = (sums[i] ?? 0) + squares - (sum * sum) / count;
    }
  }
  return sums.map((sum) => Math.sqrt(sum / Math.max(rowCount, 1)) || 1);
}
