/** Opens every link of the mail in a new tab: in its own frame it could not be seen whole, nor left again. */
const NEW_TABS = '<base target="_blank">';

/** A mail's HTML as the frame shows it, otherwise untouched. */
export function frameDocument(mailHtml: string): string {
  const head = /<head(?:\s[^>]*)?>/i.exec(mailHtml);
  // Before the doctype it would put the mail into quirks mode; after the body it still counts.
  const at = head ? head.index + head[0].length : mailHtml.length;
  return mailHtml.slice(0, at) + NEW_TABS + mailHtml.slice(at);
}
