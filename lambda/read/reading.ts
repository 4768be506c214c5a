import type { Article } from '../model/article.ts';

/** An article, or what is wrong with the document in words for whoever dropped it. */
export type Reading = { readonly article: Article } | { readonly problem: string };
