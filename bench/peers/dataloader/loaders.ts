/**
 * The loaders of one request: what was asked for at the same moment is one statement, as DataLoader means it. Input: a driver and a
 * release. Output: a loader for each kind of step. Statements are what a careful author writes: batched by UNWIND, cut in the
 * database, read with `executeRead`.
 */
import DataLoader from 'dataloader';
import neo4j, { type Driver } from 'neo4j-driver';

export type Properties = Readonly<Record<string, unknown>>;

export interface Edge {
  readonly properties: Properties;
  readonly node: Properties;
}

/** Some of what belongs to a node. */
export interface Part {
  readonly of: string;
  readonly first: number;
}

export interface Loaders {
  readonly officeByCode: DataLoader<string, Properties | null>;
  readonly countryByCode: DataLoader<string, Properties | null>;
  readonly countryOfOffice: DataLoader<string, Properties | null>;
  readonly officesOfCountry: DataLoader<Part, readonly Properties[], string>;
  readonly agreementsOfOffice: DataLoader<Part, readonly Edge[], string>;
  readonly agreementCountOfOffice: DataLoader<string, number>;
  readonly treatiesOfCountry: DataLoader<Part, readonly Edge[], string>;
  readonly partiesOfAgreement: DataLoader<Part, readonly Edge[], string>;
  agreements(kind: string, since: string, first: number): Promise<readonly Properties[]>;
}

const EDGES = 'RETURN {properties: r {.role, .basis, .from}, node: n {.*}} ORDER BY n.id, r.id LIMIT $first';

export function createLoaders(driver: Driver, rel: number): Loaders {
  const read = async (text: string, parameters: Properties): Promise<readonly unknown[]> => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.executeRead((tx) => tx.run(text, { ...parameters, rel: neo4j.int(rel) }));
      return records.map((record): unknown => record.get(0));
    } finally {
      await session.close();
    }
  };
  /** One value for each key, in the order of the keys. */
  const byKey = <Value>(text: string) => new DataLoader<string, Value>(async (keys) => (await read(`UNWIND $keys AS key ${text}`, { keys })) as Value[]);
  const parts = <Value>(text: string) =>
    new DataLoader<Part, readonly Value[], string>((keys) => readParts(keys, (ids, first) => read(`UNWIND $keys AS key ${text}`, { keys: ids, first: neo4j.int(first) })) as Promise<Value[][]>, {
      cacheKeyFn: ({ of, first }) => `${first} ${of}`,
    });
  return {
    officeByCode: byKey('OPTIONAL MATCH (n:Office {rel: $rel, st3: key}) RETURN n {.*}'),
    countryByCode: byKey('OPTIONAL MATCH (n:Country {rel: $rel, iso2: key}) RETURN n {.*}'),
    countryOfOffice: byKey('MATCH (o:Office {rel: $rel, id: key}) RETURN head([(o)-[:OFFICE_OF]->(n:Country) | n {.*}])'),
    officesOfCountry: parts('MATCH (c:Country {rel: $rel, id: key}) RETURN COLLECT { MATCH (c)<-[:OFFICE_OF]-(n:Office) RETURN n {.*} ORDER BY n.id LIMIT $first }'),
    agreementsOfOffice: parts(`MATCH (o:Office {rel: $rel, id: key}) RETURN COLLECT { MATCH (o)-[r:SIGNED]->(n:Agreement) ${EDGES} }`),
    agreementCountOfOffice: byKey('MATCH (o:Office {rel: $rel, id: key}) RETURN COUNT { (o)-[:SIGNED]->() }'),
    treatiesOfCountry: parts(`MATCH (c:Country {rel: $rel, id: key}) RETURN COLLECT { MATCH (c)-[r:PARTY_TO]->(n:Agreement) ${EDGES} }`),
    partiesOfAgreement: parts(`MATCH (a:Agreement {rel: $rel, id: key}) RETURN COLLECT { MATCH (a)<-[r:PARTY_TO]-(n) ${EDGES} }`),
    agreements: async (kind, since, first) =>
      (await read(
        `MATCH (n:Agreement {rel: $rel, agreementKind: $kind}) WHERE n.signedOnMin >= $since AND n.signedOnMax IS NOT NULL AND n.id IS NOT NULL
         RETURN n {.*} ORDER BY n.rel, n.signedOnMin, n.signedOnMax, n.id LIMIT $first`,
        { kind, since, first: neo4j.int(first) },
      )) as readonly Properties[],
  };
}

/** Those who want equally much are asked for together; in the cases these are all. */
async function readParts(parts: readonly Part[], read: (ids: readonly string[], first: number) => Promise<readonly unknown[]>): Promise<unknown[]> {
  const found = new Map<Part, unknown>();
  for (const first of new Set(parts.map((part) => part.first))) {
    const alike = parts.filter((part) => part.first === first);
    const values = await read(alike.map(({ of }) => of), first);
    alike.forEach((part, index) => found.set(part, values[index]));
  }
  return parts.map((part) => found.get(part) ?? []);
}
