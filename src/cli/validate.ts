/**
 * `bri-ip validate [dir]`: reads a dataset and says what is wrong with it, all at once. It needs no Neo4j.
 */
import { Command } from 'commander';
import { loadCatalog } from '../catalog/build-catalog.js';
import { DEFAULT_SEEDS_DIRECTORY, compileRelease, readDataset } from '../dataset/index.js';
import { describeCounts } from './describe-release.js';

export function validateCommand(): Command {
  return new Command('validate')
    .description('Checks the .yaml files of a dataset against the schema and lists every fault with its file and line. Exits with 1 if there is any. Needs no Neo4j.')
    .argument('[dir]', 'directory with the dataset; without it the one that comes with the project')
    .addHelpText('after', '\nExample:\n  bri-ip validate seeds')
    .action(async (directory: string = DEFAULT_SEEDS_DIRECTORY) => {
      const catalog = loadCatalog();
      const { entities, relationships, evidence, digest } = compileRelease(await readDataset(directory, catalog), catalog);
      const counts = describeCounts({ entityCount: entities.length, relationshipCount: relationships.length, evidenceCount: evidence.length });
      process.stdout.write(`The dataset is sound: ${counts}. Digest ${digest.slice(0, 8)}.\n`);
    });
}
