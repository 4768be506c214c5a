import { addressParser } from 'postal-mime';
import { type Field, fieldValue } from './header.ts';

/** The bare addresses in a header field, those inside groups included. */
export function addresses(fields: readonly Field[], name: string): readonly string[] {
  const value = fieldValue(fields, name);
  if (!value) return [];
  return addressParser(value, { flatten: true }).flatMap(({ address }) => (address ? [address] : []));
}
