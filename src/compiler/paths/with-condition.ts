/** The same search where each hop fulfils one condition more. Input: a search, the condition of a hop. Output: a search. Pure. */
import type { PathLeg, PathSearch, Predicate } from '../plan.js';

export function withCondition(search: PathSearch, also: (leg: PathLeg) => Predicate): PathSearch {
  const narrowed = <Leg extends PathLeg>(leg: Leg): Leg => ({ ...leg, where: { op: 'And', all: [leg.where, also(leg)] } });
  return { ...narrowed(search), meeting: search.meeting && narrowed(search.meeting), via: search.via && { ...search.via, legs: search.via.legs.map(narrowed) } };
}
