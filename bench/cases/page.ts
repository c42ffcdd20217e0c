/** A filtered page in order: what a table of agreements shows first. */
import type { BenchCase } from './bench-case.js';

const KINDS = ['PPH', 'MOU', 'COOPERATION_AGREEMENT'] as const;
const SINCE = ['2005-01-01', '2012-06-01', '2015-01-01'] as const;

export const page: BenchCase = {
  name: 'page',
  asks: 'the first fifty agreements of a kind signed since a date, by date',
  target: 0.95,
  isFamily: true,
  operation: `query Page($kind: AgreementKind!, $since: PartialDate!, $first: Int!) {
    agreements(first: $first, where: { agreementKind: { eq: $kind }, signedOn: { gte: $since } }, orderBy: [{ signedOn: ASC }]) {
      nodes { id title agreementKind status signedOn subject }
    }
  }`,
  handWritten: 'page',
  root: 'agreements',
  constants: {},
  block: 9,
  inputs: () => Promise.resolve(KINDS.flatMap((kind) => SINCE.map((since) => ({ kind, since, first: 50 })))),
};
