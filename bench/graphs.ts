/**
 * The graphs that are measured: the shipped one, and synthetic ones of any size, each a release that the project's own loader wrote.
 *
 * Input: a driver and which graph. Output: it is the current release. A release made before is switched back to, not written
 * again. It knows nothing of what is measured.
 */
import type { Driver } from 'neo4j-driver';
import type { Catalog } from '../src/catalog/catalog.js';
import { DEFAULT_SEEDS_DIRECTORY, compileRelease, loadRelease, readDataset } from '../src/dataset/index.js';
import type { LoadProgress, Release } from '../src/dataset/index.js';
import { syntheticDataset } from './synthetic/synthetic-dataset.js';

/** A number is the size of a synthetic graph, in relationships. */
export type GraphName = 'shipped' | number;

/** More than there are graphs: none is deleted to make room for another. */
const KEEP = 20;

export async function useGraph(driver: Driver, catalog: Catalog, graph: GraphName, onProgress?: (progress: LoadProgress) => void): Promise<Release> {
  const dataset = graph === 'shipped' ? await readDataset(DEFAULT_SEEDS_DIRECTORY, catalog) : syntheticDataset(catalog, graph);
  const { release } = await loadRelease(driver, undefined, compileRelease(dataset, catalog), { keep: KEEP, onProgress });
  return release;
}

export function nameOf(graph: GraphName): string {
  return graph === 'shipped' ? 'shipped' : `synthetic ${graph}`;
}
