/** When a compiled operation may serve another request: what the compiler took for granted about the variables, and nothing else. */
import { describe, expect, test } from '@jest/globals';
import { GraphQLError, getOperationAST, parse } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import { compile, parametersOf } from '../../src/compiler/compile.js';
import { encodeCursor } from '../../src/compiler/cursor.js';
import { GraphError } from '../../src/errors.js';

const catalog = loadCatalog();

function compiled(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('one operation');
  const coerce = (given: Record<string, unknown>) => {
    const values = getVariableValues(catalog.schema, operation.variableDefinitions ?? [], given);
    if (values.errors) throw new Error(values.errors[0]?.message);
    return values.coerced;
  };
  const result = compile(document, operation, coerce(variables), catalog);
  return { ...result, fits: (given: Record<string, unknown>) => result.fits(coerce(given)), parameters: (given: Record<string, unknown>) => result.roots.map((root) => (root.kind === 'statement' ? parametersOf(root, coerce(given)) : {})) };
}

describe('a compiled operation fits other variables', () => {
  test.each([
    ['other values', 'query ($k: AgreementKind, $n: Int) { agreements(first: $n, where: { agreementKind: { eq: $k } }) { totalCount } }', { k: 'PPH', n: 1 }, { k: 'MOU', n: 9 }],
    ['lists of other lengths', 'query ($k: [AgreementKind!]) { agreements(where: { agreementKind: { in: $k } }) { totalCount } }', { k: ['PPH'] }, { k: [] }],
    ['a filter object with the same keys', 'query ($w: AgreementWhere) { agreements(where: $w) { totalCount } }', { w: { name: { eq: 'a' } } }, { w: { name: { eq: 'b' } } }],
    ['a cursor with as many known values', 'query ($a: String) { countries(after: $a) { nodes { id } } }', { a: encodeCursor('Country', ['a']) }, { a: encodeCursor('Country', ['b']) }],
    ['an unused variable', 'query ($k: Int) { agreements { totalCount } unused: release @skip(if: true) { number } x: agreements(first: 1) { nodes @include(if: true) { id } } y: agreements(first: $k) { totalCount } }', { k: 1 }, { k: 2 }],
  ])('with %s', (_, text, one, other) => {
    expect(compiled(text, one).fits(other)).toBe(true);
  });

  test.each([
    ['a null', 'query ($k: AgreementKind) { agreements(where: { agreementKind: { eq: $k } }) { totalCount } }', { k: 'PPH' }, { k: null }],
    ['an absent value', 'query ($k: AgreementKind) { agreements(where: { agreementKind: { eq: $k } }) { totalCount } }', { k: 'PPH' }, {}],
    ['other keys', 'query ($w: AgreementWhere) { agreements(where: $w) { totalCount } }', { w: { name: { eq: 'a' } } }, { w: { title: { eq: 'a' } } }],
    ['another sort direction', 'query ($d: SortDirection) { agreements(orderBy: [{ name: $d }]) { nodes { id } } }', { d: 'ASC' }, { d: 'DESC' }],
    ['more sort keys', 'query ($o: [AgreementOrder!]) { agreements(orderBy: $o) { nodes { id } } }', { o: [{ name: 'ASC' }] }, { o: [{ name: 'ASC' }, { title: 'ASC' }] }],
    ['another @include', 'query ($i: Boolean!) { agreements { totalCount nodes @include(if: $i) { id } } }', { i: true }, { i: false }],
    ['a first cursor', 'query ($a: String) { countries(after: $a) { nodes { id } } }', {}, { a: encodeCursor('Country', ['a']) }],
    ['a cursor where a value is unknown', 'query ($a: String) { agreements(after: $a, orderBy: [{ place: ASC }]) { nodes { id } } }', { a: encodeCursor('Agreement, place ASC', ['Rome', 'a']) }, { a: encodeCursor('Agreement, place ASC', [null, 'a']) }],
  ])('not with %s', (_, text, one, other) => {
    expect(compiled(text, one).fits(other)).toBe(false);
    expect(compiled(text, one).fits(one)).toBe(true);
  });
});

describe('page sizes and cursors', () => {
  const page = 'query ($first: Int, $last: Int, $after: String, $before: String) { countries(first: $first, last: $last, after: $after, before: $before) { nodes { id } } }';

  function refusal(text: string, variables: Record<string, unknown>): GraphError {
    try {
      compiled(text, variables).parameters(variables);
    } catch (error) {
      if (error instanceof GraphQLError && error.originalError instanceof GraphError) {
        expect(error.locations).toHaveLength(1);
        return error.originalError;
      }
      throw error;
    }
    throw new Error('it was accepted');
  }

  test.each([
    ['none', { first: 0 }, 'BAD_USER_INPUT', 'first must be at least 1; got 0'],
    ['a negative one', { last: -1 }, 'BAD_USER_INPUT', 'last must be at least 1; got -1'],
    ['one over the limit', { first: 1_000_000_000 }, 'OPERATION_TOO_COMPLEX', 'first must be at most 1000; got 1000000000: ask for pages, with after'],
    ['both', { first: 1, last: 1 }, 'BAD_USER_INPUT', 'first and last were both given: page forward with first and after, or backward with last and before'],
    ['last with after', { last: 1, after: encodeCursor('Country', ['a']) }, 'BAD_USER_INPUT', 'last goes with before, not with after'],
    ['before without last', { before: encodeCursor('Country', ['a']) }, 'BAD_USER_INPUT', 'before goes with last: give last, or after instead of before'],
  ])('refuses %s', (_, variables, code, message) => {
    expect(refusal(page, variables)).toMatchObject({ code, message });
  });

  test('refuses a page size in a literal as in a variable', () => {
    expect(refusal('{ countries(first: 0) { nodes { id } } }', {})).toMatchObject({ message: 'first must be at least 1; got 0' });
    expect(refusal('{ country(iso2: "CN") { offices(last: 1001) { nodes { id } } } }', {})).toMatchObject({ details: { limit: 1_000, actual: 1_001, argument: 'last' } });
  });

  test('refuses a page size even where only the count is asked for', () => {
    expect(refusal('{ countries(first: -1) { totalCount } }', {})).toMatchObject({ message: 'first must be at least 1; got -1' });
    expect(refusal('{ country(iso2: "KH") { claims(last: 5000) { totalCount } } }', {})).toMatchObject({ code: 'OPERATION_TOO_COMPLEX' });
  });

  test('asks for exactly one key', () => {
    expect(refusal('{ office { id } }', {})).toMatchObject({ message: 'office needs exactly one of id, st3; got none' });
    expect(refusal('{ office(id: "office:CN", st3: "CN") { id } }', {})).toMatchObject({ message: 'office needs exactly one of id, st3; got id and st3' });
  });

  test('takes 50 where nothing is said, and one more to see whether there are more', () => {
    expect(compiled('{ countries { nodes { id } } }').parameters({})).toEqual([{ param1: 50 }]);
    expect(compiled('{ countries { nodes { id } pageInfo { hasNextPage } } }').parameters({})).toEqual([{ param1: 51 }]);
    expect(compiled('{ countries(last: 3) { nodes { id } pageInfo { hasNextPage } } }').parameters({})).toEqual([{ param1: 3 }]);
    expect(compiled(page, { first: 7 }).parameters({ first: 7 })).toEqual([{ param1: 7 }]);
  });
});
