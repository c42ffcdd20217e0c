/**
 * Resolvers with DataLoader under Apollo: what one writes without a library for Neo4j. Input: the address of Neo4j. Output: a peer. It has
 * the part of our schema that the cases ask, so it takes our operations as they are.
 */
import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { underApollo } from '../apollo.js';
import type { Peer, PeerAddress } from '../peer.js';
import { createLoaders } from './loaders.js';
import { RESOLVERS, type Context } from './resolvers.js';

const TYPES = readFileSync(new URL('types.graphql', import.meta.url), 'utf8');

export async function startDataLoader({ uri, user, password }: PeerAddress): Promise<Peer> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const schema = makeExecutableSchema({ typeDefs: TYPES, resolvers: RESOLVERS });
  const apollo = await underApollo<Context>(schema, ({ rel }) => ({ loaders: createLoaders(driver, Number(rel)) }));
  const manifest = JSON.parse(readFileSync(new URL('../node_modules/dataloader/package.json', import.meta.url), 'utf8')) as { readonly version: string };
  return {
    name: 'DataLoader',
    version: manifest.version,
    answer: apollo.answer,
    operationOf: (_, ours) => ours,
    variablesOf: (variables, rel) => ({ ...variables, rel }),
    asOurs: (_, data) => data,
    stop: async () => {
      await apollo.stop();
      await driver.close();
    },
  };
}
