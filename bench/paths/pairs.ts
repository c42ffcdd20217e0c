/**
 * Whom the measures of paths ask about. Input: a driver, a release. Output: pairs of offices, drawn once for each graph: busy ones, any, and ones far
 * apart. The same graph gives the same pairs.
 */
import neo4j, { type Driver } from 'neo4j-driver';
import { Random } from '../synthetic/random.js';

export interface Pair {
  readonly from: string;
  readonly to: string;
}

const SEED = 20_261_126;

export async function pairsOfOffices(driver: Driver, rel: number, count: number): Promise<readonly Pair[]> {
  const { records } = await driver.executeQuery('MATCH (n:Office {rel: $rel}) RETURN n.id AS id ORDER BY id', { rel: neo4j.int(rel) }, { routing: 'READ' });
  const ids = records.map((record) => String(record.get('id')));
  const random = new Random(SEED);
  const pairs: Pair[] = [];
  while (pairs.length < count) {
    const [from, to] = [ids[random.whole(0, ids.length - 1)], ids[random.whole(0, ids.length - 1)]];
    if (from !== undefined && to !== undefined && from !== to) pairs.push({ from, to });
  }
  return pairs;
}

/** The entities that most others are tied to. */
export async function hubs(driver: Driver, rel: number, count: number): Promise<readonly string[]> {
  const text = 'MATCH (n:Entity {rel: $rel}) WHERE n.kind IN $kinds WITH n ORDER BY COUNT { (n)--() } DESC, n.id LIMIT $count RETURN n.id AS id';
  const { records } = await driver.executeQuery(text, { rel: neo4j.int(rel), count: neo4j.int(count), kinds: ['ORGANIZATION', 'AGREEMENT', 'OFFICE', 'COUNTRY'] }, { routing: 'READ' });
  return records.map((record) => String(record.get('id')));
}
