/**
 * The constraints and indexes that the catalog calls for, as the text of `cypher/constraints.cypher` and `cypher/indexes.cypher`.
 *
 * Input: a catalog. Output: two texts, to be committed: people read the files, and the loader runs them. It knows nothing of
 * databases.
 */
import type { Catalog, NodeType } from '../catalog/catalog.js';

interface Item {
  readonly comment: string;
  readonly statements: readonly string[];
}

/** Types whose lists are mostly ordered by a date. */
const ORDERED_BY_DATE: ReadonlyMap<string, readonly string[]> = new Map([
  ['Agreement', ['signedOn']],
  ['Conference', ['startsOn']],
  ['Source', ['publishedOn']],
]);

const GENERATED = 'Written by src/dataset/write-derived-files.ts from schema/: change that, then run `npx tsx src/dataset/write-derived-files.ts`.';

export function constraintsCypher(catalog: Catalog): string {
  const entities = entityTypes(catalog);
  return print('Constraints, and the indexes that come with them. All but those of the releases begin with `rel`, the number of the release.', [
    {
      comment: 'One release of each number, one current release, one lock for loaders.',
      statements: [unique('release_rel', 'Release', ['rel']), unique('current_key', 'Current', ['key']), unique('load_lock_key', 'LoadLock', ['key'])],
    },
    {
      comment: 'An id is unique in its release: among all entities, all evidence and all changes.',
      statements: [unique('entity_id', 'Entity', ['rel', 'id']), unique('evidence_id', 'Evidence', ['rel', 'id']), unique('change_id', 'Change', ['rel', 'id'])],
    },
    {
      comment: 'The same for each type, so that its nodes are found and listed in the order of their ids without sorting.',
      statements: entities.map((type) => unique(`${snakeCase(type.label)}_id`, type.label, ['rel', 'id'])),
    },
    {
      comment: 'Natural keys: the fields marked @key.',
      statements: entities.flatMap((type) => keysOf(type).map((key) => unique(`${snakeCase(type.label)}_${snakeCase(key)}`, type.label, ['rel', key]))),
    },
  ]);
}

export function indexesCypher(catalog: Catalog): string {
  const entities = entityTypes(catalog);
  return print('Indexes beside those of the constraints. A sort index serves `ORDER BY n.rel, n.key, n.id` where every property has a predicate.', [
    {
      comment: 'Names: search by words, which the loader has folded and parted by spaces, in one release; and by the exact text.',
      statements: [
        "CREATE FULLTEXT INDEX name_words IF NOT EXISTS\nFOR (n:Name) ON EACH [n.words, n.inRelease]\nOPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
        range('name_text', 'Name', ['rel', 'text']),
      ],
    },
    { comment: 'Identifiers: the entity that another system knows by a code.', statements: [range('identifier_value', 'Identifier', ['rel', 'scheme', 'value'])] },
    { comment: 'Order by name.', statements: entities.map((type) => range(`${snakeCase(type.label)}_name`, type.label, ['rel', 'name', 'id'])) },
    {
      comment: 'Order by date: the first possible day, then the last.',
      statements: entities.flatMap((type) =>
        (ORDERED_BY_DATE.get(type.name) ?? []).map((key) => range(`${snakeCase(type.label)}_${snakeCase(key)}`, type.label, ['rel', `${key}Min`, `${key}Max`, 'id'])),
      ),
    },
  ]);
}

function unique(name: string, label: string, keys: readonly string[]): string {
  const required = keys.length === 1 ? `n.${String(keys[0])}` : `(${properties(keys)})`;
  return `CREATE CONSTRAINT ${name} IF NOT EXISTS\nFOR (n:${label}) REQUIRE ${required} IS UNIQUE`;
}

function range(name: string, label: string, keys: readonly string[]): string {
  return `CREATE INDEX ${name} IF NOT EXISTS\nFOR (n:${label}) ON (${properties(keys)})`;
}

function properties(keys: readonly string[]): string {
  return keys.map((key) => `n.${key}`).join(', ');
}

function entityTypes(catalog: Catalog): readonly NodeType[] {
  return [...catalog.nodes.values()].filter(({ isEntity }) => isEntity);
}

function keysOf(type: NodeType): readonly string[] {
  return [...type.fields.values()].flatMap((field) => (field.kind === 'property' && field.isKey && field.name !== 'id' ? [field.property] : []));
}

function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
}

function print(header: string, items: readonly Item[]): string {
  const blocks = items
    .filter(({ statements }) => statements.length > 0)
    .map(({ comment, statements }) => `// ${comment}\n${statements.map((statement) => `${statement};\n`).join('\n')}`);
  return `// ${header}\n// ${GENERATED}\n\n${blocks.join('\n')}`;
}
