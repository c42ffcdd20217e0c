/** Point query: one node by a natural key, and one step over a relation that has one target. */
import type { BenchCase } from './bench-case.js';
import { busiest } from './busiest.js';

export const point: BenchCase = {
  name: 'point',
  asks: 'one office by its code, and its country',
  target: 0.95,
  isFamily: true,
  operation: `query Point($st3: String!) {
    office(st3: $st3) { id name shortName scope city website country { id name iso2 } }
  }`,
  handWritten: 'point',
  root: 'office',
  constants: {},
  block: 40,
  inputs: async (driver, rel) => (await busiest(driver, rel, { label: 'Office', key: 'st3', by: 'SIGNED', count: 40 })).map((st3) => ({ st3 })),
};
