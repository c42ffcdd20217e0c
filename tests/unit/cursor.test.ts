import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../src/compiler/cursor.js';
import { BadUserInputError } from '../../src/errors.js';

const values = fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)), { minLength: 1, maxLength: 5 });

describe('a cursor', () => {
  test('gives back what it was made of', () => {
    fc.assert(fc.property(fc.string(), values, (order, made) => {
      expect(decodeCursor(encodeCursor(order, made), order, made.length, 'after')).toEqual(made);
    }));
  });

  test('of another order is refused, and both orders are named', () => {
    const cursor = encodeCursor('Agreement, name ASC', ['a', 'agreement:a']);
    expect(() => decodeCursor(cursor, 'Agreement, signedOn DESC', 3, 'after')).toThrow(
      new BadUserInputError('after is a cursor of another order ("Agreement, name ASC"); this page is ordered by "Agreement, signedOn DESC": keep orderBy the same from page to page, or start without after'),
    );
  });

  test.each([
    ['no cursor at all', 'hello'],
    ['empty', ''],
    ['not base64url', 'a+b/='],
    ['no list', Buffer.from('{"a":1}').toString('base64url')],
    ['a list of lists', Buffer.from('[1,"Agreement",[1]]').toString('base64url')],
    ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe]).toString('base64url')],
    ['cut off', encodeCursor('Agreement', ['agreement:a']).slice(0, -5)],
    ['a number', 7],
  ])('that is %s is refused', (_, cursor) => {
    expect(() => decodeCursor(cursor, 'Agreement', 1, 'before')).toThrow(/^before .* is not a cursor: pass one that a page gave, unchanged$/);
  });

  test('of no value is quoted short', () => {
    expect(() => decodeCursor('x'.repeat(5_000), 'Agreement', 1, 'after')).toThrow(/^after "x{56}…" is not a cursor/);
  });
});
