/** Three levels of relations, the second of them with parties of any kind. */
import type { BenchCase } from './bench-case.js';
import { busiest } from './busiest.js';

export const nested: BenchCase = {
  name: 'nested',
  asks: 'a country, its treaties, their parties, and the offices of those that are countries',
  target: 0.45,
  isFamily: true,
  operation: `query Nested($iso2: String!, $treaties: Int!, $parties: Int!) {
    country(iso2: $iso2) {
      id name
      treaties(first: $treaties) {
        edges {
          basis
          node {
            id name agreementKind status
            parties(first: $parties) {
              edges {
                basis from
                node {
                  id name
                  ... on Country { iso2 region offices(first: 5) { nodes { id name st3 } } }
                }
              }
            }
          }
        }
      }
    }
  }`,
  handWritten: 'nested',
  root: 'country',
  constants: {},
  block: 4,
  inputs: async (driver, rel) => (await busiest(driver, rel, { label: 'Country', key: 'iso2', by: 'PARTY_TO', count: 4 })).map((iso2) => ({ iso2, treaties: 10, parties: 50 })),
};
