/**
 * Lowers predicates to Cypher's boolean expressions.
 *
 * Input: a predicate, and the lowering that knows variables, parameters and subqueries. Output: an expression of the builder. Pure.
 *
 *     Not(Compare n0.status = <status>)   ->   NOT coalesce(n0.status = $param1, false)
 */
import Cypher from '@neo4j/cypher-builder';
import { TYPE_KEY } from '../../catalog/catalog.js';
import { invariant } from '../../errors.js';
import type { Parameter, PathSearch, Predicate, RowSource, TextMatch, Variable } from '../plan.js';

export interface PredicateContext {
  property(of: Variable, key: string): Cypher.Expr;
  parameter(parameter: Parameter): Cypher.Expr;
  variable(of: Variable): Cypher.Variable;
  exists(input: RowSource): Cypher.Predicate;
  count(input: RowSource): Cypher.Expr;
  /** Hops of the shortest path; null where there is none. */
  shortest(search: PathSearch): Cypher.Expr;
}

export function lowerPredicate(predicate: Predicate, context: PredicateContext): Cypher.Predicate {
  const property = (): Cypher.Expr => {
    invariant('key' in predicate, `${predicate.op} is about a property`);
    return context.property(predicate.of, predicate.key);
  };
  switch (predicate.op) {
    case 'And':
      return joined(Cypher.and, predicate.all.map((inner) => lowerPredicate(inner, context)), true);
    case 'Or':
      return joined(Cypher.or, predicate.any.map((inner) => lowerPredicate(inner, context)), false);
    case 'Not':
      return negated(predicate.predicate, context);
    case 'MayHold':
      // An OR with IS NULL says the same, and takes Neo4j five times as long to plan where it stands inside other conditions.
      return Cypher.coalesce(lowerPredicate(predicate.predicate, context), Cypher.true);
    case 'Compare':
      return COMPARE[predicate.operator](property(), context.parameter(predicate.value));
    case 'In':
      return Cypher.in(property(), context.parameter(predicate.values));
    case 'Text':
      return text(property(), predicate.match, context.parameter(predicate.value), predicate.ignoresCase);
    case 'DaysWithin': {
      const range = new Cypher.NamedVariable('range');
      const within = Cypher.and(
        Cypher.gte(context.property(predicate.of, `${predicate.key}Min`), Cypher.listIndex(range, 0)),
        Cypher.lte(context.property(predicate.of, `${predicate.key}Max`), Cypher.listIndex(range, 1)),
      );
      return Cypher.any(range, context.parameter(predicate.ranges), within);
    }
    case 'GoesOn':
      return goesOn(property(), predicate, context);
    case 'Includes':
      return includes(property(), predicate, context.parameter(predicate.value));
    case 'IsEmpty':
      return Cypher.eq(Cypher.size(property()), new Cypher.Literal(0));
    case 'IsNotEmpty':
      return Cypher.gt(Cypher.size(property()), new Cypher.Literal(0));
    case 'IsNull':
      return Cypher.isNull(property());
    case 'IsNotNull':
      return Cypher.isNotNull(property());
    case 'TypeIs':
      return Cypher.eq(context.property(predicate.of, TYPE_KEY), new Cypher.Literal(predicate.type));
    case 'IsSame':
      return Cypher.eq(context.variable(predicate.of), context.variable(predicate.other));
    case 'Names':
      return Cypher.in(new Cypher.Literal(predicate.name), context.variable(predicate.list));
    case 'NoPath':
      return Cypher.isNull(context.shortest(predicate.search));
    case 'HoldsIn': {
      const bound = (key: string, compare: typeof Cypher.lte, end: string) => {
        const day = context.property(predicate.of, key);
        return Cypher.coalesce(compare(day, context.property(predicate.time, end)), Cypher.true);
      };
      return Cypher.and(bound('fromMin', Cypher.lte, 'last'), bound('toMax', Cypher.gte, 'first'));
    }
    case 'IsEnd': {
      const relationship = context.variable(predicate.relationship);
      const [start, end] = [Cypher.startNode(relationship), Cypher.endNode(relationship)];
      const [near, far] = predicate.end === 'START' ? [start, end] : [end, start];
      const isAhead = predicate.isAhead && Cypher.eq(context.variable(predicate.isAhead), Cypher.true);
      return Cypher.eq(context.variable(predicate.node), isAhead ? new Cypher.Case().when(isAhead).then(near).else(far) : near);
    }
    case 'SameType':
      return Cypher.eq(context.property(predicate.of, TYPE_KEY), context.property(predicate.other, TYPE_KEY));
    case 'StepIs':
      return Cypher.eq(context.variable(predicate.list).property(context.variable(predicate.index)), new Cypher.Literal(predicate.step));
    case 'IsAmong':
      return Cypher.in(context.variable(predicate.of), context.variable(predicate.list));
    case 'Exists':
      return context.exists(predicate.input);
    case 'CountIs': {
      const [count, value] = [context.count(predicate.input), context.parameter(predicate.value)];
      return predicate.operator === 'IN' ? Cypher.in(count, value) : COMPARE[predicate.operator](count, value);
    }
  }
}

/** One predicate out of several: of none it is what holds for nothing asked. */
export function joined(
  join: (...all: Cypher.Predicate[]) => Cypher.Predicate | undefined, predicates: readonly Cypher.Predicate[], ofNone: boolean,
): Cypher.Predicate {
  return join(...predicates) ?? (ofNone ? Cypher.true : Cypher.false);
}

/** What is unknown does not hold; only of a few kinds of condition is it known that they never are. */
function negated(predicate: Predicate, context: PredicateContext): Cypher.Predicate {
  const inner = lowerPredicate(predicate, context);
  return Cypher.not(isKnown(predicate) ? inner : (Cypher.coalesce(inner, Cypher.false)));
}

function isKnown({ op }: Predicate): boolean {
  return op === 'Exists' || op === 'Not' || op === 'MayHold' || op === 'CountIs' || op === 'IsNull' || op === 'IsNotNull';
}

const COMPARE = { '=': Cypher.eq, '<': Cypher.lt, '<=': Cypher.lte, '>': Cypher.gt, '>=': Cypher.gte } as const;
const MATCHES = { CONTAINS: Cypher.contains, 'STARTS WITH': Cypher.startsWith, 'ENDS WITH': Cypher.endsWith, '=': Cypher.eq } as const;

function text(property: Cypher.Expr, match: TextMatch, value: Cypher.Expr, ignoresCase: boolean): Cypher.Predicate {
  if (!ignoresCase) return match === 'IN' ? Cypher.in(property, value) : MATCHES[match](property, value);
  const lower = Cypher.toLower(property);
  // The list comes in lower case.
  return match === 'IN' ? Cypher.in(lower, value) : MATCHES[match](lower, Cypher.toLower(value));
}

const FIRST_BEYOND: Parameter = { note: 'U+10000', slot: () => '\u{10000}' };
const FIRST_AFTER: Parameter = { note: 'U+E000', slot: () => '\uE000' };

/**
 * No index answers here, so that texts compare by UTF-16: characters beyond U+FFFF are between U+D800 and U+E000. The two bounds are parameters
 * because with literals Neo4j compares by code point.
 */
function goesOn(property: Cypher.Expr, { beyond, text: value, after }: Extract<Predicate, { op: 'GoesOn' }>, context: PredicateContext): Cypher.Predicate {
  const length = new Cypher.NamedVariable('length');
  const start = Cypher.left(context.parameter(value), length);
  const [firstBeyond, firstAfter] = [Cypher.plus(start, context.parameter(FIRST_BEYOND)), Cypher.plus(start, context.parameter(FIRST_AFTER))];
  // The last says that it is so: a Neo4j that always compares by code point has nothing to mend.
  const next = beyond ? [Cypher.gte(property, firstBeyond), Cypher.lt(property, firstAfter)] : [Cypher.gte(property, firstAfter), Cypher.lt(firstBeyond, firstAfter)];
  return Cypher.any(length, context.parameter(after), joined(Cypher.and, [Cypher.startsWith(property, start), ...next], true));
}

function includes(list: Cypher.Expr, { how, isDate }: Extract<Predicate, { op: 'Includes' }>, value: Cypher.Expr): Cypher.Predicate {
  if (how === 'one') return hasItem(list, value, isDate);
  const wanted = new Cypher.NamedVariable('wanted');
  const has = hasItem(list, wanted, isDate);
  return how === 'any' ? Cypher.any(wanted, value, has) : Cypher.all(wanted, value, has);
}

/** A date lies inside a less precise one exactly where it begins with it: `2018-05-01` with `2018-05`. */
function hasItem(list: Cypher.Expr, value: Cypher.Expr, isDate: boolean): Cypher.Predicate {
  if (!isDate) return Cypher.in(value, list);
  const item = new Cypher.NamedVariable('item');
  return Cypher.any(item, list, Cypher.startsWith(item, value));
}
