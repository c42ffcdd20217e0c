/** The command line in a process of its own: what it prints, and its exit code. Commands that need Neo4j are in database.test.ts. */
import { expect, test } from '@jest/globals';
import { briIp } from './run-cli.js';
import { BASE, seedDirectory } from './seed-directory.js';

test('validate counts what is sound', async () => {
  expect(await briIp('validate', await seedDirectory({ 'a.yaml': BASE }))).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^The dataset is sound: 7 entities, 2 relationships, 8 pieces of evidence\. Digest [0-9a-f]{8}\.\nNo relationship reaches 1 of the entities: country:CN\.\n$/),
    stderr: '',
  });
});

test('validate lists all faults and exits with 1', async () => {
  const directory = await seedDirectory({ 'a.yaml': BASE, 'b.yaml': 'Nonsense: []\nTopic:\n  - id: topic:x\n    name: X\n' });
  expect(await briIp('validate', directory)).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining(`The dataset has 2 faults; nothing was loaded. Correct them and load again.\n  ${directory}/b.yaml:1: there is no type "Nonsense"`),
  });
});

test('a load of faulty seeds ends before Neo4j is started', async () => {
  const startedAt = performance.now();
  const { code, stderr } = await briIp('load', '/no/such/directory');
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('/no/such/directory: is not a directory that can be read') });
  expect(stderr).not.toContain('Starting');
  expect(performance.now() - startedAt).toBeLessThan(60_000);
});

test('--help is for people', async () => {
  const help = await briIp('--help');
  expect(help.code).toBe(0);
  for (const word of ['validate [dir]', 'load [options] [dir]', 'undo', 'releases', 'NEO4J_URI', 'Examples:']) expect(help.stdout).toContain(word);
  expect((await briIp('load', '--help')).stdout).toContain('Examples:\n  bri-ip load\n');
});

test('what is not known gets a hint', async () => {
  expect(await briIp('vaildate')).toMatchObject({ code: 1, stderr: expect.stringContaining('(Did you mean validate?)') });
  expect(await briIp('load', '--keep', '0')).toMatchObject({ code: 1, stderr: expect.stringContaining('Give a whole number from 1 on.') });
});
