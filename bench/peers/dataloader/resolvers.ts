/** The resolvers: each field of a relation asks its loader. Input: a parent and arguments. Output: properties, or edges of them. */
import type { Edge, Loaders, Properties } from './loaders.js';

export interface Context {
  readonly loaders: Loaders;
}

interface First {
  readonly first: number;
}

interface AgreementsArguments extends First {
  readonly where: { readonly agreementKind: { readonly eq: string }; readonly signedOn: { readonly gte: string } };
}

const idOf = ({ id }: Properties): string => String(id);
const edge = ({ properties, node }: Edge): Properties => ({ ...properties, node });

export const RESOLVERS = {
  Query: {
    office: (_: unknown, { st3 }: { readonly st3: string }, { loaders }: Context) => loaders.officeByCode.load(st3),
    country: (_: unknown, { iso2 }: { readonly iso2: string }, { loaders }: Context) => loaders.countryByCode.load(iso2),
    agreements: async (_: unknown, { first, where }: AgreementsArguments, { loaders }: Context) => ({ nodes: await loaders.agreements(where.agreementKind.eq, where.signedOn.gte, first) }),
  },
  Party: {
    __resolveType: ({ kind }: Properties) => ({ COUNTRY: 'Country', OFFICE: 'Office', ORGANIZATION: 'Organization', COMPANY: 'Company' })[String(kind)],
  },
  Office: {
    country: (office: Properties, _: unknown, { loaders }: Context) => loaders.countryOfOffice.load(idOf(office)),
    agreements: (office: Properties, { first }: First) => ({ of: idOf(office), first }),
  },
  SignedList: {
    totalCount: ({ of }: { readonly of: string }, _: unknown, { loaders }: Context) => loaders.agreementCountOfOffice.load(of),
    edges: async (part: { readonly of: string; readonly first: number }, _: unknown, { loaders }: Context) => (await loaders.agreementsOfOffice.load(part)).map(edge),
  },
  Country: {
    treaties: async (country: Properties, { first }: First, { loaders }: Context) => ({ edges: (await loaders.treatiesOfCountry.load({ of: idOf(country), first })).map(edge) }),
    offices: async (country: Properties, { first }: First, { loaders }: Context) => ({ nodes: await loaders.officesOfCountry.load({ of: idOf(country), first }) }),
  },
  Agreement: {
    parties: async (agreement: Properties, { first }: First, { loaders }: Context) => ({ edges: (await loaders.partiesOfAgreement.load({ of: idOf(agreement), first })).map(edge) }),
  },
};
