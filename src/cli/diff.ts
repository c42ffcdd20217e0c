/**
 * `bri-ip diff [dir]`: what a dataset would change in the graph: entities and relationships added, changed and removed, before
 * anything is loaded. With `--from` it compares two directories and needs no Neo4j.
 */
import { Command } from 'commander';
import { loadCatalog } from '../catalog/build-catalog.js';
import type { Catalog } from '../catalog/catalog.js';
import { DEFAULT_SEEDS_DIRECTORY, compileRelease, currentContent, diffContent, readDataset } from '../dataset/index.js';
import type { ComparedContent, Difference, FieldDifference } from '../dataset/index.js';
import { withNeo4j } from './with-neo4j.js';

interface DiffFlags {
  readonly from?: string;
  readonly json?: true;
}

export function diffCommand(): Command {
  return new Command('diff')
    .description('Shows what a dataset changes in the graph: which entities and relationships are added (+), changed (~) and removed (-), and which of their fields. Nothing is loaded. Exits with 0 whether there are changes or not.')
    .argument('[dir]', 'directory with the dataset; without it the one that comes with the project')
    .option('--from <dir>', 'directory with the dataset to compare with, instead of the release in the database; then no Neo4j is needed')
    .option('--json', 'one JSON object a line, for programs')
    .addHelpText('after', '\nExamples:\n  bri-ip diff\n  git worktree add ../before main && bri-ip diff seeds --from ../before/seeds')
    .action(async (directory: string = DEFAULT_SEEDS_DIRECTORY, { from, json }: DiffFlags) => {
      const catalog = loadCatalog();
      const after = await contentOf(directory, catalog);
      const before = from === undefined ? await withNeo4j(({ driver, database }) => currentContent(driver, database)) : await contentOf(from, catalog);
      const differences = diffContent(before, after);
      const lines = json ? differences.map((difference) => JSON.stringify(difference)) : [...differences.flatMap(describe), summary(differences)];
      if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
    });
}

async function contentOf(directory: string, catalog: Catalog): Promise<ComparedContent> {
  return compileRelease(await readDataset(directory, catalog), catalog);
}

const MARK = { ADDED: '+', CHANGED: '~', REMOVED: '-' } as const;
/** A value in a line of a terminal: texts and lists may be long. */
const LONGEST_VALUE = 160;

function describe({ changeKind, of, name, relationshipType, start, end, fields = [] }: Difference): readonly string[] {
  const what = relationshipType === undefined ? `${of}  ${name}` : `${start ?? ''} ${relationshipType} ${end ?? ''}  ${name}`;
  return [`${MARK[changeKind]} ${what}`, ...fields.flatMap(describeField)];
}

/** Of a list only what is different in it. */
function describeField({ field, before, after }: FieldDifference): readonly string[] {
  const was: unknown = JSON.parse(before);
  const is: unknown = JSON.parse(after);
  if (!Array.isArray(was) || !Array.isArray(is)) return [`    ${field}: ${shortened(before)} -> ${shortened(after)}`];
  const [old, now] = [was.map((item: unknown) => JSON.stringify(item)), is.map((item: unknown) => JSON.stringify(item))];
  const gone = old.filter((item) => !now.includes(item)).map((item) => `    ${field} - ${shortened(item)}`);
  return [...gone, ...now.filter((item) => !old.includes(item)).map((item) => `    ${field} + ${shortened(item)}`)];
}

function shortened(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function summary(differences: readonly Difference[]): string {
  if (differences.length === 0) return 'Nothing changes.';
  const count = (changeKind: Difference['changeKind'], isRelationship: boolean): number => differences.filter((one) => one.changeKind === changeKind && (one.relationshipType !== undefined) === isRelationship).length;
  const part = (isRelationship: boolean): string => `${count('ADDED', isRelationship)} added, ${count('CHANGED', isRelationship)} changed, ${count('REMOVED', isRelationship)} removed`;
  const figures = differences.filter(({ kind }) => kind === 'OBSERVATION').length;
  return `Entities: ${part(false)} (${figures} of them figures). Relationships: ${part(true)}.`;
}
