/** What is measured of a document, and what is refused for it. No server: pure functions over text. */
import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import { DEFAULT_LIMITS } from '../../src/config.js';
import { lexicalSize } from '../../src/server/limits/lexical-size.js';
import { COUNT_CEILING, operationSize } from '../../src/server/limits/operation-size.js';
import { createScreen, MAX_NESTING, screenDocument } from '../../src/server/limits/screen.js';
import { valueNesting } from '../../src/server/limits/value-nesting.js';

const sizeOf = (text: string) => operationSize(parse(text));

describe('lexicalSize', () => {
  test('counts tokens without comments and commas', () => {
    expect(lexicalSize('{ a, b } # { { {')).toEqual({ tokens: 4, nesting: 1 });
  });

  test('counts brackets of all kinds in each other', () => {
    expect(lexicalSize('{ a(b: [{ c: 1 }]) { d } }').nesting).toBe(4);
  });
});

describe('operationSize', () => {
  test.each([
    ['{ a { b } c }', { depth: 2, fields: 3, aliases: 0, directives: 0, rootFields: 2, introspectionAliases: 0 }],
    ['{ a { b } ...F } fragment F on Query { x: c { d { e } } }', { depth: 3, fields: 5, aliases: 1, directives: 0, rootFields: 2, introspectionAliases: 0 }],
    ['{ ... on Query { a ... { b } } }', { depth: 1, fields: 2, aliases: 0, directives: 0, rootFields: 2, introspectionAliases: 0 }],
    ['query Q($v: Int @d) @d { a @d { ...F @d } } fragment F on T @d { b @d }', { depth: 2, fields: 2, aliases: 0, directives: 6, rootFields: 1, introspectionAliases: 0 }],
    ['{ a { ...F } b { ...F } } fragment F on T { x: c }', { depth: 2, fields: 4, aliases: 2, directives: 0, rootFields: 2, introspectionAliases: 0 }],
    ['{ ...Unknown }', { depth: 0, fields: 0, aliases: 0, directives: 0, rootFields: 0, introspectionAliases: 0 }],
  ])('of %s', (text, size) => {
    expect(sizeOf(text)).toEqual(size);
  });

  test('takes the largest of several operations for each count', () => {
    expect(sizeOf('query A { a { b { c } } } query B { x: a y: a z: a }')).toEqual({ depth: 3, fields: 3, aliases: 3, directives: 0, rootFields: 3, introspectionAliases: 0 });
  });

  test('ends at a fragment inside itself', () => {
    expect(sizeOf('{ ...F } fragment F on T { a { ...G } } fragment G on T { b { ...F } }')).toMatchObject({ depth: 2, fields: 2 });
  });

  test('measures each fragment once, and stops counting at a ceiling', () => {
    const doubling = Array.from({ length: 500 }, (_, i) => `fragment F${i} on T { a { ...F${i + 1} } b { ...F${i + 1} } }`).join('\n');
    const start = performance.now();
    expect(sizeOf(`{ ...F0 } ${doubling} fragment F500 on T { c }`)).toMatchObject({ depth: 501, fields: COUNT_CEILING });
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('screenDocument', () => {
  const refused = (text: string) => screenDocument(text, DEFAULT_LIMITS).map(({ code, details }) => ({ code, ...details }));
  const repeated = (count: number, text: (index: number) => string): string => Array.from({ length: count }, (_, index) => text(index)).join(' ');

  test.each([
    ['tokens', `{ a(ids: [${repeated(5_000, () => '1')}]) }`, 5_000, 5_009],
    ['levels of brackets', `{ a(b: ${'['.repeat(300)}${']'.repeat(300)}) }`, MAX_NESTING, 302],
    ['levels of fields', `${'{ a '.repeat(21)}${'}'.repeat(21)}`, 20, 21],
    ['levels of fields', `{ a { ...F } } fragment F on T ${'{ a '.repeat(20)}${'}'.repeat(20)}`, 20, 21],
    ['root fields', `{ ${repeated(21, (index) => `f${index}`)} }`, 20, 21],
    ['aliases', `{ a { ${repeated(101, (index) => `x${index}: b`)} } }`, 100, 101],
    ['aliases inside introspection', `{ __schema { ${repeated(11, (index) => `t${index}: types { name }`)} } }`, 10, 11],
    ['directives', `{ a ${repeated(101, () => '@d')} }`, 100, 101],
    ['fields', `{ a { ${repeated(45, () => 'b { ...F }')} } } fragment F on T { ${repeated(45, (index) => `c${index}`)} }`, 2_000, 2_071],
  ])('refuses too many %s', (what, text, limit, actual) => {
    expect(refused(text)).toEqual([{ code: 'OPERATION_TOO_COMPLEX', limit, actual }]);
    expect(screenDocument(text, DEFAULT_LIMITS)[0]?.message).toContain(`${actual} ${what}`);
  });

  test('lists every limit that is broken', () => {
    expect(refused(`{ ${repeated(101, (index) => `x${index}: b`)} }`)).toHaveLength(2);
  });

  test('lets the introspection query of GraphiQL through, with all its options', () => {
    expect(refused(getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true, directiveIsRepeatable: true, oneOf: true }))).toEqual([]);
  });

  test('leaves to others what it cannot read', () => {
    expect(refused('{ a')).toEqual([]);
    expect(refused('{ "unterminated')).toEqual([]);
  });

  test('reads 100 KB of opening brackets without exhausting the stack', () => {
    for (const bracket of ['{', '[', '(', '{a', '{a(b:[']) expect(refused(bracket.repeat(100_000 / bracket.length))[0]).toMatchObject({ limit: 5_000 });
  });

  test('refuses doubling fragments at once', () => {
    const text = `{ ...F0 } ${repeated(200, (index) => `fragment F${index} on T { ...F${index + 1} ...F${index + 1} }`)} fragment F200 on T { a b }`;
    const start = performance.now();
    expect(refused(text)).toContainEqual({ code: 'OPERATION_TOO_COMPLEX', limit: 2_000, actual: COUNT_CEILING });
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

test('a screen remembers its verdicts', () => {
  const screen = createScreen(DEFAULT_LIMITS);
  const deep = `${'{ a '.repeat(21)}${'}'.repeat(21)}`;
  expect(screen(deep)).toBe(screen(deep));
  expect(screen('{ a }')).toEqual([]);
});

describe('valueNesting', () => {
  test.each([
    [undefined, 0],
    [{}, 1],
    [{ a: 1, b: [] }, 2],
    [{ a: [{ b: [1] }] }, 4],
  ])('of %j is %d', (value, nesting) => {
    expect(valueNesting(value)).toBe(nesting);
  });

  test('does not recurse', () => {
    let value: unknown = 1;
    for (let depth = 0; depth < 100_000; depth += 1) value = [value];
    expect(valueNesting(value)).toBe(100_000);
  });
});
