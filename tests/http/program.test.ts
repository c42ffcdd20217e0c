/** The program as a user starts it: what it prints, how it stops, and how a start fails. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { testNeo4j } from '../db/test-neo4j.js';
import { ask } from './ask.js';
import { startProgram, type Program } from './program.js';

const { uri, user, password } = testNeo4j();
const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info' };

let program: Program | undefined;
const start = (changes: Readonly<Record<string, string>> = {}): Program => (program = startProgram({ ...environment, ...changes }));
afterEach(() => {
  program?.process.kill('SIGKILL');
});

describe('a start', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('says where the server is; %s ends it with 0', async (signal) => {
    const running = start();
    const [, url = ''] = await running.printed(/GraphQL +(http:\S+)\/graphql/);
    expect(running.output().stdout).toMatch(/Playground +http:\/\/127\.0\.0\.1:\d+\/\n/);
    expect(running.output().stdout).toMatch(/Release +r\d+-\w{8}: [1-9]\d* entities, [1-9]\d* relationships, [1-9]\d* pieces of evidence/);
    expect(await ask(url, '{ office(id: "office:CN") { id } }')).toMatchObject({ status: 200, data: { office: { id: 'office:CN' } } });
    running.process.kill(signal);
    expect(await running.ended).toBe(0);
    expect(running.output().stdout + running.output().stderr).not.toContain(password);
  });

  test('answers many roots at once without a word of Node\'s', async () => {
    const running = start();
    const [, url = ''] = await running.printed(/GraphQL +(http:\S+)\/graphql/);
    const roots = Array.from({ length: 12 }, (_, index) => `office${index}: office(id: "office:CN") { id }`);
    expect(await ask(url, `{ ${roots.join(' ')} }`)).toMatchObject({ status: 200, data: { office11: { id: 'office:CN' } } });
    running.process.kill('SIGTERM');
    await running.ended;
    expect(running.output().stderr).not.toContain('Warning');
  });

  test('that is told to stop twice does so at once', async () => {
    const running = start();
    const [, port] = await running.printed(/Playground +http:\S+:(\d+)\//);
    // A request that never ends keeps the first stop waiting.
    const dawdler = connect(Number(port), '127.0.0.1');
    dawdler.on('error', () => undefined);
    await once(dawdler, 'connect');
    dawdler.write('POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{');
    await new Promise((resolve) => setTimeout(resolve, 200));
    running.process.kill('SIGINT');
    await running.printed(/Once more to stop at once/);
    const asked = performance.now();
    running.process.kill('SIGINT');
    expect(await running.ended).toBe(1);
    expect(performance.now() - asked).toBeLessThan(2_000);
    dawdler.destroy();
  });
});

describe('arguments', () => {
  test('--help tells all settings and starts nothing', async () => {
    program = startProgram(environment, ['--help']);
    expect(await program.ended).toBe(0);
    expect(program.output().stdout).toMatch(/^Usage: npm start/);
    expect(program.output().stdout).toContain('NEO4J_URI');
    expect(program.output().stdout).not.toContain('Playground ');
  });

  test.each([['--port'], ['8080']])('%s ends with 1 and says where settings are', async (argument) => {
    program = startProgram(environment, [argument]);
    expect(await program.ended).toBe(1);
    expect(program.output().stderr).toMatch(/^error: .*\n\(npm start -- --help says more; settings are variables of the environment, such as PORT\)/);
    expect(program.output().stdout).toBe('');
  });
});

describe('a start that fails ends with 1 and one message', () => {
  async function failure(changes: Readonly<Record<string, string>>): Promise<string> {
    const failed = start(changes);
    expect(await failed.ended).toBe(1);
    const { stdout, stderr } = failed.output();
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/^ +at /m);
    return stderr;
  }

  test('where settings cannot be used', async () => {
    const message = await failure({ PORT: 'high', MAX_DEPTH: '-1' });
    expect(message.split('\n')).toEqual(['The environment has settings that cannot be used:', '  PORT is "high": give a whole number from 0 to 65535', '  MAX_DEPTH is "-1": give a whole number from 1 to 100', '']);
  });

  test('where the port is taken, before anything else is begun', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await failure({ PORT: String(port), NEO4J_URI: 'bolt://127.0.0.1:1' })).toBe(
      `PORT is ${port}, which another program on 127.0.0.1 listens to: stop that program, or set PORT to a free port such as ${port + 1}\n`,
    );
    other.close();
  });

  test('where the host is none of this machine', async () => {
    expect(await failure({ HOST: '192.0.2.1' })).toMatch(/^HOST is "192\.0\.2\.1", which is no address of this machine/);
  });

  test('where no Neo4j answers', async () => {
    const message = await failure({ NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(message).toMatch(/^NEO4J_URI is bolt:\/\/127\.0\.0\.1:1, where Neo4j does not answer user neo4j: .*ECONNREFUSED/);
    expect(message).toMatch(/correct NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD or NEO4J_DATABASE/);
  });

  test('where Neo4j refuses the password', async () => {
    const message = await failure({ NEO4J_USER: 'nobody', NEO4J_PASSWORD: 'not-the-password' });
    expect(message).toMatch(/does not answer user nobody: .*unauthorized/);
    expect(message).not.toContain('not-the-password');
  });
});
