/** Words before a number that only colour it: "gave a total $6 million", "a mere 40 cents", "over the next 20 years". */
export const SIZES: ReadonlySet<string> = new Set(
  [
    'total combined whopping record staggering mere paltry maximum minimum tepid modest hefty cool measly meager meagre',
    'scant massive huge stunning solid robust sluggish further additional extra initial full fresh whole grand good spare past last next coming',
  ]
    .join(' ')
    .split(' '),
);
