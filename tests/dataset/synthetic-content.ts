/**
 * Release contents of any size whose every part carries one mark, so that a mixture of two is seen. Input: a mark and sizes. Output: a
 * ReleaseContent: organizations in a ring of PART_OF relationships, each with evidence.
 */
import { createHash } from 'node:crypto';
import type { ReleaseContent } from '../../src/dataset/release-content.js';

export interface Size {
  readonly entities: number;
  readonly relationships: number;
}

export function syntheticContent(mark: string, { entities, relationships }: Size): ReleaseContent {
  const idOf = (i: number): string => `org:o${String(i % entities)}`;
  const dates = { recordedOn: '2026', recordedOnMin: '2026-01-01', recordedOnMax: '2026-12-31' };
  const evidence = (i: number, of: string): string => `ev:${of}${String(i)}`;
  const said = { claim: mark, locator: 'row 1', confidence: 2n, ...dates };
  const source = { id: 'source:s', kind: 'SOURCE', name: 'S', title: 'S', evidence: [], sourceCount: 0n, confidence: 2n };
  const numbers = Array.from({ length: entities }, (_, i) => i);
  const ring = Array.from({ length: relationships }, (_, i) => i);
  return {
    digest: createHash('sha256').update(JSON.stringify([mark, entities, relationships])).digest('hex'),
    entities: [
      { label: 'Source', properties: source },
      ...numbers.map((i) => ({
        label: 'Organization',
        properties: { id: idOf(i), kind: 'ORGANIZATION', name: `${mark} ${String(i)}`, description: mark, evidence: [evidence(i, 'e')], sourceCount: 1n, confidence: 2n },
      })),
    ],
    names: numbers.map((i) => ({ entity: idOf(i), properties: { text: `${mark} ${String(i)}`, lang: 'en', kind: 'COMMON' } })),
    identifiers: numbers.map((i) => ({ entity: idOf(i), properties: { scheme: 'test', value: String(i) } })),
    evidence: [
      ...numbers.map((i) => ({ source: 'source:s', properties: { id: evidence(i, 'e'), ...said } })),
      ...ring.map((i) => ({ source: 'source:s', properties: { id: evidence(i, 'r'), ...said } })),
    ],
    coverage: [],
    relationships: ring.map((i) => ({
      type: 'PART_OF',
      start: idOf(i),
      end: idOf(i + 1 + Math.floor(i / entities)),
      properties: { id: `rel:${String(i)}`, evidence: [evidence(i, 'r')], sourceCount: 1n, confidence: 2n, mark, ...dates },
    })),
  };
}
