/**
 * Releases on a real Neo4j: loading, flipping, killing, undoing, deleting. It has a server of its own, because a flip changes what
 * everybody on the server reads.
 */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import type { Driver, SessionConfig } from 'neo4j-driver';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import { schemaItems } from '../../src/dataset/apply-schema.js';
import { ReleaseCheckError } from '../../src/dataset/check-release.js';
import {
  DatasetFaultsError, LoadLockLostError, LoadLockedError, NoPreviousReleaseError, applySchema, compileRelease, currentRelease,
  ensureRelease, listReleases, loadRelease, pruneReleases, readDataset, undoRelease,
} from '../../src/dataset/index.js';
import type { LoadProgress, ReleaseContent } from '../../src/dataset/index.js';
import { withLoadLock } from '../../src/dataset/load-lock.js';
import { openStore } from '../../src/dataset/store.js';
import { openDatabase } from '../../src/db/database.js';
import { createExecutor } from '../../src/server/executor.js';
import type { LoadChild } from './load-child.js';
import { ROOT, startOwnNeo4j } from './own-neo4j.js';
import type { OwnNeo4j } from './own-neo4j.js';
import { briIpWith } from './run-cli.js';
import { BASE, seedDirectory } from './seed-directory.js';
import { syntheticContent } from './synthetic-content.js';

const SMALL = { entities: 40, relationships: 120 };
/** Several batches. */
const LARGE = { entities: 300, relationships: 1_000 };
const A = syntheticContent('A', SMALL);
const B = syntheticContent('B', { entities: 50, relationships: 100 });
const C = syntheticContent('C', SMALL);
const catalog = loadCatalog();

let neo4j: OwnNeo4j;
let driver: Driver;
let closeDriver: (() => Promise<void>) | undefined;
let database: ReturnType<typeof openDatabase> | undefined;

function openedDatabase(): ReturnType<typeof openDatabase> {
  if (!database) throw new Error('the database is opened before the tests');
  return database;
}

beforeAll(async () => {
  neo4j = await startOwnNeo4j('dataset-test');
  const opened = openDatabase(neo4j);
  database = opened;
  ({ driver } = opened);
  closeDriver = () => opened.close();
  await applySchema(driver, undefined);
}, 300_000);

afterAll(async () => {
  await closeDriver?.();
  await neo4j.stop();
}, 60_000);

beforeEach(async () => {
  await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS');
});

async function run(text: string, parameters: Record<string, unknown> = {}): Promise<readonly Record<string, unknown>[]> {
  const session = driver.session();
  try {
    return (await session.run(text, parameters)).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/** The driver, noting the access mode of every session opened: each is one statement or transaction of the loader. */
function watch(): { readonly watched: Driver; readonly opened: readonly unknown[] } {
  const opened: unknown[] = [];
  const watched = new Proxy(driver, {
    get(target, key): unknown {
      if (key !== 'session') return Reflect.get(target, key, target);
      return (config: SessionConfig) => {
        opened.push(config.defaultAccessMode);
        return target.session(config);
      };
    },
  });
  return { watched, opened };
}

/** How many nodes each release has, whatever its state. */
async function nodesByRelease(): Promise<Record<string, number>> {
  const rows = await run('MATCH (n:Entity|Name|Identifier|Evidence) RETURN n.rel AS rel, count(*) AS nodes ORDER BY rel');
  return Object.fromEntries(rows.map(({ rel, nodes }) => [String(rel), Number(nodes)]));
}

function nodeCount({ entities, names, identifiers, evidence }: ReleaseContent): number {
  return entities.length + names.length + identifiers.length + evidence.length;
}

/** What one reader sees in one statement: the marks of all parts, and their numbers. */
const READ_ALL = `
  MATCH (c:Current {key: 'current'})
  WITH c.rel AS rel
  RETURN rel,
    COLLECT { MATCH (n:Organization {rel: rel}) RETURN DISTINCT n.description } AS entityMarks,
    COUNT { MATCH (n:Organization {rel: rel}) RETURN n } AS entities,
    COLLECT { MATCH (:Organization {rel: rel})-[r:PART_OF]->(:Organization) RETURN DISTINCT r.mark } AS relationshipMarks,
    COUNT { MATCH (:Organization {rel: rel})-[r:PART_OF]->(:Organization) RETURN r } AS relationships,
    COLLECT { MATCH (e:Evidence {rel: rel}) RETURN DISTINCT e.claim } AS evidenceMarks`;

function seenOf(mark: string, content: ReleaseContent): Record<string, unknown> {
  return { entityMarks: [mark], entities: content.entities.length - 1, relationshipMarks: [mark], relationships: content.relationships.length, evidenceMarks: [mark] };
}

async function expectServed(mark: string, content: ReleaseContent): Promise<void> {
  expect(await run(READ_ALL)).toEqual([expect.objectContaining(seenOf(mark, content))]);
}

describe('schema', () => {
  test('is applied once: the second time there is nothing to do, in one read', async () => {
    const { watched, opened } = watch();
    expect(await applySchema(watched, undefined)).toBe(false);
    expect(opened).toEqual(['READ']);
    const online = await run('SHOW INDEXES YIELD name, state WHERE state = "ONLINE" RETURN collect(name) AS names');
    expect(online[0]?.['names']).toEqual(expect.arrayContaining(schemaItems().map(({ name }) => name)));
  });

  test('what is missing, or is defined otherwise, is made anew; two at once do not disturb each other', async () => {
    await run('DROP INDEX country_name');
    await run('DROP CONSTRAINT evidence_id');
    await run('CREATE INDEX evidence_id FOR (n:Evidence) ON (n.id)');
    const applied = await Promise.all([applySchema(driver, undefined), applySchema(driver, undefined)]);
    expect(applied).toContain(true);
    const [index] = await run('SHOW INDEXES YIELD name, properties, owningConstraint WHERE name = "evidence_id" RETURN properties, owningConstraint');
    expect(index).toEqual({ properties: ['rel', 'id'], owningConstraint: 'evidence_id' });
    expect(await applySchema(driver, undefined)).toBe(false);
  }, 120_000);
});

describe('loading', () => {
  test('a dataset is stored as the contract says', async () => {
    const directory = await seedDirectory({ 'a.yaml': BASE });
    const content = compileRelease(await readDataset(directory, catalog), catalog);
    const { release, flipped } = await loadRelease(driver, undefined, content);
    expect(flipped).toBe(true);
    expect(release).toEqual({
      rel: 1, number: 1, id: `r1-${content.digest.slice(0, 8)}`, digest: content.digest, state: 'READY', loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      entityCount: 7, relationshipCount: 2, evidenceCount: 8,
    });
    expect(await run('MATCH (a:Agreement) RETURN labels(a) AS labels, properties(a) AS properties, valueType(a.confidence) AS confidence, valueType(a.rel) AS rel')).toEqual([{
      labels: ['Entity', 'Agreement'],
      properties: {
        rel: 1, id: 'agreement:validation', kind: 'AGREEMENT', name: 'Validation agreement', title: 'Agreement on validation', agreementKind: 'PATENT_VALIDATION', status: 'IN_FORCE',
        rights: ['PATENT'], signedOn: '2017', signedOnMin: '2017-01-01', signedOnMax: '2017-12-31', sourceCount: 2, confidence: 3,
        evidence: [expect.stringMatching(/^ev:[0-9a-f]{16}$/), expect.stringMatching(/^ev:[0-9a-f]{16}$/)],
      },
      confidence: 'INTEGER NOT NULL',
      rel: 'INTEGER NOT NULL',
    }]);
    expect(await run('MATCH (s:Office)-[r:SIGNED]->(a:Agreement) UNWIND r.evidence AS id MATCH (e:Evidence {rel: 1, id: id})-[:CITES]->(source) RETURN properties(r) AS properties, properties(e) AS evidence, source.id AS source')).toEqual([{
      properties: {
        id: expect.stringMatching(/^rel:[0-9a-f]{16}$/), role: 'SIGNATORY', from: '2017', fromMin: '2017-01-01', fromMax: '2017-12-31', sourceCount: 1, confidence: 1,
        recordedOn: '2026-11-22', recordedOnMin: '2026-11-22', recordedOnMax: '2026-11-22', evidence: [expect.stringMatching(/^ev:/)],
      },
      evidence: {
        rel: 1, id: expect.stringMatching(/^ev:/), claim: 'CNIPA signed it.', locator: 'p1 s1', digest: 'a'.repeat(64), confidence: 1,
        recordedOn: '2026-11-22', recordedOnMin: '2026-11-22', recordedOnMax: '2026-11-22',
      },
      source: 'source:press',
    }]);
    expect(await run('MATCH (c:Country {id: "country:CN"})-[:HAS_NAME]->(n) RETURN properties(n) AS name ORDER BY n.lang')).toEqual([
      { name: { rel: 1, text: 'China', lang: 'en', kind: 'COMMON', words: 'china', inRelease: '1' } },
      { name: { rel: 1, text: '中国', lang: 'zh', kind: 'COMMON', words: '中 国', inRelease: '1' } },
    ]);
    expect(await run('MATCH (c)-[:HAS_IDENTIFIER]->(n) RETURN c.id AS id, properties(n) AS identifier')).toEqual([
      { id: 'country:CN', identifier: { rel: 1, scheme: 'iso-3166-1-alpha-2', value: 'CN' } },
    ]);
    expect(await run('MATCH (c:Current) RETURN properties(c) AS current')).toEqual([{ current: { key: 'current', rel: 1, flip: 1 } }]);
  });

  test('the same content again writes nothing and asks once', async () => {
    await loadRelease(driver, undefined, A);
    const { watched, opened } = watch();
    const { release, flipped } = await loadRelease(watched, undefined, A);
    expect({ flipped, rel: release.rel, opened }).toEqual({ flipped: false, rel: 1, opened: ['READ'] });
  });

  test('another content is another release; the one before stays for undo', async () => {
    await loadRelease(driver, undefined, A);
    const phases: LoadProgress[] = [];
    const { release } = await loadRelease(driver, undefined, B, { onProgress: (progress) => phases.push(progress) });
    expect(release).toMatchObject({ rel: 2, replaced: 1, digest: B.digest });
    expect(await currentRelease(driver, undefined)).toEqual(release);
    await expectServed('B', B);
    expect(await nodesByRelease()).toEqual({ 1: nodeCount(A), 2: nodeCount(B) });
    expect([...new Set(phases.map(({ phase }) => phase))]).toEqual(['clean', 'write', 'check', 'flip', 'prune']);
    const written = phases.filter(({ phase }) => phase === 'write');
    expect(written.at(-1)).toEqual({ phase: 'write', done: nodeCount(B) + B.relationships.length, total: nodeCount(B) + B.relationships.length });
  });

  test('a content with a hole is not made current, and is cleared by the next load', async () => {
    await loadRelease(driver, undefined, A);
    const relationships = C.relationships.map((row, i) => (i === 0 ? { ...row, end: 'org:nobody' } : row));
    const broken: ReleaseContent = { ...C, digest: 'f'.repeat(64), relationships };
    await expect(loadRelease(driver, undefined, broken)).rejects.toThrow(ReleaseCheckError);
    await expect(loadRelease(driver, undefined, { ...C, evidence: C.evidence.slice(1) })).rejects.toThrow('entitiesWithUnknownEvidence: 1');
    await expectServed('A', A);
    await loadRelease(driver, undefined, C);
    await expectServed('C', C);
    expect(await nodesByRelease()).toEqual({ 1: nodeCount(A), 4: nodeCount(C) });
  });

  test('two loaders at once: both contents arrive, one after the other, each whole', async () => {
    const loaded = await Promise.all([loadRelease(driver, undefined, A), loadRelease(driver, undefined, B), loadRelease(driver, undefined, C)]);
    expect(loaded.map(({ flipped }) => flipped)).toEqual([true, true, true]);
    const { all, current } = await listReleases(driver, undefined);
    expect(all.map(({ rel, state }) => [rel, state])).toEqual([[1, 'READY'], [2, 'READY'], [3, 'READY']]);
    expect(current?.rel).toBe(3);
    expect(Object.values(await nodesByRelease()).sort()).toEqual([A, B, C].map(nodeCount).sort());
  });

  test('two loaders of the same content at once: one writes', async () => {
    const loaded = await Promise.all([loadRelease(driver, undefined, A), loadRelease(driver, undefined, A)]);
    expect(loaded.filter(({ flipped }) => flipped)).toHaveLength(1);
    expect(await nodesByRelease()).toEqual({ 1: nodeCount(A) });
  });
});

describe('readers', () => {
  test('see one whole release while releases flip 50 times and old ones are deleted', async () => {
    await loadRelease(driver, undefined, A);
    let isDone = false;
    const seen: Record<string, unknown>[] = [];
    const read = async (): Promise<void> => {
      while (!isDone) seen.push(...(await run(READ_ALL)));
    };
    const readers = [read(), read(), read()];
    for (let i = 0; i < 25; i += 1) {
      await loadRelease(driver, undefined, B, { queryTimeoutMs: 5_000 });
      // Every fifth time a content that was never there, so that copies are written and deleted while they read.
      const [mark, content] = i % 5 === 4 ? [`D${String(i)}`, syntheticContent(`D${String(i)}`, SMALL)] : ['A', A];
      await loadRelease(driver, undefined, content, { queryTimeoutMs: 5_000 });
      await expectServed(mark, content);
    }
    isDone = true;
    await Promise.all(readers);
    const expected = (mark: string): Record<string, unknown> => seenOf(mark, mark === 'B' ? B : A);
    for (const { rel, ...parts } of seen) {
      const mark = String((parts['entityMarks'] as readonly unknown[])[0]);
      expect({ rel, ...parts }).toEqual({ rel, ...expected(mark) });
    }
    expect(new Set(seen.map(({ rel }) => rel)).size).toBeGreaterThan(2);
    expect((await run('MATCH (c:Current) RETURN c.flip AS flip'))[0]).toEqual({ flip: 51 });
  }, 300_000);
});

describe('killed loaders', () => {
  const runFile = promisify(execFile);

  async function killedAt(killAt: string): Promise<void> {
    const { uri, user, password } = neo4j;
    const child: LoadChild = { uri, user, password, mark: 'K', size: LARGE, killAt };
    const env = { ...process.env, LOAD_CHILD: JSON.stringify(child) };
    await expect(runFile(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'load-child.ts')], { cwd: ROOT, env })).rejects.toMatchObject({ signal: 'SIGKILL' });
  }

  const K = syntheticContent('K', LARGE);

  test.each(['clean:0', 'write:0', 'write:2000', 'check:0', 'flip:0'])('kill -9 at %s: readers keep their release, and the next load finishes', async (killAt) => {
    await loadRelease(driver, undefined, A);
    await killedAt(killAt);
    await expectServed('A', A);
    expect(await currentRelease(driver, undefined)).toMatchObject({ digest: A.digest });
    // Spares the test the wait for the lease; the next test waits.
    await run('MATCH (l:LoadLock) SET l.expiresAt = 0');
    const { release, flipped } = await loadRelease(driver, undefined, K);
    expect(flipped).toBe(true);
    await expectServed('K', K);
    expect(await nodesByRelease()).toEqual({ 1: nodeCount(A), [String(release.rel)]: nodeCount(K) });
    expect((await listReleases(driver, undefined)).all.map(({ state }) => state)).toEqual(['READY', 'READY']);
  }, 120_000);

  test('kill -9 after the flip: the new release is served, and nothing is to be done', async () => {
    await loadRelease(driver, undefined, A);
    await killedAt('prune:0');
    await expectServed('K', K);
    expect(await loadRelease(driver, undefined, K)).toMatchObject({ flipped: false });
  }, 120_000);

  test('a killed loader blocks the next one for its lease of 10 s and no longer', async () => {
    await loadRelease(driver, undefined, A);
    await killedAt('write:2000');
    const killedAtMs = performance.now();
    const notes: unknown[] = [];
    await loadRelease(driver, undefined, B, { onProgress: ({ phase, note }) => phase === 'wait' && notes.push(note) });
    expect(performance.now() - killedAtMs).toBeLessThan(25_000);
    expect(notes).toEqual([expect.stringMatching(/^another loader is at work: process \d+ on /)]);
    await expectServed('B', B);
  }, 120_000);

  test('kill -9 while an old release is being deleted: the next load goes on', async () => {
    await loadRelease(driver, undefined, A);
    await loadRelease(driver, undefined, B);
    await run('MATCH (r:Release {rel: 1}) SET r.state = "DELETING"');
    await run('MATCH (n:Evidence {rel: 1}) WITH n LIMIT 10 DETACH DELETE n');
    await loadRelease(driver, undefined, A);
    expect(await nodesByRelease()).toEqual({ 2: nodeCount(B), 3: nodeCount(A) });
    await expectServed('A', A);
  });
});

describe('the lock', () => {
  test('a loader that stood still and lost it writes nothing more', async () => {
    await loadRelease(driver, undefined, A);
    const stoodStill = withLoadLock(openStore(driver, undefined), {}, async (lock) => {
      await run('MATCH (l:LoadLock) SET l.expiresAt = 0');
      await loadRelease(driver, undefined, B);
      await lock.write((tx) => tx.run('MATCH (c:Current) SET c.rel = 1'));
    });
    await expect(stoodStill).rejects.toThrow(LoadLockLostError);
    await expectServed('B', B);
  });

  test('waiting ends, naming who holds it', async () => {
    await loadRelease(driver, undefined, A);
    await withLoadLock(openStore(driver, undefined), {}, async () => {
      await expect(loadRelease(driver, undefined, B, { longestWaitMs: 500 })).rejects.toThrow(LoadLockedError);
      await expect(undoRelease(driver, undefined, { longestWaitMs: 500 })).rejects.toThrow(/process \d+ on /);
    });
  });

  test('is renewed for as long as its holder lives', async () => {
    await withLoadLock(openStore(driver, undefined), {}, async () => {
      const [before] = await run('MATCH (l:LoadLock) RETURN l.expiresAt AS at');
      await new Promise((resolve) => setTimeout(resolve, 3_500));
      const [after] = await run('MATCH (l:LoadLock) RETURN l.expiresAt AS at');
      expect(Number(after?.['at'])).toBeGreaterThan(Number(before?.['at']) + 2_000);
    });
    expect(await run('MATCH (l:LoadLock) RETURN l.owner AS owner, l.expiresAt AS at')).toEqual([{ owner: null, at: 0 }]);
  });
});

describe('undo', () => {
  test('goes back to what the last load replaced, again and again, and then says that there is nothing', async () => {
    await expect(undoRelease(driver, undefined)).rejects.toThrow('The database holds no release to undo.');
    for (const content of [A, B, C]) await loadRelease(driver, undefined, content, { keep: 3 });
    expect(await undoRelease(driver, undefined)).toMatchObject({ rel: 2 });
    await expectServed('B', B);
    expect(await undoRelease(driver, undefined)).toMatchObject({ rel: 1 });
    await expectServed('A', A);
    await expect(undoRelease(driver, undefined)).rejects.toThrow(NoPreviousReleaseError);
    await expect(undoRelease(driver, undefined)).rejects.toThrow(`There is no earlier release to go back to from r1-${A.digest.slice(0, 8)}`);
  });

  test('loading again what was undone flips forward without writing a copy', async () => {
    await loadRelease(driver, undefined, A);
    await loadRelease(driver, undefined, B);
    await undoRelease(driver, undefined);
    const { release, flipped } = await loadRelease(driver, undefined, B);
    expect({ flipped, rel: release.rel, replaced: release.replaced }).toEqual({ flipped: true, rel: 2, replaced: 1 });
    expect(await nodesByRelease()).toEqual({ 1: nodeCount(A), 2: nodeCount(B) });
    expect((await run('MATCH (c:Current) RETURN c.flip AS flip'))[0]).toEqual({ flip: 4 });
  });

  test('a kept copy that somebody damaged is not used again', async () => {
    await loadRelease(driver, undefined, A);
    await loadRelease(driver, undefined, B);
    await run('MATCH (o:Organization {rel: 1, id: "org:o3"}) DETACH DELETE o');
    expect((await loadRelease(driver, undefined, A)).release.rel).toBe(3);
    await expectServed('A', A);
    expect(await nodesByRelease()).toEqual({ 2: nodeCount(B), 3: nodeCount(A) });
  });
});

describe('old releases', () => {
  test('stay while a statement may read them, then go; the current one and the one before never do', async () => {
    for (const content of [A, B, C]) await loadRelease(driver, undefined, content, { queryTimeoutMs: 60_000 });
    expect(Object.keys(await nodesByRelease())).toEqual(['1', '2', '3']);
    expect(await pruneReleases(driver, undefined, { keep: 2, queryTimeoutMs: 60_000 })).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await pruneReleases(driver, undefined, { keep: 2, queryTimeoutMs: 1 })).map(({ rel }) => rel)).toEqual([1]);
    expect(await pruneReleases(driver, undefined, { keep: 1, queryTimeoutMs: 1 })).toEqual([]);
    expect(await nodesByRelease()).toEqual({ 2: nodeCount(B), 3: nodeCount(C) });
    await expectServed('C', C);
    await loadRelease(driver, undefined, A);
    expect((await currentRelease(driver, undefined))?.rel).toBe(4);
  });
});

describe('what a start does', () => {
  test('loads, then skips reading while nothing changes; other spelling of the same content is no new release', async () => {
    const directory = await seedDirectory({ 'a.yaml': BASE });
    const phases: string[] = [];
    const onProgress = ({ phase }: LoadProgress): unknown => phases.push(phase);
    expect(await ensureRelease(driver, undefined, catalog, { seedsDir: directory })).toMatchObject({ flipped: true, release: { rel: 1 } });
    expect(await ensureRelease(driver, undefined, catalog, { seedsDir: directory, onProgress })).toMatchObject({ flipped: false, release: { rel: 1 } });
    expect(phases).toEqual(['schema']);
    const reformatted = await seedDirectory({ 'b.yaml': `# the same\n${BASE}` });
    expect(await ensureRelease(driver, undefined, catalog, { seedsDir: reformatted, onProgress })).toMatchObject({ flipped: false, release: { rel: 1 } });
    expect(await ensureRelease(driver, undefined, catalog, { seedsDir: reformatted, onProgress })).toMatchObject({ flipped: false });
    expect(phases).toEqual(['schema', 'schema', 'read', 'schema']);
  });

  test('seeds with faults load nothing', async () => {
    await loadRelease(driver, undefined, A);
    const directory = await seedDirectory({ 'a.yaml': BASE, 'b.yaml': 'Nonsense: []\n' });
    await expect(ensureRelease(driver, undefined, catalog, { seedsDir: directory })).rejects.toThrow(DatasetFaultsError);
    await expectServed('A', A);
    expect(await nodesByRelease()).toEqual({ 1: nodeCount(A) });
  });

  test('does not bring back what was undone; a load does, and so do other files', async () => {
    const first = await seedDirectory({ 'a.yaml': BASE });
    const second = await seedDirectory({ 'a.yaml': BASE.replace('The press', 'Another press') });
    const third = await seedDirectory({ 'a.yaml': BASE.replace('The press', 'A third press') });
    await ensureRelease(driver, undefined, catalog, { seedsDir: first });
    await ensureRelease(driver, undefined, catalog, { seedsDir: second });
    await undoRelease(driver, undefined);
    const again = await ensureRelease(driver, undefined, catalog, { seedsDir: second });
    expect(again).toMatchObject({ flipped: false, release: { rel: 1 }, undone: { rel: 2 } });
    expect(await ensureRelease(driver, undefined, catalog, { seedsDir: third })).toMatchObject({ flipped: true, release: { rel: 3 } });
    expect((await ensureRelease(driver, undefined, catalog, { seedsDir: second })).flipped).toBe(true);
  });

  test('the dataset of the project loads', async () => {
    const { release } = await ensureRelease(driver, undefined, catalog);
    expect(release.relationshipCount).toBeGreaterThan(80);
    expect(await ensureRelease(driver, undefined, catalog)).toMatchObject({ flipped: false, release: { id: release.id } });
  });
});

describe('the command line', () => {
  test('loads, says when nothing changed, lists, undoes, and says when there is nothing to undo', async () => {
    const settings = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password };
    const first = await seedDirectory({ 'a.yaml': BASE });
    const second = await seedDirectory({ 'a.yaml': BASE.replace('name: CNIPA', 'name: SIPO') });
    expect(await briIpWith(settings, 'releases')).toMatchObject({ code: 0, stdout: 'The database holds no release. Load one with `bri-ip load`.\n' });
    expect(await briIpWith(settings, 'load', first)).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^Current is now r1-[0-9a-f]{8} \(7 entities, 2 relationships, 8 pieces of evidence\)\.\n$/),
      stderr: expect.stringContaining('Loading the dataset'),
    });
    expect(await briIpWith(settings, 'load', first)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Nothing changed: current is r1-/) });
    expect(await briIpWith(settings, 'undo')).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no earlier release to go back to from r1-') });
    expect(await briIpWith(settings, 'load', second)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Current is now r2-/) });
    expect(await briIpWith(settings, 'undo')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Current is again r1-/) });
    expect((await briIpWith(settings, 'releases')).stdout).toMatch(/^ {2}r2-[^\n]+\n\* r1-[^\n]+7 entities, 2 relationships, 8 pieces of evidence\n$/);
  }, 240_000);

  test('a Neo4j that is not there is told in one message', async () => {
    const outcome = await briIpWith({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }, 'releases');
    expect(outcome).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^Neo4j does not answer/) });
  }, 120_000);
});

describe('releases as readers see them', () => {
  /** Three releases of the seeds: the base; a country renamed and an agreement gone; and back at the country, with a new office. */
  const FILES = [
    BASE,
    BASE.replace('name: Cambodia', 'name: Kampuchea').replace(/Agreement:[^]*?(?=OFFICE_OF:)/, '').replace(/SIGNED:[^]*$/, ''),
    BASE.replace('signedOn: 2017', 'signedOn: 2017-09'),
  ] as const;
  const ids: string[] = [];

  async function ask(text: string, variables: Record<string, unknown> = {}) {
    const document = parse(text);
    expect(validate(catalog.schema, document)).toEqual([]);
    return createExecutor({ catalog, database: openedDatabase(), timeoutMs: 30_000, maxCost: Infinity }).execute({ document, variables, queryKey: text });
  }

  beforeEach(async () => {
    ids.length = 0;
    for (const [index, text] of FILES.entries()) {
      const content = compileRelease(await readDataset(await seedDirectory({ 'a.yaml': text }), catalog), catalog);
      const { release } = await loadRelease(driver, undefined, content, { keep: 3 });
      ids.push(release.id);
      // As if a month had passed between them.
      await run('MATCH (r:Release {rel: $rel}) SET r.loadedAt = $at', { rel: BigInt(release.rel), at: `2026-0${index + 1}-15T12:00:00Z` });
    }
  });

  test('releases: the newest first', async () => {
    const { data } = await ask('{ releases { id number loadedAt entityCount } release { id } }');
    expect(data).toMatchObject({ releases: [{ id: ids[2], number: 3, loadedAt: '2026-03-15T12:00:00Z', entityCount: 7 }, { id: ids[1], entityCount: 6 }, { id: ids[0] }], release: { id: ids[2] } });
  });

  test('knownAt: each root at the release of its date, and all of an operation at one', async () => {
    const { data, extensions } = await ask('query ($when: PartialDate) { then: country(iso2: "KH", knownAt: $when) { name } now: country(iso2: "KH") { name } }', { when: '2026-02' });
    expect(data).toEqual({ then: { name: 'Kampuchea' }, now: { name: 'Cambodia' } });
    expect(extensions).toEqual({ release: ids[2], cost: { requested: 2, limit: Infinity } });
    for (const [when, release, count] of [['2026-01-15', ids[0], 1], ['2026-02-14', ids[0], 1], ['2026-02-15', ids[1], 0], ['2026', ids[2], 1], ['9999', ids[2], 1]] as const) {
      const answer = await ask('query ($when: PartialDate) { agreements(knownAt: $when) { totalCount } release(knownAt: $when) { id } nodes(ids: ["office:CN"], knownAt: $when) { id } }', { when });
      expect(answer).toEqual({ data: { agreements: { totalCount: count }, release: { id: release }, nodes: [{ id: 'office:CN' }] }, extensions: { release, cost: expect.anything() } });
    }
  });

  test('knownAt: before anything was known, and what was taken back was never known', async () => {
    const { data, errors } = await ask('{ countries(knownAt: "2026-01-14") { totalCount } }');
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ message: `knownAt is "2026-01-14", and the oldest release that is kept, ${ids[0] ?? ''}, is of 2026-01-15: give a later date, or leave knownAt out for what is known now`, locations: [{ line: 1 }], extensions: { code: 'BAD_USER_INPUT', argument: 'knownAt' } }]);
    await undoRelease(driver, undefined);
    expect((await ask('{ release(knownAt: "2026-12") { id } }')).data).toEqual({ release: { id: ids[1] } });
  });

  test('changes: what each release brought, and what came since', async () => {
    const changes = 'changeKind of kind relationshipType name start end fields release releaseNumber';
    const { data } = await ask(`query ($since: String) { changes(since: $since) { totalCount nodes { ${changes} } } }`, { since: ids[1] });
    const third = { release: ids[2], releaseNumber: 3 };
    expect(data).toEqual({
      changes: {
        totalCount: 3,
        nodes: [
          { changeKind: 'ADDED', of: 'agreement:validation', kind: 'AGREEMENT', relationshipType: null, name: 'Validation agreement', start: null, end: null, fields: null, ...third },
          { changeKind: 'CHANGED', of: 'country:KH', kind: 'COUNTRY', relationshipType: null, name: 'Cambodia', start: null, end: null, fields: ['name', 'names'], ...third },
          { changeKind: 'ADDED', of: expect.stringMatching(/^rel:/), kind: null, relationshipType: 'SIGNED', name: 'CNIPA SIGNED Validation agreement', start: 'office:CN', end: 'agreement:validation', fields: null, ...third },
        ],
      },
    });
    const all = await ask(`query ($since: String) { all: changes { totalCount } removed: changes(where: { changeKind: { eq: REMOVED } }) { nodes { of release } } today: changes(since: $since) { totalCount } never: changes(since: "9999") { totalCount } }`, { since: new Date().toISOString().slice(0, 4) });
    expect(all.data).toEqual({
      all: { totalCount: 6 }, today: { totalCount: 6 }, never: { totalCount: 0 },
      removed: { nodes: [{ of: 'agreement:validation', release: ids[1] }, { of: expect.stringMatching(/^rel:/), release: ids[1] }] },
    });
    expect((await ask('{ changes(since: "yesterday") { totalCount } }')).errors).toMatchObject([{ message: 'since is "yesterday": give the id of a release, such as r3-1f0c9a2b, or a date, such as 2026-11', extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
