/**
 * `npm run codegen`, second half: TypeScript types of the generated schema and of the documents that the tests run.
 *
 * `src/generated/schema-types.ts` has every type with its resolvers' signatures; `tests/generated/documents.ts` has each golden query as
 * a typed document. Both are committed, and CI fails where they are stale.
 */
import type { CodegenConfig } from '@graphql-codegen/cli';

const types = {
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  disableDescriptions: true,
  scalars: { PartialDate: 'string' },
} as const;

const config: CodegenConfig = {
  schema: 'schema/generated/schema.graphql',
  generates: {
    'src/generated/schema-types.ts': { plugins: ['typescript', 'typescript-resolvers'], config: types },
    'tests/generated/documents.ts': {
      documents: 'tests/golden/**/query.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: types,
    },
  },
};

export default config;
