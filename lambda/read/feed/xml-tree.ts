/** An element of a feed: names in small letters, namespaces told by `space`. */
export interface XmlElement {
  /** Without prefix: "title". */
  readonly name: string;
  /** The namespace's usual prefix: "" for RSS and Atom, "dc", "content", "media", "xhtml", … */
  readonly space: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  /** What relative addresses inside are relative to, as far as xml:base says so. */
  readonly base: string;
}
