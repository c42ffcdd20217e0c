/** Point query: one node by a natural key, and one step over a relation that has one target. */
import type { BenchCase } from './bench-case.js';
import { codesOfOffices } from './codes-of-offices.js';

export const point: BenchCase = {
  name: 'point',
  asks: 'one office by its code, and its country',
  target: 1,
  operation: `query Point($st3: String!) {
    office(st3: $st3) { id name shortName scope city website country { id name iso2 } }
  }`,
  handWritten: 'point',
  root: 'office',
  constants: {},
  block: 20,
  inputs: async (driver, rel) => (await codesOfOffices(driver, rel, 'by code', 40)).map((st3) => ({ st3 })),
};
