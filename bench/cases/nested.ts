/** Three levels of relations, with the properties, the evidence and the sources of the last: the question the graph is for. */
import type { BenchCase } from './bench-case.js';
import { codesOfOffices } from './codes-of-offices.js';

export const nested: BenchCase = {
  name: 'nested',
  asks: 'an office, its agreements, their signatories, and who says so',
  target: 0.6,
  operation: `query Nested($st3: String!, $first: Int!) {
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
  handWritten: 'nested',
  root: 'office',
  constants: { confidences: ['UNVERIFIED', 'INFERRED', 'REPORTED', 'OFFICIAL'] },
  block: 4,
  inputs: async (driver, rel) => (await codesOfOffices(driver, rel, 'by agreements', 4)).map((st3) => ({ st3, first: 100 })),
};
