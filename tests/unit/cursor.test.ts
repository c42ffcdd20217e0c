import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { CursorKind } from '../../src/compiler/cursor.js';
import { decodeCursor, encodeCursor } from '../../src/compiler/cursor.js';
import { BadUserInputError } from '../../src/errors.js';

const values = fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)), { minLength: 1, maxLength: 5 });

/** Kinds that the given values fit. */
const kindsOf = (made: readonly unknown[]): readonly CursorKind[] => made.map((value) => ({ holds: typeof value as CursorKind['holds'], isNullable: value === null }));
const id: readonly CursorKind[] = [{ holds: 'string', isNullable: false }];

describe('a cursor', () => {
  test('gives back what it was made of', () => {
    fc.assert(fc.property(fc.string(), values, (order, made) => {
      expect(decodeCursor(encodeCursor(order, made), order, kindsOf(made), 'after')).toEqual(made);
    }));
  });

  test('of another order is refused, and both orders are named', () => {
    const cursor = encodeCursor('Agreement, name ASC', ['a', 'agreement:a']);
    expect(() => decodeCursor(cursor, 'Agreement, signedOn DESC', id, 'after')).toThrow(
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
    ['with a letter more', `${encodeCursor('Agreement', ['agreement:a'])}A`],
    ['a number', 7],
    ['of another version', Buffer.from('[2,"Agreement","agreement:a"]').toString('base64url')],
    ['of too many values', encodeCursor('Agreement', ['agreement:a', 'b'])],
    ['without its id', encodeCursor('Agreement', [null])],
    ['with a number for a text', encodeCursor('Agreement', [1e300])],
  ])('that is %s is refused', (_, cursor) => {
    expect(() => decodeCursor(cursor, 'Agreement', id, 'before')).toThrow(/^before .* is not a cursor: pass one that a page gave, unchanged$/);
  });

  test('of no value is quoted short', () => {
    expect(() => decodeCursor('x'.repeat(5_000), 'Agreement', id, 'after')).toThrow(/^after "x{56}…" is not a cursor/);
  });
});
