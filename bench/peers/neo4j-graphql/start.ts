/**
 * @neo4j/graphql under Apollo, over the same labels and relationship types. Input: the address of Neo4j. Output: a peer.
 *
 * Its type definitions say what ours say of these types: a party is an interface, edges have properties. Each operation asks what the
 * case asks; where it has another form (lists in place of single things, `Connection` fields, `properties`), `as-ours.ts` tells how.
 */
import { readFileSync } from 'node:fs';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { underApollo } from '../apollo.js';
import type { Peer, PeerAddress } from '../peer.js';
import { asOurs } from './as-ours.js';
import { OPERATIONS } from './operations.js';

const TYPES = readFileSync(new URL('types.graphql', import.meta.url), 'utf8');

export async function startNeo4jGraphQL({ uri, user, password }: PeerAddress): Promise<Peer> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver, features: { filters: { String: { GTE: true } } } }).getSchema();
  const apollo = await underApollo(schema, () => ({}));
  return {
    name: '@neo4j/graphql',
    version: versionOfLibrary(),
    answer: apollo.answer,
    operationOf: (caseName) => OPERATIONS[caseName] ?? '',
    variablesOf: (variables, rel) => ({ ...variables, rel }),
    asOurs,
    stop: async () => {
      await apollo.stop();
      await driver.close();
    },
  };
}

function versionOfLibrary(): string {
  const manifest = JSON.parse(readFileSync(new URL('../node_modules/@neo4j/graphql/package.json', import.meta.url), 'utf8')) as { readonly version: string };
  return manifest.version;
}
