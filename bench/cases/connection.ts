/** The beginning of a list, and how long it is. */
import type { BenchCase } from './bench-case.js';
import { busiest } from './busiest.js';

export const connection: BenchCase = {
  name: 'connection',
  asks: 'an office, how many agreements it signed, and the first twenty of them',
  target: 0.95,
  isFamily: true,
  operation: `query Connection($st3: String!, $first: Int!) {
    office(st3: $st3) {
      id name
      agreements(first: $first) { totalCount edges { role node { id name agreementKind status signedOn } } }
    }
  }`,
  handWritten: 'connection',
  root: 'office',
  constants: {},
  block: 20,
  inputs: async (driver, rel) => (await busiest(driver, rel, { label: 'Office', key: 'st3', by: 'SIGNED', count: 20 })).map((st3) => ({ st3, first: 20 })),
};
