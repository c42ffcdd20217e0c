/**
 * `bri-ip releases`: lists the releases that the database keeps, newest first, and marks the current one.
 */
import { Command } from 'commander';
import { listReleases } from '../dataset/index.js';
import { describeCounts } from './describe-release.js';
import { withNeo4j } from './with-neo4j.js';

export function releasesCommand(): Command {
  return new Command('releases')
    .description('Lists the releases in the database, newest first. The current one, which answers queries, has a star.')
    .addHelpText('after', '\nExample:\n  bri-ip releases')
    .action(async () => {
      const { all, current } = await withNeo4j(({ driver, database }) => listReleases(driver, database));
      const lines = [...all].reverse().map((release) => {
        const mark = release.rel === current?.rel ? '*' : ' ';
        const state = release.state === 'READY' ? '' : `  ${release.state}: left by an interrupted load, cleared by the next`;
        return `${mark} ${release.id}  ${release.loadedAt ?? 'never current'}  ${describeCounts(release)}${state}`;
      });
      process.stdout.write(lines.length === 0 ? 'The database holds no release. Load one with `bri-ip load`.\n' : `${lines.join('\n')}\n`);
    });
}
