/**
 * Reads a directory of seeds into a dataset that is sound as a whole, or reports everything that is wrong with it.
 *
 * Input: a directory (or files read before) and the catalog. Output: a Dataset; otherwise a DatasetFaultsError with all faults,
 * sorted by file and line. The steps: files, trees, statements, checks across statements. It knows nothing of Neo4j.
 */
import type { Catalog } from '../catalog/catalog.js';
import { checkDataset } from './check-dataset.js';
import type { CoverageStatement, Dataset, EntityStatement, RelationshipStatement } from './dataset.js';
import { isTableItem } from './expand-table.js';
import { DatasetFaultsError, FaultCollector } from './faults.js';
import { entityRules, readEntity } from './read-entity.js';
import type { EntityRules } from './read-entity.js';
import { evidenceRules, readFurtherEvidence } from './read-evidence.js';
import type { FurtherEvidence } from './read-evidence.js';
import { readFields, writableProperties } from './read-fields.js';
import type { FieldRules } from './read-fields.js';
import { readRelationship, relationshipRules } from './read-relationship.js';
import type { RelationshipRules } from './read-relationship.js';
import { show } from './read-value.js';
import { decodeSeedFile, readSeedFiles } from './seed-files.js';
import type { SeedFile } from './seed-files.js';
import { isTable, SeedTables } from './seed-tables.js';
import { readSeedTree } from './seed-tree.js';
import type { SeedEntry, SeedMap } from './seed-tree.js';
import { didYouMean } from './similar.js';

/** Reads and checks all `.yaml` files below a directory, and the `.csv` files that they name. */
export async function readDataset(directory: string, catalog: Catalog): Promise<Dataset> {
  const faults = new FaultCollector();
  return parseDataset(await readSeedFiles(directory, faults), catalog, faults);
}

/** Parses and checks files read before, beside the faults found while reading them. */
export function parseDataset(files: readonly SeedFile[], catalog: Catalog, faults: FaultCollector): Dataset {
  const tables = new SeedTables(files, faults);
  const reader = new DatasetReader(catalog, faults, tables);
  for (const file of files) if (!isTable(file)) reader.readFile(file);
  tables.checkUse();
  const dataset = reader.finish();
  checkDataset(dataset, catalog, reader.idsInBrokenFiles, faults);
  if (faults.size > 0) throw new DatasetFaultsError(faults.sorted());
  return dataset;
}

/** The section for evidence of an entity that another file declares, such as a country of a table. */
const EVIDENCE = 'Evidence';
/** The section that says how much of something the dataset holds. */
const COVERAGE = 'Coverage';

class DatasetReader {
  readonly #entities: EntityStatement[] = [];
  readonly #relationships: RelationshipStatement[] = [];
  /** Evidence written apart from its entity, by the id of that. */
  readonly #further: FurtherEvidence[] = [];
  readonly #coverage: CoverageStatement[] = [];
  /** Ids that files with broken syntax seem to declare: what refers to them is no fault of its own. */
  readonly idsInBrokenFiles = new Set<string>();
  readonly #entityRules = new Map<string, EntityRules>();
  readonly #relationshipRules = new Map<string, RelationshipRules>();
  readonly #evidenceRules: FieldRules;
  readonly #coverageRules: FieldRules;
  readonly #faults: FaultCollector;

  constructor(catalog: Catalog, faults: FaultCollector, private readonly tables: SeedTables) {
    this.#faults = faults;
    const evidence = evidenceRules(catalog);
    this.#evidenceRules = evidence;
    this.#coverageRules = { properties: writableProperties(catalog.nodes.get(COVERAGE)?.fields ?? new Map(), new Set()), others: new Set(), refused: new Map() };
    for (const type of catalog.nodes.values()) {
      if (type.isEntity) this.#entityRules.set(type.name, entityRules(type, catalog, evidence));
    }
    for (const type of catalog.relationships.values()) {
      if (type.typeName !== undefined) this.#relationshipRules.set(type.name, relationshipRules(type, evidence));
    }
  }

  /** Everything read, further evidence with its entities. Faults for evidence of nothing are added once. */
  finish(): Dataset {
    const further = new Map<string, FurtherEvidence[]>();
    for (const one of this.#further) further.set(one.of, [...(further.get(one.of) ?? []), one]);
    const entities = this.#entities.map((entity) => {
      const more = further.get(entity.id);
      further.delete(entity.id);
      return more ? { ...entity, evidence: [...entity.evidence, ...more.map(({ evidence }) => evidence)] } : entity;
    });
    for (const [id, orphans] of further) {
      if (this.idsInBrokenFiles.has(id)) continue;
      const hint = didYouMean(id, this.#entities.map((entity) => entity.id));
      for (const { evidence } of orphans) this.#faults.add(evidence.place, `Evidence of ${show(id)}: there is no entity with this id${hint}`);
    }
    return { entities, relationships: this.#relationships, coverage: this.#coverage };
  }

  readFile(seedFile: SeedFile): void {
    const { file } = seedFile;
    const text = decodeSeedFile(seedFile, this.#faults);
    if (text === undefined) return this.#harvestIds(seedFile.bytes.toString('latin1'));
    const tree = readSeedTree(file, text, this.#faults);
    if (tree.isBroken) return this.#harvestIds(text);
    if (tree.root === undefined) return;
    if (tree.root.kind !== 'map') {
      this.#faults.add({ file, line: tree.root.line }, 'does not begin with a type; write for example "Country:" and below it a list');
      return;
    }
    for (const entry of tree.root.entries) this.#readSection(seedFile, entry);
  }

  #readSection({ file, name }: SeedFile, { key, line, value }: SeedEntry): void {
    const entityRulesOfKey = this.#entityRules.get(key);
    const relationshipRulesOfKey = this.#relationshipRules.get(key);
    if (!entityRulesOfKey && !relationshipRulesOfKey && key !== EVIDENCE && key !== COVERAGE) {
      const known = [EVIDENCE, COVERAGE, ...this.#entityRules.keys(), ...this.#relationshipRules.keys()];
      const hint = didYouMean(key, known) || `; there are ${known.join(', ')}`;
      this.#faults.add({ file, line }, `there is no type ${show(key)}${hint}`);
      return;
    }
    if (value.kind !== 'list') {
      this.#faults.add({ file, line }, `${key} takes a list; begin each ${entityRulesOfKey ? 'entity' : 'relationship'} below it with "- "`);
      return;
    }
    for (const item of value.items) {
      if (item.kind !== 'map') {
        this.#faults.add({ file, line: item.line }, `${key} holds a ${item.kind}; write ${entityRulesOfKey ? '"- id: …"' : '"- start: …"'} and the fields below it`);
      } else if (isTableItem(item)) {
        const expanded = this.tables.expand(item, { file, name });
        for (const row of expanded?.statements ?? []) this.#readStatement(key, expanded?.file ?? file, row);
      } else {
        this.#readStatement(key, file, item);
      }
    }
  }

  #readStatement(section: string, file: string, item: SeedMap): void {
    const reader = { file, faults: this.#faults };
    const entityRulesOfSection = this.#entityRules.get(section);
    const relationshipRulesOfSection = this.#relationshipRules.get(section);
    if (entityRulesOfSection) {
      const statement = readEntity(item, entityRulesOfSection, reader);
      if (statement) this.#entities.push(statement);
    } else if (relationshipRulesOfSection) {
      const statement = readRelationship(item, relationshipRulesOfSection, reader);
      if (statement) this.#relationships.push(statement);
    } else if (section === COVERAGE) {
      this.#coverage.push({ place: { file, line: item.line }, fields: readFields(item, this.#coverageRules, { ...reader, subject: COVERAGE }) });
    } else {
      const further = readFurtherEvidence(item, this.#evidenceRules, reader);
      if (further) this.#further.push(further);
    }
  }

  #harvestIds(text: string): void {
    for (const match of text.matchAll(/\bid:\s*["']?([a-z]+:[\w.-]+)/gu)) {
      if (match[1] !== undefined) this.idsInBrokenFiles.add(match[1]);
    }
  }
}
