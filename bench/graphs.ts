/**
 * The graphs that are measured: the shipped one, and synthetic ones of any size, side by side as releases of one database.
 *
 * Input: a driver and which graph. Output: its release, current. One that is there is switched to; it is made anew only by `makeGraph`, because
 * two million relationships take many minutes. It knows nothing of what is measured.
 */
import { createHash } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import type { Catalog } from '../src/catalog/catalog.js';
import { DEFAULT_SEEDS_DIRECTORY, compileRelease, readDataset, type ReleaseContent } from '../src/dataset/index.js';
import { sizesOf } from '../src/dataset/release-sizes.js';
import { rowCount } from '../src/dataset/write-rows.js';
import { WEAVE, copiesFor, enlarge } from './synthetic/enlarge.js';
import { findGraph, loadGraph, useRelease, type GraphToLoad, type LoadedGraph } from './synthetic/load-graph.js';

/** A number is the size of a synthetic graph, in relationships. */
export type GraphName = 'shipped' | number;

export interface UsedGraph extends LoadedGraph {
  /** Made of the seeds as they are now. */
  readonly isFresh: boolean;
}

export type OnGraphProgress = (message: string, done: number, total: number) => void;

export function shippedContent(catalog: Catalog): Promise<ReleaseContent> {
  return readDataset(DEFAULT_SEEDS_DIRECTORY, catalog).then((dataset) => compileRelease(dataset, catalog));
}

/** Switches to a graph; the shipped one always as it is now, a synthetic one as it was made, if it was. */
export async function useGraph(driver: Driver, catalog: Catalog, content: ReleaseContent, graph: GraphName, onProgress: OnGraphProgress): Promise<UsedGraph> {
  const found = await findGraph(driver, nameOf(graph));
  const isFresh = found?.digest === digestOf(content, graph);
  if (found === undefined || (graph === 'shipped' && !isFresh)) return makeGraph(driver, catalog, content, graph, onProgress);
  await useRelease(driver, found.rel);
  return { ...found, isFresh };
}

export async function makeGraph(driver: Driver, catalog: Catalog, content: ReleaseContent, graph: GraphName, onProgress: OnGraphProgress): Promise<UsedGraph> {
  return { ...(await loadGraph(driver, graphToLoad(catalog, content, graph), onProgress)), isFresh: true };
}

export function nameOf(graph: GraphName): string {
  return graph === 'shipped' ? 'shipped' : `synthetic ${graph}`;
}

function graphToLoad(catalog: Catalog, content: ReleaseContent, graph: GraphName): GraphToLoad {
  const copies = graph === 'shipped' ? 1 : copiesFor(content, graph);
  const many = BigInt(copies);
  // Counts grow with the copies; degrees stay what they are.
  const sizes = Object.fromEntries(Object.entries(sizesOf(content)).map(([property, size]) => [property, property.startsWith('most') ? size : size * many]));
  return {
    name: nameOf(graph),
    digest: digestOf(content, graph),
    counts: { entityCount: BigInt(content.entities.length) * many, relationshipCount: BigInt(content.relationships.length) * many, evidenceCount: BigInt(content.evidence.length) * many },
    sizes,
    rows: (rowCount(content) - content.coverage.length) * copies + content.coverage.length,
    chunks: enlarge(content, catalog, copies),
  };
}

function digestOf(content: ReleaseContent, graph: GraphName): string {
  return graph === 'shipped' ? content.digest : createHash('sha256').update(JSON.stringify([WEAVE, graph, content.digest])).digest('hex');
}
