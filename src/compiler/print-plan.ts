/**
 * Prints a plan for people, as an indented tree: what `explain` shows and the golden tests compare.
 *
 * Input: a column. Output: lines of text; parameters appear by what they are, never by their values. Pure.
 *
 *     First
 *       IndexSeek n0:Office(st3 = <st3>)
 *       Row n0.name
 */
import type { Column, Computed, Measure, PathLeg, PathPattern, PathSearch, Position, RowSource, SortKey } from './plan.js';
import { predicateText, propertyText, sourcesIn } from './print-predicate.js';

export function printPlan(column: Column): string {
  return `${columnLines(column).join('\n')}\n`;
}

function columnLines(column: Column): readonly string[] {
  switch (column.op) {
    case 'Property':
      return [propertyText(column)];
    case 'Row':
      return rowLines('Row', column.columns);
    case 'Itself':
      return [column.of.name];
    case 'Year':
      return [`year of ${propertyText(column)}`];
    case 'SortableDate':
      return [`days of ${propertyText(column)}`];
    case 'Holds':
      return [`Holds ${predicateText(column.predicate)}`, ...indent(sourcesIn(column.predicate).flatMap(sourceLines))];
    case 'LeadsTo':
      return [`${column.relationship.name} leads to ${column.node.name}`];
    case 'IsUnknown':
      return [`${column.of.name} is unknown`];
    case 'Number':
      return [String(column.value)];
    case 'Concat':
      return column.parts.flatMap(columnLines);
    case 'IfKnown':
      return [`IfKnown ${column.of.name}`, ...indent(columnLines(column.then))];
    case 'Aggregate':
      return [`Aggregate ${measuresText(column.measures)}`, ...indent(sourceLines(column.input))];
    case 'Groups':
      return [
        `Groups by ${column.keys.map(({ as }) => as.name).join(', ')}: ${measuresText(column.measures)} ${column.order} limit <${column.limit.note}>`,
        ...indent(computedLines(column.keys)), ...indent(sourceLines(column.input)), ...indent(columnLines(column.row)),
      ];
    case 'CountGroups':
      return [`CountGroups by ${column.keys.map(({ as }) => as.name).join(', ')}`, ...indent(computedLines(column.keys)), ...indent(sourceLines(column.input))];
    case 'Collect':
    case 'First':
      return [column.op, ...indent(sourceLines(column.input)), ...indent(columnLines(column.row))];
    case 'Beforehand':
      return [...column.lists.flatMap(({ as, of }) => computedLines([{ as, column: of }])), ...columnLines(column.then)];
    case 'CountOfRelease':
      return [`CountOfRelease ${column.label}`];
    case 'Count':
      return [column.op, ...indent(sourceLines(column.input))];
    case 'NameMatch':
      return [`NameMatch ${column.of.name} <${column.text.exact.note}>`];
    case 'ShortestLength':
      return ['ShortestLength', ...indent(lengthLines(column.search))];
    case 'Paths':
      return [`Paths ${column.nodes.name} limit <${column.most.note}>${column.upTo ? ` of each pair, up to the length of <${column.upTo.count.note}>${column.upTo.ofLengths ? ' lengths' : ''}` : ''}`, ...indent(searchLines(column.search)), ...indent(columnLines(column.header)), ...indent(columnLines(column.row))];
    case 'Patterns':
      return [
        `Patterns ${column.nodes.name}, ${column.steps.name} limit <${column.most.note}>`, ...indent(column.patterns.flatMap(patternLines)), ...indent(columnLines(column.header)), ...indent(columnLines(column.row)),
      ];
    case 'CheapestPaths':
      return [
        `CheapestPaths ${column.nodes.name} limit <${column.count.note}>, hops <${column.minHops.note}> to <${column.maxHops.note}>`,
        ...indent(sourceLines(column.from)), ...indent(sourceLines(column.to)), ...(column.ties ? indent(sourceLines(column.ties)) : []), ...indent(columnLines(column.header)), ...indent(columnLines(column.row)),
      ];
    case 'Stream':
      return [`Stream ${column.item.name} of <${column.list.note}>`, ...indent(columnLines(column.row))];
    case 'Slice':
    case 'Fits':
      return [`${column.op} ${column.list.name} <${column.limit.note}>`];
    case 'Length':
      return [`Length ${propertyText(column)}`];
    case 'IsOver':
      return [`IsOver <${column.most.note}>`, ...indent(sourceLines(column.input))];
    case 'ByLabel':
      return [
        `ByLabel ${column.of.name}`,
        ...column.branches.flatMap((branch) => indent(rowLines(branch.labels.length > 0 ? branch.labels.join('|') : 'any', branch.columns))),
      ];
  }
}

function computedLines(values: readonly Computed[]): readonly string[] {
  return values.flatMap(({ as, column }) => {
    const [first = '', ...others] = columnLines(column);
    return [`${as.name} := ${first}`, ...others];
  });
}

function measuresText(measures: readonly Measure[]): string {
  return measures.map(({ compute, of }) => (of ? `${compute}(${of.name})` : compute)).join(', ');
}

/** Plain properties on one line, everything else below. */
function rowLines(title: string, columns: readonly Column[]): readonly string[] {
  const plain = columns.flatMap((column) => (column.op === 'Property' ? columnLines(column) : []));
  const nested = columns.filter((column) => column.op !== 'Property');
  return [[title, plain.join(', ')].filter(Boolean).join(' '), ...nested.flatMap((column) => indent(columnLines(column)))];
}

function sourceLines(source: RowSource): readonly string[] {
  switch (source.op) {
    case 'ReleaseScan':
      return [`ReleaseScan ${source.node.name}`];
    case 'NodeScan':
      return [`NodeScan ${source.node.name}:${source.label}`];
    case 'IndexSeek':
      return [`IndexSeek ${source.node.name}:${source.label}(${source.key} ${source.many ? 'IN' : '='} <${source.value.note}>)`];
    case 'Expand': {
      const labels = source.labels.length > 0 ? `:${source.labels.join('|')}` : '';
      const [left, right] = ARROWS[source.direction];
      return [`Expand ${source.from.name}${left}[${source.relationship.name}:${typesText(source.types)}]${right}${source.to.name}${labels}`];
    }
    case 'Unit':
      return ['Unit'];
    case 'ItemsOf':
      return [`ItemsOf ${source.list.name}${source.isInner === true ? ' without its ends' : ''} ${source.node.name}`];
    case 'Breadth':
      return [
        `Breadth ${source.node.name}, ${source.distance.name}: ${source.most} steps`,
        ...indent([`Pass ${predicateText(source.pass.where)}`, ...indent(sourcesIn(source.pass.where).flatMap(sourceLines)), ...sourceLines(source.pass.hop)]),
        ...indent([`Last ${predicateText(source.last.where)}`, ...sourceLines(source.last.hop), ...sourceLines(source.seek)]),
      ];
    case 'HopsOf':
      return [`HopsOf ${source.list.name}: ${source.index.name}, ${source.from.name} to ${source.to.name}`];
    case 'Pairs':
      return ['Pairs', ...indent(sourceLines(source.from)), ...indent(sourceLines(source.to))];
    case 'Scores':
      return [`Scores ${source.node.name}, ${source.score.name} by ${source.algorithm}`];
    case 'Communities':
      return [`Communities ${source.members.name} of ${source.size.name} by ${source.algorithm}, by ties of ${source.tied.name}`, ...indent(sourceLines(source.ties))];
    case 'UnpackedFrom':
      return [`UnpackedFrom ${source.list.name}: ${source.values.map(({ name }) => name).join(', ')}`];
    case 'Within':
      return [
        `Within ${source.maxHops} hops, ${source.node.name}:${source.label} where ${predicateText(source.where)}, when ${predicateText(source.when)}, limit <${source.limit.note}>`,
        ...legLines(source.leg), ...indent(sourceLines(source.seek)),
      ];
    case 'ShortestPath':
      return [`ShortestPath ${source.nodes.name}`, ...indent(searchLines(source.search))];
    case 'Times':
      return [
        `Times ${source.time.name} of <${source.times.note}>: ${source.length.name}; where it changed, ${source.shorterAt.name}, ${source.otherwise.name} and ${source.walks.name} limit <${source.most.note}>`,
        ...indent(searchLines(source.search)),
      ];
    case 'StepsOf':
      return [`StepsOf ${source.walks.name}: ${source.from.name} to ${source.to.name}`];
    case 'PartOf':
      return [`PartOf ${source.row.name}.${source.key} ${source.part.name}`];
    case 'Joined':
      return ['Joined', ...indent(sourceLines(source.then)), ...indent(sourceLines(source.first))];
    case 'Events':
      return [`Events ${source.event.name}: ${source.dates.map(({ key }) => key).join(', ')}; of kinds <${source.kinds.note}>`, ...indent(sourceLines(source.path)), ...indent(sourceLines(source.seed))];
    case 'EndOf':
      return [`EndOf ${source.relationship.name} ${source.end} ${source.node.name}`];
    case 'Distinct':
      return [`Distinct ${source.node.name}`, ...indent(sourceLines(source.input))];
    case 'Reached':
      return [`Reached ${source.node.name}:${source.label}${source.where.length > 0 ? ` where ${source.where.map(predicateText).join(' AND ')}` : ''}`, ...indent(sourceLines(source.path)), ...indent(sourceLines(source.seek))];
    case 'EvidenceSeek':
      return [`EvidenceSeek ${source.node.name} of ${source.of.name}`];
    case 'OwnedSeek': {
      const keys = source.keys.map(({ key, value }) => `${key} = <${value.note}>`).join(', ');
      return [`OwnedSeek ${source.owned.name}:${source.label}(${keys})<-[:${source.type}]-${source.node.name}`];
    }
    case 'OwnersOf':
      return [`OwnersOf ${source.input.node.name}<-[:${source.type}]-${source.node.name}:${source.label}`, ...indent(sourceLines(source.input))];
    case 'FullTextSeek':
      return [`FullTextSeek ${source.node.name}, ${source.query.name} by ${source.index}(<${source.queries.note}>) limit <${source.limit.note}>`];
    case 'Best':
      return [`Best of ${source.of.name} by ${keysText(source.keys)}`, ...indent(sourceLines(source.input))];
    case 'Filter':
      return [`Filter ${predicateText(source.predicate)}`, ...indent(sourcesIn(source.predicate).flatMap(sourceLines)), ...indent(sourceLines(source.input))];
    case 'Compute':
      return ['Compute', ...indent(computedLines(source.values)), ...indent(sourceLines(source.input))];
    case 'Sort':
      return [`Sort ${keysText(source.keys)}`, ...indent(sourceLines(source.input))];
    case 'Page':
      return [`Page ${keysText(source.keys)} limit <${source.limit.note}>${positionText(source.after)}`, ...indent(sourceLines(source.input))];
  }
}

function lengthLines(search: PathSearch): readonly string[] {
  const { from, to, maxHops, meeting } = search;
  return meeting ? [`From both ends, ${meeting.isAhead.name} from the first, at most ${maxHops} hops`, ...legLines(meeting), ...sourceLines(from), ...sourceLines(to)] : searchLines(search);
}

function searchLines({ from, to, hop, where, minHops, maxHops, via, isMeasuredFirst }: PathSearch): readonly string[] {
  return [
    `Hops ${minHops} to ${maxHops}${isMeasuredFirst ? ', if there is a length' : ''}`,
    ...(via ? [`Via ${via.legs.map((leg) => leg.to.name).join(', ')} in <${via.orders.note}>`, ...via.legs.flatMap((leg) => indent(legLines(leg)))] : []),
    ...legLines({ hop, where }), ...sourceLines(from), ...sourceLines(to),
  ];
}

function patternLines({ nodes, labels, hops, where, steps }: PathPattern): readonly string[] {
  const [first] = nodes;
  return [`Pattern ${steps.join(' ')}`, ...indent([`Start ${first?.name ?? ''}:${labels.join('|')}`, ...hops.flatMap(sourceLines), `Filter ${predicateText(where)}`])];
}

function legLines({ hop, where }: PathLeg): readonly string[] {
  return [...indent(sourceLines(hop)), `Filter ${predicateText(where)}`, ...indent(sourcesIn(where).flatMap(sourceLines))];
}

const ARROWS = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] } as const;

/** All types there are would fill a line, and tell less than their number. */
function typesText(types: readonly string[]): string {
  return types.length > 5 ? `${types.length} types` : types.join('|');
}

function keysText(keys: readonly SortKey[]): string {
  return keys.map((key) => `${propertyText(key)} ${key.direction}`).join(', ');
}

function positionText(after: Position | undefined): string {
  return after ? ` after (${after.map((at) => (at.isNull ? 'unknown' : `<${at.value.note}>`)).join(', ')})` : '';
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
