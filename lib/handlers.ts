/** The functions of the stack: each is `lambda/handlers/<name>.ts`, and its construct's id is that name. */
export const HANDLERS = ['digest', 'send', 'feedback', 'web'] as const;

export type HandlerName = (typeof HANDLERS)[number];
