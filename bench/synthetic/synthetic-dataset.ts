/**
 * A graph of any size with the shape of the real one: a few treaties that nearly every country is party to, offices of which some
 * signed far more agreements than others, observations and claims about them, everything with evidence and dates.
 *
 * Input: a catalog and a number of relationships. Output: a Dataset with within 1 % of so many. The same input gives the same
 * dataset. Degrees stay alike as the graph grows, but for treaties, whose hubs grow with the countries up to a bound: a
 * query about one office costs the same in a small and in a large graph.
 */
import type { Catalog } from '../../src/catalog/catalog.js';
import type { Dataset } from '../../src/dataset/dataset.js';
import { Random } from './random.js';
import { Statements } from './statements.js';
import type { EvidenceGiven } from './statements.js';

const REGIONS = ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'] as const;
const KINDS = ['PPH', 'MOU', 'COOPERATION_AGREEMENT', 'WORK_SHARING', 'WORK_PLAN', 'EXAMINATION_RECOGNITION', 'JOINT_STATEMENT'] as const;
const STATUSES = ['IN_FORCE', 'SIGNED', 'ENDED', 'UNKNOWN'] as const;
const RIGHTS = ['PATENT', 'UTILITY_MODEL', 'DESIGN', 'TRADEMARK', 'GEOGRAPHICAL_INDICATION', 'COPYRIGHT'] as const;
const SUBJECTS = ['examination', 'search reports', 'data exchange', 'training of examiners', 'geographical indications', 'enforcement', 'classification'] as const;

/** Signatures of the office that signed most, however large the graph. */
const HUB_SIGNATURES = 400;
/** Members that a treaty has at most. */
const TREATY_MEMBERS = 190;

export function syntheticDataset(catalog: Catalog, size: number): Dataset {
  return new SyntheticGraph(catalog, size).build();
}

class SyntheticGraph {
  readonly #random: Random;
  readonly #statements: Statements;
  readonly #sources: string[] = [];
  #evidenceCount = 0;

  constructor(catalog: Catalog, private readonly size: number) {
    this.#random = new Random(size);
    this.#statements = new Statements(catalog);
  }

  build(): Dataset {
    this.#makeSources(Math.max(20, Math.round(this.size / 500)));
    const countries = this.#makeCountries(Math.max(20, Math.round(this.size / 100)));
    const offices = this.#makeOffices(countries);
    const organizations = this.#makeOrganizations(Math.max(8, Math.round(this.size / 1_000)));
    this.#joinOrganizations(countries, organizations);
    this.#makeTreaties(Math.max(4, Math.round(this.size / 800)), countries, organizations);
    this.#makeCompetence(offices);
    this.#makeConferences(Math.max(4, Math.round(this.size / 600)), countries, offices);
    this.#makeObservations(Math.round(this.size * 0.1), countries, offices);
    this.#makeAgreements(offices);
    return this.#statements.dataset;
  }

  // --- entities ----------------------------------------------------------------------------------------------------------

  #makeSources(count: number): void {
    for (let index = 0; index < count; index += 1) {
      const values = { publisher: `Publisher ${index % 17}`, publishedOn: this.#date(), language: 'en', url: `https://example.org/documents/${index}` };
      this.#sources.push(this.#statements.source(`source:s${index}`, `Report ${index} on cooperation in intellectual property`, values));
    }
  }

  #makeCountries(count: number): readonly string[] {
    return numbered(count, (index) => {
      const code = letters(index);
      const values = { iso2: code, officialName: `Republic of Land ${index}`, countryKind: 'STATE', region: this.#random.pick(REGIONS), briStatus: this.#random.chance(0.7) ? 'SIGNED' : 'NOT_SIGNED' };
      return this.#entity('Country', `country:${code}`, `Land ${index}`, values);
    });
  }

  #makeOffices(countries: readonly string[]): readonly string[] {
    return countries.map((country, index) => {
      const code = country.slice('country:'.length);
      const values = { shortName: `IPO ${code}`, st3: code, scope: 'NATIONAL', region: this.#random.pick(REGIONS), city: `City ${index}`, website: `ipo${index}.example.org`, foundedOn: this.#date() };
      const office = this.#entity('Office', `office:${code}`, `Intellectual Property Office of Land ${index}`, values);
      this.#relationship('OFFICE_OF', office, country, {});
      return office;
    });
  }

  #makeOrganizations(count: number): readonly string[] {
    return numbered(count, (index) => this.#entity('Organization', `org:o${index}`, `Regional Organization ${index}`, { shortName: `RO${index}` }));
  }

  #joinOrganizations(countries: readonly string[], organizations: readonly string[]): void {
    for (const country of countries) {
      for (const organization of this.#random.pickSeveral(organizations, 3)) this.#relationship('MEMBER_OF', country, organization, { from: this.#date() });
    }
  }

  #makeTreaties(count: number, countries: readonly string[], organizations: readonly string[]): void {
    for (let index = 0; index < count; index += 1) {
      const values = { title: `Convention ${index} on the Protection of Industrial Property`, agreementKind: 'TREATY', status: 'IN_FORCE', adoptedOn: this.#date(), membersComplete: true };
      const treaty = this.#entity('Agreement', `agreement:t${index}`, `Convention ${index}`, values);
      this.#relationship('ADMINISTERED_BY', treaty, this.#random.pick(organizations), {});
      // The first ones are nearly universal, the last have a handful of members.
      const members = Math.max(4, Math.round(Math.min(countries.length, TREATY_MEMBERS) * (1 - (index % 25) / 25) ** 1.5));
      for (const country of this.#random.pickSeveral(countries, members)) this.#relationship('PARTY_TO', country, treaty, { from: this.#date(), basis: 'PARTY' });
    }
  }

  #makeCompetence(offices: readonly string[]): void {
    const authorities = offices.slice(0, Math.max(3, Math.round(offices.length / 12)));
    for (const office of offices) {
      for (const authority of this.#random.pickSeveral(authorities, 2)) {
        if (authority !== office) this.#relationship('COMPETENT_FOR', authority, office, { roles: ['ISA', 'IPEA'] });
      }
    }
  }

  #makeConferences(count: number, countries: readonly string[], offices: readonly string[]): void {
    for (let index = 0; index < count; index += 1) {
      const values = { title: `Meeting of Heads of Offices ${index}`, conferenceKind: 'HEADS_MEETING', startsOn: this.#date(), city: `City ${index}` };
      const conference = this.#entity('Conference', `conference:c${index}`, `Heads Meeting ${index}`, values);
      this.#relationship('HELD_IN', conference, this.#random.pick(countries), { city: `City ${index}` });
      for (const office of this.#random.pickSeveral(offices, this.#random.whole(8, 40))) this.#relationship('ATTENDED', office, conference, {});
    }
  }

  #makeObservations(count: number, countries: readonly string[], offices: readonly string[]): void {
    for (let index = 0; index < count; index += 1) {
      const year = this.#random.whole(2013, 2024);
      const values = { metric: 'patent-applications', value: this.#random.whole(1, 90_000), unit: 'applications', qualifier: 'EXACT', periodStart: String(year), periodEnd: String(year) };
      const observation = this.#entity('Observation', `stat:o${index}`, `Applications ${index} in ${year}`, values);
      this.#relationship('CONCERNS', observation, this.#random.pick(countries), { role: 'SUBJECT' });
      this.#relationship('ATTRIBUTED_TO', observation, this.#random.pick(offices), {});
    }
  }

  /** Agreements fill what is left of the size: by then it is known how much that is. */
  #makeAgreements(offices: readonly string[]): void {
    const hubs = this.#hubs(offices);
    for (let index = 0; this.#statements.relationshipCount < this.size; index += 1) {
      const subject = this.#random.pick(SUBJECTS);
      const signedOn = this.#date();
      const values = {
        title: `${index % 2 === 0 ? 'Memorandum of Understanding' : 'Arrangement'} ${index} on ${subject}`,
        agreementKind: this.#random.pick(KINDS),
        status: this.#random.pickSkewed(STATUSES),
        rights: this.#random.pickSeveral(RIGHTS, this.#random.whole(1, 3)),
        subject,
        ...(this.#random.chance(0.9) && { signedOn }),
      };
      const agreement = this.#entity('Agreement', `agreement:a${index}`, `Cooperation ${index} on ${subject}`, values);
      const signatories = this.#random.pickSeveral(offices, this.#random.chance(0.2) ? 3 : 2, () => this.#random.pick(this.#random.pickSkewed(hubs)));
      for (const office of signatories) this.#relationship('SIGNED', office, agreement, { from: signedOn, role: this.#random.chance(0.9) ? 'SIGNATORY' : 'ON_BEHALF_OF_STATE' });
    }
  }

  /** Offices in groups, those of the first drawn most often; each group is so large that its busiest office stays below a bound. */
  #hubs(offices: readonly string[]): readonly (readonly string[])[] {
    const signatures = this.size - this.#statements.relationshipCount;
    const groups = 20;
    const firstShare = (1 / groups) ** (1 / 2.5);
    const perGroup = Math.max(1, Math.round((signatures * firstShare) / HUB_SIGNATURES));
    const tail = Math.max(1, Math.ceil((offices.length - perGroup) / (groups - 1)));
    return [offices.slice(0, perGroup), ...numbered(groups - 1, (index) => offices.slice(perGroup + index * tail, perGroup + (index + 1) * tail))].filter((group) => group.length > 0);
  }

  // --- what every statement has ------------------------------------------------------------------------------------------

  #entity(type: string, id: string, name: string, values: Parameters<Statements['entity']>[3]): string {
    return this.#statements.entity(type, id, name, values, this.#evidence(1));
  }

  #relationship(type: string, start: string, end: string, values: Parameters<Statements['relationship']>[3]): void {
    this.#statements.relationship(type, start, end, values, this.#evidence(this.#random.chance(0.25) ? 2 : 1));
  }

  #evidence(count: number): readonly EvidenceGiven[] {
    return this.#random.pickSeveral(this.#sources, count, (sources) => this.#random.pickSkewed(sources)).map((source) => {
      this.#evidenceCount += 1;
      return {
        source,
        locator: `p${this.#random.whole(1, 60)} s${this.#random.whole(1, 9)}`,
        claim: `Statement ${this.#evidenceCount}: the document says so in the passage that is cited here, in our own words.`,
      };
    });
  }

  /** Of mixed precision, as dates in documents are. */
  #date(): string {
    const year = String(this.#random.whole(1990, 2025));
    const month = String(this.#random.whole(1, 12)).padStart(2, '0');
    const day = String(this.#random.whole(1, 28)).padStart(2, '0');
    return this.#random.pick([year, `${year}-${month}`, `${year}-${month}-${day}`, `${year}-${month}-${day}`]);
  }
}

function numbered<Item>(count: number, make: (index: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** A code of capitals for each number, all of one length within a graph: AAA, AAB, … */
function letters(index: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const letter = (place: number): string => alphabet.charAt(Math.floor(index / 26 ** place) % 26);
  return `${letter(3)}${letter(2)}${letter(1)}${letter(0)}`;
}
