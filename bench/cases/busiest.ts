/** Whom the cases ask for. Input: a driver, a release, which label and key, which relationships make them busy. Output: keys, busiest first. */
import neo4j, { type Driver } from 'neo4j-driver';

interface Wanted {
  readonly label: 'Office' | 'Country';
  readonly key: 'st3' | 'iso2';
  readonly by: 'SIGNED' | 'PARTY_TO';
  readonly count: number;
}

export async function busiest(driver: Driver, rel: number, { label, key, by, count }: Wanted): Promise<readonly string[]> {
  const text = `MATCH (n:${label} {rel: $rel}) WHERE n.${key} IS NOT NULL WITH n ORDER BY COUNT { (n)-[:${by}]->() } DESC, n.id LIMIT $count RETURN n.${key} AS key`;
  const { records } = await driver.executeQuery(text, { rel: neo4j.int(rel), count: neo4j.int(count) }, { routing: 'READ' });
  return records.map((record) => String(record.get('key')));
}
