/** The golden cases as they are kept: folders of areas, in each a folder for each case. The benchmark counts the database hits of the same cases. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getOperationAST, parse } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';

export interface GoldenQuery {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced. */
  readonly variables: Record<string, unknown>;
}

/** Such as `page/first-page-by-date`, in order. */
export function goldenNames(): readonly string[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((area) => area.isDirectory())
    .flatMap((area) => readdirSync(join(import.meta.dirname, area.name)).map((name) => `${area.name}/${name}`))
    .sort();
}

export function goldenPath(name: string, file: string): string {
  return join(import.meta.dirname, name, file);
}

export function readCase(name: string, schema: GraphQLSchema): GoldenQuery {
  const document = parse(readFileSync(goldenPath(name, 'query.graphql'), 'utf8'));
  const operation = getOperationAST(document);
  if (!operation) throw new Error(`${name} has no single operation`);
  const path = goldenPath(name, 'variables.json');
  const given = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {};
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (errors) throw new AggregateError(errors, `The variables of ${name} are not valid: ${errors.map(({ message }) => message).join('; ')}`);
  return { document, operation, variables: coerced };
}
