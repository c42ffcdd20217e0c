/**
 * How long compiling takes: of operations never seen, and of one that is in the cache.
 *
 * Input: a catalog. Output: milliseconds; no database is asked. Every unseen operation has fields, conditions and response names that
 * none before it had, five levels of connections deep. Cold: the 11th to 50th operation of the process, when hardly anything
 * of the compiler is optimised machine code yet. Warm: those after the thousandth. Measured first of all in a process, or cold means nothing.
 */
import { getOperationAST, parse } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Catalog } from '../../src/catalog/catalog.js';
import { compile, parametersOf } from '../../src/compiler/compile.js';
import { invariant } from '../../src/errors.js';
import { median, quantile } from './statistics.js';

export interface CompileTimes {
  readonly firstMs: number;
  readonly coldMs: number;
  readonly warmMs: number;
  readonly warmP95Ms: number;
  readonly seenMs: number;
  /** Of the median unseen operation: length of its text and of its statement. */
  readonly characters: { readonly operation: number; readonly statement: number };
}

const COLD = { from: 10, to: 50 } as const;
const WARM = { from: 1_000, to: 1_400 } as const;
const SEEN_RUNS = 5_000;
const VARIABLES = { st3: 'CN', first: 10 } as const;

export function compileTimes(catalog: Catalog): CompileTimes {
  const times: number[] = [];
  let statement = '';
  for (let index = 0; index < WARM.to; index += 1) {
    const { document, operation } = parsed(deepOperation(index));
    const start = performance.now();
    const compiled = compile(document, operation, VARIABLES, catalog);
    times.push(performance.now() - start);
    const [root] = compiled.roots;
    if (root?.kind === 'statement') statement = root.text;
  }
  const warm = times.slice(WARM.from, WARM.to);
  return {
    firstMs: times[0] ?? Number.NaN,
    coldMs: median(times.slice(COLD.from, COLD.to)),
    warmMs: median(warm),
    warmP95Ms: quantile(warm, 0.95),
    seenMs: seenMs(catalog),
    characters: { operation: deepOperation(WARM.to).length, statement: statement.length },
  };
}

function seenMs(catalog: Catalog): number {
  const { document, operation } = parsed(deepOperation(0));
  const compiled = compile(document, operation, VARIABLES, catalog);
  const seen = Array.from({ length: SEEN_RUNS }, (_, index) => {
    const others = { st3: `X${index}`, first: (index % 100) + 1 };
    const start = performance.now();
    invariant(compiled.fits(others), 'other values have the same shape');
    for (const root of compiled.roots) if (root.kind === 'statement') parametersOf(root, others);
    return performance.now() - start;
  });
  return median(seen.slice(SEEN_RUNS / 2));
}

/** Five levels of connections, with an interface on the way. The bits of `index` choose among its fields. */
function deepOperation(index: number): string {
  const some = (bit: number, text: string): string => (((index >> bit) & 1) === 1 ? text : '');
  return `query Deep($st3: String!, $first: Int) {
  office${index}: office(st3: $st3) {
    name ${some(0, 'city')} ${some(1, 'website')}
    agreements(first: $first ${some(2, ', orderBy: [{ signedOn: ASC }]')}) { totalCount edges { role node {
      name${index}: name status ${some(3, 'signedOn')} ${some(4, 'subject')}
      signatories(first: 10) { edges { role ${some(5, 'from')} evidence { claim locator source { title } } node {
        id name ... on Office { scope ${some(6, 'st3')} }
        conferences(first: 5) { nodes {
          title ${some(7, 'startsOn')}
          attendees(first: 5, orderBy: [{ name: ASC }]) { nodes {
            name ${some(8, 'description')}
            ... on Office { country { name treaties(first: 3, where: { status: { eq: IN_FORCE } ${some(9, ', membersComplete: { eq: true }')} }) { nodes { title adoptedOn ${some(10, 'place')} } } } }
          } }
        } }
      } } }
    } } }
  }
}`;
}

function parsed(text: string): { readonly document: DocumentNode; readonly operation: OperationDefinitionNode } {
  const document = parse(text);
  const operation = getOperationAST(document);
  invariant(operation, 'the document holds one operation');
  return { document, operation };
}
