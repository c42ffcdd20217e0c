/**
 * `bri-ip sources verify <dir>`: holds every citation of a dataset against the documents in a directory. It needs no Neo4j and no
 * network: the dataset has the digest of each sentence cited.
 */
import { Command } from 'commander';
import { loadCatalog } from '../catalog/build-catalog.js';
import { DEFAULT_SEEDS_DIRECTORY, readDataset, readDocuments, showPlace, verifyCitations } from '../dataset/index.js';
import type { CitationReport, PassageReport, SourceReport } from '../dataset/index.js';

interface VerifyFlags {
  readonly seeds: string;
}

/** Whoever names a wrong directory wants to hear it, not to read its index. */
const MOST_STRANGERS = 5;

export function sourcesCommand(): Command {
  return new Command('sources').description('Works with the documents that the dataset cites.').addCommand(verifyCommand());
}

function verifyCommand(): Command {
  return new Command('verify')
    .description('Looks up every cited sentence, by its digest, in the documents of a directory: plain text in UTF-8, whatever the files are called. Exits with 1 if a cited sentence is missing or stands elsewhere, or if no document is one that the dataset cites.')
    .argument('<dir>', 'directory with the documents')
    .option('--seeds <dir>', 'directory with the dataset; without it the one that comes with the project', DEFAULT_SEEDS_DIRECTORY)
    .addHelpText('after', '\nExample:\n  bri-ip sources verify ~/articles')
    .action(async (directory: string, { seeds }: VerifyFlags) => {
      const [{ documents, skipped }, dataset] = await Promise.all([readDocuments(directory), readDataset(seeds, loadCatalog())]);
      const report = verifyCitations(dataset, documents);
      const lines = [...skipped.map(({ file, reason }) => `${file}: passed over: ${reason}`), ...describe(report)];
      process.stdout.write(`${lines.join('\n')}\n`);
      if (!isProven(report)) process.exitCode = 1;
    });
}

/** Everything that could be checked is there, and something could be. */
function isProven({ sources }: CitationReport): boolean {
  const held = sources.filter(({ file }) => file !== undefined);
  return held.length > 0 && held.every((source) => faultsOf(source).length === 0);
}

function describe({ sources, strangers }: CitationReport): readonly string[] {
  const held = sources.filter(({ file }) => file !== undefined);
  const absent = sources.filter((source) => source.file === undefined && source.passages.length > 0);
  const unprovable = sources.filter((source) => source.unprovable > 0);
  return [
    ...held.flatMap(describeSource),
    ...absent.map((source) => `${source.id}: not checked: no document here is "${source.title}"`),
    ...strangers.slice(0, MOST_STRANGERS).map((file) => `${file}: not cited: no source of the dataset has its text, nor any sentence of it`),
    ...(strangers.length > MOST_STRANGERS ? [`… and ${strangers.length - MOST_STRANGERS} more files that are not cited`] : []),
    summary(held, unprovable),
  ];
}

function describeSource(source: SourceReport): readonly string[] {
  const cited = citationsOf(source.passages);
  const faults = faultsOf(source);
  const whole = source.isWhole === false ? '; as a whole its text is not the one recorded' : '';
  const found = cited - citationsOf(faults);
  return [`${source.id}: ${source.file ?? ''}: ${found} of ${cited} citations found, of ${source.passages.length} sentences${whole}`, ...faults.map(describeFault)];
}

function describeFault({ locator, foundAt, citations }: PassageReport): string {
  const where = foundAt === undefined ? 'is not in the document' : `stands at ${foundAt} instead`;
  return `  ${locator}: the sentence ${where}${citations.length > 0 ? `; cited at ${citations.map(showPlace).join(', ')}` : ''}`;
}

function faultsOf({ passages }: SourceReport): readonly PassageReport[] {
  return passages.filter(({ locator, foundAt }) => foundAt !== locator);
}

function citationsOf(passages: readonly PassageReport[]): number {
  return passages.reduce((sum, { citations }) => sum + citations.length, 0);
}

function summary(held: readonly SourceReport[], unprovable: readonly SourceReport[]): string {
  const cited = held.reduce((sum, { passages }) => sum + citationsOf(passages), 0);
  const missing = held.reduce((sum, source) => sum + citationsOf(faultsOf(source)), 0);
  const rest = unprovable.reduce((sum, source) => sum + source.unprovable, 0);
  const outcome = held.length === 0 ? 'No document here is one that the dataset cites.' : missing === 0 ? `All ${cited} citations found.` : `${missing} of ${cited} citations not found.`;
  return rest === 0 ? outcome : `${outcome} ${rest} citations of ${unprovable.length} other sources have no digest, so no document proves them.`;
}
