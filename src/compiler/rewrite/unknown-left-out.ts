/**
 * Where a filter compares the value that a page is sorted by, no row of the page has it unknown: those need not be looked for.
 *
 *     Page n.signedOnMin (unknown last) over Filter n.signedOnMin >= $p   ->   Page n.signedOnMin (always known) over the same
 *
 * Without it, Neo4j goes through all nodes for those whose value is unknown, whenever the others are fewer than a page.
 */
import type { Predicate, RowSource, SortKey } from '../plan.js';
import type { RewriteRule } from './rewrite-plan.js';

export const unknownLeftOut: RewriteRule = {
  name: 'unknown-left-out',
  rowSource: (source) => {
    if (source.op !== 'Page') return source;
    const [first, second] = source.keys;
    // A cursor that stands at an unknown value is of a page without such a filter.
    if (!first?.isNullable || source.after?.[0]?.isNull === true) return source;
    const keys = second?.isPaired ? [first, second] : [first];
    const isKnown = conditionsOf(source.input).some((predicate) => keys.some((key) => compares(predicate, key)));
    return isKnown ? { ...source, keys: [{ ...first, isNullable: false }, ...source.keys.slice(1)] } : source;
  },
};

/** What holds for all rows. */
function conditionsOf(source: RowSource): readonly Predicate[] {
  switch (source.op) {
    case 'Filter':
      return [...(source.predicate.op === 'And' ? source.predicate.all : [source.predicate]), ...conditionsOf(source.input)];
    case 'Compute':
    case 'Sort':
      return conditionsOf(source.input);
    default:
      return [];
  }
}

/** Whether a condition holds for no unknown value of the key. */
function compares(predicate: Predicate, { of, key }: SortKey): boolean {
  switch (predicate.op) {
    case 'Compare':
    case 'In':
    case 'Text':
    case 'IsNotNull':
      return predicate.of === of && predicate.key === key;
    case 'DaysWithin':
      return predicate.of === of && (key === `${predicate.key}Min` || key === `${predicate.key}Max`);
    default:
      return false;
  }
}
