import type { Row, Seeds } from './dossier.js';
import { testDossierFile } from './dossier.js';

const GUIDE = 'source:pct-applicants-guide';
const OFFICIAL = 3;

testDossierFile('isa_competence.csv', (row) => `${row['isa_office'] ?? ''} ${row['receiving_office'] ?? ''}`, check);

/** The column `bri_document` repeats countries.csv, and is held against the seeds there. */
function check(row: Row, seeds: Seeds): string | undefined {
  const authority = row['isa_office'] ?? '';
  const office = row['receiving_office'] ?? '';
  const state = row['receiving_state'] ?? '';
  const copy = /\(copy of (.+)\), Annex D$/.exec(row['source'] ?? '')?.[1] ?? '?';
  if (state !== '' && seeds.between(office, 'OFFICE_OF', `country:${state}`).length === 0) return `${office} is not the office of ${state}`;
  const says = (evidence: unknown, words: string): boolean => seeds.evidence(evidence).some(({ source, claim, confidence }) => source === GUIDE && Number(confidence) === OFFICIAL && claim.includes(`guide of ${copy}`) && claim.includes(words));
  // No relationship joins an office to itself: that it searches for its own filings is evidence of the office.
  if (authority === office) return says(seeds.entity(authority)?.['evidence'], 'own receiving office') ? undefined : `${authority} has no such evidence`;
  const [competence, second] = seeds.between(authority, 'COMPETENT_FOR', office);
  if (competence === undefined || second !== undefined) return 'there is not exactly one COMPETENT_FOR';
  const roles = competence.properties['roles'];
  if (!Array.isArray(roles) || !roles.includes('ISA')) return 'it is not competent for search';
  return says(competence.properties['evidence'], '') ? undefined : `no evidence names the guide of ${copy}`;
}
