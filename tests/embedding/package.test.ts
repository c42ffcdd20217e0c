/**
 * The package as an application installs it: the files of `npm pack` in another project's node_modules. It runs the README's own
 * lines there, and the compiler accepts a program that uses the types.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testNeo4j } from '../db/test-neo4j.js';

const ROOT = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

let app: string;

beforeAll(async () => {
  app = await mkdtemp(join(tmpdir(), 'bri-ip-app-'));
  await run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', 'tsconfig.build.json'], { cwd: ROOT });
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', app], { cwd: ROOT });
  const [packed] = JSON.parse(stdout) as { readonly filename: string }[];
  await mkdir(join(app, 'node_modules'));
  // What npm would fetch beside it is here already.
  for (const name of await readdir(join(ROOT, 'node_modules'))) {
    if (!name.startsWith('.')) await symlink(join(ROOT, 'node_modules', name), join(app, 'node_modules', name));
  }
  await run('tar', ['-xzf', join(app, packed?.filename ?? '')], { cwd: app });
  await run('mv', ['package', 'node_modules/bri-ip-graph'], { cwd: app });
  await writeFile(join(app, 'package.json'), '{ "type": "module" }');
}, 120_000);

afterAll(() => rm(app, { recursive: true, force: true }));

function environment(): NodeJS.ProcessEnv {
  const { uri, user, password } = testNeo4j();
  return { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: 'of the application' };
}

test('the lines of the README answer', async () => {
  const lines = /```js\n([^]+?)```/.exec(await readFile(join(ROOT, 'README.md'), 'utf8'))?.[1];
  // The tests' Neo4j may hold no release yet.
  await writeFile(join(app, 'app.js'), lines?.replace('createGraph()', 'createGraph({ load: true })') ?? '');
  const { stdout, stderr } = await run(process.execPath, ['app.js'], { cwd: app, env: environment() });
  expect({ stdout, stderr }).toEqual({ stdout: expect.stringMatching(/name: 'China National Intellectual Property Administration'/), stderr: '' });
});

test('its types are there', async () => {
  await writeFile(join(app, 'app.ts'), `
    import { createGraph, GraphQueryError, type Graph, type GraphDocument } from 'bri-ip-graph';
    const office: GraphDocument<{ office: { name: string } | null }, { st3: string }> = 'query ($st3: String!) { office(st3: $st3) { name } }';
    export async function nameOf(graph: Graph, st3: string): Promise<string | undefined> {
      try {
        return (await graph.query(office, { st3 })).office?.name;
      } catch (error) {
        if (error instanceof GraphQueryError) return error.errors[0]?.message;
        throw error;
      }
    }
    // @ts-expect-error -- the variable is missing
    export const wrong = async (graph: Graph) => graph.query(office, {});
    export const open = () => createGraph({ onProgress: (message: string) => message });
  `);
  const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2022', '--types', 'node', 'app.ts'];
  await expect(run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...strict], { cwd: app })).resolves.toEqual({ stdout: '', stderr: '' });
});

test('its schema is where code generators look for it', async () => {
  const program = "import { readFileSync } from 'node:fs'; console.log(readFileSync(new URL(import.meta.resolve('bri-ip-graph/schema.graphql')), 'utf8').includes('type Office'));";
  expect((await run(process.execPath, ['--input-type=module', '-e', program], { cwd: app })).stdout).toBe('true\n');
});
