/**
 * Whether an answer costs more in a larger graph: the same statements asked of two releases in turns.
 *
 * Input: a case, two releases. Output: how the times compare. It goes below the executor, which only ever asks the current release: the
 * statement is compiled once and run with the number of either release, its answer put into shape. It compares us with ourselves.
 */
import { getOperationAST, parse } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Driver } from 'neo4j-driver';
import type { Catalog } from '../../src/catalog/catalog.js';
import { compile, parametersOf } from '../../src/compiler/compile.js';
import { joinParts } from '../../src/compiler/parts.js';
import { shapeRoot } from '../../src/compiler/shape-row.js';
import type { Database } from '../../src/db/database.js';
import { invariant } from '../../src/errors.js';
import type { BenchCase } from '../cases/bench-case.js';
import type { Contender } from '../contenders.js';
import type { Variables } from '../peers/peer.js';
import { interleave, type Effort, type Ratio } from './interleave.js';

export interface Growth extends Ratio {
  readonly name: string;
  readonly smallMs: number;
  readonly largeMs: number;
}

export interface Releases {
  readonly small: number;
  readonly large: number;
}

const SMALL = 'small';
const LARGE = 'large';
const TIMEOUT_MS = 30_000;

export async function growth(benchCase: BenchCase, { small, large }: Releases, place: { readonly catalog: Catalog; readonly database: Database; readonly driver: Driver }, effort: Effort): Promise<Growth> {
  const contenders = [
    await atRelease(LARGE, benchCase, large, place),
    await atRelease(SMALL, benchCase, small, place),
  ];
  // Each brings its own variables: the busiest of its graph.
  const compared = await interleave(contenders, { inputs: [{}], inFlight: 1, block: benchCase.block }, effort);
  const ratio = compared.timeRatio(LARGE, SMALL);
  const p50 = (name: string): number => compared.times.find((times) => times.name === name)?.p50 ?? Number.NaN;
  invariant(ratio, 'both were measured');
  return { name: benchCase.name, ...ratio, smallMs: p50(SMALL), largeMs: p50(LARGE) };
}

async function atRelease(name: string, benchCase: BenchCase, rel: number, { catalog, database, driver }: { readonly catalog: Catalog; readonly database: Database; readonly driver: Driver }): Promise<Contender> {
  const inputs = await benchCase.inputs(driver, rel);
  const document = parse(benchCase.operation);
  const operation = getOperationAST(document);
  invariant(operation, 'a case is one operation');
  const coerced = (variables: Variables): Record<string, unknown> => {
    const values = getVariableValues(catalog.schema, operation.variableDefinitions ?? [], { ...variables });
    if (values.errors) throw new AggregateError(values.errors, `The variables of ${benchCase.name} are not valid`);
    return values.coerced;
  };
  const [root] = compile(document, operation, coerced(inputs[0] ?? {}), catalog).roots;
  invariant(root?.kind === 'statement', 'a case is one statement');
  let turn = 0;
  return {
    name,
    answer: async () => {
      const variables = coerced(inputs[turn % inputs.length] ?? {});
      turn += 1;
      const records = await database.read({ text: root.text, params: { ...parametersOf(root, variables), rel } }, { timeoutMs: TIMEOUT_MS });
      return shapeRoot(root.shape, joinParts(root.lists, records), variables);
    },
    dataOf: (data) => data,
  };
}
