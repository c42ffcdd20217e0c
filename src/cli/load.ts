/**
 * `bri-ip load [dir]`: loads a dataset as a new release and makes it current. The same content again changes nothing.
 */
import { Command, InvalidArgumentError } from 'commander';
import { loadCatalog } from '../catalog/build-catalog.js';
import { DEFAULT_SEEDS_DIRECTORY, compileRelease, loadRelease, readDataset } from '../dataset/index.js';
import { describeRelease } from './describe-release.js';
import { withNeo4j } from './with-neo4j.js';

interface LoadFlags {
  readonly keep: number;
}

export function loadCommand(): Command {
  return new Command('load')
    .description('Checks a dataset, writes it into Neo4j as a new release and makes that current in one step. Readers never see half of it. If anything is wrong, nothing is loaded; if nothing changed, nothing is written.')
    .argument('[dir]', 'directory with the dataset; without it the one that comes with the project')
    .option('--keep <number>', 'how many releases to keep, the new one among them', atLeastOne, 2)
    .addHelpText('after', '\nExamples:\n  bri-ip load\n  NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… bri-ip load my-dataset --keep 5')
    .action(async (directory: string = DEFAULT_SEEDS_DIRECTORY, { keep }: LoadFlags) => {
      const catalog = loadCatalog();
      // Before Neo4j is started: a fault is told at once.
      const content = compileRelease(await readDataset(directory, catalog), catalog);
      const { release, flipped } = await withNeo4j(({ driver, database, config, onProgress }) =>
        loadRelease(driver, database, content, { keep, queryTimeoutMs: config.queryTimeoutMs, onProgress }),
      );
      process.stdout.write(flipped ? `Current is now ${describeRelease(release)}.\n` : `Nothing changed: current is ${describeRelease(release)}.\n`);
    });
}

function atLeastOne(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1 on.');
  return number;
}
