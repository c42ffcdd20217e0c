/**
 * The logical plan: how an operation is answered, in a database's terms, independent of Cypher's text.
 *
 * A `RowSource` yields rows of bound variables; a `Column` is a value computed from them. Values that differ between requests are
 * `Parameter`s. `plan-operation.ts` makes plans, `rewrite/` improves them, `lower/` turns them into Cypher, `print-plan.ts` shows
 * them to people. Immutable data only.
 */
import type { DatedProperty, Direction } from '../catalog/catalog.js';
import type { TextOrder } from './text-order.js';
import type { Slot } from './variables.js';

/** A node, relationship or computed value bound by a row source. Its name is the variable in Cypher. */
export interface Variable {
  readonly name: string;
  readonly kind: 'node' | 'relationship' | 'value';
}

/** The key under which a computed value stands where a node has properties: it is the value itself. */
export const ITSELF = '';

/** A value that each request brings. `note` says for people what it is, such as `first + 1`. */
export interface Parameter {
  readonly note: string;
  readonly slot: Slot;
  /** The value, where the document itself says it. */
  readonly constant?: unknown;
}

export type Predicate =
  | { readonly op: 'And'; readonly all: readonly Predicate[] }
  | { readonly op: 'Or'; readonly any: readonly Predicate[] }
  | { readonly op: 'Compare'; readonly of: Variable; readonly key: string; readonly operator: Comparison; readonly value: Parameter; readonly isIndexed?: boolean }
  /** `isIndexed`, as above: an index finds the few nodes of a label that have such a value. */
  | { readonly op: 'In'; readonly of: Variable; readonly key: string; readonly values: Parameter; readonly isIndexed?: boolean }
  /** The days from `key`Min to `key`Max lie inside one of the ranges, a list of [first day, last day]. */
  | { readonly op: 'DaysWithin'; readonly of: Variable; readonly key: string; readonly ranges: Parameter }
  | { readonly op: 'IsNull' | 'IsNotNull'; readonly of: Variable; readonly key: string }
  /** A text and another, both in lower case where `ignoresCase`; of IN, one of several, which are in lower case already. */
  | { readonly op: 'Text'; readonly of: Variable; readonly key: string; readonly match: TextMatch; readonly ignoresCase: boolean; readonly value: Parameter }
  /** It begins as `text` does, as far as one of the lengths `after`, and goes on with a character beyond U+FFFF, or else with one from U+E000 to U+FFFF. */
  | { readonly op: 'GoesOn'; readonly of: Variable; readonly key: string; readonly text: Parameter; readonly after: Parameter; readonly beyond: boolean }
  /** A list has the value, or any or all of the values; a date is among dates that lie inside it. */
  | { readonly op: 'Includes'; readonly of: Variable; readonly key: string; readonly how: 'one' | 'any' | 'all'; readonly isDate: boolean; readonly value: Parameter }
  | { readonly op: 'IsEmpty' | 'IsNotEmpty'; readonly of: Variable; readonly key: string }
  /** True where the other is false or unknown. */
  | { readonly op: 'Not'; readonly predicate: Predicate }
  /** True where the other is true or unknown. */
  | { readonly op: 'MayHold'; readonly predicate: Predicate }
  | { readonly op: 'TypeIs'; readonly of: Variable; readonly type: string }
  /** Both are the same node. */
  | { readonly op: 'IsSame'; readonly of: Variable; readonly other: Variable }
  /** A list of names has the name. */
  | { readonly op: 'Names'; readonly list: Variable; readonly name: string }
  /** It may have held on some day from `first` to `last` of a value. */
  | { readonly op: 'HoldsIn'; readonly of: Variable; readonly time: Variable }
  /** There is none between the ends of a search, which are bound. */
  | { readonly op: 'NoPath'; readonly search: PathSearch }
  /** The relationship starts, or ends, at the node; where `isAhead` is given and does not hold, it is at its other end. */
  | { readonly op: 'IsEnd'; readonly relationship: Variable; readonly end: 'START' | 'END'; readonly node: Variable; readonly isAhead?: Variable | undefined }
  /** Both are relationships of the same type. */
  | { readonly op: 'SameType'; readonly of: Variable; readonly other: Variable }
  /** The item of a list of steps is the step of that number. */
  | { readonly op: 'StepIs'; readonly list: Variable; readonly index: Variable; readonly step: number }
  /** The node is one of a list. */
  | { readonly op: 'IsAmong'; readonly of: Variable; readonly list: Variable }
  | { readonly op: 'Exists'; readonly input: RowSource }
  | { readonly op: 'CountIs'; readonly input: RowSource; readonly operator: Comparison | 'IN'; readonly value: Parameter };

export type TextMatch = 'CONTAINS' | 'STARTS WITH' | 'ENDS WITH' | '=' | 'IN';

export type Comparison = '=' | '<' | '<=' | '>' | '>=';

export type CentralityAlgorithm = 'DEGREE' | 'PAGERANK' | 'BETWEENNESS' | 'CLOSENESS';

export type CommunityAlgorithm = 'LOUVAIN' | 'LEIDEN' | 'LABEL_PROPAGATION' | 'CONNECTED';

export interface SortKey {
  readonly of: Variable;
  readonly key: string;
  readonly direction: 'ASC' | 'DESC';
  readonly isNullable: boolean;
  /** Unknown exactly where the key before it is: the last day of a date, after its first. */
  readonly isPaired: boolean;
  /** Unknown values stand last in a page read forward, first in one read backward. */
  readonly nulls: 'FIRST' | 'LAST';
}

/** A value that is computed for each row, and the name it has then. */
export interface Computed {
  readonly as: Variable;
  readonly column: Column;
}

/** Which relationships are followed from a node `x` to a node `y`, and for which `y`. */
export interface PathLeg {
  readonly hop: Extract<RowSource, { op: 'Expand' }>;
  readonly where: Predicate;
}

/** Paths between two seeks. */
export interface PathSearch extends PathLeg {
  readonly from: Extract<RowSource, { op: 'IndexSeek' }>;
  readonly to: Extract<RowSource, { op: 'IndexSeek' }>;
  readonly minHops: number;
  readonly maxHops: number;
  /** A hop as it is walked from both ends in turns until the two meet, where that tells how long the shortest path is; `isAhead` while it is walked from the first. */
  readonly meeting: (PathLeg & { readonly isAhead: Variable }) | undefined;
  /** Whether how long the shortest path is, is found before any is looked for: where there is none, Neo4j might go through all walks that follow a relationship the wrong way. */
  readonly isMeasuredFirst: boolean;
  /** How many lengths are looked for. */
  readonly groups: number;
  /** What is passed on the way: each has a leg that leads to it, before the one that leads to the end. */
  readonly via?: Waypoints | undefined;
}

export interface Waypoints {
  /** Lists of ids: the orders in which they may be passed. */
  readonly orders: Parameter;
  /** One of them. */
  readonly order: Variable;
  readonly legs: readonly (PathLeg & { readonly to: Variable })[];
}

/** A path of so many hops, each over relationships and to nodes of its own. */
export interface PathPattern {
  readonly nodes: readonly Variable[];
  /** Of the first node; hops have those of what they lead to. */
  readonly labels: readonly string[];
  /** The first and the last node, and whether they are sought by their ids. */
  readonly ends: readonly { readonly node: Variable; readonly isSought: boolean }[];
  readonly hops: readonly Extract<RowSource, { op: 'Expand' }>[];
  readonly where: Predicate;
  /** Numbers of its steps, one for each hop. */
  readonly steps: readonly number[];
}

export type FullTextSeek = Extract<RowSource, { op: 'FullTextSeek' }>;

/** A searched text, as names are compared with it. */
export interface NameText {
  /** All of it. */
  readonly exact: Parameter;
  /** Its words, each between spaces. */
  readonly whole: Parameter;
  /** Its words, each after a space. */
  readonly starts: Parameter;
}

/** The position a page starts after: for each sort key the value there, and how texts are ordered around it, or that it was unknown. */
export type Position = readonly ({ readonly isNull: true } | { readonly isNull: false; readonly value: Parameter; readonly order: TextOrder })[];

export type RowSource =
  /** All releases that readers may still ask. */
  | { readonly op: 'ReleaseScan'; readonly node: Variable }
  /** All nodes of a label in the release. */
  | { readonly op: 'NodeScan'; readonly node: Variable; readonly label: string }
  /** The nodes of a label in the release whose key is (one of) the value(s). */
  | { readonly op: 'IndexSeek'; readonly node: Variable; readonly label: string; readonly key: string; readonly value: Parameter; readonly many: boolean }
  /** Nodes over one relationship of one of the types, or relationships to a node that is known; `labels` narrow the other end, empty where the types admit nothing else. */
  | {
      readonly op: 'Expand'; readonly from: Variable; readonly relationship: Variable; readonly types: readonly string[];
      readonly direction: Direction; readonly to: Variable; readonly labels: readonly string[];
      /** The one label that the other end can have, if it is one. */
      readonly label?: string | undefined;
    }
  /** The node that a relationship starts or ends at. */
  | { readonly op: 'EndOf'; readonly relationship: Variable; readonly end: 'START' | 'END'; readonly node: Variable }
  /** The nodes of the rows, each once: the neighbours of one, if `of` is given. */
  | { readonly op: 'Distinct'; readonly input: RowSource; readonly node: Variable; readonly of?: Variable }
  /** One row that binds nothing: what values are computed in that stand alone. */
  | { readonly op: 'Unit' }
  /** The nodes of a list, in its order; without the first and the last, if `isInner`. */
  | { readonly op: 'ItemsOf'; readonly list: Variable; readonly node: Variable; readonly isInner?: boolean }
  /** The steps between the nodes of a list: each with its number from 0, and the nodes at its ends. */
  | { readonly op: 'HopsOf'; readonly list: Variable; readonly index: Variable; readonly from: Variable; readonly to: Variable }
  /** Nodes of a label at most so many hops away from the nearest of a seek, each once, the nearest first. */
  | {
      readonly op: 'Within'; readonly seek: Extract<RowSource, { op: 'IndexSeek' }>; readonly when: Predicate; readonly leg: PathLeg; readonly maxHops: number;
      readonly node: Variable; readonly label: string; readonly where: Predicate; readonly hops: Variable; readonly limit: Parameter;
    }
  /** The one row of the shortest path of a search, if there is any: the nodes of the path. */
  | { readonly op: 'ShortestPath'; readonly search: PathSearch; readonly nodes: Variable }
  /** For each time of a list how long the shortest path was, and where that changed, the time at which it was shorter, the other, and all shortest paths of then. */
  | { readonly op: 'Times'; readonly search: PathSearch; readonly times: Parameter; readonly most: Parameter; readonly time: Variable; readonly length: Variable; readonly shorterAt: Variable; readonly otherwise: Variable; readonly walks: Variable }
  /** The steps of several walks, each once. */
  | { readonly op: 'StepsOf'; readonly walks: Variable; readonly from: Variable; readonly to: Variable }
  /** What can be reached from the nodes of a seek in `most` steps, each once, with the fewest steps to it: over nodes that `pass` leads to, then over `last`. */
  | { readonly op: 'Breadth'; readonly seek: Extract<RowSource, { op: 'IndexSeek' }>; readonly pass: PathLeg; readonly last: PathLeg; readonly most: number; readonly node: Variable; readonly distance: Variable }
  /** Each node of one seek with each of another. */
  | { readonly op: 'Pairs'; readonly from: Extract<RowSource, { op: 'IndexSeek' }>; readonly to: Extract<RowSource, { op: 'IndexSeek' }> }
  /** The entities of the projection, each with what an algorithm says of it. */
  | { readonly op: 'Scores'; readonly node: Variable; readonly score: Variable; readonly algorithm: CentralityAlgorithm }
  /** The entities that an algorithm puts together, as a list, those with the most `ties` of `tied` first; how many they are, and the least id among them. */
  | { readonly op: 'Communities'; readonly members: Variable; readonly size: Variable; readonly least: Variable; readonly algorithm: CommunityAlgorithm; readonly tied: Variable; readonly ties: RowSource }
  /** The rows of a list whose items are lists of values: each value under a name. `around` are the variables beside the list that columns name. */
  | { readonly op: 'UnpackedFrom'; readonly list: Variable; readonly values: readonly Variable[]; readonly around?: readonly Variable[] }
  /** What a computed row is about, if anything. */
  | { readonly op: 'PartOf'; readonly row: Variable; readonly key: string; readonly part: Variable }
  /** The rows of the first, each with those of an expansion from there. */
  | { readonly op: 'Joined'; readonly first: RowSource; readonly then: RowSource }
  /** The dates of nodes, of relationships that `path` follows from them, and of nodes of some kinds which it leads to: each a map. */
  | { readonly op: 'Events'; readonly seed: Extract<RowSource, { op: 'IndexSeek' }>; readonly path: RowSource; readonly kinds: Parameter; readonly dates: readonly DatedProperty[]; readonly event: Variable }
  /** The nodes that own one with the keys: an entity by what another system calls it. */
  | {
      readonly op: 'OwnedSeek'; readonly node: Variable; readonly owned: Variable; readonly label: string; readonly type: string;
      readonly keys: readonly { readonly key: string; readonly value: Parameter }[];
    }
  /** The nodes that full-text queries find in the release, at most `limit` by each, with the number of the query. */
  | { readonly op: 'FullTextSeek'; readonly node: Variable; readonly query: Variable; readonly index: string; readonly queries: Parameter; readonly limit: Parameter }
  /** The nodes of a seek, each with the one that owns it. */
  | { readonly op: 'OwnersOf'; readonly input: FullTextSeek; readonly node: Variable; readonly label: string; readonly type: string }
  /** Of the rows with the same `of` the first in order. */
  | { readonly op: 'Best'; readonly input: RowSource; readonly of: Variable; readonly keys: readonly SortKey[] }
  /** Nodes that something else leads to, each once: `path` expands from the one node of `seek`. */
  | { readonly op: 'Reached'; readonly node: Variable; readonly label: string; readonly seek: RowSource; readonly path: Extract<RowSource, { op: 'Expand' }>; readonly where: readonly Predicate[] }
  /** The Evidence nodes whose ids a node or relationship holds. */
  | { readonly op: 'EvidenceSeek'; readonly of: Variable; readonly node: Variable }
  | { readonly op: 'Filter'; readonly input: RowSource; readonly predicate: Predicate }
  /** The rows of `input`, each with further values. */
  | { readonly op: 'Compute'; readonly input: RowSource; readonly values: readonly Computed[] }
  | { readonly op: 'Sort'; readonly input: RowSource; readonly keys: readonly SortKey[] }
  /** At most `limit` rows in order, after a position: a keyset page. */
  | { readonly op: 'Page'; readonly input: RowSource; readonly keys: readonly SortKey[]; readonly after: Position | undefined; readonly limit: Parameter };

export type Column =
  | { readonly op: 'Property'; readonly of: Variable; readonly key: string }
  /** The node or value itself. */
  | { readonly op: 'Itself'; readonly of: Variable }
  /** The year of a date, a number. */
  | { readonly op: 'Year'; readonly of: Variable; readonly key: string }
  /** First day, last day and text of a date as one value that sorts; null where the date is unknown. */
  | { readonly op: 'SortableDate'; readonly of: Variable; readonly key: string }
  | { readonly op: 'IsUnknown'; readonly of: Variable }
  /** Whether a predicate holds; what is unknown does not. */
  | { readonly op: 'Holds'; readonly predicate: Predicate }
  /** Whether the relationship ends at the node. */
  | { readonly op: 'LeadsTo'; readonly relationship: Variable; readonly node: Variable }
  | { readonly op: 'Number'; readonly value: number }
  /** A positional row. */
  | { readonly op: 'Row'; readonly columns: readonly Column[] }
  /** One value of `row` for each row of `input`, as a list. */
  | { readonly op: 'Collect'; readonly input: RowSource; readonly row: Column }
  /** Lists that are made before the value and named in it: Neo4j plans no walk in breadth inside an expression. Only the whole of a statement. */
  | { readonly op: 'Beforehand'; readonly lists: readonly { readonly as: Variable; readonly of: Extract<Column, { op: 'Collect' }> }[]; readonly then: Column }
  /** `row` of the first row of `input`, or null. */
  | { readonly op: 'First'; readonly input: RowSource; readonly row: Column }
  | { readonly op: 'Count'; readonly input: RowSource }
  /** How a name fits a searched text, 0 for the best: a number of NAME_MATCHES. */
  | { readonly op: 'NameMatch'; readonly of: Variable; readonly query: Variable; readonly text: NameText }
  /** The first items of a list; whether it has no more than those. */
  | { readonly op: 'Slice' | 'Fits'; readonly list: Variable; readonly limit: Parameter }
  /** Hops of the shortest path between the ends of a search, which are bound: 0 where they are the same, null where there is none. */
  | { readonly op: 'ShortestLength'; readonly search: PathSearch }
  /** A stream, not a value: first `header`, then `row` for each path of a search, of each pair the shortest first and `most` at most. `nodes` are those of the path. */
  | {
      readonly op: 'Paths'; readonly search: PathSearch; readonly nodes: Variable; readonly most: Parameter; readonly header: Column; readonly row: Column;
      /** Of several pairs: only paths up to the length that the first so many have, and beside each row how many there are in all and where a pair was cut. */
      readonly upTo: { readonly count: Parameter; readonly ofLengths: boolean } | undefined;
    }
  /** A stream as above: `row` for each path of the patterns, the shortest first, each once, `most` at most. `steps` are the numbers of its steps. */
  | {
      readonly op: 'Patterns'; readonly patterns: readonly PathPattern[]; readonly nodes: Variable; readonly steps: Variable; readonly most: Parameter; readonly header: Column; readonly row: Column;
      /** Two patterns may find the same path. */
      readonly isAmbiguous: boolean;
    }
  /**
   * A stream: first `header`, then what is told of the whole, then `row` for each path, cheapest first of each pair. The projection has the hops.
   * Of each pair `count` paths are looked at; `more` where too few of those are as long as they may be; then `most`. `onlyEnds` are kinds that are not passed; `ties` are of the first node, where they cost.
   */
  | {
      readonly op: 'CheapestPaths'; readonly from: Extract<RowSource, { op: 'IndexSeek' }>; readonly to: Extract<RowSource, { op: 'IndexSeek' }>; readonly nodes: Variable;
      readonly minHops: Parameter; readonly maxHops: Parameter; readonly count: Parameter; readonly more: Parameter; readonly most: Parameter; readonly onlyEnds: Parameter;
      readonly ties: RowSource | undefined; readonly header: Column; readonly row: Column;
    }
  /** A stream, not a value: `row` for each item of a list. */
  | { readonly op: 'Stream'; readonly list: Parameter; readonly item: Variable; readonly row: Column }
  /** The number of characters of a text. */
  | { readonly op: 'Length'; readonly of: Variable; readonly key: string }
  /** Whether there are more rows than `most`. */
  | { readonly op: 'IsOver'; readonly input: FullTextSeek; readonly most: Parameter }
  /** How many nodes of a label there are, as the release says it; `otherwise` where it does not. */
  | { readonly op: 'CountOfRelease'; readonly label: string; readonly otherwise: Column }
  /** One value for each measure over all rows of `input`. */
  | { readonly op: 'Aggregate'; readonly input: RowSource; readonly measures: readonly Measure[] }
  /** The first groups of the rows of `input` that have the same keys: each a list of `row`, then of the measures. */
  | {
      readonly op: 'Groups'; readonly input: RowSource; readonly keys: readonly Computed[]; readonly measures: readonly Measure[];
      /** Names of the number of rows of a group, and of its measures. */
      readonly size: Variable; readonly results: readonly Variable[]; readonly order: GroupOrder; readonly limit: Parameter; readonly row: Column;
    }
  /** The items of several rows as one. */
  | { readonly op: 'Concat'; readonly parts: readonly Column[] }
  /** Null where the node or value is null. */
  | { readonly op: 'IfKnown'; readonly of: Variable; readonly then: Column }
  /** How many groups there are. */
  | { readonly op: 'CountGroups'; readonly input: RowSource; readonly keys: readonly Computed[] }
  /** The row of the first branch one of whose labels the node has, preceded by the branch's number. No labels: any node. */
  | { readonly op: 'ByLabel'; readonly of: Variable; readonly branches: readonly { readonly labels: readonly string[]; readonly columns: readonly Column[] }[] };

export interface Measure {
  readonly compute: 'count' | 'countDistinct' | 'min' | 'max' | 'avg' | 'sum';
  /** What is computed over; `count` counts rows. */
  readonly of: Variable | undefined;
}

export type GroupOrder = 'COUNT_DESC' | 'COUNT_ASC' | 'KEY_ASC' | 'KEY_DESC';
