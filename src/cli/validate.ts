/**
 * `bri-ip validate [dir]`: reads a dataset and says what is wrong with it, all at once. It needs no Neo4j.
 */
import { Command } from 'commander';
import { loadCatalog } from '../catalog/build-catalog.js';
import { DEFAULT_SEEDS_DIRECTORY, compileRelease, notesOn, readDataset } from '../dataset/index.js';
import { describeCounts } from './describe-release.js';

const MOST_LISTED = 10;

function listed(ids: readonly string[]): string {
  return ids.length > MOST_LISTED ? `${ids.slice(0, MOST_LISTED).join(', ')} and ${ids.length - MOST_LISTED} more` : ids.join(', ');
}

export function validateCommand(): Command {
  return new Command('validate')
    .description('Checks the .yaml files of a dataset against the schema and lists every fault with its file and line. Exits with 1 if there is any. Needs no Neo4j.')
    .argument('[dir]', 'directory with the dataset; without it the one that comes with the project')
    .addHelpText('after', '\nExample:\n  bri-ip validate seeds')
    .action(async (directory: string = DEFAULT_SEEDS_DIRECTORY) => {
      const catalog = loadCatalog();
      const content = compileRelease(await readDataset(directory, catalog), catalog);
      const { entities, relationships, evidence, digest } = content;
      const counts = describeCounts({ entityCount: entities.length, relationshipCount: relationships.length, evidenceCount: evidence.length });
      const { alone } = notesOn(content);
      const note = alone.length === 0 ? '' : `No relationship reaches ${alone.length} of the entities: ${listed(alone)}.\n`;
      process.stdout.write(`The dataset is sound: ${counts}. Digest ${digest.slice(0, 8)}.\n${note}`);
    });
}
