/**
 * What only the whole dataset shows: ids given twice, ends and sources that do not exist or do not fit, keys that are not unique.
 *
 * Input: all statements and the catalog. Output: faults, each at the statement that has to change. It reads nothing and knows nothing
 * of YAML.
 */
import type { Catalog, NodeType, ToOneField } from '../catalog/catalog.js';
import { canonicalJson } from './canonical-json.js';
import type { Dataset, EntityStatement, EvidenceStatement, RelationshipStatement } from './dataset.js';
import { withArticle } from './entity-ids.js';
import { compareText, showPlace } from './faults.js';
import type { FaultCollector, Place } from './faults.js';
import { endTypes } from './read-relationship.js';
import { show } from './read-value.js';
import { didYouMean } from './similar.js';

/** Searching all ids for a similar one costs; nobody reads hundreds of suggestions. */
const MOST_SUGGESTIONS = 100;

export function checkDataset(dataset: Dataset, catalog: Catalog, idsInBrokenFiles: ReadonlySet<string>, faults: FaultCollector): void {
  new DatasetChecks(dataset, catalog, idsInBrokenFiles, faults).run();
}

/** Relationship types that cannot hold both ways between two entities. */
const ONE_WAY = new Set(['PART_OF', 'SUCCEEDS', 'ESTABLISHED']);

class DatasetChecks {
  readonly #byId = new Map<string, EntityStatement>();
  readonly #dataset: Dataset;
  readonly #catalog: Catalog;
  readonly #idsInBrokenFiles: ReadonlySet<string>;
  readonly #faults: FaultCollector;
  #suggestions = 0;

  constructor(dataset: Dataset, catalog: Catalog, idsInBrokenFiles: ReadonlySet<string>, faults: FaultCollector) {
    this.#dataset = dataset;
    this.#catalog = catalog;
    this.#idsInBrokenFiles = idsInBrokenFiles;
    this.#faults = faults;
  }

  run(): void {
    this.#entityIds();
    this.#naturalKeys();
    for (const entity of this.#dataset.entities) {
      this.#names(entity);
      this.#evidence(entity.evidence, entity.id);
    }
    this.#relationshipIdentities();
    for (const relationship of this.#dataset.relationships) {
      this.#ends(relationship);
      this.#evidence(relationship.evidence, subjectOf(relationship));
    }
    this.#toOneRelations();
    this.#bothWays();
    this.#twins();
    this.#coverage();
  }

  /** What is part of another, or follows it, is not so the other way round. */
  #bothWays(): void {
    const seen = new Map<string, RelationshipStatement>();
    for (const relationship of this.#dataset.relationships) {
      const { type, start, end, place } = relationship;
      if (!ONE_WAY.has(type.name)) continue;
      const other = seen.get(JSON.stringify([type.name, end, start]));
      if (other) this.#faults.add(place, `${subjectOf(relationship)}: ${showPlace(other.place)} says it the other way round; remove one`);
      seen.set(JSON.stringify([type.name, start, end]), relationship);
    }
  }

  /** One highway between two offices is one agreement: a second with the same signatories needs to follow the first. */
  #twins(): void {
    const signatories = new Map<string, string[]>();
    const following = new Set<string>();
    for (const { type, start, end } of this.#dataset.relationships) {
      if (type.name === 'SIGNED') signatories.set(end, [...(signatories.get(end) ?? []), start]);
      if (type.name === 'SUCCEEDS') following.add(start);
    }
    const taken = new Unique(this.#faults);
    for (const { id, fields, place } of this.#dataset.entities) {
      const signed = signatories.get(id);
      if (fields.get('agreementKind')?.value !== 'PPH' || !signed || following.has(id)) continue;
      taken.claim([...signed].sort(compareText), id, place, (other) => `${id}: ${other} is a highway of the same offices; join the two, or say which SUCCEEDS the other`);
    }
  }

  #coverage(): void {
    const taken = new Unique(this.#faults);
    for (const { place, fields } of this.#dataset.coverage) {
      const subject = fields.get('subject')?.value;
      if (typeof subject === 'string') taken.claim([subject], 'Coverage', place, (other) => `Coverage: ${show(subject)} is told at ${other} already; join the two`);
    }
  }

  #entityIds(): void {
    for (const entity of this.#dataset.entities) {
      const first = this.#byId.get(entity.id);
      if (first === undefined) this.#byId.set(entity.id, entity);
      else this.#faults.add(entity.place, `${entity.id}: the id is taken by the ${first.type.name} at ${showPlace(first.place)}; join the two or change one id`);
    }
  }

  /** Fields marked as keys, and identifiers within a type: one entity for each value. */
  #naturalKeys(): void {
    const taken = new Unique(this.#faults);
    for (const entity of this.#dataset.entities) {
      for (const { field, value, place } of entity.fields.values()) {
        if (!field.isKey) continue;
        taken.claim([entity.type.name, field.name, String(value)], entity.id, place, (other) => `${entity.id}: ${field.name} ${show(String(value))} is taken by ${other}; a key has one owner`);
      }
      for (const { scheme, value, place } of entity.identifiers) {
        taken.claim([entity.type.name, 'identifiers', scheme, value], entity.id, place, (other) => `${entity.id}: identifier ${scheme} ${show(value)} is taken by ${other}; an identifier has one owner in a type`);
      }
    }
  }

  #names(entity: EntityStatement): void {
    const taken = new Set([canonicalJson(['COMMON', 'en', entity.name])]);
    for (const { place, fields } of entity.names) {
      const key = canonicalJson(['kind', 'lang', 'text'].map((name) => fields.get(name)?.value ?? ''));
      if (taken.has(key)) this.#faults.add(place, `${entity.id}: names: ${show(String(fields.get('text')?.value))} is there already; remove it (the main name is the common one in English)`);
      taken.add(key);
    }
  }

  #evidence(evidence: readonly EvidenceStatement[], subject: string): void {
    const taken = new Unique(this.#faults);
    for (const { place, source, locator, claim } of evidence) {
      if (source === undefined) continue;
      taken.claim([source, locator, claim], subject, place, (other) => `${subject}: the same evidence as ${other}; remove one`);
      const entity = this.#byId.get(source);
      if (entity === undefined) {
        this.#unknownId(source, place, `${subject}: evidence.source`, (known) => known.source !== undefined);
      } else if (entity.source === undefined) {
        this.#faults.add(place, `${subject}: evidence.source ${show(source)} is ${withArticle(entity.type.name)}; name a Source`);
      } else if (locator !== '' && entity.source.passages?.has(locator) === false) {
        const hint = didYouMean(locator, entity.source.passages.keys());
        this.#faults.add(place, `${subject}: ${source} lists no passage ${show(locator)} (${showPlace(entity.place)})${hint || '; name one of its passages or add it there'}`);
      }
    }
  }

  #relationshipIdentities(): void {
    const taken = new Unique(this.#faults);
    for (const relationship of this.#dataset.relationships) {
      const { type, start, end, place } = relationship;
      taken.claim([type.name, start, end, canonicalJson(identityOf(relationship))], subjectOf(relationship), place, (other) =>
        `${subjectOf(relationship)}: the same relationship as ${other}: its ${[...type.identity, 'type', 'ends'].join(', ')} are equal; add the evidence there`);
    }
  }

  #ends(relationship: RelationshipStatement): void {
    const { type, start, end, place } = relationship;
    if (start === end) this.#faults.add(place, `${subjectOf(relationship)}: starts and ends at the same entity; correct one end`);
    for (const [side, id, allowed] of [['start', start, type.from], ['end', end, type.to]] as const) {
      const entity = this.#byId.get(id);
      if (entity === undefined) {
        this.#unknownId(id, place, `${subjectOf(relationship)}: ${side}`, (known) => allowed.includes(known.type.name));
      } else if (!allowed.includes(entity.type.name)) {
        this.#faults.add(place, `${subjectOf(relationship)}: ${side} ${show(id)} is ${withArticle(entity.type.name)}; ${type.name} ${side}s at: ${endTypes(type, side)}`);
      }
    }
  }

  #unknownId(id: string, place: Place, what: string, fits: (known: EntityStatement) => boolean): void {
    if (this.#idsInBrokenFiles.has(id)) return;
    this.#suggestions += 1;
    const near = this.#suggestions > MOST_SUGGESTIONS ? '' : didYouMean(id, this.#fittingIds(fits));
    this.#faults.add(place, `${what} ${show(id)}: there is no entity with this id${near || '; add it or correct the id'}`);
  }

  *#fittingIds(fits: (known: EntityStatement) => boolean): Generator<string> {
    for (const [id, entity] of this.#byId) if (fits(entity)) yield id;
  }

  /** A field such as Office.country is answered with one node: the data may not hold two, nor none where it is required. */
  #toOneRelations(): void {
    const byRelationship = new Map<string, RelationshipStatement[]>();
    for (const relationship of this.#dataset.relationships) {
      const known = byRelationship.get(relationship.type.name);
      if (known) known.push(relationship);
      else byRelationship.set(relationship.type.name, [relationship]);
    }
    for (const type of this.#catalog.nodes.values()) {
      if (!type.isEntity) continue;
      for (const field of type.fields.values()) {
        if (field.kind === 'toOne') this.#toOne(type, field, byRelationship.get(field.relationship.name) ?? []);
      }
    }
  }

  #toOne(type: NodeType, field: ToOneField, relationships: readonly RelationshipStatement[]): void {
    const targets = new Set(this.#catalog.abstracts.get(field.target)?.members.map((member) => member.name) ?? [field.target]);
    const firstOf = new Map<string, RelationshipStatement>();
    for (const relationship of relationships) {
      const [here, there] = field.direction === 'OUT' ? [relationship.start, relationship.end] : [relationship.end, relationship.start];
      const target = this.#byId.get(there);
      if (this.#byId.get(here)?.type !== type || target === undefined || !targets.has(target.type.name)) continue;
      const first = firstOf.get(here);
      if (first === undefined) firstOf.set(here, relationship);
      else this.#faults.add(relationship.place, `${subjectOf(relationship)}: ${here} has one already at ${showPlace(first.place)}, and ${type.name}.${field.name} has at most one; keep one`);
    }
    if (!field.isRequired) return;
    for (const entity of this.#dataset.entities) {
      if (entity.type === type && !firstOf.has(entity.id)) {
        this.#faults.add(entity.place, `${entity.id}: has no ${field.name}; write one in the list ${field.relationship.name}`);
      }
    }
  }
}

/** The values that, besides type and ends, tell parallel relationships apart. */
export function identityOf(relationship: RelationshipStatement): readonly unknown[] {
  return relationship.type.identity.map((name) => relationship.fields.get(name)?.value ?? null);
}

function subjectOf(relationship: RelationshipStatement): string {
  return `${relationship.type.name} ${relationship.start} -> ${relationship.end}`;
}

/** First come, first served: the later claim is the fault, and names the earlier one. */
class Unique {
  readonly #owners = new Map<string, { readonly owner: string; readonly place: Place }>();
  readonly #faults: FaultCollector;

  constructor(faults: FaultCollector) {
    this.#faults = faults;
  }

  claim(key: readonly string[], owner: string, place: Place, message: (other: string) => string): void {
    const joined = JSON.stringify(key);
    const first = this.#owners.get(joined);
    if (first === undefined) this.#owners.set(joined, { owner, place });
    else this.#faults.add(place, message(first.owner === owner ? showPlace(first.place) : `${first.owner} (${showPlace(first.place)})`));
  }
}
