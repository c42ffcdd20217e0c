/**
 * A release in which rows come and go: offices that stand throughout, and others that another session puts between them and takes away.
 *
 * Input: a driver, and random choices. Output: the ids that stand, and a way to let the others change. Keys repeat, are unknown, are of each precision, so
 * that a row may come exactly where a cursor stands. Nothing that stands is touched: not its keys, nor how many neighbours it has.
 */
import type { Driver } from 'neo4j-driver';
import { date, write, writeFixture } from '../differential/fixture-rows.js';
import type { EntityRow, RelationshipRow } from '../differential/fixture-rows.js';
import type { SeededRandom } from '../differential/seeded-random.js';

const REL = 1;
const STANDING = 40;
const DATES = ['2018', '2018-05', '2018-05-14', undefined, '2017-12-31', '2019', undefined];
const COUNTRIES = 5;
const AGREEMENTS = 4;

/** One transaction, as a loader's would be. */
const CHANGE = `CALL () { MATCH (n:Office {rel: $rel}) WHERE n.id IN $gone DETACH DELETE n }
  CALL () { UNWIND $offices AS office CREATE (n:Entity:Office {rel: $rel}) SET n += office }
  UNWIND $relationships AS row
  MATCH (a:Entity {rel: $rel, id: row.start}) MATCH (b:Entity {rel: $rel, id: row.end})
  CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`;

interface Row {
  readonly id: string;
  readonly entity: EntityRow;
  readonly relationships: readonly RelationshipRow[];
}

export class RestlessRows {
  readonly standing: ReadonlySet<string>;
  #restless: string[] = [];
  #made = 0;
  #changes = 0;

  private constructor(private readonly driver: Driver, private readonly random: SeededRandom, standing: readonly string[]) {
    this.standing = new Set(standing);
  }

  static async write(driver: Driver, random: SeededRandom): Promise<RestlessRows> {
    const rows = new RestlessRows(driver, random, Array.from({ length: STANDING }, (_, index) => `office:m${String(index * 2).padStart(3, '0')}`));
    const others = [
      ...range(COUNTRIES).map((index) => entity('Country', `country:${index}`, { iso2: `c${index}`, countryKind: 'STATE', briStatus: 'UNKNOWN', ...date('briSignedOn', DATES[index]) })),
      ...range(AGREEMENTS).map((index) => entity('Agreement', `agreement:${index}`, { title: 'A', agreementKind: 'MOU', status: 'IN_FORCE' })),
      entity('Organization', 'org:all', {}),
    ];
    const made = [...rows.standing].map((id) => rows.#row(id));
    await writeFixture(driver, REL, {
      release: { number: BigInt(REL), id: 'r1-restless', digest: 'd', state: 'READY' },
      entities: [...others, ...made.map((row) => row.entity)], relationships: made.flatMap((row) => row.relationships), names: [], identifiers: [], evidence: [], changes: [],
    });
    await write(driver, "MERGE (c:Current {key: 'current'}) SET c.rel = $rel, c.flip = 1", { rel: BigInt(REL) });
    return rows;
  }

  /** How many times the others changed. */
  get changes(): number {
    return this.#changes;
  }

  /** Takes half of the restless rows away, that at the cursor among them, and puts new ones anywhere. */
  async change(atCursor: string | undefined): Promise<void> {
    this.#changes += 1;
    const gone = this.#restless.filter((id) => id === atCursor || this.random.chance(50));
    const added = range(6).map(() => this.#row(`office:${this.random.pick(['a', 'm', 'm', 'z'])}${String(this.random.below(STANDING * 2)).padStart(3, '0')}-${this.#made++}`));
    const relationships = added.flatMap((row) => row.relationships);
    await write(this.driver, CHANGE, { rel: BigInt(REL), gone, offices: added.map(({ entity: { properties } }) => properties), relationships });
    this.#restless = [...this.#restless.filter((id) => !gone.includes(id)), ...added.map((row) => row.id)];
  }

  #row(id: string): Row {
    const join = (type: string, end: string, properties: Readonly<Record<string, string>> = {}): RelationshipRow => {
      this.#made += 1;
      // Ids of relationships break the last ties, in no order of writing.
      return { type, start: id, end, properties: { id: `rel:${(this.#made * 7919) % 10_007}-${this.#made}`, evidence: [], sourceCount: 0n, confidence: BigInt(this.random.below(4)), ...properties } };
    };
    const signed = range(this.random.below(AGREEMENTS + 1)).map((index) => join('SIGNED', `agreement:${index}`, { role: 'SIGNATORY' }));
    const country = this.random.chance(80) ? [join('OFFICE_OF', `country:${this.random.below(COUNTRIES)}`)] : [];
    return {
      id,
      entity: entity('Office', id, { st3: id, scope: 'NATIONAL', ...date('foundedOn', this.random.pick(DATES)) }),
      relationships: [join('PART_OF', 'org:all', date('from', this.random.pick(DATES)) as Record<string, string>), ...signed, ...country],
    };
  }
}

function entity(label: string, id: string, properties: EntityRow['properties']): EntityRow {
  const kind = label.toUpperCase();
  return { label, properties: { id, kind, name: `${label} ${id.slice(-1)}`, evidence: [], sourceCount: 0n, confidence: 2n, ...properties } };
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
