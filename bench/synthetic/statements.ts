/**
 * Writes statements of a dataset as a program: entities and relationships with their evidence.
 *
 * Input: a catalog, then type names with plain values. Output: a Dataset as the seeds' reader would have made it, so that the
 * project's own compiler and loader take it from there. A field that the schema does not have is refused.
 */
import type { Catalog, Field, NodeType } from '../../src/catalog/catalog.js';
import type { Dataset, EntityStatement, EvidenceStatement, GivenField, GivenFields, RelationshipStatement, Stored } from '../../src/dataset/dataset.js';
import type { Place } from '../../src/dataset/faults.js';
import { invariant } from '../../src/errors.js';

/** Values by field name. Enum values by name, whole numbers as bigint. */
export type Values = Readonly<Record<string, Stored>>;

export interface EvidenceGiven {
  readonly source: string;
  readonly locator: string;
  readonly claim: string;
}

const PLACE: Place = Object.freeze({ file: 'synthetic', line: 0 });
const OFFICIAL = 3n;

export class Statements {
  readonly #entities: EntityStatement[] = [];
  readonly #relationships: RelationshipStatement[] = [];

  constructor(private readonly catalog: Catalog) {}

  get dataset(): Dataset {
    return { entities: this.#entities, relationships: this.#relationships, coverage: [] };
  }

  get relationshipCount(): number {
    return this.#relationships.length;
  }

  /** Adds an entity and returns its id. */
  entity(typeName: string, id: string, name: string, values: Values, evidence: readonly EvidenceGiven[]): string {
    const type = this.catalog.nodes.get(typeName);
    invariant(type?.isEntity, `the schema has an entity type ${typeName}`);
    this.#entities.push({
      place: PLACE,
      type,
      id,
      name,
      fields: given(type.fields, { name, ...values }),
      names: [],
      identifiers: [],
      evidence: evidence.map(evidenceStatement),
      source: undefined,
    });
    return id;
  }

  source(id: string, name: string, values: Values): string {
    const type: NodeType | undefined = this.catalog.nodes.get('Source');
    invariant(type, 'the schema has sources');
    this.#entities.push({
      place: PLACE,
      type,
      id,
      name,
      fields: given(type.fields, { name, title: name, ...values }),
      names: [],
      identifiers: [],
      evidence: [],
      source: { confidence: OFFICIAL, recordedOn: '2026-11-22', passages: undefined },
    });
    return id;
  }

  relationship(typeName: string, start: string, end: string, values: Values, evidence: readonly EvidenceGiven[]): void {
    const type = this.catalog.relationships.get(typeName);
    invariant(type, `the schema has a relationship type ${typeName}`);
    this.#relationships.push({ place: PLACE, type, start, end, fields: given(type.fields, values), evidence: evidence.map(evidenceStatement) });
  }
}

function given(fields: ReadonlyMap<string, Field>, values: Values): GivenFields {
  return new Map(
    Object.entries(values).map(([name, value]): [string, GivenField] => {
      const field = fields.get(name);
      invariant(field?.kind === 'property', `the schema has a property ${name}`);
      return [name, { field, value, place: PLACE }];
    }),
  );
}

function evidenceStatement(evidence: EvidenceGiven): EvidenceStatement {
  return { ...evidence, place: PLACE, confidence: undefined, assertedBy: undefined, recordedOn: undefined };
}
