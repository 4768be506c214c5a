import { describe, expect, it } from 'vitest';
import { readDate } from '../../../bin/subscribers/read-date.ts';

describe('a date', () => {
  it.each([
    ['2024-01-15', '2024-01-15T00:00:00.000Z'],
    ['2024-01-15T10:30:00.123Z', '2024-01-15T10:30:00.000Z'],
    ['2024/1/5 9:05', '2024-01-05T09:05:00.000Z'],
    ['2024-01-15 10:30:00 +0530 IST', '2024-01-15T05:00:00.000Z'],
    ['2024-01-15T10:30:00-08:00', '2024-01-15T18:30:00.000Z'],
    ['15.1.2024, 10:30', '2024-01-15T10:30:00.000Z'],
    ['01/02/2024', undefined],
    ['2024-13-45', undefined],
    ['true', undefined],
    ['', undefined],
  ])('%j is %j', (cell, date) => {
    expect(readDate(cell)).toBe(date);
  });
});
