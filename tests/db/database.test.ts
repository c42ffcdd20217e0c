/** Reads through a real Neo4j: values, limits in time and memory, aborts, and connections that fail. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../src/db/database.js';
import { DatabaseUnavailableError, OperationAbortedError, QueryTimeoutError, QueryTooLargeError } from '../../src/errors.js';
import { testNeo4j } from './test-neo4j.js';
import { countRunning, endlessStatement, untilRunning } from './running-statements.js';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.js';

const address = testNeo4j();
const database = openDatabase(address);
const options = { timeoutMs: 5_000 };

afterAll(() => database.close());

describe('values', () => {
  test('come by position, integers and floats as numbers', async () => {
    const values = await database.read({ text: 'RETURN [1, [2, "x"], null] AS b, 2.5 AS a, true AS c', params: {} }, options);
    expect(values).toEqual([[1, [2, 'x'], null], 2.5, true]);
  });

  test('are none where there is no record', async () => {
    expect(await database.read({ text: 'UNWIND [] AS x RETURN x', params: {} }, options)).toEqual([]);
  });

  test('of parameters arrive as sent, whole numbers as integers', async () => {
    const params = { limit: 2, share: 0.5, ids: ['a', 'b'], nested: { counts: [1, 2.5], none: null } };
    const text = 'UNWIND range(1, 5) AS i WITH i LIMIT $limit WITH collect(i) AS numbers RETURN numbers, $share, $ids, $nested, valueType($nested.counts[0])';
    const [numbers, share, ids, nested, type] = await database.read({ text, params }, options);
    expect(numbers).toEqual([1, 2]);
    expect([share, ids, nested]).toEqual([0.5, ['a', 'b'], { counts: [1, 2.5], none: null }]);
    expect(type).toBe('INTEGER NOT NULL');
  });

  test('cannot be written', async () => {
    await expect(database.read({ text: 'CREATE (n:Written) RETURN 1', params: {} }, options)).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
  });
});

describe('a statement that takes too long', () => {
  test('is stopped in time, on the server too', async () => {
    const start = performance.now();
    await expect(database.read(endlessStatement('overdue'), { timeoutMs: 400 })).rejects.toThrow(QueryTimeoutError);
    expect(performance.now() - start).toBeLessThan(3_000);
    await untilRunning(database.driver, 'overdue', 0);
  });

  test('is named with its limit', async () => {
    await expect(database.read(endlessStatement('overdue'), { timeoutMs: 100 })).rejects.toMatchObject({ code: 'QUERY_TIMEOUT', details: { timeoutMs: 100 } });
  });
});

describe('a signal', () => {
  test('ends the statement on the server', async () => {
    const controller = new AbortController();
    const read = database.read(endlessStatement('abandoned'), { ...options, signal: controller.signal });
    const failure = expect(read).rejects.toThrow(OperationAbortedError);
    await untilRunning(database.driver, 'abandoned', 1);
    controller.abort();
    await failure;
    await untilRunning(database.driver, 'abandoned', 0, 3_000);
  });

  test('that has fired already sends nothing', async () => {
    await expect(database.read({ text: 'RETURN 1', params: {} }, { ...options, signal: AbortSignal.abort() })).rejects.toThrow(OperationAbortedError);
  });

  test('gives its reason where that is for the client', async () => {
    const reason = new QueryTimeoutError('all in all too long');
    await expect(database.read({ text: 'RETURN 1', params: {} }, { ...options, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  test('leaves the connection fit for the next statement', async () => {
    const one = openDatabase({ ...address, maxConnections: 1 });
    const controller = new AbortController();
    const read = one.read(endlessStatement('first'), { ...options, signal: controller.signal });
    const failure = expect(read).rejects.toThrow(OperationAbortedError);
    await untilRunning(database.driver, 'first', 1);
    controller.abort();
    await failure;
    expect(await one.read({ text: 'RETURN 7', params: {} }, options)).toEqual([7]);
    await one.close();
  });
});

describe('failures', () => {
  let proxy: TcpProxy;
  beforeAll(async () => {
    proxy = await startTcpProxy(address.uri);
  });
  afterAll(() => proxy.close());

  test('for want of memory are final', async () => {
    const viaProxy = openDatabase({ ...address, uri: proxy.uri });
    // Each row is kept: far more than the memory of one transaction.
    const bomb = { text: 'UNWIND range(1, 20000000) AS bomb WITH collect([bomb, toString(bomb) + "................................"]) AS kept RETURN size(kept)', params: {} };
    await expect(viaProxy.read(bomb, { timeoutMs: 30_000 })).rejects.toThrow(QueryTooLargeError);
    expect(proxy.timesSent('range(1, 20000000)')).toBe(1);
    await viaProxy.close();
  });

  test('of idle connections are not noticed', async () => {
    const viaProxy = openDatabase({ ...address, uri: proxy.uri });
    await viaProxy.check();
    proxy.dropConnections();
    expect(await viaProxy.read({ text: 'RETURN 1', params: {} }, options)).toEqual([1]);
    await viaProxy.close();
  });

  test('of a connection in use are told as such, and the statement is not run again', async () => {
    const viaProxy = openDatabase({ ...address, uri: proxy.uri });
    const read = viaProxy.read(endlessStatement('orphaned'), { timeoutMs: 20_000 });
    const failure = expect(read).rejects.toThrow(DatabaseUnavailableError);
    await untilRunning(database.driver, 'orphaned', 1);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    proxy.dropConnections();
    await failure;
    expect(proxy.timesSent('orphaned')).toBe(1);
    await untilRunning(database.driver, 'orphaned', 0, 20_000);
    await viaProxy.close();
  }, 60_000);

  test('to connect are told at once, and the next read after Neo4j is back succeeds', async () => {
    const viaProxy = openDatabase({ ...address, uri: proxy.uri });
    await viaProxy.check();
    await proxy.close();
    const start = performance.now();
    await expect(viaProxy.read({ text: 'RETURN 1', params: {} }, options)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE', details: { retriable: true } });
    await expect(viaProxy.check()).rejects.toThrow(DatabaseUnavailableError);
    expect(performance.now() - start).toBeLessThan(3_000);
    await proxy.open();
    expect(await viaProxy.read({ text: 'RETURN 1', params: {} }, options)).toEqual([1]);
    await viaProxy.close();
  });

  test('to get a connection, all being busy, say so', async () => {
    const one = openDatabase({ ...address, maxConnections: 1 });
    const controller = new AbortController();
    const busy = expect(one.read(endlessStatement('hogging'), { timeoutMs: 30_000, signal: controller.signal })).rejects.toThrow(OperationAbortedError);
    await untilRunning(database.driver, 'hogging', 1);
    await expect(one.read({ text: 'RETURN 1', params: {} }, { timeoutMs: 20_000 })).rejects.toThrow(/connections to Neo4j are busy/);
    controller.abort();
    await busy;
    expect(await countRunning(database.driver, 'hogging')).toBeLessThanOrEqual(1);
    await one.close();
  });

  test('of credentials name the variables to correct', async () => {
    const stranger = openDatabase({ ...address, user: 'nobody', password: 'wrong' });
    await expect(stranger.check()).rejects.toThrow(/NEO4J_USER and NEO4J_PASSWORD/);
    await stranger.close();
  });

  test('of our own are given back as they are', async () => {
    await expect(database.read({ text: 'RETRUN 1', params: {} }, options)).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.SyntaxError' });
  });
});
