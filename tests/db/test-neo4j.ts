/** Where the Neo4j of this test run is: tests/setup starts it and says so in the environment. */
export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export function testNeo4j(): TestNeo4j {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user = 'neo4j', NEO4J_TEST_PASSWORD: password } = process.env;
  if (uri === undefined || password === undefined) throw new Error('NEO4J_TEST_URI and NEO4J_TEST_PASSWORD are not set: run tests with `npm test`, which starts a Neo4j');
  return { uri, user, password };
}
