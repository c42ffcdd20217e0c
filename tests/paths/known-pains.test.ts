/**
 * What searches for paths are known to get wrong elsewhere, each on the smallest graph that shows it.
 *
 * A path is written as `office:A agreement:x office:B`. tests/property compares the same promises on random graphs; here each has its name.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SmallGraphs } from './small-graph.js';

let graphs: SmallGraphs;

beforeAll(async () => {
  graphs = await SmallGraphs.open('known-pains');
}, 120_000);
afterAll(() => graphs.close());

interface Found {
  readonly paths: readonly string[];
  readonly complete: boolean;
  readonly stoppedBy: string | null;
  readonly tieBreak: string;
}

/** From office:A to office:B, unless the arguments say otherwise. */
async function find(args: string, ends = 'from: ["office:A"], to: ["office:B"]'): Promise<Found> {
  const { paths } = await graphs.ask(`{ paths(${ends}, ${args}) { paths { nodes { id } } complete stoppedBy tieBreak } }`);
  const found = paths as Omit<Found, 'paths'> & { readonly paths: readonly { readonly nodes: readonly { readonly id: string }[] }[] };
  return { ...found, paths: found.paths.map(({ nodes }) => nodes.map(({ id }) => id).join(' ')) };
}

async function pathsOf(args: string, ends?: string): Promise<readonly string[]> {
  return (await find(args, ends)).paths;
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Two offices and so many agreements of both. */
function bothSigned(count: number): readonly string[] {
  return range(count).flatMap((index) => {
    const agreement = `agreement:${String(index).padStart(4, '0')}`;
    return [`office:A SIGNED ${agreement}`, `office:B SIGNED ${agreement}`];
  });
}

describe('which paths there are', () => {
  test('a direct relationship is always included, whatever else there is', async () => {
    await graphs.make([...bothSigned(40), 'office:A COMPETENT_FOR office:B']);
    for (const args of ['first: 1', 'first: 100', 'first: 1, maxHops: 1', 'mode: ALL_SHORTEST', 'mode: SHORTEST_GROUPS, first: 1', 'where: { maxDegree: 1 }', 'where: { minConfidence: OFFICIAL }']) {
      expect((await pathsOf(args))[0]).toBe('office:A office:B');
    }
    expect(await pathsOf('mode: ALL_SHORTEST')).toEqual(['office:A office:B']);
  });

  test('no node repeats: neither round a circle, nor through an end, nor by a loop', async () => {
    await graphs.make([
      'office:A SIGNED agreement:1', 'office:C SIGNED agreement:1', 'office:C SIGNED agreement:2', 'office:A SIGNED agreement:2', 'office:C SIGNED agreement:3',
      'office:B SIGNED agreement:3', 'agreement:3 SUCCEEDS agreement:3', 'office:D SIGNED agreement:3', 'office:B SIGNED agreement:4', 'office:D SIGNED agreement:4',
    ]);
    expect(await pathsOf('first: 100, maxHops: 8')).toEqual([
      'office:A agreement:1 office:C agreement:3 office:B',
      'office:A agreement:2 office:C agreement:3 office:B',
      'office:A agreement:1 office:C agreement:3 office:D agreement:4 office:B',
      'office:A agreement:2 office:C agreement:3 office:D agreement:4 office:B',
    ]);
  });

  test('parallel relationships are one path with all of them in the hop', async () => {
    await graphs.make(['office:A SIGNED agreement:x 2018.. REPORTED', 'office:A SIGNED agreement:x 2012.. OFFICIAL', 'office:A PARTY_TO agreement:x INFERRED', 'office:B SIGNED agreement:x']);
    const { paths } = await graphs.ask('{ paths(from: ["agreement:x"], to: ["office:A"]) { paths { length hops { forward relationship { id type } relationships { id type from } } weakestConfidence sourceCount } complete } }');
    expect(paths).toEqual({
      paths: [{
        length: 1,
        hops: [{
          forward: false,
          relationship: { id: 'rel:00001', type: 'SIGNED' },
          relationships: [{ id: 'rel:00001', type: 'SIGNED', from: '2012' }, { id: 'rel:00000', type: 'SIGNED', from: '2018' }, { id: 'rel:00002', type: 'PARTY_TO', from: null }],
        }],
        weakestConfidence: 'OFFICIAL',
        sourceCount: 3,
      }],
      complete: true,
    });
    expect(await pathsOf('where: { minConfidence: REPORTED }')).toEqual(['office:A agreement:x office:B']);
  });

  test('a hop is there as soon as one of its parallel relationships is admitted, and has no others', async () => {
    await graphs.make(['office:A SIGNED agreement:x 2010..2012', 'office:A SIGNED agreement:x 2018..', 'office:B SIGNED agreement:x']);
    const { paths } = await graphs.ask('{ paths(from: ["office:A"], to: ["office:B"], asOf: "2020") { paths { hops { relationships { id } undated } } } }');
    expect(paths).toEqual({ paths: [{ hops: [{ relationships: [{ id: 'rel:00001' }], undated: false }, { relationships: [{ id: 'rel:00002' }], undated: true }] }] });
    expect(await pathsOf('asOf: "2015"')).toEqual([]);
    expect(await pathsOf('where: { between: { from: "2015", to: "2018" } }')).toEqual(['office:A agreement:x office:B']);
  });

  test('one authority of many offices does not tie them to each other, unless one asks', async () => {
    await graphs.make(['office:X COMPETENT_FOR office:A', 'office:X COMPETENT_FOR office:B', 'office:B COMPETENT_FOR office:Y', 'office:A SIGNED agreement:z', 'office:Y SIGNED agreement:z']);
    expect(await pathsOf('maxHops: 3')).toEqual([]);
    expect(await pathsOf('maxHops: 3, where: { direction: [] }')).toEqual(['office:A office:X office:B', 'office:A agreement:z office:Y office:B']);
    expect(await pathsOf('maxHops: 3, where: { direction: [{ type: COMPETENT_FOR, direction: IN }] }')).toEqual(['office:A agreement:z office:Y office:B']);
    expect(await pathsOf('maxHops: 3', 'from: ["office:X"], to: ["office:A", "office:B"]')).toEqual(['office:X office:A', 'office:X office:B']);
  });

  test('figures, claims, topics and sources tie nothing together unless one asks, and may be ends', async () => {
    await graphs.make([
      'claim:c CONCERNS office:A', 'claim:c CONCERNS office:B', 'stat:s CONCERNS office:A', 'stat:s CONCERNS office:B', 'source:d ABOUT office:A', 'source:d ABOUT office:B',
      'agreement:x CONCERNS topic:t', 'office:A SIGNED agreement:x', 'office:B SIGNED agreement:y', 'agreement:y CONCERNS topic:t',
    ]);
    expect(await pathsOf('first: 100')).toEqual([]);
    expect(await pathsOf('where: { kinds: [CLAIM] }')).toEqual(['office:A claim:c office:B']);
    expect(await pathsOf('where: { kinds: [AGREEMENT, TOPIC] }')).toEqual(['office:A agreement:x topic:t agreement:y office:B']);
    expect(await pathsOf('maxHops: 2', 'from: ["claim:c"], to: ["office:B", "topic:t"]')).toEqual(['claim:c office:B']);
    expect(await pathsOf('maxHops: 2', 'from: ["office:A"], to: ["topic:t"]')).toEqual(['office:A agreement:x topic:t']);
  });

  test('sets: paths of all pairs, also through other members of them', async () => {
    await graphs.make(['office:A SIGNED agreement:x', 'office:B SIGNED agreement:x', 'office:C SIGNED agreement:y', 'office:B SIGNED agreement:y']);
    const ends = 'from: ["office:C", "office:A"], to: ["office:B", "agreement:x"]';
    expect(await pathsOf('first: 100', ends)).toEqual([
      'office:A agreement:x', 'office:A agreement:x office:B', 'office:C agreement:y office:B', 'office:C agreement:y office:B agreement:x',
    ]);
    expect(await pathsOf('first: 2', ends)).toEqual(['office:A agreement:x', 'office:A agreement:x office:B']);
    expect(await pathsOf('first: 100, where: { without: ["office:B"] }', 'from: ["office:C"], to: ["agreement:x"]')).toEqual([]);
  });

  test('where directions lead nowhere, that is known at once: no walk is gone through that follows a relationship the wrong way', async () => {
    const offices = ['A', 'B', ...range(10).map((index) => `C${index}`)];
    await graphs.make(offices.flatMap((office) => range(30).map((index) => `office:${office} SIGNED agreement:${index}`)));
    // There are 30 x 12 x 29 x 11 … walks, which takes Neo4j longer than any limit.
    const { paths } = await graphs.ask('{ paths(from: ["office:A"], to: ["office:B"], maxHops: 8, where: { direction: [{ type: SIGNED, direction: OUT }] }) { paths { length } complete stoppedBy } }', 20_000);
    expect(paths).toEqual({ paths: [], complete: true, stoppedBy: 'MAX_HOPS' });
  });

  test('what is not joined has no path, and that is an answer', async () => {
    await graphs.make(['office:A SIGNED agreement:x', 'office:B SIGNED agreement:y']);
    expect(await find('first: 5')).toEqual({ paths: [], complete: true, stoppedBy: 'MAX_HOPS', tieBreak: 'ORDER' });
    expect(await graphs.ask('{ distance(from: "office:A", to: "office:B") pathExists(from: "office:A", to: "office:B") }')).toEqual({ distance: null, pathExists: false });
    expect(await graphs.ask('{ distances(from: ["office:A", "agreement:x"], to: ["agreement:x", "office:B"]) { from to length } }')).toEqual({
      distances: [
        { from: 'office:A', to: 'agreement:x', length: 1 }, { from: 'office:A', to: 'office:B', length: null },
        { from: 'agreement:x', to: 'agreement:x', length: 0 }, { from: 'agreement:x', to: 'office:B', length: null },
      ],
    });
  });
});

describe('in which order', () => {
  test('a path through an agreement of two comes before one of the same length through a convention of many', async () => {
    await graphs.make([
      ...range(30).map((index) => `office:M${index} SIGNED agreement:a-convention`), 'office:A SIGNED agreement:a-convention', 'office:B SIGNED agreement:a-convention',
      'office:A SIGNED agreement:z-of-two UNVERIFIED', 'office:B SIGNED agreement:z-of-two UNVERIFIED',
    ]);
    expect(await pathsOf('maxHops: 2')).toEqual(['office:A agreement:z-of-two office:B', 'office:A agreement:a-convention office:B']);
    expect(await pathsOf('where: { maxDegree: 10 }')).toEqual(['office:A agreement:z-of-two office:B']);
  });

  test('what is said of a thing makes no hub of it', async () => {
    await graphs.make([...range(9).map((index) => `claim:${index} CONCERNS agreement:y-of-two`), ...bothSigned(1), 'office:A SIGNED agreement:y-of-two', 'office:B SIGNED agreement:y-of-two', 'office:C SIGNED agreement:0000']);
    expect(await pathsOf('maxHops: 2')).toEqual(['office:A agreement:y-of-two office:B', 'office:A agreement:0000 office:B']);
  });

  test('of paths otherwise alike, the one whose weakest hop is the best attested comes first, then ids by code point', async () => {
    await graphs.make([
      'office:A SIGNED agreement:a OFFICIAL', 'office:B SIGNED agreement:a INFERRED', 'office:A SIGNED agreement:b REPORTED', 'office:B SIGNED agreement:b REPORTED',
      'office:A SIGNED agreement:B REPORTED', 'office:B SIGNED agreement:B OFFICIAL',
    ]);
    expect(await pathsOf('maxHops: 2')).toEqual(['office:A agreement:B office:B', 'office:A agreement:b office:B', 'office:A agreement:a office:B']);
  });
});

describe('whether they are all', () => {
  test('a part of the paths is never given as all of them', async () => {
    await graphs.make([...bothSigned(7), 'office:A COMPETENT_FOR office:C', 'office:C COMPETENT_FOR office:D', 'office:D COMPETENT_FOR office:B']);
    expect(await find('first: 3')).toMatchObject({ complete: false, stoppedBy: 'LIMIT', tieBreak: 'ORDER' });
    expect(await find('first: 7')).toMatchObject({ complete: false, stoppedBy: 'LIMIT' });
    expect(await find('first: 8')).toMatchObject({ complete: true, stoppedBy: 'MAX_HOPS' });
    expect(await find('first: 7, maxHops: 2')).toMatchObject({ complete: true, stoppedBy: 'MAX_HOPS' });
    expect(await find('first: 6, mode: ALL_SHORTEST')).toMatchObject({ complete: false, stoppedBy: 'LIMIT' });
    expect(await find('first: 7, mode: ALL_SHORTEST')).toMatchObject({ complete: true, stoppedBy: null });
    expect(await find('first: 1, mode: ALL_SHORTEST, minHops: 3')).toMatchObject({ paths: ['office:A office:C office:D office:B'], complete: true, stoppedBy: null });
    expect(await find('first: 1, mode: ALL_SHORTEST, minHops: 4')).toMatchObject({ paths: [], complete: true, stoppedBy: 'MAX_HOPS' });
    expect(await find('first: 1, mode: SHORTEST_GROUPS')).toMatchObject({ complete: false, stoppedBy: 'LIMIT' });
    expect((await find('first: 1, mode: SHORTEST_GROUPS')).paths).toHaveLength(7);
    expect(await find('first: 2, mode: SHORTEST_GROUPS')).toMatchObject({ complete: true, stoppedBy: 'MAX_HOPS' });
  });

  test('who chose among paths of one length is told: this API up to a thousand, Neo4j beyond', async () => {
    await graphs.make(bothSigned(1_000));
    const thousand = await find('first: 100, maxHops: 2');
    expect(thousand).toMatchObject({ complete: false, stoppedBy: 'LIMIT', tieBreak: 'ORDER' });
    expect(thousand.paths).toEqual(range(100).map((index) => `office:A agreement:${String(index).padStart(4, '0')} office:B`));
    expect((await find('first: 1, mode: SHORTEST_GROUPS, maxHops: 2')).paths).toHaveLength(1_000);
    expect(await find('first: 1, mode: SHORTEST_GROUPS, maxHops: 2')).toMatchObject({ complete: true, stoppedBy: 'MAX_HOPS', tieBreak: 'ORDER' });

    await graphs.make([...bothSigned(1_001), 'office:A COMPETENT_FOR office:B']);
    expect(await find('first: 100, maxHops: 2')).toMatchObject({ complete: false, stoppedBy: 'LIMIT', tieBreak: 'ENGINE' });
    expect(await find('first: 1, maxHops: 2')).toEqual({ paths: ['office:A office:B'], complete: false, stoppedBy: 'LIMIT', tieBreak: 'ORDER' });
    const groups = await find('first: 2, mode: SHORTEST_GROUPS, maxHops: 2');
    expect(groups).toMatchObject({ complete: false, stoppedBy: 'LIMIT', tieBreak: 'ENGINE' });
    expect(new Set(groups.paths).size).toBe(1_000);
  });

  test('what was searched is told, with the defaults', async () => {
    await graphs.make(bothSigned(1));
    const { paths } = await graphs.ask('{ paths(from: ["office:A"], to: ["office:B"], where: { only: [SIGNED, COMPETENT_FOR] }) { searched { mode minHops maxHops types directed kinds } } }');
    const { searched } = paths as { searched: Readonly<Record<string, unknown>> };
    expect(searched).toMatchObject({ mode: 'SHORTEST', minHops: 1, maxHops: 6, directed: ['COMPETENT_FOR OUT'] });
    expect(new Set(searched['types'] as string[])).toEqual(new Set(['SIGNED', 'COMPETENT_FOR']));
    expect(searched['kinds']).toEqual(expect.not.arrayContaining(['SOURCE', 'OBSERVATION', 'CLAIM', 'TOPIC']));
    expect(searched['kinds']).toEqual(expect.arrayContaining(['OFFICE', 'AGREEMENT', 'COUNTRY']));
  });
});
