/**
 * `bri-ip undo`: makes the release current again that the last load replaced.
 */
import { Command } from 'commander';
import { undoRelease } from '../dataset/index.js';
import { describeRelease } from './describe-release.js';
import { withNeo4j } from './with-neo4j.js';

export function undoCommand(): Command {
  return new Command('undo')
    .description('Takes the last load back: makes the release current that it replaced. Nothing is deleted, and a start of the server does not bring it back: only `bri-ip load` or changed files do.')
    .addHelpText('after', '\nExample:\n  bri-ip undo')
    .action(async () => {
      const release = await withNeo4j(({ driver, database, onProgress }) => undoRelease(driver, database, { onProgress }));
      process.stdout.write(`Current is again ${describeRelease(release)}.\n`);
    });
}
