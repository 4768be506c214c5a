/** What DynamoDB adds to each row that it keeps. */
const OVERHEAD = 100;

/**
 * How many bytes of storage a row is: the names and texts in UTF-8, a number by half its digits.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
export const rowBytes = (row: Readonly<Record<string, string | number>>): number =>
  Object.entries(row).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + bytesOf(value), OVERHEAD);

const bytesOf = (value: string | number): number =>
  typeof value === 'string' ? Buffer.byteLength(value) : Math.ceil(String(value).length / 2) + 1;
