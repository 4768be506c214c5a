const PART = /\{\{> ([a-z-]+(?:\.css)?)\}\}/g;

/**
 * Puts the named parts where `{{> name}}` stands, and parts within parts. This happens before MJML looks at the source,
 * because MJML needs whole sections and columns.
 */
export function inlineParts(source: string, parts: ReadonlyMap<string, string>): string {
  return source.replace(PART, (_tag, name: string) => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`Cannot put in the template part ${JSON.stringify(name)}: no such file`);
    return inlineParts(part.trimEnd(), parts);
  });
}
