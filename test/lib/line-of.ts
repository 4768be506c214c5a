/** A value of a template as one line, without the hashes of its names: `<storagearticlesbucket.Arn>/issues/*`. */
export function lineOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Join': join } = value as Readonly<Record<string, unknown>>;
  if (Array.isArray(join)) return (join[1] as readonly unknown[]).map(lineOf).join('');
  const [id, ...names] = Array.isArray(attribute) ? attribute : [Ref];
  return `<${[String(id).replace(/[\dA-F]{8}$/, ''), ...names].join('.')}>`;
}
