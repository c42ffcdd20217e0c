/**
 * What users of neo4j/graphql ran into, asked of this API: each test names an issue of that project, what it was about, and holds what happens here.
 *
 * Input: the shipped graph in a real Neo4j. What must come out is found by Cypher written here, or counted here over whole lists; what a statement
 * touches is read from Neo4j's own profile of it.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Statement } from '../../src/db/database.js';
import type { PlanOperator } from '../../src/db/explain-once.js';
import { createExecutor } from '../../src/server/executor.js';
import { openGraph } from '../setup/graph.js';
import type { TestGraph } from '../setup/graph.js';
import { getOperationAST, parse, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Catalog } from '../../src/catalog/catalog.js';
import { compile } from '../../src/compiler/compile.js';

const TIMEOUT_MS = 20_000;

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

async function ask<Data>(text: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const { data, errors } = await graph.run(text, variables);
  expect(errors).toBeUndefined();
  return data as Data;
}

/** The values of the one record of a statement of our own about the current release, which it knows as `rel`. */
async function cypher(text: string): Promise<readonly unknown[]> {
  return graph.database.read({ text: `MATCH (current:Current) WITH current.rel AS rel ${text}`, params: {} }, { timeoutMs: TIMEOUT_MS });
}

/** The one statement of an operation, and what Neo4j did for it. */
async function profiled(text: string): Promise<{ readonly statement: string; readonly operators: readonly PlanOperator[]; readonly dbHits: number }> {
  const sent: Statement[] = [];
  const read: TestGraph['database']['read'] = (statement, options) => {
    sent.push(statement);
    return graph.database.read(statement, options);
  };
  const executor = createExecutor({ catalog: graph.catalog, database: { ...graph.database, read }, timeoutMs: TIMEOUT_MS, maxCost: Infinity });
  const document = parse(text);
  expect(validate(graph.catalog.schema, document)).toEqual([]);
  expect((await executor.execute({ document, queryKey: text })).errors).toBeUndefined();
  const [statement] = sent.slice(-1);
  if (!statement) throw new Error('nothing was sent');
  const all = (operator: PlanOperator): readonly PlanOperator[] => [operator, ...(operator.children ?? []).flatMap(all)];
  const operators = all(await graph.database.explain(statement, 'profile', { timeoutMs: TIMEOUT_MS }));
  return { statement: statement.text, operators, dbHits: operators.reduce((sum, { dbHits = 0 }) => sum + dbHits, 0) };
}

interface List {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

const idsOf = ({ nodes }: Pick<List, 'nodes'>): readonly string[] => nodes.map(({ id }) => id);

describe('2925: a filter on a neighbour that few nodes have looked at every node of the label, thousands of times slower than from the neighbour', () => {
  test('the nodes are reached from a neighbour whose id is given; what is touched grows with its relationships, not with the label', async () => {
    const text = '{ agreements(first: 1000, where: { signatories: { some: { id: { in: ["office:ET"] } } } }) { totalCount nodes { id } } }';
    const { agreements } = await ask<{ agreements: List }>(text);
    const [ids, degree, all] = await cypher("MATCH (o:Office {rel: rel, id: 'office:ET'})-[r:SIGNED]->(a:Agreement) WITH rel, collect(DISTINCT a.id) AS ids, count(r) AS degree MATCH (any:Agreement {rel: rel}) RETURN ids, degree, count(any)");
    expect(idsOf(agreements)).toEqual([...(ids as string[])].sort());
    expect(agreements.totalCount).toBe((ids as string[]).length);

    const { operators, dbHits } = await profiled(text);
    expect(operators.filter(({ operator }) => operator === 'NodeByLabelScan')).toEqual([]);
    expect(Number(degree)).toBeLessThan(Number(all) / 20);
    expect(dbHits).toBeLessThan(Number(all));
  });

  test.each(['iso2: { eq: "ET" }', 'iso3: { in: ["ETH"] }', 'id: { eq: "country:ET" }', 'name: { eq: "Ethiopia" }'])('and from a neighbour with %s', async (condition) => {
    const text = `{ offices(first: 1000, where: { country: { ${condition} } }) { totalCount nodes { id } } }`;
    expect(idsOf((await ask<{ offices: List }>(text)).offices)).toEqual(['office:ET']);
    const { operators, dbHits } = await profiled(text);
    expect(operators.filter(({ operator }) => operator === 'NodeByLabelScan')).toEqual([]);
    expect(dbHits).toBeLessThan(100);
  });

  test('and what is only counted is found in the index that a page of it would use', async () => {
    for (const where of ['name: { eq: "Paris Convention" }', 'name: { startsWith: "Patent Cooperation" }', 'signedOn: { gte: "2024" }']) {
      const { operators, dbHits } = await profiled(`{ agreements(where: { ${where} }) { totalCount } }`);
      expect(operators.filter(({ operator }) => operator === 'NodeByLabelScan')).toEqual([]);
      expect(dbHits).toBeLessThan(100);
    }
  });
});

describe('6618: to count a list, all its nodes were collected first, so that the database ran out of memory', () => {
  test('a count of all is read where it is kept', async () => {
    const [all] = await cypher('MATCH (a:Agreement {rel: rel}) RETURN count(a)');
    expect((await ask<{ agreements: List }>('{ agreements { totalCount } }')).agreements.totalCount).toBe(all);
    const { operators, dbHits } = await profiled('{ agreements { totalCount } }');
    expect(operators.filter(({ rows = 0 }) => rows > 1)).toEqual([]);
    expect(dbHits).toBeLessThan(20);
  });

  test.each([
    ['of the root', '{ agreements(first: 2, where: { agreementKind: { eq: PPH } }) { totalCount } }'],
    ['of a relation', '{ office(st3: "CN") { agreements(first: 2) { totalCount } } }'],
    ['of an interface', '{ claim(id: "claim:none") { concerns(first: 2) { totalCount } } }'],
  ])('a count %s collects nothing of what is counted', async (_, text) => {
    const { statement } = await profiled(text);
    expect(statement.match(/COUNT \{/g)).toHaveLength(1);
    // The one COLLECT of a statement below the root is that of the one node at the root.
    expect(statement.match(/collect/gi)?.length ?? 0).toBeLessThanOrEqual(text.includes('(id') || text.includes('(st3') ? 1 : 0);
  });

  test('a page beside the count is cut before it is collected', async () => {
    const { statement } = await profiled('{ agreements(first: 2) { totalCount nodes { id } } }');
    expect(statement).toMatch(/LIMIT \$param\d+\s+RETURN/);
  });
});

describe('2685: cursors were offsets in disguise, so that a page was wrong as soon as rows came or went', () => {
  const PAGE = 'query ($after: String, $where: AgreementWhere) { agreements(first: 5, after: $after, where: $where, orderBy: [{ signedOn: DESC }, { name: ASC }]) { nodes { id } pageInfo { endCursor } } }';
  interface Page {
    readonly agreements: Pick<List, 'nodes'> & { readonly pageInfo: { readonly endCursor: string } };
  }

  test('the next page is the same, whether the rows before the cursor, and the row at it, are still there or not', async () => {
    const first = (await ask<Page>(PAGE)).agreements;
    const next = (await ask<Page>(PAGE, { after: first.pageInfo.endCursor })).agreements;
    expect(next.nodes).toHaveLength(5);
    const without = { NOT: { id: { in: idsOf(first) } } };
    expect(idsOf((await ask<Page>(PAGE, { where: without })).agreements)).toEqual(idsOf(next));
    expect(idsOf((await ask<Page>(PAGE, { where: without, after: first.pageInfo.endCursor })).agreements)).toEqual(idsOf(next));
  });
});

describe('1156: a list could not be sorted by how many a relation leads to', () => {
  test('it can, in both directions and then by something else, and the pages go on', async () => {
    const [rows] = await cypher('MATCH (o:Office {rel: rel}) WITH o, COUNT { (o)-[:SIGNED]->(:Agreement) } AS n ORDER BY n DESC, o.name ASC, o.id ASC LIMIT 12 RETURN collect([o.id, n])');
    const expected = (rows as [string, number][]).map(([id, totalCount]) => ({ id, agreements: { totalCount } }));
    const text = 'query ($after: String) { offices(first: 6, after: $after, orderBy: [{ agreements: { count: DESC } }, { name: ASC }]) { nodes { id agreements { totalCount } } pageInfo { endCursor } } }';
    interface Page {
      readonly offices: { readonly nodes: readonly unknown[]; readonly pageInfo: { readonly endCursor: string } };
    }
    const first = (await ask<Page>(text)).offices;
    const next = (await ask<Page>(text, { after: first.pageInfo.endCursor })).offices;
    expect([...first.nodes, ...next.nodes]).toEqual(expected);

    const fewest = await ask<{ offices: { nodes: readonly { agreements: { totalCount: number } }[] } }>('{ offices(first: 1000, orderBy: [{ agreements: { count: ASC } }]) { nodes { agreements { totalCount } } } }');
    const counts = fewest.offices.nodes.map(({ agreements }) => agreements.totalCount);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });
});

describe('779: there was no way to ask which values a field has, each once, under the same filters as the list', () => {
  test('a group for each value, with how many have it; the unknown is told from values', async () => {
    const where = '{ signatories: { some: { kind: { eq: COUNTRY } } } }';
    const { agreementsAggregate, agreements } = await ask<{
      agreementsAggregate: { countDistinct: number; groups: readonly { count: number; keys: readonly { value: string | null; unknown: boolean }[] }[]; rest: { groups: number } };
      agreements: { nodes: readonly { agreementKind: string; place: string | null }[] };
    }>(`{
      agreementsAggregate(where: ${where}, groupBy: [agreementKind, place], of: agreementKind, first: 1000) { countDistinct groups { count keys { value unknown } } rest { groups } }
      agreements(first: 1000, where: ${where}) { nodes { agreementKind place } }
    }`);
    const pairs = new Map<string, number>();
    for (const { agreementKind, place } of agreements.nodes) pairs.set(JSON.stringify([agreementKind, place]), (pairs.get(JSON.stringify([agreementKind, place])) ?? 0) + 1);
    expect(pairs.size).toBeGreaterThan(1);
    expect(new Map(agreementsAggregate.groups.map(({ keys, count }) => [JSON.stringify(keys.map(({ value }) => value)), count]))).toEqual(pairs);
    expect(agreementsAggregate.groups).toHaveLength(pairs.size);
    expect(agreementsAggregate.countDistinct).toBe(new Set(agreements.nodes.map(({ agreementKind }) => agreementKind)).size);
    for (const { keys } of agreementsAggregate.groups) for (const { value, unknown } of keys) expect(unknown).toBe(value === null);
    expect(agreementsAggregate.rest.groups).toBe(0);
  });
});

describe('2713: a filter on all neighbours let through who has none, and nothing asked for one at least', () => {
  test('of none, everything is true of all; who wants at least one says so', async () => {
    const [all, some] = await cypher(`MATCH (o:Office {rel: rel}) WITH o, COLLECT { MATCH (o)-[:SIGNED]->(a:Agreement) RETURN a.agreementKind } AS kinds ORDER BY o.id
      RETURN collect(CASE WHEN all(kind IN kinds WHERE kind = 'PPH') THEN o.id END), collect(CASE WHEN kinds <> [] AND all(kind IN kinds WHERE kind = 'PPH') THEN o.id END)`);
    const ask2713 = async (more: string): Promise<readonly string[]> =>
      idsOf((await ask<{ offices: List }>(`{ offices(first: 1000, where: { agreements: { all: { agreementKind: { eq: PPH } } ${more} } }) { nodes { id } } }`)).offices);
    expect(await ask2713('')).toEqual(all);
    expect(await ask2713('some: {}')).toEqual(some);
    expect(await ask2713('count: { gte: 1 }')).toEqual(some);
    expect((some as string[]).length).toBeGreaterThan(0);
    expect((all as string[]).length).toBeGreaterThan((some as string[]).length);
  });
});

describe('1782: exactly one and at least one, nested three relations deep with conditions on the relationships, found the wrong things', () => {
  interface Country {
    readonly id: string;
    readonly offices: { readonly edges: readonly { readonly confidence: string; readonly node: { readonly agreements: { readonly edges: readonly { readonly role: string; readonly node: { readonly signatories: { readonly edges: readonly { readonly role: string; readonly node: { readonly id: string } }[] } } }[] } } }[] };
  }

  test.each(['single', 'some'] as const)('%s of single of some, as counted here', async (outer) => {
    const { countries } = await ask<{ countries: { nodes: readonly Country[] } }>('{ countries(first: 1000) { nodes { id offices { edges { confidence node { agreements(first: 1000) { edges { role node { signatories(first: 1000) { edges { role node { id } } } } } } } } } } } }');
    const isWanted = (edge: Country['offices']['edges'][number]): boolean =>
      edge.confidence !== 'UNVERIFIED' && edge.node.agreements.edges.filter(({ role, node }) => role === 'SIGNATORY' && node.signatories.edges.some((other) => other.role === 'SIGNATORY' && other.node.id === 'office:CN')).length === 1;
    const expected = countries.nodes.filter(({ offices }) => {
      const found = offices.edges.filter(isWanted).length;
      return outer === 'single' ? found === 1 : found > 0;
    });
    expect(expected.length).toBeGreaterThan(0);
    const found = await ask<{ countries: List }>(`query ($sign: SignedWhere = { role: { eq: SIGNATORY } }, $sure: OfficeOfWhere = { confidence: { gt: UNVERIFIED } }) {
      countries(first: 1000, where: { offices: { ${outer}: { edge: $sure, agreements: { single: { edge: $sign, signatories: { some: { edge: $sign, id: { eq: "office:CN" } } } } } } } }) { totalCount nodes { id } }
    }`);
    expect(idsOf(found.countries)).toEqual(expected.map(({ id }) => id));
    expect(found.countries.totalCount).toBe(expected.length);
  });
});

describe('302: what an operation is translated to could not be had', () => {
  const text = '{ office(st3: "CN") { agreements(first: 2, where: { signedOn: { gte: "2018" } }) { nodes { id } } } }';

  test('a dry run tells the statement and its parameters, and runs nothing; Neo4j runs it as it is told', async () => {
    const sent: Statement[] = [];
    const read: TestGraph['database']['read'] = (statement, options) => {
      sent.push(statement);
      return graph.database.read(statement, options);
    };
    const executor = createExecutor({ catalog: graph.catalog, database: { ...graph.database, read }, timeoutMs: TIMEOUT_MS, maxCost: Infinity });
    const { data, extensions } = await executor.execute({ document: parse(text), queryKey: text, explain: 'dry-run' });
    expect(data).toBeNull();
    const [told] = extensions?.explain ?? [];
    if (!told) throw new Error('nothing was told');
    expect(sent.some((statement) => statement.text === told.cypher)).toBe(false);

    const { office } = await ask<{ office: { agreements: Pick<List, 'nodes'> } }>(text);
    const [, , , rows] = await graph.database.read({ text: told.cypher, params: { ...told.parameters } }, { timeoutMs: TIMEOUT_MS });
    expect(idsOf(office.agreements)).toHaveLength(2);
    expect(rows).toEqual(idsOf(office.agreements).map((id) => [id]));
  });
});

/** A map that is only looked into. */
class Lookup<Key, Value> extends Map<Key, Value> {
  readonly #isFilled: boolean;

  constructor(source: ReadonlyMap<Key, Value>) {
    super();
    source.forEach((value, key) => this.set(key, value));
    this.#isFilled = true;
  }

  override [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.#walked();
  }

  override entries(): MapIterator<[Key, Value]> {
    return this.#walked();
  }

  override keys(): MapIterator<Key> {
    return this.#walked();
  }

  override values(): MapIterator<Value> {
    return this.#walked();
  }

  override forEach(): void {
    this.#walked();
  }

  #walked(): never {
    throw new Error(this.#isFilled ? 'the compiler walked over the schema' : 'the map was not filled');
  }
}

describe('3304: to translate an operation took longer the larger the schema was', () => {
  const cases = readdirSync('tests/golden', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('query.graphql')).map((name) => name.slice(0, -'/query.graphql'.length));

  test.each(cases)('the schema is looked into by name, never walked over: %s', (name) => {
    const document = parse(readFileSync(`tests/golden/${name}/query.graphql`, 'utf8'));
    const path = `tests/golden/${name}/variables.json`;
    const given: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
    const { nodes, abstracts, relationships, enums, roots, openTypes, schema } = graph.catalog;
    const walked = (): never => {
      throw new Error('the compiler walked over the types of the schema');
    };
    const watched: Catalog = {
      nodes: new Lookup(nodes), abstracts: new Lookup(abstracts), relationships: new Lookup(relationships), enums: new Lookup(enums), roots: new Lookup(roots), openTypes,
      schema: Object.create(schema, { getTypeMap: { value: () => new Proxy(schema.getTypeMap(), { ownKeys: walked }) } }) as typeof schema,
    };
    const operation = getOperationAST(document);
    if (!operation) throw new Error(`${name} has one operation`);
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], typeof given === 'object' && given !== null ? { ...given } : {});
    if (!coerced) throw new Error(`the variables of ${name} are good`);
    expect(compile(document, operation, coerced, watched).roots.length).toBeGreaterThan(0);
  });
});
