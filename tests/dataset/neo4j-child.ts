/**
 * A Neo4j of its own for one test file: starts the managed server in a process of its own (inside a jest worker, errors of the
 * system are of another realm), tells its address as a line of JSON, and stops it when its standard input ends, which it also
 * does when the worker dies. Input: the home directory and the instance as arguments.
 */
import { startManagedNeo4j } from '../../src/neo4j/managed-neo4j.js';

const [home = '', instance = ''] = process.argv.slice(2);
const neo4j = await startManagedNeo4j({ home, instance, heapMegabytes: 512, pageCacheMegabytes: 64 });
const { uri, user, password } = neo4j;
process.stdout.write(`${JSON.stringify({ uri, user, password })}\n`);
process.stdin.resume().on('end', () => void neo4j.stop());
