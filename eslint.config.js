/** Lint: strict TypeScript, and the house's import directions (ARCHITECTURE.md), with no cycles. */
import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** What each folder of `src/` may import from the others. Anything left out is forbidden. */
const MAY_IMPORT = {
  catalog: ['errors'],
  compiler: ['errors', 'catalog'],
  db: ['errors'],
  analysis: ['errors', 'catalog', 'compiler', 'db'],
  neo4j: ['errors'],
  dataset: ['errors', 'catalog', 'db'],
  server: ['errors', 'catalog', 'compiler', 'analysis', 'db', 'config'],
  embedding: ['errors', 'config', 'open-graph', 'server'],
};
const FOLDERS = ['catalog', 'compiler', 'analysis', 'db', 'neo4j', 'dataset', 'server', 'embedding', 'cli'];
const FILES = ['config', 'main', 'index', 'start-program', 'open-graph'];

const zones = Object.entries(MAY_IMPORT).flatMap(([target, allowed]) => [
  ...FOLDERS.filter((folder) => folder !== target && !allowed.includes(folder)).map((folder) => ({
    target: `./src/${target}`,
    from: `./src/${folder}`,
    message: `src/${target} must not know src/${folder}: see "Import directions" in ARCHITECTURE.md`,
  })),
  ...FILES.filter((file) => !allowed.includes(file)).map((file) => ({ target: `./src/${target}`, from: `./src/${file}.ts` })),
]);

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.bri-ip/', 'src/generated/', 'tests/generated/', 'web/**/*.ts', 'web/**/*.tsx', 'web/dist/', 'web/node_modules/', 'bench/peers/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return next()` is how Express handlers read.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // neo4j-driver declares its plain option objects as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Text that is spread here is ASCII, or spread by code points on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.js'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })], 'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] } },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
    },
  },
  {
    files: ['src/compiler/**', 'src/catalog/**'],
    rules: {
      'no-restricted-imports': ['error', {
        paths: ['neo4j-driver', 'express'].map((name) => ({ name, message: 'The compiler is pure: it knows neither driver nor server.' })),
        patterns: [{ group: ['@apollo/*'], message: 'The compiler is pure: it knows neither driver nor server.' }],
      }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly' } },
  },
);
