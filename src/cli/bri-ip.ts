#!/usr/bin/env node
/**
 * The command line: `bri-ip validate | diff | load | undo | releases | sources`. Input: arguments, the environment and signals. Output: what a command
 * prints, and an exit code: 0, 1 for what went wrong, 130 when interrupted. Each command has a file of its own.
 */
import { Command } from 'commander';
import { diffCommand } from './diff.js';
import { loadCommand } from './load.js';
import { releasesCommand } from './releases.js';
import { sourcesCommand } from './sources.js';
import { undoCommand } from './undo.js';
import { validateCommand } from './validate.js';

const ENVIRONMENT = `
Which Neo4j:
  Without NEO4J_URI the program's own, in BRI_IP_HOME (default: .bri-ip in the project). It is started if it does
  not run, and stopped again if nobody else uses it. With NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE
  that one.

Examples:
  bri-ip validate seeds          list everything wrong with the files in seeds/
  bri-ip diff                    what loading the project's dataset would change
  bri-ip load                    load the dataset that comes with the project
  bri-ip undo                    go back to the release before it`;

const program = new Command('bri-ip')
  .description('Checks datasets and their sources, loads them into Neo4j as releases, and takes releases back.')
  .addHelpText('after', ENVIRONMENT)
  .showSuggestionAfterError()
  .showHelpAfterError('(bri-ip --help says more)')
  .addCommand(validateCommand())
  .addCommand(diffCommand())
  .addCommand(loadCommand())
  .addCommand(undoCommand())
  .addCommand(releasesCommand())
  .addCommand(sourcesCommand());

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
