/** On a Neo4j without Graph Data Science, in the process of an application: what needs it says how to get it, and the rest works. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createGraph } from '../../src/index.js';
import type { Graph } from '../../src/index.js';
import { makeHomeWithoutPlugin } from '../neo4j/without-plugin.js';
import { BOOT_MS } from '../neo4j/test-home.js';
import type { TestHome } from '../neo4j/test-home.js';

let place: TestHome;
let graph: Graph;
let uri: string | undefined;

beforeAll(async () => {
  // That of the developer's environment may have the plugin.
  uri = process.env.NEO4J_URI;
  delete process.env.NEO4J_URI;
  place = await makeHomeWithoutPlugin();
  graph = await createGraph({ home: place.home });
}, BOOT_MS);
afterAll(async () => {
  await graph.close();
  await place.remove();
  if (uri !== undefined) process.env.NEO4J_URI = uri;
}, BOOT_MS);

const NEEDING = ['centrality { entityCount }', 'communities { count }', 'paths(mode: CHEAPEST, from: ["office:CN"], to: ["office:KH"]) { complete }'];

test.each(NEEDING)('%s is ANALYSIS_UNAVAILABLE', async (field) => {
  for (const explain of [undefined, 'plan', 'profile'] as const) {
    const { errors } = await graph.execute(`{ ${field} }`, {}, { ...(explain && { explain }) });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['ANALYSIS_UNAVAILABLE']);
    for (const said of ['Graph Data Science', 'NEO4J_PLUGINS', 'NEO4J_URI']) expect(errors?.[0]?.message).toContain(said);
  }
});

test('what does not need it is answered beside it', async () => {
  const { data, errors } = await graph.execute('{ paths(from: ["office:CN"], to: ["office:KH"], first: 1) { paths { length } } search(text: "cambod") { hits { node { id } } } office(st3: "CN") { id } }');
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ paths: { paths: [{ length: 1 }] }, office: { id: 'office:CN' } });
});

test('a dry run says what would be sent', async () => {
  const { explain, errors } = await graph.execute('{ centrality { entityCount } }', {}, { explain: 'dry-run' });
  expect(errors).toBeUndefined();
  expect(explain?.[0]?.cypher).toContain('gds.pageRank.stream($graph');
});
