/**
 * Prints predicates for people, on one line; what a subquery reads is named there, and printed below by `print-plan.ts`.
 *
 * Input: a predicate. Output: text, and the row sources in it. Parameters appear by what they are, never by their values. Pure.
 */
import { ITSELF } from './plan.js';
import type { Predicate, RowSource, Variable } from './plan.js';

export function propertyText({ of, key }: { readonly of: Variable; readonly key: string }): string {
  return key === ITSELF ? of.name : `${of.name}.${key}`;
}

export function predicateText(predicate: Predicate): string {
  switch (predicate.op) {
    case 'And':
      return predicate.all.length === 0 ? 'true' : predicate.all.map(predicateText).join(' AND ');
    case 'Or':
      return predicate.any.length === 0 ? 'false' : `(${predicate.any.map(predicateText).join(' OR ')})`;
    case 'Not':
      return `NOT (${predicateText(predicate.predicate)})`;
    case 'MayHold':
      return `${predicateText(predicate.predicate)} or unknown`;
    case 'Compare':
      return `${propertyText(predicate)} ${predicate.operator} <${predicate.value.note}>`;
    case 'In':
      return `${propertyText(predicate)} IN <${predicate.values.note}>`;
    case 'Text':
      return `${propertyText(predicate)} ${predicate.match} <${predicate.value.note}>${predicate.ignoresCase ? ' in any case' : ''}`;
    case 'DaysWithin':
      return `${propertyText(predicate)} within <${predicate.ranges.note}>`;
    case 'GoesOn':
      return `${propertyText(predicate)} goes on as <${predicate.text.note}> as far as <${predicate.after.note}>, then with a character ${predicate.beyond ? 'beyond U+FFFF' : 'from U+E000 to U+FFFF'}`;
    case 'Includes':
      return `${propertyText(predicate)} includes ${predicate.how === 'one' ? '' : `${predicate.how} of `}<${predicate.value.note}>`;
    case 'IsEmpty':
      return `${propertyText(predicate)} is empty`;
    case 'IsNotEmpty':
      return `${propertyText(predicate)} is not empty`;
    case 'IsNull':
      return `${propertyText(predicate)} is unknown`;
    case 'IsNotNull':
      return `${propertyText(predicate)} is known`;
    case 'TypeIs':
      return `${predicate.of.name} is ${predicate.type}`;
    case 'IsSame':
      return `${predicate.of.name} = ${predicate.other.name}`;
    case 'IsEnd':
      return `${predicate.end.toLowerCase()} of ${predicate.relationship.name} = ${predicate.node.name}${predicate.isAhead ? `, or the other end unless ${predicate.isAhead.name}` : ''}`;
    case 'HoldsIn':
      return `${predicate.of.name} holds in ${predicate.time.name}`;
    case 'NoPath':
      return `no path from ${predicate.search.from.node.name} to ${predicate.search.to.node.name} where ${predicateText(predicate.search.where)}`;
    case 'Names':
      return `${predicate.name} IN ${predicate.list.name}`;
    case 'SameType':
      return `type of ${predicate.of.name} = type of ${predicate.other.name}`;
    case 'StepIs':
      return `${predicate.list.name}[${predicate.index.name}] = ${predicate.step}`;
    case 'IsAmong':
      return `${predicate.of.name} IN ${predicate.list.name}`;
    case 'Exists':
      return `EXISTS ${end(predicate.input)}`;
    case 'CountIs':
      return `COUNT ${end(predicate.input)} ${predicate.operator} <${predicate.value.note}>`;
  }
}

/** The row sources of a predicate's subqueries, in the order of its text. */
export function sourcesIn(predicate: Predicate): readonly RowSource[] {
  switch (predicate.op) {
    case 'And':
      return predicate.all.flatMap(sourcesIn);
    case 'Or':
      return predicate.any.flatMap(sourcesIn);
    case 'Not':
      return sourcesIn(predicate.predicate);
    case 'Exists':
    case 'CountIs':
      return [predicate.input];
    default:
      return [];
  }
}

/** The node that a subquery ends at: the line that binds it stands below. */
function end(input: RowSource): string {
  switch (input.op) {
    case 'Expand':
      return input.to.name;
    case 'ReleaseScan':
    case 'NodeScan':
    case 'IndexSeek':
    case 'EvidenceSeek':
    case 'ItemsOf':
    case 'Breadth':
    case 'EndOf':
    case 'OwnedSeek':
    case 'OwnersOf':
    case 'Reached':
    case 'FullTextSeek':
    case 'Scores':
    case 'Within':
      return input.node.name;
    case 'Communities':
      return input.members.name;
    case 'UnpackedFrom':
      return input.values[0]?.name ?? '';
    case 'Joined':
      return end(input.then);
    case 'PartOf':
      return input.part.name;
    case 'HopsOf':
    case 'StepsOf':
      return input.to.name;
    case 'ShortestPath':
      return input.nodes.name;
    case 'Times':
      return input.time.name;
    case 'Pairs':
      return input.to.node.name;
    case 'Events':
      return input.event.name;
    case 'Unit':
      return '';
    case 'Best':
    case 'Distinct':
    case 'Filter':
    case 'Compute':
    case 'Sort':
    case 'Page':
      return end(input.input);
  }
}
