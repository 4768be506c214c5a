export interface DroppedArticle {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The articles that were dropped on the preview, the newest of them. */
export interface Shelf {
  /** Answers with the key by which it is found again. */
  put(article: DroppedArticle): string;
  get(key: string): DroppedArticle | undefined;
  list(): readonly { readonly key: string; readonly name: string }[];
}

const ROOM = 8;

export function createShelf(): Shelf {
  const articles = new Map<string, DroppedArticle>();
  let last = 0;
  return {
    put(article) {
      last += 1;
      articles.set(`article-${last}`, article);
      for (const old of [...articles.keys()].slice(0, -ROOM)) articles.delete(old);
      return `article-${last}`;
    },
    get: (key) => articles.get(key),
    list: () => Array.from(articles, ([key, { name }]) => ({ key, name })),
  };
}
