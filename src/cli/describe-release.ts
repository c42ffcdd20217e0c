/**
 * Counts and releases in words, the same in every command. Input: counts. Output: text.
 */
import type { Release } from '../dataset/index.js';

export interface Counts {
  readonly entityCount: number;
  readonly relationshipCount: number;
  readonly evidenceCount: number;
}

/** `289 entities, 519 relationships, 1,097 pieces of evidence` */
export function describeCounts({ entityCount, relationshipCount, evidenceCount }: Counts): string {
  return `${count(entityCount, 'entity', 'entities')}, ${count(relationshipCount, 'relationship', 'relationships')}, ${count(evidenceCount, 'piece of evidence', 'pieces of evidence')}`;
}

/** `r3-1f0c9a2b (289 entities, …)` */
export function describeRelease(release: Release): string {
  return `${release.id} (${describeCounts(release)})`;
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}
