import type { Answer } from './model.ts';

const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** Writes an answer as the body that the SDK's Query protocol reads. */
export function answerXml(action: string, answer: Exclude<Answer, { kind: 'silence' }>, requestId: string): string {
  return answer.kind === 'result' ? resultXml(action, answer.fields, requestId) : errorXml(answer, requestId);
}

function resultXml(action: string, fields: Readonly<Record<string, string>>, requestId: string): string {
  const inner = Object.entries(fields).map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`);
  return (
    `<${action}Response xmlns="${NAMESPACE}"><${action}Result>${inner.join('')}</${action}Result>` +
    `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${action}Response>`
  );
}

function errorXml(refusal: Extract<Answer, { kind: 'refusal' }>, requestId: string): string {
  const type = refusal.status === 500 ? 'Receiver' : 'Sender';
  return (
    `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>${type}</Type><Code>${escapeXml(refusal.code)}</Code>` +
    `<Message>${escapeXml(refusal.message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`
  );
}
