import { typeOf } from './form-fields.ts';
import type { WebRequest } from './messages.ts';

/** Whether whoever asks is a program: it sent JSON, or takes JSON and says nothing of HTML. */
export function wantsJson({ headers }: Pick<WebRequest, 'headers'>): boolean {
  const accept = headers.accept ?? '';
  if (/\btext\/html\b/i.test(accept)) return false;
  return /\bapplication\/json\b/i.test(accept) || typeOf(headers) === 'application/json';
}
