/**
 * What is worth knowing of a dataset that is sound: how much of what there is, how well it is known, and what stands alone. Input: the
 * content of a release. Output: counts and ids. Pure: it knows nothing of files or of how it is shown.
 */
import { compareText } from './faults.js';
import type { ReleaseContent } from './release-content.js';

export interface ConfidenceCounts {
  readonly name: string;
  readonly total: number;
  /** By confidence, lowest first: how many have that as their best. */
  readonly byConfidence: readonly number[];
}

export interface DatasetNotes {
  readonly entities: readonly ConfidenceCounts[];
  readonly relationships: readonly ConfidenceCounts[];
  readonly evidence: ConfidenceCounts;
  /** Ids of entities that no relationship reaches. Sources are reached by evidence. */
  readonly alone: readonly string[];
}

const CONFIDENCES = 4;

export function notesOn(content: ReleaseContent): DatasetNotes {
  const joined = new Set(content.relationships.flatMap(({ start, end }) => [start, end]));
  const entities = content.entities.map(({ label, properties }) => ({ name: label, confidence: properties['confidence'] }));
  return {
    entities: counted(entities),
    relationships: counted(content.relationships.map(({ type, properties }) => ({ name: type, confidence: properties['confidence'] }))),
    evidence: counted(content.evidence.map(({ properties }) => ({ name: 'Evidence', confidence: properties['confidence'] })))[0] ?? { name: 'Evidence', total: 0, byConfidence: [0, 0, 0, 0] },
    alone: content.entities.filter(({ label, properties }) => label !== 'Source' && !joined.has(String(properties['id']))).map(({ properties }) => String(properties['id'])),
  };
}

function counted(rows: readonly { readonly name: string; readonly confidence: unknown }[]): readonly ConfidenceCounts[] {
  const counts = new Map<string, number[]>();
  for (const { name, confidence } of rows) {
    const known = counts.get(name) ?? Array.from({ length: CONFIDENCES }, () => 0);
    known[Number(confidence)] = (known[Number(confidence)] ?? 0) + 1;
    counts.set(name, known);
  }
  return [...counts]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, byConfidence]) => ({ name, total: byConfidence.reduce((sum, count) => sum + count, 0), byConfidence }));
}

/** The counts as the tables of seeds/README.md. */
export function countsText({ entities, relationships, evidence }: DatasetNotes): string {
  const table = (title: string, rows: readonly ConfidenceCounts[]): string =>
    [`| ${title} | all | UNVERIFIED | INFERRED | REPORTED | OFFICIAL |`, '|---|---:|---:|---:|---:|---:|', ...rows.map(({ name, total, byConfidence }) => `| ${name} | ${total} | ${byConfidence.join(' | ')} |`)].join('\n');
  return `${table('entities, by the best of their evidence', entities)}\n\n${table('relationships', relationships)}\n\n${table('evidence', [evidence])}`;
}
