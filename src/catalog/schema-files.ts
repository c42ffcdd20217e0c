/**
 * Where the schema lies on disk: the hand-written files and the generated one. The same from `src/` and from `dist/`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { Source, parse } from 'graphql';
import type { DefinitionNode } from 'graphql';

const SCHEMA_DIRECTORY = new URL('../../schema/', import.meta.url);

export const GENERATED_SCHEMA = new URL('generated/schema.graphql', SCHEMA_DIRECTORY);

/** The definitions of all hand-written files, in the order of their names. */
export function readSchemaFiles(): readonly DefinitionNode[] {
  return readdirSync(SCHEMA_DIRECTORY)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .flatMap((name) => parse(new Source(readFileSync(new URL(name, SCHEMA_DIRECTORY), 'utf8'), `schema/${name}`)).definitions);
}
