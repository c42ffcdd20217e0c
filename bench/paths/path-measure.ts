/**
 * What is measured of paths: shapes that the files beside this one fill. A measure asks one graph and gives figures, a table of them, and those
 * that have a target beside it.
 */
import type { Driver } from 'neo4j-driver';
import type { Catalog } from '../../src/catalog/catalog.js';
import type { Database } from '../../src/db/database.js';
import type { GraphName } from '../graphs.js';
import type { Verdict } from '../verdicts.js';

export interface PathPlace {
  readonly graph: GraphName;
  readonly catalog: Catalog;
  readonly database: Database;
  /** Of what is written by hand. */
  readonly driver: Driver;
  readonly rel: number;
  /** Share of the whole effort: 1, or less where the run is to be quick. */
  readonly effort: number;
}

export interface PathFigures {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly verdicts: readonly Verdict[];
}

export interface PathMeasure {
  readonly name: string;
  /** Where it is measured; on all, where it is not said. */
  readonly graphs?: readonly GraphName[];
  readonly measure: (place: PathPlace) => Promise<PathFigures>;
}
