/** What each trait adds to a score: its value by its weight. */
export function weighTraits<Name extends string>(
  traits: Readonly<Partial<Record<Name, number>>>,
  weights: Readonly<Record<Name, number>>,
): Readonly<Record<string, number>> {
  const names = Object.keys(weights) as Name[];
  return Object.fromEntries(names.map((name) => [name, (traits[name] ?? 0) * weights[name]]));
}
