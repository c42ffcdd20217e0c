/** Which offices the cases ask for. Input: a driver and a release. Output: codes, in the order of a statement of `inputs`. */
import neo4j, { type Driver } from 'neo4j-driver';

export async function codesOfOffices(driver: Driver, rel: number, order: 'by code' | 'by agreements', count: number): Promise<readonly string[]> {
  const orderBy = order === 'by code' ? 'o.st3' : 'COUNT { (o)-[:SIGNED]->() } DESC, o.st3';
  const text = `MATCH (o:Office {rel: $rel}) WHERE o.st3 IS NOT NULL WITH o ORDER BY ${orderBy} LIMIT $count RETURN o.st3 AS code`;
  const { records } = await driver.executeQuery(text, { rel: neo4j.int(rel), count: neo4j.int(count) }, { routing: 'READ' });
  return records.map((record) => String(record.get('code')));
}
