/**
 * Walks through all pages of a connection, forward or backward, and compares each with the naive side.
 *
 * Input: the two sides and what to walk. Output: the differences, and the ids met on the way, which must be all of them, once, in order.
 */
import type { Graph } from './graph-in-memory.js';
import type { TwoSides, Variables } from './two-sides.js';

/** A connection, as the text around its arguments, and how to order and cut it. */
export interface Walk {
  readonly name: string;
  /** With `PAGE` where the arguments and the selection go. */
  readonly field: string;
  /** Whose page it is, where it is not the root's: whoever of a label has most relationships of a type. `ID` in `field` becomes its id. */
  readonly from?: { readonly label: string; readonly type: string };
  /** Name of its input types: `SignedAgreement` of `SignedAgreementOrder`. */
  readonly stem: string;
  readonly size: number;
  readonly orders: readonly (readonly Variables[])[];
  /** Asks for the id of the relationship as well. */
  readonly overRelationship: boolean;
}

export const WALKS: readonly Walk[] = [
  {
    name: 'agreements of the root', field: 'page: agreements PAGE', stem: 'Agreement', size: 29, overRelationship: false,
    orders: [[], [{ id: 'DESC' }], [{ signedOn: 'ASC' }], [{ signedOn: 'DESC' }], [{ agreementKind: 'DESC' }, { signedOn: 'ASC' }], [{ isPilot: 'DESC' }, { name: 'ASC' }], [{ place: 'ASC' }, { status: 'DESC' }]],
  },
  {
    name: 'countries of the root, by text of all scripts', field: 'page: countries PAGE', stem: 'Country', size: 6, overRelationship: false,
    orders: [[{ name: 'ASC' }], [{ name: 'DESC' }], [{ region: 'ASC' }], [{ region: 'DESC' }, { briSignedOn: 'DESC' }]],
  },
  {
    name: 'agreements of an office', field: 'office(id: "ID") { page: agreements PAGE }', from: { label: 'Office', type: 'SIGNED' }, stem: 'SignedAgreement', size: 31, overRelationship: true,
    orders: [[], [{ id: 'DESC' }], [{ edge: { from: 'ASC' } }], [{ edge: { from: 'DESC' } }, { status: 'ASC' }], [{ signedOn: 'DESC' }, { edge: { role: 'ASC' } }], [{ edge: { confidence: 'DESC' } }]],
  },
  {
    name: 'what a claim is about, of all kinds', field: 'claim(id: "ID") { page: concerns PAGE }', from: { label: 'Claim', type: 'CONCERNS' }, stem: 'ConcernsEntity', size: 4, overRelationship: true,
    orders: [[], [{ kind: 'DESC' }], [{ description: 'ASC' }]],
  },
];

interface PageAnswer {
  readonly edges: readonly { readonly id?: string; readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
}

export interface Walked {
  readonly differences: readonly string[];
  readonly met: readonly string[];
  readonly all: readonly string[];
}

export async function walk(sides: TwoSides, { field, from, stem, size, overRelationship }: Walk, orderBy: readonly Variables[], isBackward: boolean): Promise<Walked> {
  const selection = `{ totalCount edges { cursor ${overRelationship ? 'id ' : ''}node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const page = `(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) ${selection}`;
  const document = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: [${stem}Order!]) { ${field.replace('PAGE', page).replace('ID', from ? busiest(sides.graph, from) : '')} }`;
  const idsOf = (answer: PageAnswer): readonly string[] => answer.edges.map(({ id, node }) => `${id ?? ''} ${node.id}`);
  const differences: string[] = [];
  const ask = async (variables: Variables): Promise<PageAnswer> => {
    const { ours, naive } = await sides.answers({ document, variables });
    if (ours !== naive) differences.push((await sides.difference({ document, variables })) ?? 'they differ only sometimes');
    return pageIn(ours);
  };

  const all = idsOf(await ask({ orderBy, first: 1000 }));
  const met: string[] = [];
  let cursor: string | null = null;
  do {
    const answer: PageAnswer = await ask(isBackward ? { orderBy, last: size, before: cursor } : { orderBy, first: size, after: cursor });
    if (isBackward) met.unshift(...idsOf(answer));
    else met.push(...idsOf(answer));
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = answer.pageInfo;
    cursor = isBackward ? (hasPreviousPage ? startCursor : null) : hasNextPage ? endCursor : null;
  } while (cursor !== null && met.length <= all.length && differences.length === 0);
  return { differences, met, all };
}

function busiest({ nodes }: Graph, { label, type }: NonNullable<Walk['from']>): string {
  const count = (node: Graph['nodes'][number]): number => node.outgoing.filter((relationship) => relationship.type === type).length;
  const [first] = nodes.filter((node) => node.labels.includes(label)).sort((a, b) => count(b) - count(a));
  if (!first) throw new Error(`the release has no ${label}`);
  return String(first.properties['id']);
}

function pageIn(answer: string): PageAnswer {
  const { data } = JSON.parse(answer) as { readonly data: Readonly<Record<string, unknown>> };
  const found = Object.values(data)[0];
  if (typeof found !== 'object' || found === null) throw new Error('the walk found no page');
  return ('page' in found ? found.page : found) as PageAnswer;
}
