/**
 * The question the graph is for: relations with the evidence of each and its source. @neo4j/graphql has no way to say it, because evidence
 * belongs to relationships; so it is compared with Cypher by hand alone.
 */
import type { BenchCase } from './bench-case.js';
import { busiest } from './busiest.js';

export const cited: BenchCase = {
  name: 'cited',
  asks: 'an office, its agreements, their signatories, and who says so',
  target: 0.6,
  isFamily: false,
  operation: `query Cited($st3: String!, $first: Int!) {
    office(st3: $st3) {
      id name
      agreements(first: $first) {
        edges {
          role
          node {
            id name agreementKind status signedOn
            signatories(first: 50) {
              edges {
                role from
                evidence { locator claim confidence source { id title publisher } }
                node { id name }
              }
            }
          }
        }
      }
    }
  }`,
  handWritten: 'cited',
  root: 'office',
  constants: { confidences: ['UNVERIFIED', 'INFERRED', 'REPORTED', 'OFFICIAL'] },
  block: 4,
  inputs: async (driver, rel) => (await busiest(driver, rel, { label: 'Office', key: 'st3', by: 'SIGNED', count: 4 })).map((st3) => ({ st3, first: 100 })),
};
