import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  PartialDate: { input: string; output: string; }
};

export type About = Relationship & {
  readonly __typename?: 'About';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type AboutEntityConnection = {
  readonly __typename?: 'AboutEntityConnection';
  readonly edges: ReadonlyArray<AboutEntityEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AboutEntityEdge = {
  readonly __typename?: 'AboutEntityEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Entity;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type AboutEntityOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: AboutOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type AboutEntityWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<AboutWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type AboutOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to: SortDirection; };

export type AboutSourceConnection = {
  readonly __typename?: 'AboutSourceConnection';
  readonly edges: ReadonlyArray<AboutSourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AboutSourceEdge = {
  readonly __typename?: 'AboutSourceEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Source;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type AboutSourceOrder =
  { readonly description: SortDirection; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest: SortDirection; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge: AboutOrder; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor: SortDirection; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id: SortDirection; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind: SortDirection; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language: SortDirection; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence: SortDirection; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name: SortDirection; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place: SortDirection; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn: SortDirection; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher: SortDirection; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title: SortDirection; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url: SortDirection; };

export type AboutSourceWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly digest?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<AboutWhere>;
  readonly editor?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly language?: InputMaybe<StringFilter>;
  readonly licence?: InputMaybe<StringFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly place?: InputMaybe<StringFilter>;
  readonly publishedOn?: InputMaybe<PartialDateFilter>;
  readonly publisher?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
  readonly url?: InputMaybe<StringFilter>;
};

export type AboutWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type Actor = {
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly claims: ConcernsClaimConnection;
  readonly conferences: AttendedConferenceConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly sourcesAbout: AboutSourceConnection;
};


export type ActorAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type ActorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type ActorConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttendedConferenceOrder>>;
  where?: InputMaybe<AttendedConferenceWhere>;
};


export type ActorDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type ActorObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type ActorProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type ActorSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};

export type AdministeredBy = Relationship & {
  readonly __typename?: 'AdministeredBy';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type AdministeredByAgreementConnection = {
  readonly __typename?: 'AdministeredByAgreementConnection';
  readonly edges: ReadonlyArray<AdministeredByAgreementEdge>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AdministeredByAgreementEdge = {
  readonly __typename?: 'AdministeredByAgreementEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Agreement;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type AdministeredByAgreementOrder =
  { readonly adoptedOn: SortDirection; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind: SortDirection; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description: SortDirection; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge: AdministeredByOrder; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn: SortDirection; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn: SortDirection; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id: SortDirection; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn: SortDirection; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot: SortDirection; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind: SortDirection; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete: SortDirection; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name: SortDirection; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place: SortDirection; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn: SortDirection; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status: SortDirection; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject: SortDirection; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title: SortDirection; };

export type AdministeredByAgreementWhere = {
  readonly adoptedOn?: InputMaybe<PartialDateFilter>;
  readonly agreementKind?: InputMaybe<AgreementKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<AdministeredByWhere>;
  readonly endedOn?: InputMaybe<PartialDateFilter>;
  readonly expiresOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly inForceOn?: InputMaybe<PartialDateFilter>;
  readonly isPilot?: InputMaybe<BooleanFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly membersComplete?: InputMaybe<BooleanFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly place?: InputMaybe<StringFilter>;
  readonly signedOn?: InputMaybe<PartialDateFilter>;
  readonly status?: InputMaybe<AgreementStatusFilter>;
  readonly subject?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
};

export type AdministeredByOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to: SortDirection; };

export type AdministeredByPartyConnection = {
  readonly __typename?: 'AdministeredByPartyConnection';
  readonly edges: ReadonlyArray<AdministeredByPartyEdge>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AdministeredByPartyEdge = {
  readonly __typename?: 'AdministeredByPartyEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Party;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type AdministeredByPartyOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: AdministeredByOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type AdministeredByPartyWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<AdministeredByWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type AdministeredByWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type AffiliatedWith = Relationship & {
  readonly __typename?: 'AffiliatedWith';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type AffiliatedWithCompanyConnection = {
  readonly __typename?: 'AffiliatedWithCompanyConnection';
  readonly edges: ReadonlyArray<AffiliatedWithCompanyEdge>;
  readonly nodes: ReadonlyArray<Company>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AffiliatedWithCompanyEdge = {
  readonly __typename?: 'AffiliatedWithCompanyEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Company;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type AffiliatedWithCompanyOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge: AffiliatedWithOrder; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous: SortDirection; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind: SortDirection; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name: SortDirection; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector: SortDirection; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName: SortDirection; };

export type AffiliatedWithCompanyWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<AffiliatedWithWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly isAnonymous?: InputMaybe<BooleanFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly sector?: InputMaybe<StringFilter>;
  readonly shortName?: InputMaybe<StringFilter>;
};

export type AffiliatedWithOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to: SortDirection; };

export type AffiliatedWithPartyConnection = {
  readonly __typename?: 'AffiliatedWithPartyConnection';
  readonly edges: ReadonlyArray<AffiliatedWithPartyEdge>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AffiliatedWithPartyEdge = {
  readonly __typename?: 'AffiliatedWithPartyEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Party;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type AffiliatedWithPartyOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: AffiliatedWithOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type AffiliatedWithPartyWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<AffiliatedWithWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type AffiliatedWithPersonConnection = {
  readonly __typename?: 'AffiliatedWithPersonConnection';
  readonly edges: ReadonlyArray<AffiliatedWithPersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AffiliatedWithPersonEdge = {
  readonly __typename?: 'AffiliatedWithPersonEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Person;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type AffiliatedWithPersonOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: AffiliatedWithOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type AffiliatedWithPersonWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<AffiliatedWithWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type AffiliatedWithWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly role?: InputMaybe<StringFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type Agreement = Entity & {
  readonly __typename?: 'Agreement';
  readonly administrators: AdministeredByPartyConnection;
  readonly adoptedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly agreementKind: AgreementKind;
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly claims: ConcernsClaimConnection;
  readonly concerns: ConcernsEntityConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly endedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly established: EstablishedEntityConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly expiresOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly extendedOn?: Maybe<ReadonlyArray<Scalars['PartialDate']['output']>>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly inForceOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly isPilot?: Maybe<Scalars['Boolean']['output']>;
  readonly kind: EntityKind;
  readonly membersComplete?: Maybe<Scalars['Boolean']['output']>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly partOf: PartOfAgreementConnection;
  readonly parties: PartyToPartyConnection;
  readonly parts: PartOfAgreementConnection;
  readonly place?: Maybe<Scalars['String']['output']>;
  readonly producedBy: ProducedConferenceConnection;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly rights?: Maybe<ReadonlyArray<Right>>;
  readonly signatories: SignedPartyConnection;
  readonly signedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly sourcesAbout: AboutSourceConnection;
  readonly status: AgreementStatus;
  readonly subject?: Maybe<Scalars['String']['output']>;
  readonly succeededBy: SucceedsAgreementConnection;
  readonly succeeds: SucceedsAgreementConnection;
  readonly title: Scalars['String']['output'];
};


export type AgreementAdministratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AdministeredByPartyOrder>>;
  where?: InputMaybe<AdministeredByPartyWhere>;
};


export type AgreementAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type AgreementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type AgreementConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsEntityOrder>>;
  where?: InputMaybe<ConcernsEntityWhere>;
};


export type AgreementDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type AgreementEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EstablishedEntityOrder>>;
  where?: InputMaybe<EstablishedEntityWhere>;
};


export type AgreementObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type AgreementPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartOfAgreementOrder>>;
  where?: InputMaybe<PartOfAgreementWhere>;
};


export type AgreementPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyToPartyOrder>>;
  where?: InputMaybe<PartyToPartyWhere>;
};


export type AgreementPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartOfAgreementOrder>>;
  where?: InputMaybe<PartOfAgreementWhere>;
};


export type AgreementProducedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProducedConferenceOrder>>;
  where?: InputMaybe<ProducedConferenceWhere>;
};


export type AgreementProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type AgreementSignatoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SignedPartyOrder>>;
  where?: InputMaybe<SignedPartyWhere>;
};


export type AgreementSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};


export type AgreementSucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SucceedsAgreementOrder>>;
  where?: InputMaybe<SucceedsAgreementWhere>;
};


export type AgreementSucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SucceedsAgreementOrder>>;
  where?: InputMaybe<SucceedsAgreementWhere>;
};

export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  readonly edges: ReadonlyArray<AgreementEdge>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Agreement;
};

export type AgreementKind =
  | 'COOPERATION_AGREEMENT'
  | 'EXAMINATION_RECOGNITION'
  | 'GI_PROTECTION'
  | 'JOINT_INITIATIVE'
  | 'JOINT_STATEMENT'
  | 'LETTER_OF_INTENT'
  | 'MOU'
  | 'PATENT_VALIDATION'
  | 'PPH'
  | 'REGIONAL_TREATY'
  | 'STANDARDS_COOPERATION'
  | 'TREATY'
  | 'WORK_PLAN'
  | 'WORK_SHARING';

export type AgreementKindFilter = {
  readonly eq?: InputMaybe<AgreementKind>;
  readonly in?: InputMaybe<ReadonlyArray<AgreementKind>>;
};

export type AgreementOrder =
  { readonly adoptedOn: SortDirection; readonly agreementKind?: never; readonly description?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind: SortDirection; readonly description?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description: SortDirection; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly endedOn: SortDirection; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly endedOn?: never; readonly expiresOn: SortDirection; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id: SortDirection; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn: SortDirection; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot: SortDirection; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind: SortDirection; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete: SortDirection; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name: SortDirection; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place: SortDirection; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn: SortDirection; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status: SortDirection; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject: SortDirection; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title: SortDirection; };

export type AgreementStatus =
  | 'ENDED'
  | 'IN_FORCE'
  | 'PENDING'
  | 'SIGNED'
  | 'UNKNOWN';

export type AgreementStatusFilter = {
  readonly eq?: InputMaybe<AgreementStatus>;
  readonly in?: InputMaybe<ReadonlyArray<AgreementStatus>>;
};

export type AgreementWhere = {
  readonly adoptedOn?: InputMaybe<PartialDateFilter>;
  readonly agreementKind?: InputMaybe<AgreementKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly endedOn?: InputMaybe<PartialDateFilter>;
  readonly expiresOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly inForceOn?: InputMaybe<PartialDateFilter>;
  readonly isPilot?: InputMaybe<BooleanFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly membersComplete?: InputMaybe<BooleanFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly place?: InputMaybe<StringFilter>;
  readonly signedOn?: InputMaybe<PartialDateFilter>;
  readonly status?: InputMaybe<AgreementStatusFilter>;
  readonly subject?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
};

export type Attended = Relationship & {
  readonly __typename?: 'Attended';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type AttendedActorConnection = {
  readonly __typename?: 'AttendedActorConnection';
  readonly edges: ReadonlyArray<AttendedActorEdge>;
  readonly nodes: ReadonlyArray<Actor>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AttendedActorEdge = {
  readonly __typename?: 'AttendedActorEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Actor;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type AttendedActorOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: AttendedOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type AttendedActorWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<AttendedWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type AttendedConferenceConnection = {
  readonly __typename?: 'AttendedConferenceConnection';
  readonly edges: ReadonlyArray<AttendedConferenceEdge>;
  readonly nodes: ReadonlyArray<Conference>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AttendedConferenceEdge = {
  readonly __typename?: 'AttendedConferenceEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Conference;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type AttendedConferenceOrder =
  { readonly city: SortDirection; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind: SortDirection; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description: SortDirection; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge: AttendedOrder; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn: SortDirection; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn: SortDirection; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme: SortDirection; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title: SortDirection; };

export type AttendedConferenceWhere = {
  readonly city?: InputMaybe<StringFilter>;
  readonly conferenceKind?: InputMaybe<ConferenceKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<AttendedWhere>;
  readonly endsOn?: InputMaybe<PartialDateFilter>;
  readonly format?: InputMaybe<ConferenceFormatFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly startsOn?: InputMaybe<PartialDateFilter>;
  readonly theme?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
};

export type AttendedOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to: SortDirection; };

export type AttendedWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly role?: InputMaybe<StringFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type AttributedTo = Relationship & {
  readonly __typename?: 'AttributedTo';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type AttributedToActorConnection = {
  readonly __typename?: 'AttributedToActorConnection';
  readonly edges: ReadonlyArray<AttributedToActorEdge>;
  readonly nodes: ReadonlyArray<Actor>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AttributedToActorEdge = {
  readonly __typename?: 'AttributedToActorEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Actor;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type AttributedToActorOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: AttributedToOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type AttributedToActorWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<AttributedToWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type AttributedToClaimConnection = {
  readonly __typename?: 'AttributedToClaimConnection';
  readonly edges: ReadonlyArray<AttributedToClaimEdge>;
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AttributedToClaimEdge = {
  readonly __typename?: 'AttributedToClaimEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Claim;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type AttributedToClaimOrder =
  { readonly claimKind: SortDirection; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly statedOn?: never; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly statedOn?: never; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description?: never; readonly edge: AttributedToOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly statedOn?: never; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly statedOn?: never; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly statedOn?: never; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly statedOn?: never; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly statedOn: SortDirection; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly statedOn?: never; readonly text: SortDirection; };

export type AttributedToClaimWhere = {
  readonly claimKind?: InputMaybe<ClaimKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<AttributedToWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly statedOn?: InputMaybe<PartialDateFilter>;
  readonly text?: InputMaybe<StringFilter>;
};

export type AttributedToObservationConnection = {
  readonly __typename?: 'AttributedToObservationConnection';
  readonly edges: ReadonlyArray<AttributedToObservationEdge>;
  readonly nodes: ReadonlyArray<Observation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AttributedToObservationEdge = {
  readonly __typename?: 'AttributedToObservationEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Observation;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type AttributedToObservationOrder =
  { readonly change: SortDirection; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom: SortDirection; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit: SortDirection; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge: AttributedToOrder; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric: SortDirection; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name: SortDirection; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope: SortDirection; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd: SortDirection; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart: SortDirection; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier: SortDirection; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right: SortDirection; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit: SortDirection; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value: SortDirection; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText: SortDirection; };

export type AttributedToObservationWhere = {
  readonly change?: InputMaybe<FloatFilter>;
  readonly changeFrom?: InputMaybe<PartialDateFilter>;
  readonly changeUnit?: InputMaybe<StringFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<AttributedToWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly metric?: InputMaybe<StringFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly originScope?: InputMaybe<OriginScopeFilter>;
  readonly periodEnd?: InputMaybe<PartialDateFilter>;
  readonly periodStart?: InputMaybe<PartialDateFilter>;
  readonly qualifier?: InputMaybe<ValueQualifierFilter>;
  readonly right?: InputMaybe<RightFilter>;
  readonly unit?: InputMaybe<StringFilter>;
  readonly value?: InputMaybe<FloatFilter>;
  readonly valueText?: InputMaybe<StringFilter>;
};

export type AttributedToOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to: SortDirection; };

export type AttributedToWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type BooleanFilter = {
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Boolean']['input']>>;
};

export type BriStatus =
  | 'INITIATOR'
  | 'NOT_APPLICABLE'
  | 'NOT_SIGNED'
  | 'SIGNED'
  | 'UNKNOWN'
  | 'WITHDRAWN';

export type BriStatusFilter = {
  readonly eq?: InputMaybe<BriStatus>;
  readonly in?: InputMaybe<ReadonlyArray<BriStatus>>;
};

export type Change = {
  readonly __typename?: 'Change';
  readonly changeKind: ChangeKind;
  readonly end?: Maybe<Scalars['ID']['output']>;
  readonly fields?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<EntityKind>;
  readonly name: Scalars['String']['output'];
  readonly of: Scalars['ID']['output'];
  readonly relationshipType?: Maybe<Scalars['String']['output']>;
  readonly release: Scalars['ID']['output'];
  readonly releaseNumber: Scalars['Int']['output'];
  readonly releasedOn: Scalars['PartialDate']['output'];
  readonly start?: Maybe<Scalars['ID']['output']>;
};

export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  readonly edges: ReadonlyArray<ChangeEdge>;
  readonly nodes: ReadonlyArray<Change>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Change;
};

export type ChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type ChangeKindFilter = {
  readonly eq?: InputMaybe<ChangeKind>;
  readonly in?: InputMaybe<ReadonlyArray<ChangeKind>>;
};

export type ChangeOrder =
  { readonly changeKind: SortDirection; readonly end?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly of?: never; readonly relationshipType?: never; readonly release?: never; readonly releaseNumber?: never; readonly releasedOn?: never; readonly start?: never; }
  |  { readonly changeKind?: never; readonly end: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly of?: never; readonly relationshipType?: never; readonly release?: never; readonly releaseNumber?: never; readonly releasedOn?: never; readonly start?: never; }
  |  { readonly changeKind?: never; readonly end?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly of?: never; readonly relationshipType?: never; readonly release?: never; readonly releaseNumber?: never; readonly releasedOn?: never; readonly start?: never; }
  |  { readonly changeKind?: never; readonly end?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly of?: never; readonly relationshipType?: never; readonly release?: never; readonly releaseNumber?: never; readonly releasedOn?: never; readonly start?: never; }
  |  { readonly changeKind?: never; readonly end?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly of?: never; readonly relationshipType?: never; readonly release?: never; readonly releaseNumber?: never; readonly releasedOn?: never; readonly start?: never; }
  |  { readonly changeKind?: never; readonly end?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly of: SortDirection; readonly relationshipType?: never; readonly release?: never; readonly releaseNumber?: never; readonly releasedOn?: never; readonly start?: never; }
  |  { readonly changeKind?: never; readonly end?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly of?: never; readonly relationshipType: SortDirection; readonly release?: never; readonly releaseNumber?: never; readonly releasedOn?: never; readonly start?: never; }
  |  { readonly changeKind?: never; readonly end?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly of?: never; readonly relationshipType?: never; readonly release: SortDirection; readonly releaseNumber?: never; readonly releasedOn?: never; readonly start?: never; }
  |  { readonly changeKind?: never; readonly end?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly of?: never; readonly relationshipType?: never; readonly release?: never; readonly releaseNumber: SortDirection; readonly releasedOn?: never; readonly start?: never; }
  |  { readonly changeKind?: never; readonly end?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly of?: never; readonly relationshipType?: never; readonly release?: never; readonly releaseNumber?: never; readonly releasedOn: SortDirection; readonly start?: never; }
  |  { readonly changeKind?: never; readonly end?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly of?: never; readonly relationshipType?: never; readonly release?: never; readonly releaseNumber?: never; readonly releasedOn?: never; readonly start: SortDirection; };

export type ChangeWhere = {
  readonly changeKind?: InputMaybe<ChangeKindFilter>;
  readonly end?: InputMaybe<IdFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly of?: InputMaybe<IdFilter>;
  readonly relationshipType?: InputMaybe<StringFilter>;
  readonly release?: InputMaybe<IdFilter>;
  readonly releaseNumber?: InputMaybe<IntFilter>;
  readonly releasedOn?: InputMaybe<PartialDateFilter>;
  readonly start?: InputMaybe<IdFilter>;
};

export type Claim = Entity & {
  readonly __typename?: 'Claim';
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly attributedTo: AttributedToActorConnection;
  readonly claimKind: ClaimKind;
  readonly claims: ConcernsClaimConnection;
  readonly concerns: ConcernsEntityConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly sourcesAbout: AboutSourceConnection;
  readonly statedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly text: Scalars['String']['output'];
};


export type ClaimAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type ClaimAttributedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttributedToActorOrder>>;
  where?: InputMaybe<AttributedToActorWhere>;
};


export type ClaimClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type ClaimConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsEntityOrder>>;
  where?: InputMaybe<ConcernsEntityWhere>;
};


export type ClaimDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type ClaimObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type ClaimProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type ClaimSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};

export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

export type ClaimKind =
  | 'AIM'
  | 'ANNOUNCEMENT'
  | 'ASSESSMENT'
  | 'CONCERN'
  | 'EFFECT'
  | 'MESSAGE'
  | 'PLAN'
  | 'STATEMENT';

export type ClaimKindFilter = {
  readonly eq?: InputMaybe<ClaimKind>;
  readonly in?: InputMaybe<ReadonlyArray<ClaimKind>>;
};

export type ClaimOrder =
  { readonly claimKind: SortDirection; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly statedOn?: never; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly statedOn?: never; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly statedOn?: never; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly statedOn?: never; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly statedOn?: never; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly statedOn: SortDirection; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly statedOn?: never; readonly text: SortDirection; };

export type ClaimWhere = {
  readonly claimKind?: InputMaybe<ClaimKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly statedOn?: InputMaybe<PartialDateFilter>;
  readonly text?: InputMaybe<StringFilter>;
};

export type Company = Actor & Entity & Party & {
  readonly __typename?: 'Company';
  readonly affiliatedCompanies: AffiliatedWithCompanyConnection;
  readonly affiliatedPeople: AffiliatedWithPersonConnection;
  readonly affiliations: AffiliatedWithPartyConnection;
  readonly agreements: SignedAgreementConnection;
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly attributedClaims: AttributedToClaimConnection;
  readonly attributedObservations: AttributedToObservationConnection;
  readonly claims: ConcernsClaimConnection;
  readonly conferences: AttendedConferenceConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputes: InvolvedInDisputeConnection;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly establishedBy: EstablishedEntityConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly frameworks: ParticipatesInFrameworkConnection;
  readonly headquarters?: Maybe<Country>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly isAnonymous: Scalars['Boolean']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly operatesIn: OperatesInCountryConnection;
  readonly organizedConferences: OrganizedConferenceConnection;
  readonly organizedProgrammes: OrganizedProgrammeConnection;
  readonly partOf: PartOfCompanyConnection;
  readonly parts: PartOfCompanyConnection;
  readonly programmes: ParticipatesInProgrammeConnection;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly protectedIn: ProtectedInJurisdictionConnection;
  readonly published: PublishedBySourceConnection;
  readonly sector?: Maybe<Scalars['String']['output']>;
  readonly shortName?: Maybe<Scalars['String']['output']>;
  readonly sourcesAbout: AboutSourceConnection;
  readonly tradeRoutes: ParticipatesInTradeRouteConnection;
  readonly treaties: PartyToAgreementConnection;
};


export type CompanyAffiliatedCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AffiliatedWithCompanyOrder>>;
  where?: InputMaybe<AffiliatedWithCompanyWhere>;
};


export type CompanyAffiliatedPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AffiliatedWithPersonOrder>>;
  where?: InputMaybe<AffiliatedWithPersonWhere>;
};


export type CompanyAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AffiliatedWithPartyOrder>>;
  where?: InputMaybe<AffiliatedWithPartyWhere>;
};


export type CompanyAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SignedAgreementOrder>>;
  where?: InputMaybe<SignedAgreementWhere>;
};


export type CompanyAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type CompanyAttributedClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttributedToClaimOrder>>;
  where?: InputMaybe<AttributedToClaimWhere>;
};


export type CompanyAttributedObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttributedToObservationOrder>>;
  where?: InputMaybe<AttributedToObservationWhere>;
};


export type CompanyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type CompanyConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttendedConferenceOrder>>;
  where?: InputMaybe<AttendedConferenceWhere>;
};


export type CompanyDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InvolvedInDisputeOrder>>;
  where?: InputMaybe<InvolvedInDisputeWhere>;
};


export type CompanyDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type CompanyEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EstablishedEntityOrder>>;
  where?: InputMaybe<EstablishedEntityWhere>;
};


export type CompanyFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipatesInFrameworkOrder>>;
  where?: InputMaybe<ParticipatesInFrameworkWhere>;
};


export type CompanyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type CompanyOperatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OperatesInCountryOrder>>;
  where?: InputMaybe<OperatesInCountryWhere>;
};


export type CompanyOrganizedConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizedConferenceOrder>>;
  where?: InputMaybe<OrganizedConferenceWhere>;
};


export type CompanyOrganizedProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizedProgrammeOrder>>;
  where?: InputMaybe<OrganizedProgrammeWhere>;
};


export type CompanyPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartOfCompanyOrder>>;
  where?: InputMaybe<PartOfCompanyWhere>;
};


export type CompanyPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartOfCompanyOrder>>;
  where?: InputMaybe<PartOfCompanyWhere>;
};


export type CompanyProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipatesInProgrammeOrder>>;
  where?: InputMaybe<ParticipatesInProgrammeWhere>;
};


export type CompanyProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type CompanyProtectedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectedInJurisdictionOrder>>;
  where?: InputMaybe<ProtectedInJurisdictionWhere>;
};


export type CompanyPublishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PublishedBySourceOrder>>;
  where?: InputMaybe<PublishedBySourceWhere>;
};


export type CompanySourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};


export type CompanyTradeRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipatesInTradeRouteOrder>>;
  where?: InputMaybe<ParticipatesInTradeRouteWhere>;
};


export type CompanyTreatiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyToAgreementOrder>>;
  where?: InputMaybe<PartyToAgreementWhere>;
};

export type CompanyConnection = {
  readonly __typename?: 'CompanyConnection';
  readonly edges: ReadonlyArray<CompanyEdge>;
  readonly nodes: ReadonlyArray<Company>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CompanyEdge = {
  readonly __typename?: 'CompanyEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Company;
};

export type CompanyOrder =
  { readonly description: SortDirection; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly id: SortDirection; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly id?: never; readonly isAnonymous: SortDirection; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind: SortDirection; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name: SortDirection; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector: SortDirection; readonly shortName?: never; }
  |  { readonly description?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName: SortDirection; };

export type CompanyWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly isAnonymous?: InputMaybe<BooleanFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly sector?: InputMaybe<StringFilter>;
  readonly shortName?: InputMaybe<StringFilter>;
};

export type CompetentFor = Relationship & {
  readonly __typename?: 'CompetentFor';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly isPilot?: Maybe<Scalars['Boolean']['output']>;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly roles: ReadonlyArray<PctRole>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type CompetentForJurisdictionConnection = {
  readonly __typename?: 'CompetentForJurisdictionConnection';
  readonly edges: ReadonlyArray<CompetentForJurisdictionEdge>;
  readonly nodes: ReadonlyArray<Jurisdiction>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CompetentForJurisdictionEdge = {
  readonly __typename?: 'CompetentForJurisdictionEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly isPilot?: Maybe<Scalars['Boolean']['output']>;
  readonly node: Jurisdiction;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly roles: ReadonlyArray<PctRole>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type CompetentForJurisdictionOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: CompetentForOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type CompetentForJurisdictionWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<CompetentForWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type CompetentForOfficeConnection = {
  readonly __typename?: 'CompetentForOfficeConnection';
  readonly edges: ReadonlyArray<CompetentForOfficeEdge>;
  readonly nodes: ReadonlyArray<Office>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CompetentForOfficeEdge = {
  readonly __typename?: 'CompetentForOfficeEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly isPilot?: Maybe<Scalars['Boolean']['output']>;
  readonly node: Office;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly roles: ReadonlyArray<PctRole>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type CompetentForOfficeOrder =
  { readonly city: SortDirection; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description: SortDirection; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge: CompetentForOrder; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region: SortDirection; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope: SortDirection; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName: SortDirection; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3: SortDirection; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website: SortDirection; };

export type CompetentForOfficeWhere = {
  readonly city?: InputMaybe<StringFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<CompetentForWhere>;
  readonly foundedOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly region?: InputMaybe<StringFilter>;
  readonly scope?: InputMaybe<OfficeScopeFilter>;
  readonly shortName?: InputMaybe<StringFilter>;
  readonly st3?: InputMaybe<StringFilter>;
  readonly website?: InputMaybe<StringFilter>;
};

export type CompetentForOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly isPilot?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly isPilot?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly isPilot?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly isPilot: SortDirection; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly isPilot?: never; readonly recordedOn: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly isPilot?: never; readonly recordedOn?: never; readonly to: SortDirection; };

export type CompetentForWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly isPilot?: InputMaybe<BooleanFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type ConcernRole =
  | 'DESTINATION'
  | 'MEANS'
  | 'ORIGIN'
  | 'SUBJECT'
  | 'TERRITORY';

export type ConcernRoleFilter = {
  readonly eq?: InputMaybe<ConcernRole>;
  readonly in?: InputMaybe<ReadonlyArray<ConcernRole>>;
};

export type Concerns = Relationship & {
  readonly __typename?: 'Concerns';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role: ConcernRole;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ConcernsAgreementConnection = {
  readonly __typename?: 'ConcernsAgreementConnection';
  readonly edges: ReadonlyArray<ConcernsAgreementEdge>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ConcernsAgreementEdge = {
  readonly __typename?: 'ConcernsAgreementEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Agreement;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role: ConcernRole;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ConcernsAgreementOrder =
  { readonly adoptedOn: SortDirection; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind: SortDirection; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description: SortDirection; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge: ConcernsOrder; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn: SortDirection; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn: SortDirection; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id: SortDirection; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn: SortDirection; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot: SortDirection; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind: SortDirection; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete: SortDirection; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name: SortDirection; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place: SortDirection; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn: SortDirection; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status: SortDirection; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject: SortDirection; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title: SortDirection; };

export type ConcernsAgreementWhere = {
  readonly adoptedOn?: InputMaybe<PartialDateFilter>;
  readonly agreementKind?: InputMaybe<AgreementKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<ConcernsWhere>;
  readonly endedOn?: InputMaybe<PartialDateFilter>;
  readonly expiresOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly inForceOn?: InputMaybe<PartialDateFilter>;
  readonly isPilot?: InputMaybe<BooleanFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly membersComplete?: InputMaybe<BooleanFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly place?: InputMaybe<StringFilter>;
  readonly signedOn?: InputMaybe<PartialDateFilter>;
  readonly status?: InputMaybe<AgreementStatusFilter>;
  readonly subject?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
};

export type ConcernsClaimConnection = {
  readonly __typename?: 'ConcernsClaimConnection';
  readonly edges: ReadonlyArray<ConcernsClaimEdge>;
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ConcernsClaimEdge = {
  readonly __typename?: 'ConcernsClaimEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Claim;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role: ConcernRole;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ConcernsClaimOrder =
  { readonly claimKind: SortDirection; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly statedOn?: never; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly statedOn?: never; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description?: never; readonly edge: ConcernsOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly statedOn?: never; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly statedOn?: never; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly statedOn?: never; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly statedOn?: never; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly statedOn: SortDirection; readonly text?: never; }
  |  { readonly claimKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly statedOn?: never; readonly text: SortDirection; };

export type ConcernsClaimWhere = {
  readonly claimKind?: InputMaybe<ClaimKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<ConcernsWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly statedOn?: InputMaybe<PartialDateFilter>;
  readonly text?: InputMaybe<StringFilter>;
};

export type ConcernsDisputeConnection = {
  readonly __typename?: 'ConcernsDisputeConnection';
  readonly edges: ReadonlyArray<ConcernsDisputeEdge>;
  readonly nodes: ReadonlyArray<Dispute>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ConcernsDisputeEdge = {
  readonly __typename?: 'ConcernsDisputeEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Dispute;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role: ConcernRole;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ConcernsDisputeOrder =
  { readonly closedOn: SortDirection; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly openedOn?: never; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly openedOn?: never; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly edge: ConcernsOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly openedOn?: never; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly openedOn?: never; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly openedOn?: never; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly openedOn?: never; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly openedOn: SortDirection; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly openedOn?: never; readonly outcome: SortDirection; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly openedOn?: never; readonly outcome?: never; readonly right: SortDirection; };

export type ConcernsDisputeWhere = {
  readonly closedOn?: InputMaybe<PartialDateFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<ConcernsWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly openedOn?: InputMaybe<PartialDateFilter>;
  readonly outcome?: InputMaybe<StringFilter>;
  readonly right?: InputMaybe<RightFilter>;
};

export type ConcernsEntityConnection = {
  readonly __typename?: 'ConcernsEntityConnection';
  readonly edges: ReadonlyArray<ConcernsEntityEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ConcernsEntityEdge = {
  readonly __typename?: 'ConcernsEntityEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Entity;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role: ConcernRole;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ConcernsEntityOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: ConcernsOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type ConcernsEntityWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<ConcernsWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type ConcernsObservationConnection = {
  readonly __typename?: 'ConcernsObservationConnection';
  readonly edges: ReadonlyArray<ConcernsObservationEdge>;
  readonly nodes: ReadonlyArray<Observation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ConcernsObservationEdge = {
  readonly __typename?: 'ConcernsObservationEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Observation;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role: ConcernRole;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ConcernsObservationOrder =
  { readonly change: SortDirection; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom: SortDirection; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit: SortDirection; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge: ConcernsOrder; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric: SortDirection; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name: SortDirection; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope: SortDirection; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd: SortDirection; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart: SortDirection; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier: SortDirection; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right: SortDirection; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit: SortDirection; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value: SortDirection; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText: SortDirection; };

export type ConcernsObservationWhere = {
  readonly change?: InputMaybe<FloatFilter>;
  readonly changeFrom?: InputMaybe<PartialDateFilter>;
  readonly changeUnit?: InputMaybe<StringFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<ConcernsWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly metric?: InputMaybe<StringFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly originScope?: InputMaybe<OriginScopeFilter>;
  readonly periodEnd?: InputMaybe<PartialDateFilter>;
  readonly periodStart?: InputMaybe<PartialDateFilter>;
  readonly qualifier?: InputMaybe<ValueQualifierFilter>;
  readonly right?: InputMaybe<RightFilter>;
  readonly unit?: InputMaybe<StringFilter>;
  readonly value?: InputMaybe<FloatFilter>;
  readonly valueText?: InputMaybe<StringFilter>;
};

export type ConcernsOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to: SortDirection; };

export type ConcernsProgrammeConnection = {
  readonly __typename?: 'ConcernsProgrammeConnection';
  readonly edges: ReadonlyArray<ConcernsProgrammeEdge>;
  readonly nodes: ReadonlyArray<Programme>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ConcernsProgrammeEdge = {
  readonly __typename?: 'ConcernsProgrammeEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Programme;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role: ConcernRole;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ConcernsProgrammeOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge: ConcernsOrder; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind: SortDirection; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn: SortDirection; };

export type ConcernsProgrammeWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<ConcernsWhere>;
  readonly endsOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly programmeKind?: InputMaybe<ProgrammeKindFilter>;
  readonly startsOn?: InputMaybe<PartialDateFilter>;
};

export type ConcernsWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly role?: InputMaybe<ConcernRoleFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type Conference = Entity & {
  readonly __typename?: 'Conference';
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly attendees: AttendedActorConnection;
  readonly audience?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly claims: ConcernsClaimConnection;
  readonly conferenceKind: ConferenceKind;
  readonly country?: Maybe<Country>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly endsOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly format?: Maybe<ConferenceFormat>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly organizers: OrganizedPartyConnection;
  readonly outcomes: ProducedOutcomeConnection;
  readonly producedBy: ProducedConferenceConnection;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly series?: Maybe<Series>;
  readonly sourcesAbout: AboutSourceConnection;
  readonly startsOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly theme?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
};


export type ConferenceAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type ConferenceAttendeesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttendedActorOrder>>;
  where?: InputMaybe<AttendedActorWhere>;
};


export type ConferenceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type ConferenceDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type ConferenceObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type ConferenceOrganizersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizedPartyOrder>>;
  where?: InputMaybe<OrganizedPartyWhere>;
};


export type ConferenceOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProducedOutcomeOrder>>;
  where?: InputMaybe<ProducedOutcomeWhere>;
};


export type ConferenceProducedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProducedConferenceOrder>>;
  where?: InputMaybe<ProducedConferenceWhere>;
};


export type ConferenceProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type ConferenceSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};

export type ConferenceConnection = {
  readonly __typename?: 'ConferenceConnection';
  readonly edges: ReadonlyArray<ConferenceEdge>;
  readonly nodes: ReadonlyArray<Conference>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ConferenceEdge = {
  readonly __typename?: 'ConferenceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Conference;
};

export type ConferenceFormat =
  | 'HYBRID'
  | 'IN_PERSON'
  | 'ONLINE';

export type ConferenceFormatFilter = {
  readonly eq?: InputMaybe<ConferenceFormat>;
  readonly in?: InputMaybe<ReadonlyArray<ConferenceFormat>>;
};

export type ConferenceKind =
  | 'CONFERENCE'
  | 'FORUM'
  | 'HEADS_MEETING'
  | 'SEMINAR'
  | 'SUMMIT'
  | 'VISIT';

export type ConferenceKindFilter = {
  readonly eq?: InputMaybe<ConferenceKind>;
  readonly in?: InputMaybe<ReadonlyArray<ConferenceKind>>;
};

export type ConferenceOrder =
  { readonly city: SortDirection; readonly conferenceKind?: never; readonly description?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind: SortDirection; readonly description?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description: SortDirection; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly endsOn: SortDirection; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly endsOn?: never; readonly format: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly endsOn?: never; readonly format?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn: SortDirection; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme: SortDirection; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title: SortDirection; };

export type ConferenceWhere = {
  readonly city?: InputMaybe<StringFilter>;
  readonly conferenceKind?: InputMaybe<ConferenceKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly endsOn?: InputMaybe<PartialDateFilter>;
  readonly format?: InputMaybe<ConferenceFormatFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly startsOn?: InputMaybe<PartialDateFilter>;
  readonly theme?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
};

export type Confidence =
  | 'INFERRED'
  | 'OFFICIAL'
  | 'REPORTED'
  | 'UNVERIFIED';

export type ConfidenceFilter = {
  readonly eq?: InputMaybe<Confidence>;
  readonly in?: InputMaybe<ReadonlyArray<Confidence>>;
};

export type Country = Actor & Entity & Jurisdiction & Party & {
  readonly __typename?: 'Country';
  readonly affiliatedCompanies: AffiliatedWithCompanyConnection;
  readonly affiliatedPeople: AffiliatedWithPersonConnection;
  readonly agreements: SignedAgreementConnection;
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly briSignedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly briStatus: BriStatus;
  readonly claims: ConcernsClaimConnection;
  readonly competentAuthorities: CompetentForOfficeConnection;
  readonly conferences: AttendedConferenceConnection;
  readonly countryKind: CountryKind;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly established: EstablishedEntityConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly frameworks: ParticipatesInFrameworkConnection;
  readonly headquarteredCompanies: HeadquarteredInCompanyConnection;
  readonly headquarteredOffices: HeadquarteredInOfficeConnection;
  readonly headquarteredOrganizations: HeadquarteredInOrganizationConnection;
  readonly hostedConferences: HeldInConferenceConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly iso2: Scalars['String']['output'];
  readonly iso3?: Maybe<Scalars['String']['output']>;
  readonly kind: EntityKind;
  readonly memberOf: MemberOfOrganizationConnection;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly numericCode?: Maybe<Scalars['String']['output']>;
  readonly observations: ConcernsObservationConnection;
  readonly offices: OfficeOfOfficeConnection;
  readonly officialName?: Maybe<Scalars['String']['output']>;
  readonly operatingCompanies: OperatesInCompanyConnection;
  readonly organizedConferences: OrganizedConferenceConnection;
  readonly organizedProgrammes: OrganizedProgrammeConnection;
  readonly products: OriginatesInProductConnection;
  readonly programmes: ParticipatesInProgrammeConnection;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly protectedCompanies: ProtectedInCompanyConnection;
  readonly protectedProducts: ProtectedInProductConnection;
  readonly published: PublishedBySourceConnection;
  readonly region?: Maybe<Scalars['String']['output']>;
  readonly routesThrough: PassesThroughTradeRouteConnection;
  readonly servedBy: ServesOfficeConnection;
  readonly sourcesAbout: AboutSourceConnection;
  readonly st3?: Maybe<Scalars['String']['output']>;
  readonly subregion?: Maybe<Scalars['String']['output']>;
  readonly tradeRoutes: ParticipatesInTradeRouteConnection;
  readonly treaties: PartyToAgreementConnection;
};


export type CountryAffiliatedCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AffiliatedWithCompanyOrder>>;
  where?: InputMaybe<AffiliatedWithCompanyWhere>;
};


export type CountryAffiliatedPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AffiliatedWithPersonOrder>>;
  where?: InputMaybe<AffiliatedWithPersonWhere>;
};


export type CountryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SignedAgreementOrder>>;
  where?: InputMaybe<SignedAgreementWhere>;
};


export type CountryAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type CountryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type CountryCompetentAuthoritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CompetentForOfficeOrder>>;
  where?: InputMaybe<CompetentForOfficeWhere>;
};


export type CountryConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttendedConferenceOrder>>;
  where?: InputMaybe<AttendedConferenceWhere>;
};


export type CountryDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type CountryEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EstablishedEntityOrder>>;
  where?: InputMaybe<EstablishedEntityWhere>;
};


export type CountryFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipatesInFrameworkOrder>>;
  where?: InputMaybe<ParticipatesInFrameworkWhere>;
};


export type CountryHeadquarteredCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HeadquarteredInCompanyOrder>>;
  where?: InputMaybe<HeadquarteredInCompanyWhere>;
};


export type CountryHeadquarteredOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HeadquarteredInOfficeOrder>>;
  where?: InputMaybe<HeadquarteredInOfficeWhere>;
};


export type CountryHeadquarteredOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HeadquarteredInOrganizationOrder>>;
  where?: InputMaybe<HeadquarteredInOrganizationWhere>;
};


export type CountryHostedConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<HeldInConferenceOrder>>;
  where?: InputMaybe<HeldInConferenceWhere>;
};


export type CountryMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOfOrganizationOrder>>;
  where?: InputMaybe<MemberOfOrganizationWhere>;
};


export type CountryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type CountryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OfficeOfOfficeOrder>>;
  where?: InputMaybe<OfficeOfOfficeWhere>;
};


export type CountryOperatingCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OperatesInCompanyOrder>>;
  where?: InputMaybe<OperatesInCompanyWhere>;
};


export type CountryOrganizedConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizedConferenceOrder>>;
  where?: InputMaybe<OrganizedConferenceWhere>;
};


export type CountryOrganizedProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizedProgrammeOrder>>;
  where?: InputMaybe<OrganizedProgrammeWhere>;
};


export type CountryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OriginatesInProductOrder>>;
  where?: InputMaybe<OriginatesInProductWhere>;
};


export type CountryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipatesInProgrammeOrder>>;
  where?: InputMaybe<ParticipatesInProgrammeWhere>;
};


export type CountryProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type CountryProtectedCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectedInCompanyOrder>>;
  where?: InputMaybe<ProtectedInCompanyWhere>;
};


export type CountryProtectedProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectedInProductOrder>>;
  where?: InputMaybe<ProtectedInProductWhere>;
};


export type CountryPublishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PublishedBySourceOrder>>;
  where?: InputMaybe<PublishedBySourceWhere>;
};


export type CountryRoutesThroughArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PassesThroughTradeRouteOrder>>;
  where?: InputMaybe<PassesThroughTradeRouteWhere>;
};


export type CountryServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServesOfficeOrder>>;
  where?: InputMaybe<ServesOfficeWhere>;
};


export type CountrySourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};


export type CountryTradeRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipatesInTradeRouteOrder>>;
  where?: InputMaybe<ParticipatesInTradeRouteWhere>;
};


export type CountryTreatiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyToAgreementOrder>>;
  where?: InputMaybe<PartyToAgreementWhere>;
};

export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  readonly edges: ReadonlyArray<CountryEdge>;
  readonly nodes: ReadonlyArray<Country>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Country;
};

export type CountryKind =
  | 'STATE'
  | 'TERRITORY';

export type CountryKindFilter = {
  readonly eq?: InputMaybe<CountryKind>;
  readonly in?: InputMaybe<ReadonlyArray<CountryKind>>;
};

export type CountryOrder =
  { readonly briSignedOn: SortDirection; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus: SortDirection; readonly countryKind?: never; readonly description?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind: SortDirection; readonly description?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description: SortDirection; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly id: SortDirection; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly id?: never; readonly iso2: SortDirection; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly id?: never; readonly iso2?: never; readonly iso3: SortDirection; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind: SortDirection; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name: SortDirection; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode: SortDirection; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName: SortDirection; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region: SortDirection; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3: SortDirection; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion: SortDirection; };

export type CountryWhere = {
  readonly briSignedOn?: InputMaybe<PartialDateFilter>;
  readonly briStatus?: InputMaybe<BriStatusFilter>;
  readonly countryKind?: InputMaybe<CountryKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly iso2?: InputMaybe<StringFilter>;
  readonly iso3?: InputMaybe<StringFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly numericCode?: InputMaybe<StringFilter>;
  readonly officialName?: InputMaybe<StringFilter>;
  readonly region?: InputMaybe<StringFilter>;
  readonly st3?: InputMaybe<StringFilter>;
  readonly subregion?: InputMaybe<StringFilter>;
};

export type Coverage = {
  readonly __typename?: 'Coverage';
  readonly isComplete: Scalars['Boolean']['output'];
  readonly note: Scalars['String']['output'];
  readonly subject: Scalars['String']['output'];
};

export type Dispute = Entity & {
  readonly __typename?: 'Dispute';
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly claims: ConcernsClaimConnection;
  readonly closedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly concerns: ConcernsEntityConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly involved: InvolvedInActorConnection;
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly openedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly right?: Maybe<Right>;
  readonly sourcesAbout: AboutSourceConnection;
};


export type DisputeAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type DisputeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type DisputeConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsEntityOrder>>;
  where?: InputMaybe<ConcernsEntityWhere>;
};


export type DisputeDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type DisputeInvolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InvolvedInActorOrder>>;
  where?: InputMaybe<InvolvedInActorWhere>;
};


export type DisputeObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type DisputeProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type DisputeSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};

export type DisputeConnection = {
  readonly __typename?: 'DisputeConnection';
  readonly edges: ReadonlyArray<DisputeEdge>;
  readonly nodes: ReadonlyArray<Dispute>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DisputeEdge = {
  readonly __typename?: 'DisputeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Dispute;
};

export type DisputeOrder =
  { readonly closedOn: SortDirection; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly openedOn?: never; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly openedOn?: never; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly openedOn?: never; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly openedOn?: never; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly openedOn?: never; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly openedOn: SortDirection; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly openedOn?: never; readonly outcome: SortDirection; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly openedOn?: never; readonly outcome?: never; readonly right: SortDirection; };

export type DisputeRole =
  | 'COMPLAINANT'
  | 'COUNSEL'
  | 'DECIDING_BODY'
  | 'INTERESTED'
  | 'RESPONDENT'
  | 'SUPPORT';

export type DisputeRoleFilter = {
  readonly eq?: InputMaybe<DisputeRole>;
  readonly in?: InputMaybe<ReadonlyArray<DisputeRole>>;
};

export type DisputeWhere = {
  readonly closedOn?: InputMaybe<PartialDateFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly openedOn?: InputMaybe<PartialDateFilter>;
  readonly outcome?: InputMaybe<StringFilter>;
  readonly right?: InputMaybe<RightFilter>;
};

export type EditedBy = Relationship & {
  readonly __typename?: 'EditedBy';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type EditedByOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to: SortDirection; };

export type EditedByPersonConnection = {
  readonly __typename?: 'EditedByPersonConnection';
  readonly edges: ReadonlyArray<EditedByPersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EditedByPersonEdge = {
  readonly __typename?: 'EditedByPersonEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Person;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type EditedByPersonOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: EditedByOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type EditedByPersonWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<EditedByWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type EditedBySourceConnection = {
  readonly __typename?: 'EditedBySourceConnection';
  readonly edges: ReadonlyArray<EditedBySourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EditedBySourceEdge = {
  readonly __typename?: 'EditedBySourceEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Source;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type EditedBySourceOrder =
  { readonly description: SortDirection; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest: SortDirection; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge: EditedByOrder; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor: SortDirection; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id: SortDirection; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind: SortDirection; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language: SortDirection; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence: SortDirection; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name: SortDirection; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place: SortDirection; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn: SortDirection; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher: SortDirection; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title: SortDirection; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url: SortDirection; };

export type EditedBySourceWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly digest?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<EditedByWhere>;
  readonly editor?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly language?: InputMaybe<StringFilter>;
  readonly licence?: InputMaybe<StringFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly place?: InputMaybe<StringFilter>;
  readonly publishedOn?: InputMaybe<PartialDateFilter>;
  readonly publisher?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
  readonly url?: InputMaybe<StringFilter>;
};

export type EditedByWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type EditionOf = Relationship & {
  readonly __typename?: 'EditionOf';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly number?: Maybe<Scalars['Int']['output']>;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type EditionOfConferenceConnection = {
  readonly __typename?: 'EditionOfConferenceConnection';
  readonly edges: ReadonlyArray<EditionOfConferenceEdge>;
  readonly nodes: ReadonlyArray<Conference>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EditionOfConferenceEdge = {
  readonly __typename?: 'EditionOfConferenceEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Conference;
  readonly number?: Maybe<Scalars['Int']['output']>;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type EditionOfConferenceOrder =
  { readonly city: SortDirection; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind: SortDirection; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description: SortDirection; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge: EditionOfOrder; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn: SortDirection; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn: SortDirection; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme: SortDirection; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title: SortDirection; };

export type EditionOfConferenceWhere = {
  readonly city?: InputMaybe<StringFilter>;
  readonly conferenceKind?: InputMaybe<ConferenceKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<EditionOfWhere>;
  readonly endsOn?: InputMaybe<PartialDateFilter>;
  readonly format?: InputMaybe<ConferenceFormatFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly startsOn?: InputMaybe<PartialDateFilter>;
  readonly theme?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
};

export type EditionOfOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly number?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly number?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly number?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly number: SortDirection; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly number?: never; readonly recordedOn: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly number?: never; readonly recordedOn?: never; readonly to: SortDirection; };

export type EditionOfWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly number?: InputMaybe<IntFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type Entity = {
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly claims: ConcernsClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly sourcesAbout: AboutSourceConnection;
};


export type EntityAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type EntityDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type EntityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type EntityProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type EntitySourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};

export type EntityKind =
  | 'AGREEMENT'
  | 'CLAIM'
  | 'COMPANY'
  | 'CONFERENCE'
  | 'COUNTRY'
  | 'DISPUTE'
  | 'FRAMEWORK'
  | 'OBSERVATION'
  | 'OFFICE'
  | 'ORGANIZATION'
  | 'PERSON'
  | 'PRODUCT'
  | 'PROGRAMME'
  | 'SERIES'
  | 'SOURCE'
  | 'TOPIC'
  | 'TRADE_ROUTE';

export type EntityKindFilter = {
  readonly eq?: InputMaybe<EntityKind>;
  readonly in?: InputMaybe<ReadonlyArray<EntityKind>>;
};

export type Established = Relationship & {
  readonly __typename?: 'Established';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role: EstablishmentRole;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type EstablishedEntityConnection = {
  readonly __typename?: 'EstablishedEntityConnection';
  readonly edges: ReadonlyArray<EstablishedEntityEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EstablishedEntityEdge = {
  readonly __typename?: 'EstablishedEntityEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Entity;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role: EstablishmentRole;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type EstablishedEntityOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: EstablishedOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type EstablishedEntityWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<EstablishedWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type EstablishedOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to: SortDirection; };

export type EstablishedWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly role?: InputMaybe<EstablishmentRoleFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type EstablishmentRole =
  | 'FOUNDER'
  | 'ORIGINATOR'
  | 'PROPOSER';

export type EstablishmentRoleFilter = {
  readonly eq?: InputMaybe<EstablishmentRole>;
  readonly in?: InputMaybe<ReadonlyArray<EstablishmentRole>>;
};

export type Evidence = {
  readonly __typename?: 'Evidence';
  readonly assertedBy?: Maybe<Scalars['String']['output']>;
  readonly claim: Scalars['String']['output'];
  readonly confidence: Confidence;
  readonly digest?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly locator: Scalars['String']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly source: Source;
};

export type FloatFilter = {
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
};

export type Framework = Entity & {
  readonly __typename?: 'Framework';
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly claims: ConcernsClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly establishedBy: EstablishedEntityConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly partOf: PartOfFrameworkConnection;
  readonly participants: ParticipatesInPartyConnection;
  readonly parts: PartOfFrameworkConnection;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly sourcesAbout: AboutSourceConnection;
};


export type FrameworkAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type FrameworkClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type FrameworkDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type FrameworkEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EstablishedEntityOrder>>;
  where?: InputMaybe<EstablishedEntityWhere>;
};


export type FrameworkObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type FrameworkPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartOfFrameworkOrder>>;
  where?: InputMaybe<PartOfFrameworkWhere>;
};


export type FrameworkParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipatesInPartyOrder>>;
  where?: InputMaybe<ParticipatesInPartyWhere>;
};


export type FrameworkPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartOfFrameworkOrder>>;
  where?: InputMaybe<PartOfFrameworkWhere>;
};


export type FrameworkProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type FrameworkSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};

export type FrameworkConnection = {
  readonly __typename?: 'FrameworkConnection';
  readonly edges: ReadonlyArray<FrameworkEdge>;
  readonly nodes: ReadonlyArray<Framework>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FrameworkEdge = {
  readonly __typename?: 'FrameworkEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Framework;
};

export type FrameworkOrder =
  { readonly description: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type FrameworkWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type HeadquarteredIn = Relationship & {
  readonly __typename?: 'HeadquarteredIn';
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type HeadquarteredInCompanyConnection = {
  readonly __typename?: 'HeadquarteredInCompanyConnection';
  readonly edges: ReadonlyArray<HeadquarteredInCompanyEdge>;
  readonly nodes: ReadonlyArray<Company>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type HeadquarteredInCompanyEdge = {
  readonly __typename?: 'HeadquarteredInCompanyEdge';
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Company;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type HeadquarteredInCompanyOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge: HeadquarteredInOrder; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous: SortDirection; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind: SortDirection; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name: SortDirection; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector: SortDirection; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName: SortDirection; };

export type HeadquarteredInCompanyWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<HeadquarteredInWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly isAnonymous?: InputMaybe<BooleanFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly sector?: InputMaybe<StringFilter>;
  readonly shortName?: InputMaybe<StringFilter>;
};

export type HeadquarteredInOfficeConnection = {
  readonly __typename?: 'HeadquarteredInOfficeConnection';
  readonly edges: ReadonlyArray<HeadquarteredInOfficeEdge>;
  readonly nodes: ReadonlyArray<Office>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type HeadquarteredInOfficeEdge = {
  readonly __typename?: 'HeadquarteredInOfficeEdge';
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Office;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type HeadquarteredInOfficeOrder =
  { readonly city: SortDirection; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description: SortDirection; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge: HeadquarteredInOrder; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region: SortDirection; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope: SortDirection; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName: SortDirection; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3: SortDirection; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website: SortDirection; };

export type HeadquarteredInOfficeWhere = {
  readonly city?: InputMaybe<StringFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<HeadquarteredInWhere>;
  readonly foundedOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly region?: InputMaybe<StringFilter>;
  readonly scope?: InputMaybe<OfficeScopeFilter>;
  readonly shortName?: InputMaybe<StringFilter>;
  readonly st3?: InputMaybe<StringFilter>;
  readonly website?: InputMaybe<StringFilter>;
};

export type HeadquarteredInOrder =
  { readonly city: SortDirection; readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly city?: never; readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly city?: never; readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly city?: never; readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly city?: never; readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly to?: never; }
  |  { readonly city?: never; readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to: SortDirection; };

export type HeadquarteredInOrganizationConnection = {
  readonly __typename?: 'HeadquarteredInOrganizationConnection';
  readonly edges: ReadonlyArray<HeadquarteredInOrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type HeadquarteredInOrganizationEdge = {
  readonly __typename?: 'HeadquarteredInOrganizationEdge';
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Organization;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type HeadquarteredInOrganizationOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge: HeadquarteredInOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly orgKind: SortDirection; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly orgKind?: never; readonly shortName: SortDirection; };

export type HeadquarteredInOrganizationWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<HeadquarteredInWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly orgKind?: InputMaybe<StringFilter>;
  readonly shortName?: InputMaybe<StringFilter>;
};

export type HeadquarteredInWhere = {
  readonly city?: InputMaybe<StringFilter>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type HeldIn = Relationship & {
  readonly __typename?: 'HeldIn';
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type HeldInConferenceConnection = {
  readonly __typename?: 'HeldInConferenceConnection';
  readonly edges: ReadonlyArray<HeldInConferenceEdge>;
  readonly nodes: ReadonlyArray<Conference>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type HeldInConferenceEdge = {
  readonly __typename?: 'HeldInConferenceEdge';
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Conference;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type HeldInConferenceOrder =
  { readonly city: SortDirection; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind: SortDirection; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description: SortDirection; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge: HeldInOrder; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn: SortDirection; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn: SortDirection; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme: SortDirection; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title: SortDirection; };

export type HeldInConferenceWhere = {
  readonly city?: InputMaybe<StringFilter>;
  readonly conferenceKind?: InputMaybe<ConferenceKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<HeldInWhere>;
  readonly endsOn?: InputMaybe<PartialDateFilter>;
  readonly format?: InputMaybe<ConferenceFormatFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly startsOn?: InputMaybe<PartialDateFilter>;
  readonly theme?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
};

export type HeldInOrder =
  { readonly city: SortDirection; readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly city?: never; readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly city?: never; readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly city?: never; readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly city?: never; readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly to?: never; }
  |  { readonly city?: never; readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to: SortDirection; };

export type HeldInWhere = {
  readonly city?: InputMaybe<StringFilter>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type IdFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type Identifier = {
  readonly __typename?: 'Identifier';
  readonly scheme: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type IntFilter = {
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

export type InvolvedIn = Relationship & {
  readonly __typename?: 'InvolvedIn';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role: DisputeRole;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type InvolvedInActorConnection = {
  readonly __typename?: 'InvolvedInActorConnection';
  readonly edges: ReadonlyArray<InvolvedInActorEdge>;
  readonly nodes: ReadonlyArray<Actor>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type InvolvedInActorEdge = {
  readonly __typename?: 'InvolvedInActorEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Actor;
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role: DisputeRole;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type InvolvedInActorOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: InvolvedInOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type InvolvedInActorWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<InvolvedInWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type InvolvedInDisputeConnection = {
  readonly __typename?: 'InvolvedInDisputeConnection';
  readonly edges: ReadonlyArray<InvolvedInDisputeEdge>;
  readonly nodes: ReadonlyArray<Dispute>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type InvolvedInDisputeEdge = {
  readonly __typename?: 'InvolvedInDisputeEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Dispute;
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role: DisputeRole;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type InvolvedInDisputeOrder =
  { readonly closedOn: SortDirection; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly openedOn?: never; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly openedOn?: never; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly edge: InvolvedInOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly openedOn?: never; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly openedOn?: never; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly openedOn?: never; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly openedOn?: never; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly openedOn: SortDirection; readonly outcome?: never; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly openedOn?: never; readonly outcome: SortDirection; readonly right?: never; }
  |  { readonly closedOn?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly openedOn?: never; readonly outcome?: never; readonly right: SortDirection; };

export type InvolvedInDisputeWhere = {
  readonly closedOn?: InputMaybe<PartialDateFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<InvolvedInWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly openedOn?: InputMaybe<PartialDateFilter>;
  readonly outcome?: InputMaybe<StringFilter>;
  readonly right?: InputMaybe<RightFilter>;
};

export type InvolvedInOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly outcome?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly outcome?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly outcome?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly outcome: SortDirection; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly outcome?: never; readonly recordedOn: SortDirection; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly outcome?: never; readonly recordedOn?: never; readonly role: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly outcome?: never; readonly recordedOn?: never; readonly role?: never; readonly to: SortDirection; };

export type InvolvedInWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly outcome?: InputMaybe<StringFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly role?: InputMaybe<DisputeRoleFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type Jurisdiction = {
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly claims: ConcernsClaimConnection;
  readonly competentAuthorities: CompetentForOfficeConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly kind: EntityKind;
  readonly memberOf: MemberOfOrganizationConnection;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly protectedCompanies: ProtectedInCompanyConnection;
  readonly protectedProducts: ProtectedInProductConnection;
  readonly sourcesAbout: AboutSourceConnection;
};


export type JurisdictionAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type JurisdictionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type JurisdictionCompetentAuthoritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CompetentForOfficeOrder>>;
  where?: InputMaybe<CompetentForOfficeWhere>;
};


export type JurisdictionDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type JurisdictionMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOfOrganizationOrder>>;
  where?: InputMaybe<MemberOfOrganizationWhere>;
};


export type JurisdictionObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type JurisdictionProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type JurisdictionProtectedCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectedInCompanyOrder>>;
  where?: InputMaybe<ProtectedInCompanyWhere>;
};


export type JurisdictionProtectedProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectedInProductOrder>>;
  where?: InputMaybe<ProtectedInProductWhere>;
};


export type JurisdictionSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};

export type MemberOf = Relationship & {
  readonly __typename?: 'MemberOf';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type MemberOfJurisdictionConnection = {
  readonly __typename?: 'MemberOfJurisdictionConnection';
  readonly edges: ReadonlyArray<MemberOfJurisdictionEdge>;
  readonly nodes: ReadonlyArray<Jurisdiction>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MemberOfJurisdictionEdge = {
  readonly __typename?: 'MemberOfJurisdictionEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Jurisdiction;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type MemberOfJurisdictionOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: MemberOfOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type MemberOfJurisdictionWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<MemberOfWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type MemberOfOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to: SortDirection; };

export type MemberOfOrganizationConnection = {
  readonly __typename?: 'MemberOfOrganizationConnection';
  readonly edges: ReadonlyArray<MemberOfOrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MemberOfOrganizationEdge = {
  readonly __typename?: 'MemberOfOrganizationEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Organization;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type MemberOfOrganizationOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge: MemberOfOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly orgKind: SortDirection; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly orgKind?: never; readonly shortName: SortDirection; };

export type MemberOfOrganizationWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<MemberOfWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly orgKind?: InputMaybe<StringFilter>;
  readonly shortName?: InputMaybe<StringFilter>;
};

export type MemberOfWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type Name = {
  readonly __typename?: 'Name';
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly kind: NameKind;
  readonly lang: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type NameKind =
  | 'ALIAS'
  | 'COMMON'
  | 'FORMER'
  | 'OFFICIAL'
  | 'SHORT';

export type NameKindFilter = {
  readonly eq?: InputMaybe<NameKind>;
  readonly in?: InputMaybe<ReadonlyArray<NameKind>>;
};

export type Observation = Entity & {
  readonly __typename?: 'Observation';
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly attributedTo: AttributedToActorConnection;
  readonly change?: Maybe<Scalars['Float']['output']>;
  readonly changeFrom?: Maybe<Scalars['PartialDate']['output']>;
  readonly changeUnit?: Maybe<Scalars['String']['output']>;
  readonly claims: ConcernsClaimConnection;
  readonly concerns: ConcernsEntityConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly kind: EntityKind;
  readonly metric: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly originScope?: Maybe<OriginScope>;
  readonly periodEnd?: Maybe<Scalars['PartialDate']['output']>;
  readonly periodStart?: Maybe<Scalars['PartialDate']['output']>;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly qualifier?: Maybe<ValueQualifier>;
  readonly right?: Maybe<Right>;
  readonly sourcesAbout: AboutSourceConnection;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly value?: Maybe<Scalars['Float']['output']>;
  readonly valueText?: Maybe<Scalars['String']['output']>;
};


export type ObservationAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type ObservationAttributedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttributedToActorOrder>>;
  where?: InputMaybe<AttributedToActorWhere>;
};


export type ObservationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type ObservationConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsEntityOrder>>;
  where?: InputMaybe<ConcernsEntityWhere>;
};


export type ObservationDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type ObservationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type ObservationProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type ObservationSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};

export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  readonly edges: ReadonlyArray<ObservationEdge>;
  readonly nodes: ReadonlyArray<Observation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Observation;
};

export type ObservationOrder =
  { readonly change: SortDirection; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom: SortDirection; readonly changeUnit?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit: SortDirection; readonly description?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description: SortDirection; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly id: SortDirection; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly id?: never; readonly kind: SortDirection; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly metric: SortDirection; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name: SortDirection; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope: SortDirection; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd: SortDirection; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart: SortDirection; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier: SortDirection; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right: SortDirection; readonly unit?: never; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit: SortDirection; readonly value?: never; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value: SortDirection; readonly valueText?: never; }
  |  { readonly change?: never; readonly changeFrom?: never; readonly changeUnit?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly metric?: never; readonly name?: never; readonly originScope?: never; readonly periodEnd?: never; readonly periodStart?: never; readonly qualifier?: never; readonly right?: never; readonly unit?: never; readonly value?: never; readonly valueText: SortDirection; };

export type ObservationWhere = {
  readonly change?: InputMaybe<FloatFilter>;
  readonly changeFrom?: InputMaybe<PartialDateFilter>;
  readonly changeUnit?: InputMaybe<StringFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly metric?: InputMaybe<StringFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly originScope?: InputMaybe<OriginScopeFilter>;
  readonly periodEnd?: InputMaybe<PartialDateFilter>;
  readonly periodStart?: InputMaybe<PartialDateFilter>;
  readonly qualifier?: InputMaybe<ValueQualifierFilter>;
  readonly right?: InputMaybe<RightFilter>;
  readonly unit?: InputMaybe<StringFilter>;
  readonly value?: InputMaybe<FloatFilter>;
  readonly valueText?: InputMaybe<StringFilter>;
};

export type Office = Actor & Entity & Jurisdiction & Party & {
  readonly __typename?: 'Office';
  readonly administers: AdministeredByAgreementConnection;
  readonly affiliatedCompanies: AffiliatedWithCompanyConnection;
  readonly affiliatedPeople: AffiliatedWithPersonConnection;
  readonly agreements: SignedAgreementConnection;
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly attributedClaims: AttributedToClaimConnection;
  readonly attributedObservations: AttributedToObservationConnection;
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly claims: ConcernsClaimConnection;
  readonly competentAuthorities: CompetentForOfficeConnection;
  readonly competentFor: CompetentForJurisdictionConnection;
  readonly conferences: AttendedConferenceConnection;
  readonly country?: Maybe<Country>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputes: InvolvedInDisputeConnection;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly established: EstablishedEntityConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly foundedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly frameworks: ParticipatesInFrameworkConnection;
  readonly headquarters?: Maybe<Country>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly kind: EntityKind;
  readonly memberOf: MemberOfOrganizationConnection;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly organizedConferences: OrganizedConferenceConnection;
  readonly organizedProgrammes: OrganizedProgrammeConnection;
  readonly partOf: PartOfOrganizationConnection;
  readonly pctRoles?: Maybe<ReadonlyArray<PctRole>>;
  readonly programmes: ParticipatesInProgrammeConnection;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly protectedCompanies: ProtectedInCompanyConnection;
  readonly protectedProducts: ProtectedInProductConnection;
  readonly published: PublishedBySourceConnection;
  readonly region?: Maybe<Scalars['String']['output']>;
  readonly scope: OfficeScope;
  readonly serves: ServesCountryConnection;
  readonly shortName?: Maybe<Scalars['String']['output']>;
  readonly sourcesAbout: AboutSourceConnection;
  readonly st3?: Maybe<Scalars['String']['output']>;
  readonly tradeRoutes: ParticipatesInTradeRouteConnection;
  readonly treaties: PartyToAgreementConnection;
  readonly website?: Maybe<Scalars['String']['output']>;
};


export type OfficeAdministersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AdministeredByAgreementOrder>>;
  where?: InputMaybe<AdministeredByAgreementWhere>;
};


export type OfficeAffiliatedCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AffiliatedWithCompanyOrder>>;
  where?: InputMaybe<AffiliatedWithCompanyWhere>;
};


export type OfficeAffiliatedPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AffiliatedWithPersonOrder>>;
  where?: InputMaybe<AffiliatedWithPersonWhere>;
};


export type OfficeAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SignedAgreementOrder>>;
  where?: InputMaybe<SignedAgreementWhere>;
};


export type OfficeAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type OfficeAttributedClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttributedToClaimOrder>>;
  where?: InputMaybe<AttributedToClaimWhere>;
};


export type OfficeAttributedObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttributedToObservationOrder>>;
  where?: InputMaybe<AttributedToObservationWhere>;
};


export type OfficeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type OfficeCompetentAuthoritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CompetentForOfficeOrder>>;
  where?: InputMaybe<CompetentForOfficeWhere>;
};


export type OfficeCompetentForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CompetentForJurisdictionOrder>>;
  where?: InputMaybe<CompetentForJurisdictionWhere>;
};


export type OfficeConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttendedConferenceOrder>>;
  where?: InputMaybe<AttendedConferenceWhere>;
};


export type OfficeDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InvolvedInDisputeOrder>>;
  where?: InputMaybe<InvolvedInDisputeWhere>;
};


export type OfficeDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type OfficeEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EstablishedEntityOrder>>;
  where?: InputMaybe<EstablishedEntityWhere>;
};


export type OfficeFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipatesInFrameworkOrder>>;
  where?: InputMaybe<ParticipatesInFrameworkWhere>;
};


export type OfficeMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOfOrganizationOrder>>;
  where?: InputMaybe<MemberOfOrganizationWhere>;
};


export type OfficeObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type OfficeOrganizedConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizedConferenceOrder>>;
  where?: InputMaybe<OrganizedConferenceWhere>;
};


export type OfficeOrganizedProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizedProgrammeOrder>>;
  where?: InputMaybe<OrganizedProgrammeWhere>;
};


export type OfficePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartOfOrganizationOrder>>;
  where?: InputMaybe<PartOfOrganizationWhere>;
};


export type OfficeProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipatesInProgrammeOrder>>;
  where?: InputMaybe<ParticipatesInProgrammeWhere>;
};


export type OfficeProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type OfficeProtectedCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectedInCompanyOrder>>;
  where?: InputMaybe<ProtectedInCompanyWhere>;
};


export type OfficeProtectedProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectedInProductOrder>>;
  where?: InputMaybe<ProtectedInProductWhere>;
};


export type OfficePublishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PublishedBySourceOrder>>;
  where?: InputMaybe<PublishedBySourceWhere>;
};


export type OfficeServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServesCountryOrder>>;
  where?: InputMaybe<ServesCountryWhere>;
};


export type OfficeSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};


export type OfficeTradeRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipatesInTradeRouteOrder>>;
  where?: InputMaybe<ParticipatesInTradeRouteWhere>;
};


export type OfficeTreatiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyToAgreementOrder>>;
  where?: InputMaybe<PartyToAgreementWhere>;
};

export type OfficeConnection = {
  readonly __typename?: 'OfficeConnection';
  readonly edges: ReadonlyArray<OfficeEdge>;
  readonly nodes: ReadonlyArray<Office>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OfficeEdge = {
  readonly __typename?: 'OfficeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Office;
};

export type OfficeOf = Relationship & {
  readonly __typename?: 'OfficeOf';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type OfficeOfOfficeConnection = {
  readonly __typename?: 'OfficeOfOfficeConnection';
  readonly edges: ReadonlyArray<OfficeOfOfficeEdge>;
  readonly nodes: ReadonlyArray<Office>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OfficeOfOfficeEdge = {
  readonly __typename?: 'OfficeOfOfficeEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Office;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type OfficeOfOfficeOrder =
  { readonly city: SortDirection; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description: SortDirection; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge: OfficeOfOrder; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region: SortDirection; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope: SortDirection; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName: SortDirection; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3: SortDirection; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website: SortDirection; };

export type OfficeOfOfficeWhere = {
  readonly city?: InputMaybe<StringFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<OfficeOfWhere>;
  readonly foundedOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly region?: InputMaybe<StringFilter>;
  readonly scope?: InputMaybe<OfficeScopeFilter>;
  readonly shortName?: InputMaybe<StringFilter>;
  readonly st3?: InputMaybe<StringFilter>;
  readonly website?: InputMaybe<StringFilter>;
};

export type OfficeOfOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to: SortDirection; };

export type OfficeOfWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type OfficeOrder =
  { readonly city: SortDirection; readonly description?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description: SortDirection; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly foundedOn: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly foundedOn?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly foundedOn?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region: SortDirection; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope: SortDirection; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName: SortDirection; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3: SortDirection; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website: SortDirection; };

export type OfficeScope =
  | 'INTERNATIONAL'
  | 'NATIONAL'
  | 'REGIONAL'
  | 'TERRITORIAL';

export type OfficeScopeFilter = {
  readonly eq?: InputMaybe<OfficeScope>;
  readonly in?: InputMaybe<ReadonlyArray<OfficeScope>>;
};

export type OfficeWhere = {
  readonly city?: InputMaybe<StringFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly foundedOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly region?: InputMaybe<StringFilter>;
  readonly scope?: InputMaybe<OfficeScopeFilter>;
  readonly shortName?: InputMaybe<StringFilter>;
  readonly st3?: InputMaybe<StringFilter>;
  readonly website?: InputMaybe<StringFilter>;
};

export type OperatesIn = Relationship & {
  readonly __typename?: 'OperatesIn';
  readonly activity?: Maybe<Scalars['String']['output']>;
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type OperatesInCompanyConnection = {
  readonly __typename?: 'OperatesInCompanyConnection';
  readonly edges: ReadonlyArray<OperatesInCompanyEdge>;
  readonly nodes: ReadonlyArray<Company>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OperatesInCompanyEdge = {
  readonly __typename?: 'OperatesInCompanyEdge';
  readonly activity?: Maybe<Scalars['String']['output']>;
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Company;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type OperatesInCompanyOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge: OperatesInOrder; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous: SortDirection; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind: SortDirection; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name: SortDirection; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector: SortDirection; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName: SortDirection; };

export type OperatesInCompanyWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<OperatesInWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly isAnonymous?: InputMaybe<BooleanFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly sector?: InputMaybe<StringFilter>;
  readonly shortName?: InputMaybe<StringFilter>;
};

export type OperatesInCountryConnection = {
  readonly __typename?: 'OperatesInCountryConnection';
  readonly edges: ReadonlyArray<OperatesInCountryEdge>;
  readonly nodes: ReadonlyArray<Country>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OperatesInCountryEdge = {
  readonly __typename?: 'OperatesInCountryEdge';
  readonly activity?: Maybe<Scalars['String']['output']>;
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Country;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type OperatesInCountryOrder =
  { readonly briSignedOn: SortDirection; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus: SortDirection; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind: SortDirection; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge: OperatesInOrder; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2: SortDirection; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3: SortDirection; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind: SortDirection; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name: SortDirection; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode: SortDirection; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName: SortDirection; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region: SortDirection; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3: SortDirection; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion: SortDirection; };

export type OperatesInCountryWhere = {
  readonly briSignedOn?: InputMaybe<PartialDateFilter>;
  readonly briStatus?: InputMaybe<BriStatusFilter>;
  readonly countryKind?: InputMaybe<CountryKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<OperatesInWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly iso2?: InputMaybe<StringFilter>;
  readonly iso3?: InputMaybe<StringFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly numericCode?: InputMaybe<StringFilter>;
  readonly officialName?: InputMaybe<StringFilter>;
  readonly region?: InputMaybe<StringFilter>;
  readonly st3?: InputMaybe<StringFilter>;
  readonly subregion?: InputMaybe<StringFilter>;
};

export type OperatesInOrder =
  { readonly activity: SortDirection; readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly activity?: never; readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly activity?: never; readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly activity?: never; readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly activity?: never; readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly to?: never; }
  |  { readonly activity?: never; readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to: SortDirection; };

export type OperatesInWhere = {
  readonly activity?: InputMaybe<StringFilter>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type Organization = Actor & Entity & Party & {
  readonly __typename?: 'Organization';
  readonly administers: AdministeredByAgreementConnection;
  readonly affiliatedCompanies: AffiliatedWithCompanyConnection;
  readonly affiliatedPeople: AffiliatedWithPersonConnection;
  readonly agreements: SignedAgreementConnection;
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly attributedClaims: AttributedToClaimConnection;
  readonly attributedObservations: AttributedToObservationConnection;
  readonly claims: ConcernsClaimConnection;
  readonly conferences: AttendedConferenceConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputes: InvolvedInDisputeConnection;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly established: EstablishedEntityConnection;
  readonly establishedBy: EstablishedEntityConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly frameworks: ParticipatesInFrameworkConnection;
  readonly headquarters?: Maybe<Country>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly kind: EntityKind;
  readonly members: MemberOfJurisdictionConnection;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly offices: PartOfOfficeConnection;
  readonly orgKind?: Maybe<Scalars['String']['output']>;
  readonly organizedConferences: OrganizedConferenceConnection;
  readonly organizedProgrammes: OrganizedProgrammeConnection;
  readonly partOf: PartOfOrganizationConnection;
  readonly parts: PartOfOrganizationConnection;
  readonly programmes: ParticipatesInProgrammeConnection;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly published: PublishedBySourceConnection;
  readonly shortName?: Maybe<Scalars['String']['output']>;
  readonly sourcesAbout: AboutSourceConnection;
  readonly tradeRoutes: ParticipatesInTradeRouteConnection;
  readonly treaties: PartyToAgreementConnection;
};


export type OrganizationAdministersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AdministeredByAgreementOrder>>;
  where?: InputMaybe<AdministeredByAgreementWhere>;
};


export type OrganizationAffiliatedCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AffiliatedWithCompanyOrder>>;
  where?: InputMaybe<AffiliatedWithCompanyWhere>;
};


export type OrganizationAffiliatedPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AffiliatedWithPersonOrder>>;
  where?: InputMaybe<AffiliatedWithPersonWhere>;
};


export type OrganizationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SignedAgreementOrder>>;
  where?: InputMaybe<SignedAgreementWhere>;
};


export type OrganizationAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type OrganizationAttributedClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttributedToClaimOrder>>;
  where?: InputMaybe<AttributedToClaimWhere>;
};


export type OrganizationAttributedObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttributedToObservationOrder>>;
  where?: InputMaybe<AttributedToObservationWhere>;
};


export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type OrganizationConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttendedConferenceOrder>>;
  where?: InputMaybe<AttendedConferenceWhere>;
};


export type OrganizationDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InvolvedInDisputeOrder>>;
  where?: InputMaybe<InvolvedInDisputeWhere>;
};


export type OrganizationDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type OrganizationEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EstablishedEntityOrder>>;
  where?: InputMaybe<EstablishedEntityWhere>;
};


export type OrganizationEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EstablishedEntityOrder>>;
  where?: InputMaybe<EstablishedEntityWhere>;
};


export type OrganizationFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipatesInFrameworkOrder>>;
  where?: InputMaybe<ParticipatesInFrameworkWhere>;
};


export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOfJurisdictionOrder>>;
  where?: InputMaybe<MemberOfJurisdictionWhere>;
};


export type OrganizationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type OrganizationOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartOfOfficeOrder>>;
  where?: InputMaybe<PartOfOfficeWhere>;
};


export type OrganizationOrganizedConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizedConferenceOrder>>;
  where?: InputMaybe<OrganizedConferenceWhere>;
};


export type OrganizationOrganizedProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizedProgrammeOrder>>;
  where?: InputMaybe<OrganizedProgrammeWhere>;
};


export type OrganizationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartOfOrganizationOrder>>;
  where?: InputMaybe<PartOfOrganizationWhere>;
};


export type OrganizationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartOfOrganizationOrder>>;
  where?: InputMaybe<PartOfOrganizationWhere>;
};


export type OrganizationProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipatesInProgrammeOrder>>;
  where?: InputMaybe<ParticipatesInProgrammeWhere>;
};


export type OrganizationProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type OrganizationPublishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PublishedBySourceOrder>>;
  where?: InputMaybe<PublishedBySourceWhere>;
};


export type OrganizationSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};


export type OrganizationTradeRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipatesInTradeRouteOrder>>;
  where?: InputMaybe<ParticipatesInTradeRouteWhere>;
};


export type OrganizationTreatiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyToAgreementOrder>>;
  where?: InputMaybe<PartyToAgreementWhere>;
};

export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
};

export type OrganizationOrder =
  { readonly description: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly orgKind: SortDirection; readonly shortName?: never; }
  |  { readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly orgKind?: never; readonly shortName: SortDirection; };

export type OrganizationWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly orgKind?: InputMaybe<StringFilter>;
  readonly shortName?: InputMaybe<StringFilter>;
};

export type Organized = Relationship & {
  readonly __typename?: 'Organized';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type OrganizedConferenceConnection = {
  readonly __typename?: 'OrganizedConferenceConnection';
  readonly edges: ReadonlyArray<OrganizedConferenceEdge>;
  readonly nodes: ReadonlyArray<Conference>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganizedConferenceEdge = {
  readonly __typename?: 'OrganizedConferenceEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Conference;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type OrganizedConferenceOrder =
  { readonly city: SortDirection; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind: SortDirection; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description: SortDirection; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge: OrganizedOrder; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn: SortDirection; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn: SortDirection; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme: SortDirection; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title: SortDirection; };

export type OrganizedConferenceWhere = {
  readonly city?: InputMaybe<StringFilter>;
  readonly conferenceKind?: InputMaybe<ConferenceKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<OrganizedWhere>;
  readonly endsOn?: InputMaybe<PartialDateFilter>;
  readonly format?: InputMaybe<ConferenceFormatFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly startsOn?: InputMaybe<PartialDateFilter>;
  readonly theme?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
};

export type OrganizedOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to: SortDirection; };

export type OrganizedPartyConnection = {
  readonly __typename?: 'OrganizedPartyConnection';
  readonly edges: ReadonlyArray<OrganizedPartyEdge>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganizedPartyEdge = {
  readonly __typename?: 'OrganizedPartyEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Party;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type OrganizedPartyOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: OrganizedOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type OrganizedPartyWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<OrganizedWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type OrganizedProgrammeConnection = {
  readonly __typename?: 'OrganizedProgrammeConnection';
  readonly edges: ReadonlyArray<OrganizedProgrammeEdge>;
  readonly nodes: ReadonlyArray<Programme>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganizedProgrammeEdge = {
  readonly __typename?: 'OrganizedProgrammeEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Programme;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type OrganizedProgrammeOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge: OrganizedOrder; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind: SortDirection; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn: SortDirection; };

export type OrganizedProgrammeWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<OrganizedWhere>;
  readonly endsOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly programmeKind?: InputMaybe<ProgrammeKindFilter>;
  readonly startsOn?: InputMaybe<PartialDateFilter>;
};

export type OrganizedWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly role?: InputMaybe<StringFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type OriginScope =
  | 'FOREIGN'
  | 'WORLD';

export type OriginScopeFilter = {
  readonly eq?: InputMaybe<OriginScope>;
  readonly in?: InputMaybe<ReadonlyArray<OriginScope>>;
};

export type OriginatesIn = Relationship & {
  readonly __typename?: 'OriginatesIn';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type OriginatesInOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to: SortDirection; };

export type OriginatesInProductConnection = {
  readonly __typename?: 'OriginatesInProductConnection';
  readonly edges: ReadonlyArray<OriginatesInProductEdge>;
  readonly nodes: ReadonlyArray<Product>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OriginatesInProductEdge = {
  readonly __typename?: 'OriginatesInProductEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Product;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type OriginatesInProductOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly isGeographicalIndication?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: OriginatesInOrder; readonly id?: never; readonly isGeographicalIndication?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly isGeographicalIndication?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isGeographicalIndication: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isGeographicalIndication?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isGeographicalIndication?: never; readonly kind?: never; readonly name: SortDirection; };

export type OriginatesInProductWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<OriginatesInWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly isGeographicalIndication?: InputMaybe<BooleanFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type OriginatesInWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type Outcome = Agreement | Conference | Programme;

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type PartOf = Relationship & {
  readonly __typename?: 'PartOf';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type PartOfAgreementConnection = {
  readonly __typename?: 'PartOfAgreementConnection';
  readonly edges: ReadonlyArray<PartOfAgreementEdge>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartOfAgreementEdge = {
  readonly __typename?: 'PartOfAgreementEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Agreement;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type PartOfAgreementOrder =
  { readonly adoptedOn: SortDirection; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind: SortDirection; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description: SortDirection; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge: PartOfOrder; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn: SortDirection; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn: SortDirection; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id: SortDirection; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn: SortDirection; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot: SortDirection; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind: SortDirection; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete: SortDirection; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name: SortDirection; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place: SortDirection; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn: SortDirection; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status: SortDirection; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject: SortDirection; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title: SortDirection; };

export type PartOfAgreementWhere = {
  readonly adoptedOn?: InputMaybe<PartialDateFilter>;
  readonly agreementKind?: InputMaybe<AgreementKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<PartOfWhere>;
  readonly endedOn?: InputMaybe<PartialDateFilter>;
  readonly expiresOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly inForceOn?: InputMaybe<PartialDateFilter>;
  readonly isPilot?: InputMaybe<BooleanFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly membersComplete?: InputMaybe<BooleanFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly place?: InputMaybe<StringFilter>;
  readonly signedOn?: InputMaybe<PartialDateFilter>;
  readonly status?: InputMaybe<AgreementStatusFilter>;
  readonly subject?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
};

export type PartOfCompanyConnection = {
  readonly __typename?: 'PartOfCompanyConnection';
  readonly edges: ReadonlyArray<PartOfCompanyEdge>;
  readonly nodes: ReadonlyArray<Company>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartOfCompanyEdge = {
  readonly __typename?: 'PartOfCompanyEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Company;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type PartOfCompanyOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge: PartOfOrder; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous: SortDirection; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind: SortDirection; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name: SortDirection; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector: SortDirection; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName: SortDirection; };

export type PartOfCompanyWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<PartOfWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly isAnonymous?: InputMaybe<BooleanFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly sector?: InputMaybe<StringFilter>;
  readonly shortName?: InputMaybe<StringFilter>;
};

export type PartOfFrameworkConnection = {
  readonly __typename?: 'PartOfFrameworkConnection';
  readonly edges: ReadonlyArray<PartOfFrameworkEdge>;
  readonly nodes: ReadonlyArray<Framework>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartOfFrameworkEdge = {
  readonly __typename?: 'PartOfFrameworkEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Framework;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type PartOfFrameworkOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: PartOfOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type PartOfFrameworkWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<PartOfWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type PartOfOfficeConnection = {
  readonly __typename?: 'PartOfOfficeConnection';
  readonly edges: ReadonlyArray<PartOfOfficeEdge>;
  readonly nodes: ReadonlyArray<Office>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartOfOfficeEdge = {
  readonly __typename?: 'PartOfOfficeEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Office;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type PartOfOfficeOrder =
  { readonly city: SortDirection; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description: SortDirection; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge: PartOfOrder; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region: SortDirection; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope: SortDirection; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName: SortDirection; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3: SortDirection; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website: SortDirection; };

export type PartOfOfficeWhere = {
  readonly city?: InputMaybe<StringFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<PartOfWhere>;
  readonly foundedOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly region?: InputMaybe<StringFilter>;
  readonly scope?: InputMaybe<OfficeScopeFilter>;
  readonly shortName?: InputMaybe<StringFilter>;
  readonly st3?: InputMaybe<StringFilter>;
  readonly website?: InputMaybe<StringFilter>;
};

export type PartOfOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to: SortDirection; };

export type PartOfOrganizationConnection = {
  readonly __typename?: 'PartOfOrganizationConnection';
  readonly edges: ReadonlyArray<PartOfOrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartOfOrganizationEdge = {
  readonly __typename?: 'PartOfOrganizationEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Organization;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type PartOfOrganizationOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge: PartOfOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly orgKind?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly orgKind: SortDirection; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly orgKind?: never; readonly shortName: SortDirection; };

export type PartOfOrganizationWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<PartOfWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly orgKind?: InputMaybe<StringFilter>;
  readonly shortName?: InputMaybe<StringFilter>;
};

export type PartOfProgrammeConnection = {
  readonly __typename?: 'PartOfProgrammeConnection';
  readonly edges: ReadonlyArray<PartOfProgrammeEdge>;
  readonly nodes: ReadonlyArray<Programme>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartOfProgrammeEdge = {
  readonly __typename?: 'PartOfProgrammeEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Programme;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type PartOfProgrammeOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge: PartOfOrder; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind: SortDirection; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn: SortDirection; };

export type PartOfProgrammeWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<PartOfWhere>;
  readonly endsOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly programmeKind?: InputMaybe<ProgrammeKindFilter>;
  readonly startsOn?: InputMaybe<PartialDateFilter>;
};

export type PartOfWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type PartialDateFilter = {
  readonly eq?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['PartialDate']['input']>>;
};

export type ParticipatesIn = Relationship & {
  readonly __typename?: 'ParticipatesIn';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ParticipatesInFrameworkConnection = {
  readonly __typename?: 'ParticipatesInFrameworkConnection';
  readonly edges: ReadonlyArray<ParticipatesInFrameworkEdge>;
  readonly nodes: ReadonlyArray<Framework>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ParticipatesInFrameworkEdge = {
  readonly __typename?: 'ParticipatesInFrameworkEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Framework;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ParticipatesInFrameworkOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: ParticipatesInOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type ParticipatesInFrameworkWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<ParticipatesInWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type ParticipatesInOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to: SortDirection; };

export type ParticipatesInPartyConnection = {
  readonly __typename?: 'ParticipatesInPartyConnection';
  readonly edges: ReadonlyArray<ParticipatesInPartyEdge>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ParticipatesInPartyEdge = {
  readonly __typename?: 'ParticipatesInPartyEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Party;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ParticipatesInPartyOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: ParticipatesInOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type ParticipatesInPartyWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<ParticipatesInWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type ParticipatesInProgrammeConnection = {
  readonly __typename?: 'ParticipatesInProgrammeConnection';
  readonly edges: ReadonlyArray<ParticipatesInProgrammeEdge>;
  readonly nodes: ReadonlyArray<Programme>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ParticipatesInProgrammeEdge = {
  readonly __typename?: 'ParticipatesInProgrammeEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Programme;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ParticipatesInProgrammeOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge: ParticipatesInOrder; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind: SortDirection; readonly startsOn?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn: SortDirection; };

export type ParticipatesInProgrammeWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<ParticipatesInWhere>;
  readonly endsOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly programmeKind?: InputMaybe<ProgrammeKindFilter>;
  readonly startsOn?: InputMaybe<PartialDateFilter>;
};

export type ParticipatesInTradeRouteConnection = {
  readonly __typename?: 'ParticipatesInTradeRouteConnection';
  readonly edges: ReadonlyArray<ParticipatesInTradeRouteEdge>;
  readonly nodes: ReadonlyArray<TradeRoute>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ParticipatesInTradeRouteEdge = {
  readonly __typename?: 'ParticipatesInTradeRouteEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: TradeRoute;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ParticipatesInTradeRouteOrder =
  { readonly departsFrom: SortDirection; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly mode?: never; readonly name?: never; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly mode?: never; readonly name?: never; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description?: never; readonly edge: ParticipatesInOrder; readonly id?: never; readonly kind?: never; readonly mode?: never; readonly name?: never; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly mode?: never; readonly name?: never; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly mode?: never; readonly name?: never; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly mode: SortDirection; readonly name?: never; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly mode?: never; readonly name: SortDirection; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly mode?: never; readonly name?: never; readonly openedOn: SortDirection; };

export type ParticipatesInTradeRouteWhere = {
  readonly departsFrom?: InputMaybe<StringFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<ParticipatesInWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly mode?: InputMaybe<TransportModeFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly openedOn?: InputMaybe<PartialDateFilter>;
};

export type ParticipatesInWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly role?: InputMaybe<StringFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type Party = {
  readonly affiliatedCompanies: AffiliatedWithCompanyConnection;
  readonly affiliatedPeople: AffiliatedWithPersonConnection;
  readonly agreements: SignedAgreementConnection;
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly claims: ConcernsClaimConnection;
  readonly conferences: AttendedConferenceConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly frameworks: ParticipatesInFrameworkConnection;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly organizedConferences: OrganizedConferenceConnection;
  readonly organizedProgrammes: OrganizedProgrammeConnection;
  readonly programmes: ParticipatesInProgrammeConnection;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly published: PublishedBySourceConnection;
  readonly sourcesAbout: AboutSourceConnection;
  readonly tradeRoutes: ParticipatesInTradeRouteConnection;
  readonly treaties: PartyToAgreementConnection;
};


export type PartyAffiliatedCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AffiliatedWithCompanyOrder>>;
  where?: InputMaybe<AffiliatedWithCompanyWhere>;
};


export type PartyAffiliatedPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AffiliatedWithPersonOrder>>;
  where?: InputMaybe<AffiliatedWithPersonWhere>;
};


export type PartyAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SignedAgreementOrder>>;
  where?: InputMaybe<SignedAgreementWhere>;
};


export type PartyAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type PartyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type PartyConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttendedConferenceOrder>>;
  where?: InputMaybe<AttendedConferenceWhere>;
};


export type PartyDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type PartyFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipatesInFrameworkOrder>>;
  where?: InputMaybe<ParticipatesInFrameworkWhere>;
};


export type PartyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type PartyOrganizedConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizedConferenceOrder>>;
  where?: InputMaybe<OrganizedConferenceWhere>;
};


export type PartyOrganizedProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizedProgrammeOrder>>;
  where?: InputMaybe<OrganizedProgrammeWhere>;
};


export type PartyProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipatesInProgrammeOrder>>;
  where?: InputMaybe<ParticipatesInProgrammeWhere>;
};


export type PartyProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type PartyPublishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PublishedBySourceOrder>>;
  where?: InputMaybe<PublishedBySourceWhere>;
};


export type PartySourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};


export type PartyTradeRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipatesInTradeRouteOrder>>;
  where?: InputMaybe<ParticipatesInTradeRouteWhere>;
};


export type PartyTreatiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartyToAgreementOrder>>;
  where?: InputMaybe<PartyToAgreementWhere>;
};

export type PartyBasis =
  | 'DECLARATION'
  | 'PARTY'
  | 'THROUGH'
  | 'WTO_MEMBERSHIP';

export type PartyBasisFilter = {
  readonly eq?: InputMaybe<PartyBasis>;
  readonly in?: InputMaybe<ReadonlyArray<PartyBasis>>;
};

export type PartyTo = Relationship & {
  readonly __typename?: 'PartyTo';
  readonly acts?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly basis: PartyBasis;
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type PartyToAgreementConnection = {
  readonly __typename?: 'PartyToAgreementConnection';
  readonly edges: ReadonlyArray<PartyToAgreementEdge>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartyToAgreementEdge = {
  readonly __typename?: 'PartyToAgreementEdge';
  readonly acts?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly basis: PartyBasis;
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Agreement;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type PartyToAgreementOrder =
  { readonly adoptedOn: SortDirection; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind: SortDirection; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description: SortDirection; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge: PartyToOrder; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn: SortDirection; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn: SortDirection; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id: SortDirection; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn: SortDirection; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot: SortDirection; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind: SortDirection; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete: SortDirection; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name: SortDirection; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place: SortDirection; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn: SortDirection; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status: SortDirection; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject: SortDirection; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title: SortDirection; };

export type PartyToAgreementWhere = {
  readonly adoptedOn?: InputMaybe<PartialDateFilter>;
  readonly agreementKind?: InputMaybe<AgreementKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<PartyToWhere>;
  readonly endedOn?: InputMaybe<PartialDateFilter>;
  readonly expiresOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly inForceOn?: InputMaybe<PartialDateFilter>;
  readonly isPilot?: InputMaybe<BooleanFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly membersComplete?: InputMaybe<BooleanFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly place?: InputMaybe<StringFilter>;
  readonly signedOn?: InputMaybe<PartialDateFilter>;
  readonly status?: InputMaybe<AgreementStatusFilter>;
  readonly subject?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
};

export type PartyToOrder =
  { readonly basis: SortDirection; readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly basis?: never; readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly basis?: never; readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly basis?: never; readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly basis?: never; readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly to?: never; }
  |  { readonly basis?: never; readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to: SortDirection; };

export type PartyToPartyConnection = {
  readonly __typename?: 'PartyToPartyConnection';
  readonly edges: ReadonlyArray<PartyToPartyEdge>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartyToPartyEdge = {
  readonly __typename?: 'PartyToPartyEdge';
  readonly acts?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly basis: PartyBasis;
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Party;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type PartyToPartyOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: PartyToOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type PartyToPartyWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<PartyToWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type PartyToWhere = {
  readonly basis?: InputMaybe<PartyBasisFilter>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type PassesThrough = Relationship & {
  readonly __typename?: 'PassesThrough';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly order?: Maybe<Scalars['Int']['output']>;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role: RouteRole;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type PassesThroughCountryConnection = {
  readonly __typename?: 'PassesThroughCountryConnection';
  readonly edges: ReadonlyArray<PassesThroughCountryEdge>;
  readonly nodes: ReadonlyArray<Country>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PassesThroughCountryEdge = {
  readonly __typename?: 'PassesThroughCountryEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Country;
  readonly order?: Maybe<Scalars['Int']['output']>;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role: RouteRole;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type PassesThroughCountryOrder =
  { readonly briSignedOn: SortDirection; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus: SortDirection; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind: SortDirection; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge: PassesThroughOrder; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2: SortDirection; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3: SortDirection; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind: SortDirection; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name: SortDirection; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode: SortDirection; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName: SortDirection; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region: SortDirection; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3: SortDirection; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion: SortDirection; };

export type PassesThroughCountryWhere = {
  readonly briSignedOn?: InputMaybe<PartialDateFilter>;
  readonly briStatus?: InputMaybe<BriStatusFilter>;
  readonly countryKind?: InputMaybe<CountryKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<PassesThroughWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly iso2?: InputMaybe<StringFilter>;
  readonly iso3?: InputMaybe<StringFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly numericCode?: InputMaybe<StringFilter>;
  readonly officialName?: InputMaybe<StringFilter>;
  readonly region?: InputMaybe<StringFilter>;
  readonly st3?: InputMaybe<StringFilter>;
  readonly subregion?: InputMaybe<StringFilter>;
};

export type PassesThroughOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly order?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly order?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly order?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly order: SortDirection; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly order?: never; readonly recordedOn: SortDirection; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly order?: never; readonly recordedOn?: never; readonly role: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly order?: never; readonly recordedOn?: never; readonly role?: never; readonly to: SortDirection; };

export type PassesThroughTradeRouteConnection = {
  readonly __typename?: 'PassesThroughTradeRouteConnection';
  readonly edges: ReadonlyArray<PassesThroughTradeRouteEdge>;
  readonly nodes: ReadonlyArray<TradeRoute>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PassesThroughTradeRouteEdge = {
  readonly __typename?: 'PassesThroughTradeRouteEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: TradeRoute;
  readonly order?: Maybe<Scalars['Int']['output']>;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role: RouteRole;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type PassesThroughTradeRouteOrder =
  { readonly departsFrom: SortDirection; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly mode?: never; readonly name?: never; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly mode?: never; readonly name?: never; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description?: never; readonly edge: PassesThroughOrder; readonly id?: never; readonly kind?: never; readonly mode?: never; readonly name?: never; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly mode?: never; readonly name?: never; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly mode?: never; readonly name?: never; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly mode: SortDirection; readonly name?: never; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly mode?: never; readonly name: SortDirection; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly mode?: never; readonly name?: never; readonly openedOn: SortDirection; };

export type PassesThroughTradeRouteWhere = {
  readonly departsFrom?: InputMaybe<StringFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<PassesThroughWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly mode?: InputMaybe<TransportModeFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly openedOn?: InputMaybe<PartialDateFilter>;
};

export type PassesThroughWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly order?: InputMaybe<IntFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly role?: InputMaybe<RouteRoleFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type PctRole =
  | 'IPEA'
  | 'ISA'
  | 'RECEIVING_OFFICE';

export type PctRoleFilter = {
  readonly eq?: InputMaybe<PctRole>;
  readonly in?: InputMaybe<ReadonlyArray<PctRole>>;
};

export type Person = Actor & Entity & {
  readonly __typename?: 'Person';
  readonly affiliations: AffiliatedWithPartyConnection;
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly attributedClaims: AttributedToClaimConnection;
  readonly attributedObservations: AttributedToObservationConnection;
  readonly claims: ConcernsClaimConnection;
  readonly conferences: AttendedConferenceConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputes: InvolvedInDisputeConnection;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly edited: EditedBySourceConnection;
  readonly established: EstablishedEntityConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly sourcesAbout: AboutSourceConnection;
};


export type PersonAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AffiliatedWithPartyOrder>>;
  where?: InputMaybe<AffiliatedWithPartyWhere>;
};


export type PersonAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type PersonAttributedClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttributedToClaimOrder>>;
  where?: InputMaybe<AttributedToClaimWhere>;
};


export type PersonAttributedObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttributedToObservationOrder>>;
  where?: InputMaybe<AttributedToObservationWhere>;
};


export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type PersonConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AttendedConferenceOrder>>;
  where?: InputMaybe<AttendedConferenceWhere>;
};


export type PersonDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InvolvedInDisputeOrder>>;
  where?: InputMaybe<InvolvedInDisputeWhere>;
};


export type PersonDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type PersonEditedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EditedBySourceOrder>>;
  where?: InputMaybe<EditedBySourceWhere>;
};


export type PersonEstablishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EstablishedEntityOrder>>;
  where?: InputMaybe<EstablishedEntityWhere>;
};


export type PersonObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type PersonProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type PersonSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};

export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

export type PersonOrder =
  { readonly description: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type PersonWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type Produced = Relationship & {
  readonly __typename?: 'Produced';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly how: ProductionMode;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ProducedConferenceConnection = {
  readonly __typename?: 'ProducedConferenceConnection';
  readonly edges: ReadonlyArray<ProducedConferenceEdge>;
  readonly nodes: ReadonlyArray<Conference>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProducedConferenceEdge = {
  readonly __typename?: 'ProducedConferenceEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly how: ProductionMode;
  readonly id: Scalars['ID']['output'];
  readonly node: Conference;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ProducedConferenceOrder =
  { readonly city: SortDirection; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind: SortDirection; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description: SortDirection; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge: ProducedOrder; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn: SortDirection; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly startsOn?: never; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn: SortDirection; readonly theme?: never; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme: SortDirection; readonly title?: never; }
  |  { readonly city?: never; readonly conferenceKind?: never; readonly description?: never; readonly edge?: never; readonly endsOn?: never; readonly format?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly startsOn?: never; readonly theme?: never; readonly title: SortDirection; };

export type ProducedConferenceWhere = {
  readonly city?: InputMaybe<StringFilter>;
  readonly conferenceKind?: InputMaybe<ConferenceKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<ProducedWhere>;
  readonly endsOn?: InputMaybe<PartialDateFilter>;
  readonly format?: InputMaybe<ConferenceFormatFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly startsOn?: InputMaybe<PartialDateFilter>;
  readonly theme?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
};

export type ProducedOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly how?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly how?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly how: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly how?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly how?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly how?: never; readonly id?: never; readonly recordedOn?: never; readonly to: SortDirection; };

export type ProducedOutcomeConnection = {
  readonly __typename?: 'ProducedOutcomeConnection';
  readonly edges: ReadonlyArray<ProducedOutcomeEdge>;
  readonly nodes: ReadonlyArray<Outcome>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProducedOutcomeEdge = {
  readonly __typename?: 'ProducedOutcomeEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly how: ProductionMode;
  readonly id: Scalars['ID']['output'];
  readonly node: Outcome;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ProducedOutcomeOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: ProducedOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type ProducedOutcomeWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<ProducedWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type ProducedWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly how?: InputMaybe<ProductionModeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type Product = Entity & {
  readonly __typename?: 'Product';
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly claims: ConcernsClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly isGeographicalIndication: Scalars['Boolean']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly origin?: Maybe<Country>;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly protectedIn: ProtectedInJurisdictionConnection;
  readonly sourcesAbout: AboutSourceConnection;
};


export type ProductAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type ProductClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type ProductDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type ProductObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type ProductProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type ProductProtectedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProtectedInJurisdictionOrder>>;
  where?: InputMaybe<ProtectedInJurisdictionWhere>;
};


export type ProductSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};

export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  readonly edges: ReadonlyArray<ProductEdge>;
  readonly nodes: ReadonlyArray<Product>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Product;
};

export type ProductOrder =
  { readonly description: SortDirection; readonly id?: never; readonly isGeographicalIndication?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly id: SortDirection; readonly isGeographicalIndication?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly id?: never; readonly isGeographicalIndication: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly id?: never; readonly isGeographicalIndication?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly id?: never; readonly isGeographicalIndication?: never; readonly kind?: never; readonly name: SortDirection; };

export type ProductWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly isGeographicalIndication?: InputMaybe<BooleanFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type ProductionMode =
  | 'ADOPTED'
  | 'LISTED'
  | 'SIGNED_AT';

export type ProductionModeFilter = {
  readonly eq?: InputMaybe<ProductionMode>;
  readonly in?: InputMaybe<ReadonlyArray<ProductionMode>>;
};

export type Programme = Entity & {
  readonly __typename?: 'Programme';
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly claims: ConcernsClaimConnection;
  readonly concerns: ConcernsEntityConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly endsOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly establishedBy: EstablishedEntityConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly organizers: OrganizedPartyConnection;
  readonly partOf: PartOfProgrammeConnection;
  readonly participants: ParticipatesInPartyConnection;
  readonly parts: PartOfProgrammeConnection;
  readonly producedBy: ProducedConferenceConnection;
  readonly programmeKind: ProgrammeKind;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly sourcesAbout: AboutSourceConnection;
  readonly startsOn?: Maybe<Scalars['PartialDate']['output']>;
};


export type ProgrammeAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type ProgrammeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type ProgrammeConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsEntityOrder>>;
  where?: InputMaybe<ConcernsEntityWhere>;
};


export type ProgrammeDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type ProgrammeEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EstablishedEntityOrder>>;
  where?: InputMaybe<EstablishedEntityWhere>;
};


export type ProgrammeObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type ProgrammeOrganizersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizedPartyOrder>>;
  where?: InputMaybe<OrganizedPartyWhere>;
};


export type ProgrammePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartOfProgrammeOrder>>;
  where?: InputMaybe<PartOfProgrammeWhere>;
};


export type ProgrammeParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipatesInPartyOrder>>;
  where?: InputMaybe<ParticipatesInPartyWhere>;
};


export type ProgrammePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PartOfProgrammeOrder>>;
  where?: InputMaybe<PartOfProgrammeWhere>;
};


export type ProgrammeProducedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProducedConferenceOrder>>;
  where?: InputMaybe<ProducedConferenceWhere>;
};


export type ProgrammeProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type ProgrammeSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};

export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  readonly nodes: ReadonlyArray<Programme>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Programme;
};

export type ProgrammeKind =
  | 'DEGREE'
  | 'EXPERT_MISSION'
  | 'PROJECT'
  | 'TRAINING';

export type ProgrammeKindFilter = {
  readonly eq?: InputMaybe<ProgrammeKind>;
  readonly in?: InputMaybe<ReadonlyArray<ProgrammeKind>>;
};

export type ProgrammeOrder =
  { readonly description: SortDirection; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly endsOn: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly endsOn?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly endsOn?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly programmeKind?: never; readonly startsOn?: never; }
  |  { readonly description?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind: SortDirection; readonly startsOn?: never; }
  |  { readonly description?: never; readonly endsOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly programmeKind?: never; readonly startsOn: SortDirection; };

export type ProgrammeWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly endsOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly programmeKind?: InputMaybe<ProgrammeKindFilter>;
  readonly startsOn?: InputMaybe<PartialDateFilter>;
};

export type ProtectedIn = Relationship & {
  readonly __typename?: 'ProtectedIn';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly right: Right;
  readonly status: ProtectionStatus;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ProtectedInCompanyConnection = {
  readonly __typename?: 'ProtectedInCompanyConnection';
  readonly edges: ReadonlyArray<ProtectedInCompanyEdge>;
  readonly nodes: ReadonlyArray<Company>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProtectedInCompanyEdge = {
  readonly __typename?: 'ProtectedInCompanyEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Company;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly right: Right;
  readonly status: ProtectionStatus;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ProtectedInCompanyOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge: ProtectedInOrder; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous: SortDirection; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind: SortDirection; readonly name?: never; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name: SortDirection; readonly sector?: never; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector: SortDirection; readonly shortName?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isAnonymous?: never; readonly kind?: never; readonly name?: never; readonly sector?: never; readonly shortName: SortDirection; };

export type ProtectedInCompanyWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<ProtectedInWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly isAnonymous?: InputMaybe<BooleanFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly sector?: InputMaybe<StringFilter>;
  readonly shortName?: InputMaybe<StringFilter>;
};

export type ProtectedInJurisdictionConnection = {
  readonly __typename?: 'ProtectedInJurisdictionConnection';
  readonly edges: ReadonlyArray<ProtectedInJurisdictionEdge>;
  readonly nodes: ReadonlyArray<Jurisdiction>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProtectedInJurisdictionEdge = {
  readonly __typename?: 'ProtectedInJurisdictionEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Jurisdiction;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly right: Right;
  readonly status: ProtectionStatus;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ProtectedInJurisdictionOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: ProtectedInOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type ProtectedInJurisdictionWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<ProtectedInWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type ProtectedInOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly right?: never; readonly status?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly right?: never; readonly status?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly right?: never; readonly status?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly right?: never; readonly status?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly right: SortDirection; readonly status?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly right?: never; readonly status: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly right?: never; readonly status?: never; readonly to: SortDirection; };

export type ProtectedInProductConnection = {
  readonly __typename?: 'ProtectedInProductConnection';
  readonly edges: ReadonlyArray<ProtectedInProductEdge>;
  readonly nodes: ReadonlyArray<Product>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProtectedInProductEdge = {
  readonly __typename?: 'ProtectedInProductEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Product;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly right: Right;
  readonly status: ProtectionStatus;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ProtectedInProductOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly isGeographicalIndication?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: ProtectedInOrder; readonly id?: never; readonly isGeographicalIndication?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly isGeographicalIndication?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isGeographicalIndication: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isGeographicalIndication?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly isGeographicalIndication?: never; readonly kind?: never; readonly name: SortDirection; };

export type ProtectedInProductWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<ProtectedInWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly isGeographicalIndication?: InputMaybe<BooleanFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type ProtectedInWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly right?: InputMaybe<RightFilter>;
  readonly status?: InputMaybe<ProtectionStatusFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type ProtectionStatus =
  | 'FILED'
  | 'GRANTED'
  | 'INVALIDATED'
  | 'PENDING';

export type ProtectionStatusFilter = {
  readonly eq?: InputMaybe<ProtectionStatus>;
  readonly in?: InputMaybe<ReadonlyArray<ProtectionStatus>>;
};

export type PublishedBy = Relationship & {
  readonly __typename?: 'PublishedBy';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type PublishedByOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to: SortDirection; };

export type PublishedByPartyConnection = {
  readonly __typename?: 'PublishedByPartyConnection';
  readonly edges: ReadonlyArray<PublishedByPartyEdge>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PublishedByPartyEdge = {
  readonly __typename?: 'PublishedByPartyEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Party;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type PublishedByPartyOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: PublishedByOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type PublishedByPartyWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<PublishedByWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type PublishedBySourceConnection = {
  readonly __typename?: 'PublishedBySourceConnection';
  readonly edges: ReadonlyArray<PublishedBySourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PublishedBySourceEdge = {
  readonly __typename?: 'PublishedBySourceEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Source;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type PublishedBySourceOrder =
  { readonly description: SortDirection; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest: SortDirection; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge: PublishedByOrder; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor: SortDirection; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id: SortDirection; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind: SortDirection; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language: SortDirection; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence: SortDirection; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name: SortDirection; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place: SortDirection; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn: SortDirection; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher: SortDirection; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title: SortDirection; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly edge?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url: SortDirection; };

export type PublishedBySourceWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly digest?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<PublishedByWhere>;
  readonly editor?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly language?: InputMaybe<StringFilter>;
  readonly licence?: InputMaybe<StringFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly place?: InputMaybe<StringFilter>;
  readonly publishedOn?: InputMaybe<PartialDateFilter>;
  readonly publisher?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
  readonly url?: InputMaybe<StringFilter>;
};

export type PublishedByWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type Query = {
  readonly __typename?: 'Query';
  readonly agreement?: Maybe<Agreement>;
  readonly agreements: AgreementConnection;
  readonly change?: Maybe<Change>;
  readonly changes: ChangeConnection;
  readonly claim?: Maybe<Claim>;
  readonly claims: ClaimConnection;
  readonly companies: CompanyConnection;
  readonly company?: Maybe<Company>;
  readonly conference?: Maybe<Conference>;
  readonly conferences: ConferenceConnection;
  readonly countries: CountryConnection;
  readonly country?: Maybe<Country>;
  readonly dispute?: Maybe<Dispute>;
  readonly disputes: DisputeConnection;
  readonly framework?: Maybe<Framework>;
  readonly frameworks: FrameworkConnection;
  readonly node?: Maybe<Entity>;
  readonly nodes: ReadonlyArray<Maybe<Entity>>;
  readonly observation?: Maybe<Observation>;
  readonly observations: ObservationConnection;
  readonly office?: Maybe<Office>;
  readonly offices: OfficeConnection;
  readonly oneSeries?: Maybe<Series>;
  readonly organization?: Maybe<Organization>;
  readonly organizations: OrganizationConnection;
  readonly people: PersonConnection;
  readonly person?: Maybe<Person>;
  readonly product?: Maybe<Product>;
  readonly products: ProductConnection;
  readonly programme?: Maybe<Programme>;
  readonly programmes: ProgrammeConnection;
  readonly release: Release;
  readonly releases: ReadonlyArray<Release>;
  readonly series: SeriesConnection;
  readonly source?: Maybe<Source>;
  readonly sources: SourceConnection;
  readonly topic?: Maybe<Topic>;
  readonly topics: TopicConnection;
  readonly tradeRoute?: Maybe<TradeRoute>;
  readonly tradeRoutes: TradeRouteConnection;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
  where?: InputMaybe<AgreementWhere>;
};


export type QueryChangeArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ChangeOrder>>;
  since?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<ChangeWhere>;
};


export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CompanyOrder>>;
  where?: InputMaybe<CompanyWhere>;
};


export type QueryCompanyArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryConferenceArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConferenceOrder>>;
  where?: InputMaybe<ConferenceWhere>;
};


export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CountryOrder>>;
  where?: InputMaybe<CountryWhere>;
};


export type QueryCountryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  iso2?: InputMaybe<Scalars['String']['input']>;
  iso3?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryDisputeArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DisputeOrder>>;
  where?: InputMaybe<DisputeWhere>;
};


export type QueryFrameworkArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FrameworkOrder>>;
  where?: InputMaybe<FrameworkWhere>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryObservationArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


export type QueryOfficeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  st3?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OfficeOrder>>;
  where?: InputMaybe<OfficeWhere>;
};


export type QueryOneSeriesArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
  where?: InputMaybe<PersonWhere>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProductOrder>>;
  where?: InputMaybe<ProductWhere>;
};


export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgrammeOrder>>;
  where?: InputMaybe<ProgrammeWhere>;
};


export type QueryReleaseArgs = {
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QuerySeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SeriesOrder>>;
  where?: InputMaybe<SeriesWhere>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  where?: InputMaybe<SourceWhere>;
};


export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TopicOrder>>;
  where?: InputMaybe<TopicWhere>;
};


export type QueryTradeRouteArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryTradeRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TradeRouteOrder>>;
  where?: InputMaybe<TradeRouteWhere>;
};

export type Relationship = {
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type RelationshipDirection =
  | 'IN'
  | 'OUT';

export type Release = {
  readonly __typename?: 'Release';
  readonly coverage: ReadonlyArray<Coverage>;
  readonly digest: Scalars['String']['output'];
  readonly entityCount: Scalars['Int']['output'];
  readonly evidenceCount: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly loadedAt: Scalars['String']['output'];
  readonly number: Scalars['Int']['output'];
  readonly relationshipCount: Scalars['Int']['output'];
};

export type Right =
  | 'COPYRIGHT'
  | 'DESIGN'
  | 'GEOGRAPHICAL_INDICATION'
  | 'LAYOUT_DESIGN'
  | 'PATENT'
  | 'PLANT_VARIETY'
  | 'RELATED_RIGHT'
  | 'TRADEMARK'
  | 'TRADE_SECRET'
  | 'UTILITY_MODEL';

export type RightFilter = {
  readonly eq?: InputMaybe<Right>;
  readonly in?: InputMaybe<ReadonlyArray<Right>>;
};

export type RouteRole =
  | 'DESTINATION'
  | 'ORIGIN'
  | 'TRANSIT';

export type RouteRoleFilter = {
  readonly eq?: InputMaybe<RouteRole>;
  readonly in?: InputMaybe<ReadonlyArray<RouteRole>>;
};

export type Series = Entity & {
  readonly __typename?: 'Series';
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly claims: ConcernsClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly editions: EditionOfConferenceConnection;
  readonly establishedBy: EstablishedEntityConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly sourcesAbout: AboutSourceConnection;
};


export type SeriesAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type SeriesClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type SeriesDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type SeriesEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EditionOfConferenceOrder>>;
  where?: InputMaybe<EditionOfConferenceWhere>;
};


export type SeriesEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EstablishedEntityOrder>>;
  where?: InputMaybe<EstablishedEntityWhere>;
};


export type SeriesObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type SeriesProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type SeriesSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};

export type SeriesConnection = {
  readonly __typename?: 'SeriesConnection';
  readonly edges: ReadonlyArray<SeriesEdge>;
  readonly nodes: ReadonlyArray<Series>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SeriesEdge = {
  readonly __typename?: 'SeriesEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Series;
};

export type SeriesOrder =
  { readonly description: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type SeriesWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type Serves = Relationship & {
  readonly __typename?: 'Serves';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly rights?: Maybe<ReadonlyArray<Right>>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ServesCountryConnection = {
  readonly __typename?: 'ServesCountryConnection';
  readonly edges: ReadonlyArray<ServesCountryEdge>;
  readonly nodes: ReadonlyArray<Country>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ServesCountryEdge = {
  readonly __typename?: 'ServesCountryEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Country;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly rights?: Maybe<ReadonlyArray<Right>>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ServesCountryOrder =
  { readonly briSignedOn: SortDirection; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus: SortDirection; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind: SortDirection; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge: ServesOrder; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2: SortDirection; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3: SortDirection; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind: SortDirection; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name: SortDirection; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode: SortDirection; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName: SortDirection; readonly region?: never; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region: SortDirection; readonly st3?: never; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3: SortDirection; readonly subregion?: never; }
  |  { readonly briSignedOn?: never; readonly briStatus?: never; readonly countryKind?: never; readonly description?: never; readonly edge?: never; readonly id?: never; readonly iso2?: never; readonly iso3?: never; readonly kind?: never; readonly name?: never; readonly numericCode?: never; readonly officialName?: never; readonly region?: never; readonly st3?: never; readonly subregion: SortDirection; };

export type ServesCountryWhere = {
  readonly briSignedOn?: InputMaybe<PartialDateFilter>;
  readonly briStatus?: InputMaybe<BriStatusFilter>;
  readonly countryKind?: InputMaybe<CountryKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<ServesWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly iso2?: InputMaybe<StringFilter>;
  readonly iso3?: InputMaybe<StringFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly numericCode?: InputMaybe<StringFilter>;
  readonly officialName?: InputMaybe<StringFilter>;
  readonly region?: InputMaybe<StringFilter>;
  readonly st3?: InputMaybe<StringFilter>;
  readonly subregion?: InputMaybe<StringFilter>;
};

export type ServesOfficeConnection = {
  readonly __typename?: 'ServesOfficeConnection';
  readonly edges: ReadonlyArray<ServesOfficeEdge>;
  readonly nodes: ReadonlyArray<Office>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ServesOfficeEdge = {
  readonly __typename?: 'ServesOfficeEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Office;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly rights?: Maybe<ReadonlyArray<Right>>;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type ServesOfficeOrder =
  { readonly city: SortDirection; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description: SortDirection; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge: ServesOrder; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region: SortDirection; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope: SortDirection; readonly shortName?: never; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName: SortDirection; readonly st3?: never; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3: SortDirection; readonly website?: never; }
  |  { readonly city?: never; readonly description?: never; readonly edge?: never; readonly foundedOn?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly region?: never; readonly scope?: never; readonly shortName?: never; readonly st3?: never; readonly website: SortDirection; };

export type ServesOfficeWhere = {
  readonly city?: InputMaybe<StringFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<ServesWhere>;
  readonly foundedOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly region?: InputMaybe<StringFilter>;
  readonly scope?: InputMaybe<OfficeScopeFilter>;
  readonly shortName?: InputMaybe<StringFilter>;
  readonly st3?: InputMaybe<StringFilter>;
  readonly website?: InputMaybe<StringFilter>;
};

export type ServesOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly to: SortDirection; };

export type ServesWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type SignatoryRole =
  | 'ON_BEHALF_OF_STATE'
  | 'SIGNATORY';

export type SignatoryRoleFilter = {
  readonly eq?: InputMaybe<SignatoryRole>;
  readonly in?: InputMaybe<ReadonlyArray<SignatoryRole>>;
};

export type Signed = Relationship & {
  readonly __typename?: 'Signed';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role: SignatoryRole;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type SignedAgreementConnection = {
  readonly __typename?: 'SignedAgreementConnection';
  readonly edges: ReadonlyArray<SignedAgreementEdge>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SignedAgreementEdge = {
  readonly __typename?: 'SignedAgreementEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Agreement;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role: SignatoryRole;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type SignedAgreementOrder =
  { readonly adoptedOn: SortDirection; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind: SortDirection; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description: SortDirection; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge: SignedOrder; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn: SortDirection; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn: SortDirection; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id: SortDirection; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn: SortDirection; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot: SortDirection; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind: SortDirection; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete: SortDirection; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name: SortDirection; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place: SortDirection; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn: SortDirection; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status: SortDirection; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject: SortDirection; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title: SortDirection; };

export type SignedAgreementWhere = {
  readonly adoptedOn?: InputMaybe<PartialDateFilter>;
  readonly agreementKind?: InputMaybe<AgreementKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<SignedWhere>;
  readonly endedOn?: InputMaybe<PartialDateFilter>;
  readonly expiresOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly inForceOn?: InputMaybe<PartialDateFilter>;
  readonly isPilot?: InputMaybe<BooleanFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly membersComplete?: InputMaybe<BooleanFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly place?: InputMaybe<StringFilter>;
  readonly signedOn?: InputMaybe<PartialDateFilter>;
  readonly status?: InputMaybe<AgreementStatusFilter>;
  readonly subject?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
};

export type SignedOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly role?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly id?: never; readonly recordedOn?: never; readonly role?: never; readonly to: SortDirection; };

export type SignedPartyConnection = {
  readonly __typename?: 'SignedPartyConnection';
  readonly edges: ReadonlyArray<SignedPartyEdge>;
  readonly nodes: ReadonlyArray<Party>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SignedPartyEdge = {
  readonly __typename?: 'SignedPartyEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly node: Party;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly role: SignatoryRole;
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type SignedPartyOrder =
  { readonly description: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge: SignedOrder; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type SignedPartyWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<SignedWhere>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type SignedWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly role?: InputMaybe<SignatoryRoleFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type Source = Entity & {
  readonly __typename?: 'Source';
  readonly about: AboutEntityConnection;
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly claims: ConcernsClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly digest?: Maybe<Scalars['String']['output']>;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly editor?: Maybe<Scalars['String']['output']>;
  readonly editors: EditedByPersonConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly kind: EntityKind;
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly licence?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly place?: Maybe<Scalars['String']['output']>;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly publishedBy: PublishedByPartyConnection;
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly publisher?: Maybe<Scalars['String']['output']>;
  readonly sourcesAbout: AboutSourceConnection;
  readonly title: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
};


export type SourceAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutEntityOrder>>;
  where?: InputMaybe<AboutEntityWhere>;
};


export type SourceAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type SourceDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type SourceEditorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EditedByPersonOrder>>;
  where?: InputMaybe<EditedByPersonWhere>;
};


export type SourceObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type SourceProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type SourcePublishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PublishedByPartyOrder>>;
  where?: InputMaybe<PublishedByPartyWhere>;
};


export type SourceSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};

export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

export type SourceOrder =
  { readonly description: SortDirection; readonly digest?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest: SortDirection; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly editor: SortDirection; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly editor?: never; readonly id: SortDirection; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly editor?: never; readonly id?: never; readonly kind: SortDirection; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language: SortDirection; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence: SortDirection; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name: SortDirection; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place: SortDirection; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn: SortDirection; readonly publisher?: never; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher: SortDirection; readonly title?: never; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title: SortDirection; readonly url?: never; }
  |  { readonly description?: never; readonly digest?: never; readonly editor?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly name?: never; readonly place?: never; readonly publishedOn?: never; readonly publisher?: never; readonly title?: never; readonly url: SortDirection; };

export type SourceWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly digest?: InputMaybe<StringFilter>;
  readonly editor?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly language?: InputMaybe<StringFilter>;
  readonly licence?: InputMaybe<StringFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly place?: InputMaybe<StringFilter>;
  readonly publishedOn?: InputMaybe<PartialDateFilter>;
  readonly publisher?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
  readonly url?: InputMaybe<StringFilter>;
};

export type StringFilter = {
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Succeeds = Relationship & {
  readonly __typename?: 'Succeeds';
  readonly confidence: Confidence;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly how: SuccessionMode;
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type SucceedsAgreementConnection = {
  readonly __typename?: 'SucceedsAgreementConnection';
  readonly edges: ReadonlyArray<SucceedsAgreementEdge>;
  readonly nodes: ReadonlyArray<Agreement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SucceedsAgreementEdge = {
  readonly __typename?: 'SucceedsAgreementEdge';
  readonly confidence: Confidence;
  readonly cursor: Scalars['String']['output'];
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  readonly how: SuccessionMode;
  readonly id: Scalars['ID']['output'];
  readonly node: Agreement;
  readonly recordedOn: Scalars['PartialDate']['output'];
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

export type SucceedsAgreementOrder =
  { readonly adoptedOn: SortDirection; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind: SortDirection; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description: SortDirection; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge: SucceedsOrder; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn: SortDirection; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn: SortDirection; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id: SortDirection; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn: SortDirection; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot: SortDirection; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind: SortDirection; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete: SortDirection; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name: SortDirection; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place: SortDirection; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn: SortDirection; readonly status?: never; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status: SortDirection; readonly subject?: never; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject: SortDirection; readonly title?: never; }
  |  { readonly adoptedOn?: never; readonly agreementKind?: never; readonly description?: never; readonly edge?: never; readonly endedOn?: never; readonly expiresOn?: never; readonly id?: never; readonly inForceOn?: never; readonly isPilot?: never; readonly kind?: never; readonly membersComplete?: never; readonly name?: never; readonly place?: never; readonly signedOn?: never; readonly status?: never; readonly subject?: never; readonly title: SortDirection; };

export type SucceedsAgreementWhere = {
  readonly adoptedOn?: InputMaybe<PartialDateFilter>;
  readonly agreementKind?: InputMaybe<AgreementKindFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly edge?: InputMaybe<SucceedsWhere>;
  readonly endedOn?: InputMaybe<PartialDateFilter>;
  readonly expiresOn?: InputMaybe<PartialDateFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly inForceOn?: InputMaybe<PartialDateFilter>;
  readonly isPilot?: InputMaybe<BooleanFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly membersComplete?: InputMaybe<BooleanFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly place?: InputMaybe<StringFilter>;
  readonly signedOn?: InputMaybe<PartialDateFilter>;
  readonly status?: InputMaybe<AgreementStatusFilter>;
  readonly subject?: InputMaybe<StringFilter>;
  readonly title?: InputMaybe<StringFilter>;
};

export type SucceedsOrder =
  { readonly confidence: SortDirection; readonly from?: never; readonly how?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from: SortDirection; readonly how?: never; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly how: SortDirection; readonly id?: never; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly how?: never; readonly id: SortDirection; readonly recordedOn?: never; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly how?: never; readonly id?: never; readonly recordedOn: SortDirection; readonly to?: never; }
  |  { readonly confidence?: never; readonly from?: never; readonly how?: never; readonly id?: never; readonly recordedOn?: never; readonly to: SortDirection; };

export type SucceedsWhere = {
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly from?: InputMaybe<PartialDateFilter>;
  readonly how?: InputMaybe<SuccessionModeFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly recordedOn?: InputMaybe<PartialDateFilter>;
  readonly to?: InputMaybe<PartialDateFilter>;
};

export type SuccessionMode =
  | 'AMENDS'
  | 'EXTENDS'
  | 'RENEWS'
  | 'SUPERSEDES';

export type SuccessionModeFilter = {
  readonly eq?: InputMaybe<SuccessionMode>;
  readonly in?: InputMaybe<ReadonlyArray<SuccessionMode>>;
};

export type Topic = Entity & {
  readonly __typename?: 'Topic';
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly claims: ConcernsClaimConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly sourcesAbout: AboutSourceConnection;
};


export type TopicAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type TopicClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type TopicDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type TopicObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type TopicProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type TopicSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};

export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  readonly edges: ReadonlyArray<TopicEdge>;
  readonly nodes: ReadonlyArray<Topic>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Topic;
};

export type TopicOrder =
  { readonly description: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; }
  |  { readonly description?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; };

export type TopicWhere = {
  readonly description?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type TradeRoute = Entity & {
  readonly __typename?: 'TradeRoute';
  readonly agreementsAbout: ConcernsAgreementConnection;
  readonly claims: ConcernsClaimConnection;
  readonly departsFrom?: Maybe<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly disputesAbout: ConcernsDisputeConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly identifiers: ReadonlyArray<Identifier>;
  readonly kind: EntityKind;
  readonly mode?: Maybe<TransportMode>;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly observations: ConcernsObservationConnection;
  readonly openedOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly participants: ParticipatesInPartyConnection;
  readonly passesThrough: PassesThroughCountryConnection;
  readonly programmesAbout: ConcernsProgrammeConnection;
  readonly sourcesAbout: AboutSourceConnection;
};


export type TradeRouteAgreementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsAgreementOrder>>;
  where?: InputMaybe<ConcernsAgreementWhere>;
};


export type TradeRouteClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsClaimOrder>>;
  where?: InputMaybe<ConcernsClaimWhere>;
};


export type TradeRouteDisputesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsDisputeOrder>>;
  where?: InputMaybe<ConcernsDisputeWhere>;
};


export type TradeRouteObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsObservationOrder>>;
  where?: InputMaybe<ConcernsObservationWhere>;
};


export type TradeRouteParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipatesInPartyOrder>>;
  where?: InputMaybe<ParticipatesInPartyWhere>;
};


export type TradeRoutePassesThroughArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PassesThroughCountryOrder>>;
  where?: InputMaybe<PassesThroughCountryWhere>;
};


export type TradeRouteProgrammesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConcernsProgrammeOrder>>;
  where?: InputMaybe<ConcernsProgrammeWhere>;
};


export type TradeRouteSourcesAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AboutSourceOrder>>;
  where?: InputMaybe<AboutSourceWhere>;
};

export type TradeRouteConnection = {
  readonly __typename?: 'TradeRouteConnection';
  readonly edges: ReadonlyArray<TradeRouteEdge>;
  readonly nodes: ReadonlyArray<TradeRoute>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TradeRouteEdge = {
  readonly __typename?: 'TradeRouteEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TradeRoute;
};

export type TradeRouteOrder =
  { readonly departsFrom: SortDirection; readonly description?: never; readonly id?: never; readonly kind?: never; readonly mode?: never; readonly name?: never; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description: SortDirection; readonly id?: never; readonly kind?: never; readonly mode?: never; readonly name?: never; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description?: never; readonly id: SortDirection; readonly kind?: never; readonly mode?: never; readonly name?: never; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description?: never; readonly id?: never; readonly kind: SortDirection; readonly mode?: never; readonly name?: never; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly mode: SortDirection; readonly name?: never; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly mode?: never; readonly name: SortDirection; readonly openedOn?: never; }
  |  { readonly departsFrom?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly mode?: never; readonly name?: never; readonly openedOn: SortDirection; };

export type TradeRouteWhere = {
  readonly departsFrom?: InputMaybe<StringFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<EntityKindFilter>;
  readonly mode?: InputMaybe<TransportModeFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly openedOn?: InputMaybe<PartialDateFilter>;
};

export type TransportMode =
  | 'AIR'
  | 'MULTIMODAL'
  | 'RAIL'
  | 'ROAD'
  | 'SEA';

export type TransportModeFilter = {
  readonly eq?: InputMaybe<TransportMode>;
  readonly in?: InputMaybe<ReadonlyArray<TransportMode>>;
};

export type ValueQualifier =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'EXACT'
  | 'NEARLY'
  | 'OVER';

export type ValueQualifierFilter = {
  readonly eq?: InputMaybe<ValueQualifier>;
  readonly in?: InputMaybe<ReadonlyArray<ValueQualifier>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Outcome:
    | ( Omit<Agreement, 'administrators' | 'agreementsAbout' | 'claims' | 'concerns' | 'disputesAbout' | 'established' | 'evidence' | 'observations' | 'partOf' | 'parties' | 'parts' | 'producedBy' | 'programmesAbout' | 'signatories' | 'sourcesAbout' | 'succeededBy' | 'succeeds'> & { administrators: _RefType['AdministeredByPartyConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], claims: _RefType['ConcernsClaimConnection'], concerns: _RefType['ConcernsEntityConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], established: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, observations: _RefType['ConcernsObservationConnection'], partOf: _RefType['PartOfAgreementConnection'], parties: _RefType['PartyToPartyConnection'], parts: _RefType['PartOfAgreementConnection'], producedBy: _RefType['ProducedConferenceConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], signatories: _RefType['SignedPartyConnection'], sourcesAbout: _RefType['AboutSourceConnection'], succeededBy: _RefType['SucceedsAgreementConnection'], succeeds: _RefType['SucceedsAgreementConnection'] } )
    | ( Omit<Conference, 'agreementsAbout' | 'attendees' | 'claims' | 'country' | 'disputesAbout' | 'evidence' | 'observations' | 'organizers' | 'outcomes' | 'producedBy' | 'programmesAbout' | 'series' | 'sourcesAbout'> & { agreementsAbout: _RefType['ConcernsAgreementConnection'], attendees: _RefType['AttendedActorConnection'], claims: _RefType['ConcernsClaimConnection'], country?: Maybe<_RefType['Country']>, disputesAbout: _RefType['ConcernsDisputeConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, observations: _RefType['ConcernsObservationConnection'], organizers: _RefType['OrganizedPartyConnection'], outcomes: _RefType['ProducedOutcomeConnection'], producedBy: _RefType['ProducedConferenceConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], series?: Maybe<_RefType['Series']>, sourcesAbout: _RefType['AboutSourceConnection'] } )
    | ( Omit<Programme, 'agreementsAbout' | 'claims' | 'concerns' | 'disputesAbout' | 'establishedBy' | 'evidence' | 'observations' | 'organizers' | 'partOf' | 'participants' | 'parts' | 'producedBy' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: _RefType['ConcernsAgreementConnection'], claims: _RefType['ConcernsClaimConnection'], concerns: _RefType['ConcernsEntityConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], establishedBy: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, observations: _RefType['ConcernsObservationConnection'], organizers: _RefType['OrganizedPartyConnection'], partOf: _RefType['PartOfProgrammeConnection'], participants: _RefType['ParticipatesInPartyConnection'], parts: _RefType['PartOfProgrammeConnection'], producedBy: _RefType['ProducedConferenceConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], sourcesAbout: _RefType['AboutSourceConnection'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( Omit<Company, 'affiliatedCompanies' | 'affiliatedPeople' | 'affiliations' | 'agreements' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'conferences' | 'disputes' | 'disputesAbout' | 'establishedBy' | 'evidence' | 'frameworks' | 'headquarters' | 'observations' | 'organizedConferences' | 'organizedProgrammes' | 'partOf' | 'parts' | 'programmes' | 'programmesAbout' | 'protectedIn' | 'published' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { affiliatedCompanies: _RefType['AffiliatedWithCompanyConnection'], affiliatedPeople: _RefType['AffiliatedWithPersonConnection'], affiliations: _RefType['AffiliatedWithPartyConnection'], agreements: _RefType['SignedAgreementConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], attributedClaims: _RefType['AttributedToClaimConnection'], attributedObservations: _RefType['AttributedToObservationConnection'], claims: _RefType['ConcernsClaimConnection'], conferences: _RefType['AttendedConferenceConnection'], disputes: _RefType['InvolvedInDisputeConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], establishedBy: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, frameworks: _RefType['ParticipatesInFrameworkConnection'], headquarters?: Maybe<_RefType['Country']>, observations: _RefType['ConcernsObservationConnection'], organizedConferences: _RefType['OrganizedConferenceConnection'], organizedProgrammes: _RefType['OrganizedProgrammeConnection'], partOf: _RefType['PartOfCompanyConnection'], parts: _RefType['PartOfCompanyConnection'], programmes: _RefType['ParticipatesInProgrammeConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], protectedIn: _RefType['ProtectedInJurisdictionConnection'], published: _RefType['PublishedBySourceConnection'], sourcesAbout: _RefType['AboutSourceConnection'], tradeRoutes: _RefType['ParticipatesInTradeRouteConnection'], treaties: _RefType['PartyToAgreementConnection'] } )
    | ( Omit<Country, 'affiliatedCompanies' | 'affiliatedPeople' | 'agreements' | 'agreementsAbout' | 'claims' | 'competentAuthorities' | 'conferences' | 'disputesAbout' | 'established' | 'evidence' | 'frameworks' | 'headquarteredCompanies' | 'headquarteredOffices' | 'headquarteredOrganizations' | 'hostedConferences' | 'memberOf' | 'observations' | 'offices' | 'operatingCompanies' | 'organizedConferences' | 'organizedProgrammes' | 'products' | 'programmes' | 'programmesAbout' | 'protectedCompanies' | 'protectedProducts' | 'published' | 'routesThrough' | 'servedBy' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { affiliatedCompanies: _RefType['AffiliatedWithCompanyConnection'], affiliatedPeople: _RefType['AffiliatedWithPersonConnection'], agreements: _RefType['SignedAgreementConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], claims: _RefType['ConcernsClaimConnection'], competentAuthorities: _RefType['CompetentForOfficeConnection'], conferences: _RefType['AttendedConferenceConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], established: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, frameworks: _RefType['ParticipatesInFrameworkConnection'], headquarteredCompanies: _RefType['HeadquarteredInCompanyConnection'], headquarteredOffices: _RefType['HeadquarteredInOfficeConnection'], headquarteredOrganizations: _RefType['HeadquarteredInOrganizationConnection'], hostedConferences: _RefType['HeldInConferenceConnection'], memberOf: _RefType['MemberOfOrganizationConnection'], observations: _RefType['ConcernsObservationConnection'], offices: _RefType['OfficeOfOfficeConnection'], operatingCompanies: _RefType['OperatesInCompanyConnection'], organizedConferences: _RefType['OrganizedConferenceConnection'], organizedProgrammes: _RefType['OrganizedProgrammeConnection'], products: _RefType['OriginatesInProductConnection'], programmes: _RefType['ParticipatesInProgrammeConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], protectedCompanies: _RefType['ProtectedInCompanyConnection'], protectedProducts: _RefType['ProtectedInProductConnection'], published: _RefType['PublishedBySourceConnection'], routesThrough: _RefType['PassesThroughTradeRouteConnection'], servedBy: _RefType['ServesOfficeConnection'], sourcesAbout: _RefType['AboutSourceConnection'], tradeRoutes: _RefType['ParticipatesInTradeRouteConnection'], treaties: _RefType['PartyToAgreementConnection'] } )
    | ( Omit<Office, 'administers' | 'affiliatedCompanies' | 'affiliatedPeople' | 'agreements' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'competentAuthorities' | 'competentFor' | 'conferences' | 'country' | 'disputes' | 'disputesAbout' | 'established' | 'evidence' | 'frameworks' | 'headquarters' | 'memberOf' | 'observations' | 'organizedConferences' | 'organizedProgrammes' | 'partOf' | 'programmes' | 'programmesAbout' | 'protectedCompanies' | 'protectedProducts' | 'published' | 'serves' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { administers: _RefType['AdministeredByAgreementConnection'], affiliatedCompanies: _RefType['AffiliatedWithCompanyConnection'], affiliatedPeople: _RefType['AffiliatedWithPersonConnection'], agreements: _RefType['SignedAgreementConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], attributedClaims: _RefType['AttributedToClaimConnection'], attributedObservations: _RefType['AttributedToObservationConnection'], claims: _RefType['ConcernsClaimConnection'], competentAuthorities: _RefType['CompetentForOfficeConnection'], competentFor: _RefType['CompetentForJurisdictionConnection'], conferences: _RefType['AttendedConferenceConnection'], country?: Maybe<_RefType['Country']>, disputes: _RefType['InvolvedInDisputeConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], established: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, frameworks: _RefType['ParticipatesInFrameworkConnection'], headquarters?: Maybe<_RefType['Country']>, memberOf: _RefType['MemberOfOrganizationConnection'], observations: _RefType['ConcernsObservationConnection'], organizedConferences: _RefType['OrganizedConferenceConnection'], organizedProgrammes: _RefType['OrganizedProgrammeConnection'], partOf: _RefType['PartOfOrganizationConnection'], programmes: _RefType['ParticipatesInProgrammeConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], protectedCompanies: _RefType['ProtectedInCompanyConnection'], protectedProducts: _RefType['ProtectedInProductConnection'], published: _RefType['PublishedBySourceConnection'], serves: _RefType['ServesCountryConnection'], sourcesAbout: _RefType['AboutSourceConnection'], tradeRoutes: _RefType['ParticipatesInTradeRouteConnection'], treaties: _RefType['PartyToAgreementConnection'] } )
    | ( Omit<Organization, 'administers' | 'affiliatedCompanies' | 'affiliatedPeople' | 'agreements' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'conferences' | 'disputes' | 'disputesAbout' | 'established' | 'establishedBy' | 'evidence' | 'frameworks' | 'headquarters' | 'members' | 'observations' | 'offices' | 'organizedConferences' | 'organizedProgrammes' | 'partOf' | 'parts' | 'programmes' | 'programmesAbout' | 'published' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { administers: _RefType['AdministeredByAgreementConnection'], affiliatedCompanies: _RefType['AffiliatedWithCompanyConnection'], affiliatedPeople: _RefType['AffiliatedWithPersonConnection'], agreements: _RefType['SignedAgreementConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], attributedClaims: _RefType['AttributedToClaimConnection'], attributedObservations: _RefType['AttributedToObservationConnection'], claims: _RefType['ConcernsClaimConnection'], conferences: _RefType['AttendedConferenceConnection'], disputes: _RefType['InvolvedInDisputeConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], established: _RefType['EstablishedEntityConnection'], establishedBy: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, frameworks: _RefType['ParticipatesInFrameworkConnection'], headquarters?: Maybe<_RefType['Country']>, members: _RefType['MemberOfJurisdictionConnection'], observations: _RefType['ConcernsObservationConnection'], offices: _RefType['PartOfOfficeConnection'], organizedConferences: _RefType['OrganizedConferenceConnection'], organizedProgrammes: _RefType['OrganizedProgrammeConnection'], partOf: _RefType['PartOfOrganizationConnection'], parts: _RefType['PartOfOrganizationConnection'], programmes: _RefType['ParticipatesInProgrammeConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], published: _RefType['PublishedBySourceConnection'], sourcesAbout: _RefType['AboutSourceConnection'], tradeRoutes: _RefType['ParticipatesInTradeRouteConnection'], treaties: _RefType['PartyToAgreementConnection'] } )
    | ( Omit<Person, 'affiliations' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'conferences' | 'disputes' | 'disputesAbout' | 'edited' | 'established' | 'evidence' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { affiliations: _RefType['AffiliatedWithPartyConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], attributedClaims: _RefType['AttributedToClaimConnection'], attributedObservations: _RefType['AttributedToObservationConnection'], claims: _RefType['ConcernsClaimConnection'], conferences: _RefType['AttendedConferenceConnection'], disputes: _RefType['InvolvedInDisputeConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], edited: _RefType['EditedBySourceConnection'], established: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, observations: _RefType['ConcernsObservationConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], sourcesAbout: _RefType['AboutSourceConnection'] } )
  ;
  Entity:
    | ( Omit<Agreement, 'administrators' | 'agreementsAbout' | 'claims' | 'concerns' | 'disputesAbout' | 'established' | 'evidence' | 'observations' | 'partOf' | 'parties' | 'parts' | 'producedBy' | 'programmesAbout' | 'signatories' | 'sourcesAbout' | 'succeededBy' | 'succeeds'> & { administrators: _RefType['AdministeredByPartyConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], claims: _RefType['ConcernsClaimConnection'], concerns: _RefType['ConcernsEntityConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], established: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, observations: _RefType['ConcernsObservationConnection'], partOf: _RefType['PartOfAgreementConnection'], parties: _RefType['PartyToPartyConnection'], parts: _RefType['PartOfAgreementConnection'], producedBy: _RefType['ProducedConferenceConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], signatories: _RefType['SignedPartyConnection'], sourcesAbout: _RefType['AboutSourceConnection'], succeededBy: _RefType['SucceedsAgreementConnection'], succeeds: _RefType['SucceedsAgreementConnection'] } )
    | ( Omit<Claim, 'agreementsAbout' | 'attributedTo' | 'claims' | 'concerns' | 'disputesAbout' | 'evidence' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: _RefType['ConcernsAgreementConnection'], attributedTo: _RefType['AttributedToActorConnection'], claims: _RefType['ConcernsClaimConnection'], concerns: _RefType['ConcernsEntityConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, observations: _RefType['ConcernsObservationConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], sourcesAbout: _RefType['AboutSourceConnection'] } )
    | ( Omit<Company, 'affiliatedCompanies' | 'affiliatedPeople' | 'affiliations' | 'agreements' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'conferences' | 'disputes' | 'disputesAbout' | 'establishedBy' | 'evidence' | 'frameworks' | 'headquarters' | 'observations' | 'organizedConferences' | 'organizedProgrammes' | 'partOf' | 'parts' | 'programmes' | 'programmesAbout' | 'protectedIn' | 'published' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { affiliatedCompanies: _RefType['AffiliatedWithCompanyConnection'], affiliatedPeople: _RefType['AffiliatedWithPersonConnection'], affiliations: _RefType['AffiliatedWithPartyConnection'], agreements: _RefType['SignedAgreementConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], attributedClaims: _RefType['AttributedToClaimConnection'], attributedObservations: _RefType['AttributedToObservationConnection'], claims: _RefType['ConcernsClaimConnection'], conferences: _RefType['AttendedConferenceConnection'], disputes: _RefType['InvolvedInDisputeConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], establishedBy: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, frameworks: _RefType['ParticipatesInFrameworkConnection'], headquarters?: Maybe<_RefType['Country']>, observations: _RefType['ConcernsObservationConnection'], organizedConferences: _RefType['OrganizedConferenceConnection'], organizedProgrammes: _RefType['OrganizedProgrammeConnection'], partOf: _RefType['PartOfCompanyConnection'], parts: _RefType['PartOfCompanyConnection'], programmes: _RefType['ParticipatesInProgrammeConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], protectedIn: _RefType['ProtectedInJurisdictionConnection'], published: _RefType['PublishedBySourceConnection'], sourcesAbout: _RefType['AboutSourceConnection'], tradeRoutes: _RefType['ParticipatesInTradeRouteConnection'], treaties: _RefType['PartyToAgreementConnection'] } )
    | ( Omit<Conference, 'agreementsAbout' | 'attendees' | 'claims' | 'country' | 'disputesAbout' | 'evidence' | 'observations' | 'organizers' | 'outcomes' | 'producedBy' | 'programmesAbout' | 'series' | 'sourcesAbout'> & { agreementsAbout: _RefType['ConcernsAgreementConnection'], attendees: _RefType['AttendedActorConnection'], claims: _RefType['ConcernsClaimConnection'], country?: Maybe<_RefType['Country']>, disputesAbout: _RefType['ConcernsDisputeConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, observations: _RefType['ConcernsObservationConnection'], organizers: _RefType['OrganizedPartyConnection'], outcomes: _RefType['ProducedOutcomeConnection'], producedBy: _RefType['ProducedConferenceConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], series?: Maybe<_RefType['Series']>, sourcesAbout: _RefType['AboutSourceConnection'] } )
    | ( Omit<Country, 'affiliatedCompanies' | 'affiliatedPeople' | 'agreements' | 'agreementsAbout' | 'claims' | 'competentAuthorities' | 'conferences' | 'disputesAbout' | 'established' | 'evidence' | 'frameworks' | 'headquarteredCompanies' | 'headquarteredOffices' | 'headquarteredOrganizations' | 'hostedConferences' | 'memberOf' | 'observations' | 'offices' | 'operatingCompanies' | 'organizedConferences' | 'organizedProgrammes' | 'products' | 'programmes' | 'programmesAbout' | 'protectedCompanies' | 'protectedProducts' | 'published' | 'routesThrough' | 'servedBy' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { affiliatedCompanies: _RefType['AffiliatedWithCompanyConnection'], affiliatedPeople: _RefType['AffiliatedWithPersonConnection'], agreements: _RefType['SignedAgreementConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], claims: _RefType['ConcernsClaimConnection'], competentAuthorities: _RefType['CompetentForOfficeConnection'], conferences: _RefType['AttendedConferenceConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], established: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, frameworks: _RefType['ParticipatesInFrameworkConnection'], headquarteredCompanies: _RefType['HeadquarteredInCompanyConnection'], headquarteredOffices: _RefType['HeadquarteredInOfficeConnection'], headquarteredOrganizations: _RefType['HeadquarteredInOrganizationConnection'], hostedConferences: _RefType['HeldInConferenceConnection'], memberOf: _RefType['MemberOfOrganizationConnection'], observations: _RefType['ConcernsObservationConnection'], offices: _RefType['OfficeOfOfficeConnection'], operatingCompanies: _RefType['OperatesInCompanyConnection'], organizedConferences: _RefType['OrganizedConferenceConnection'], organizedProgrammes: _RefType['OrganizedProgrammeConnection'], products: _RefType['OriginatesInProductConnection'], programmes: _RefType['ParticipatesInProgrammeConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], protectedCompanies: _RefType['ProtectedInCompanyConnection'], protectedProducts: _RefType['ProtectedInProductConnection'], published: _RefType['PublishedBySourceConnection'], routesThrough: _RefType['PassesThroughTradeRouteConnection'], servedBy: _RefType['ServesOfficeConnection'], sourcesAbout: _RefType['AboutSourceConnection'], tradeRoutes: _RefType['ParticipatesInTradeRouteConnection'], treaties: _RefType['PartyToAgreementConnection'] } )
    | ( Omit<Dispute, 'agreementsAbout' | 'claims' | 'concerns' | 'disputesAbout' | 'evidence' | 'involved' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: _RefType['ConcernsAgreementConnection'], claims: _RefType['ConcernsClaimConnection'], concerns: _RefType['ConcernsEntityConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, involved: _RefType['InvolvedInActorConnection'], observations: _RefType['ConcernsObservationConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], sourcesAbout: _RefType['AboutSourceConnection'] } )
    | ( Omit<Framework, 'agreementsAbout' | 'claims' | 'disputesAbout' | 'establishedBy' | 'evidence' | 'observations' | 'partOf' | 'participants' | 'parts' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: _RefType['ConcernsAgreementConnection'], claims: _RefType['ConcernsClaimConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], establishedBy: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, observations: _RefType['ConcernsObservationConnection'], partOf: _RefType['PartOfFrameworkConnection'], participants: _RefType['ParticipatesInPartyConnection'], parts: _RefType['PartOfFrameworkConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], sourcesAbout: _RefType['AboutSourceConnection'] } )
    | ( Omit<Observation, 'agreementsAbout' | 'attributedTo' | 'claims' | 'concerns' | 'disputesAbout' | 'evidence' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: _RefType['ConcernsAgreementConnection'], attributedTo: _RefType['AttributedToActorConnection'], claims: _RefType['ConcernsClaimConnection'], concerns: _RefType['ConcernsEntityConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, observations: _RefType['ConcernsObservationConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], sourcesAbout: _RefType['AboutSourceConnection'] } )
    | ( Omit<Office, 'administers' | 'affiliatedCompanies' | 'affiliatedPeople' | 'agreements' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'competentAuthorities' | 'competentFor' | 'conferences' | 'country' | 'disputes' | 'disputesAbout' | 'established' | 'evidence' | 'frameworks' | 'headquarters' | 'memberOf' | 'observations' | 'organizedConferences' | 'organizedProgrammes' | 'partOf' | 'programmes' | 'programmesAbout' | 'protectedCompanies' | 'protectedProducts' | 'published' | 'serves' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { administers: _RefType['AdministeredByAgreementConnection'], affiliatedCompanies: _RefType['AffiliatedWithCompanyConnection'], affiliatedPeople: _RefType['AffiliatedWithPersonConnection'], agreements: _RefType['SignedAgreementConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], attributedClaims: _RefType['AttributedToClaimConnection'], attributedObservations: _RefType['AttributedToObservationConnection'], claims: _RefType['ConcernsClaimConnection'], competentAuthorities: _RefType['CompetentForOfficeConnection'], competentFor: _RefType['CompetentForJurisdictionConnection'], conferences: _RefType['AttendedConferenceConnection'], country?: Maybe<_RefType['Country']>, disputes: _RefType['InvolvedInDisputeConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], established: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, frameworks: _RefType['ParticipatesInFrameworkConnection'], headquarters?: Maybe<_RefType['Country']>, memberOf: _RefType['MemberOfOrganizationConnection'], observations: _RefType['ConcernsObservationConnection'], organizedConferences: _RefType['OrganizedConferenceConnection'], organizedProgrammes: _RefType['OrganizedProgrammeConnection'], partOf: _RefType['PartOfOrganizationConnection'], programmes: _RefType['ParticipatesInProgrammeConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], protectedCompanies: _RefType['ProtectedInCompanyConnection'], protectedProducts: _RefType['ProtectedInProductConnection'], published: _RefType['PublishedBySourceConnection'], serves: _RefType['ServesCountryConnection'], sourcesAbout: _RefType['AboutSourceConnection'], tradeRoutes: _RefType['ParticipatesInTradeRouteConnection'], treaties: _RefType['PartyToAgreementConnection'] } )
    | ( Omit<Organization, 'administers' | 'affiliatedCompanies' | 'affiliatedPeople' | 'agreements' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'conferences' | 'disputes' | 'disputesAbout' | 'established' | 'establishedBy' | 'evidence' | 'frameworks' | 'headquarters' | 'members' | 'observations' | 'offices' | 'organizedConferences' | 'organizedProgrammes' | 'partOf' | 'parts' | 'programmes' | 'programmesAbout' | 'published' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { administers: _RefType['AdministeredByAgreementConnection'], affiliatedCompanies: _RefType['AffiliatedWithCompanyConnection'], affiliatedPeople: _RefType['AffiliatedWithPersonConnection'], agreements: _RefType['SignedAgreementConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], attributedClaims: _RefType['AttributedToClaimConnection'], attributedObservations: _RefType['AttributedToObservationConnection'], claims: _RefType['ConcernsClaimConnection'], conferences: _RefType['AttendedConferenceConnection'], disputes: _RefType['InvolvedInDisputeConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], established: _RefType['EstablishedEntityConnection'], establishedBy: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, frameworks: _RefType['ParticipatesInFrameworkConnection'], headquarters?: Maybe<_RefType['Country']>, members: _RefType['MemberOfJurisdictionConnection'], observations: _RefType['ConcernsObservationConnection'], offices: _RefType['PartOfOfficeConnection'], organizedConferences: _RefType['OrganizedConferenceConnection'], organizedProgrammes: _RefType['OrganizedProgrammeConnection'], partOf: _RefType['PartOfOrganizationConnection'], parts: _RefType['PartOfOrganizationConnection'], programmes: _RefType['ParticipatesInProgrammeConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], published: _RefType['PublishedBySourceConnection'], sourcesAbout: _RefType['AboutSourceConnection'], tradeRoutes: _RefType['ParticipatesInTradeRouteConnection'], treaties: _RefType['PartyToAgreementConnection'] } )
    | ( Omit<Person, 'affiliations' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'conferences' | 'disputes' | 'disputesAbout' | 'edited' | 'established' | 'evidence' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { affiliations: _RefType['AffiliatedWithPartyConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], attributedClaims: _RefType['AttributedToClaimConnection'], attributedObservations: _RefType['AttributedToObservationConnection'], claims: _RefType['ConcernsClaimConnection'], conferences: _RefType['AttendedConferenceConnection'], disputes: _RefType['InvolvedInDisputeConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], edited: _RefType['EditedBySourceConnection'], established: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, observations: _RefType['ConcernsObservationConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], sourcesAbout: _RefType['AboutSourceConnection'] } )
    | ( Omit<Product, 'agreementsAbout' | 'claims' | 'disputesAbout' | 'evidence' | 'observations' | 'origin' | 'programmesAbout' | 'protectedIn' | 'sourcesAbout'> & { agreementsAbout: _RefType['ConcernsAgreementConnection'], claims: _RefType['ConcernsClaimConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, observations: _RefType['ConcernsObservationConnection'], origin?: Maybe<_RefType['Country']>, programmesAbout: _RefType['ConcernsProgrammeConnection'], protectedIn: _RefType['ProtectedInJurisdictionConnection'], sourcesAbout: _RefType['AboutSourceConnection'] } )
    | ( Omit<Programme, 'agreementsAbout' | 'claims' | 'concerns' | 'disputesAbout' | 'establishedBy' | 'evidence' | 'observations' | 'organizers' | 'partOf' | 'participants' | 'parts' | 'producedBy' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: _RefType['ConcernsAgreementConnection'], claims: _RefType['ConcernsClaimConnection'], concerns: _RefType['ConcernsEntityConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], establishedBy: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, observations: _RefType['ConcernsObservationConnection'], organizers: _RefType['OrganizedPartyConnection'], partOf: _RefType['PartOfProgrammeConnection'], participants: _RefType['ParticipatesInPartyConnection'], parts: _RefType['PartOfProgrammeConnection'], producedBy: _RefType['ProducedConferenceConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], sourcesAbout: _RefType['AboutSourceConnection'] } )
    | ( Omit<Series, 'agreementsAbout' | 'claims' | 'disputesAbout' | 'editions' | 'establishedBy' | 'evidence' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: _RefType['ConcernsAgreementConnection'], claims: _RefType['ConcernsClaimConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], editions: _RefType['EditionOfConferenceConnection'], establishedBy: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, observations: _RefType['ConcernsObservationConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], sourcesAbout: _RefType['AboutSourceConnection'] } )
    | ( Omit<Source, 'about' | 'agreementsAbout' | 'claims' | 'disputesAbout' | 'editors' | 'evidence' | 'observations' | 'programmesAbout' | 'publishedBy' | 'sourcesAbout'> & { about: _RefType['AboutEntityConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], claims: _RefType['ConcernsClaimConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], editors: _RefType['EditedByPersonConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, observations: _RefType['ConcernsObservationConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], publishedBy: _RefType['PublishedByPartyConnection'], sourcesAbout: _RefType['AboutSourceConnection'] } )
    | ( Omit<Topic, 'agreementsAbout' | 'claims' | 'disputesAbout' | 'evidence' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: _RefType['ConcernsAgreementConnection'], claims: _RefType['ConcernsClaimConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, observations: _RefType['ConcernsObservationConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], sourcesAbout: _RefType['AboutSourceConnection'] } )
    | ( Omit<TradeRoute, 'agreementsAbout' | 'claims' | 'disputesAbout' | 'evidence' | 'observations' | 'participants' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: _RefType['ConcernsAgreementConnection'], claims: _RefType['ConcernsClaimConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, observations: _RefType['ConcernsObservationConnection'], participants: _RefType['ParticipatesInPartyConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], sourcesAbout: _RefType['AboutSourceConnection'] } )
  ;
  Jurisdiction:
    | ( Omit<Country, 'affiliatedCompanies' | 'affiliatedPeople' | 'agreements' | 'agreementsAbout' | 'claims' | 'competentAuthorities' | 'conferences' | 'disputesAbout' | 'established' | 'evidence' | 'frameworks' | 'headquarteredCompanies' | 'headquarteredOffices' | 'headquarteredOrganizations' | 'hostedConferences' | 'memberOf' | 'observations' | 'offices' | 'operatingCompanies' | 'organizedConferences' | 'organizedProgrammes' | 'products' | 'programmes' | 'programmesAbout' | 'protectedCompanies' | 'protectedProducts' | 'published' | 'routesThrough' | 'servedBy' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { affiliatedCompanies: _RefType['AffiliatedWithCompanyConnection'], affiliatedPeople: _RefType['AffiliatedWithPersonConnection'], agreements: _RefType['SignedAgreementConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], claims: _RefType['ConcernsClaimConnection'], competentAuthorities: _RefType['CompetentForOfficeConnection'], conferences: _RefType['AttendedConferenceConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], established: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, frameworks: _RefType['ParticipatesInFrameworkConnection'], headquarteredCompanies: _RefType['HeadquarteredInCompanyConnection'], headquarteredOffices: _RefType['HeadquarteredInOfficeConnection'], headquarteredOrganizations: _RefType['HeadquarteredInOrganizationConnection'], hostedConferences: _RefType['HeldInConferenceConnection'], memberOf: _RefType['MemberOfOrganizationConnection'], observations: _RefType['ConcernsObservationConnection'], offices: _RefType['OfficeOfOfficeConnection'], operatingCompanies: _RefType['OperatesInCompanyConnection'], organizedConferences: _RefType['OrganizedConferenceConnection'], organizedProgrammes: _RefType['OrganizedProgrammeConnection'], products: _RefType['OriginatesInProductConnection'], programmes: _RefType['ParticipatesInProgrammeConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], protectedCompanies: _RefType['ProtectedInCompanyConnection'], protectedProducts: _RefType['ProtectedInProductConnection'], published: _RefType['PublishedBySourceConnection'], routesThrough: _RefType['PassesThroughTradeRouteConnection'], servedBy: _RefType['ServesOfficeConnection'], sourcesAbout: _RefType['AboutSourceConnection'], tradeRoutes: _RefType['ParticipatesInTradeRouteConnection'], treaties: _RefType['PartyToAgreementConnection'] } )
    | ( Omit<Office, 'administers' | 'affiliatedCompanies' | 'affiliatedPeople' | 'agreements' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'competentAuthorities' | 'competentFor' | 'conferences' | 'country' | 'disputes' | 'disputesAbout' | 'established' | 'evidence' | 'frameworks' | 'headquarters' | 'memberOf' | 'observations' | 'organizedConferences' | 'organizedProgrammes' | 'partOf' | 'programmes' | 'programmesAbout' | 'protectedCompanies' | 'protectedProducts' | 'published' | 'serves' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { administers: _RefType['AdministeredByAgreementConnection'], affiliatedCompanies: _RefType['AffiliatedWithCompanyConnection'], affiliatedPeople: _RefType['AffiliatedWithPersonConnection'], agreements: _RefType['SignedAgreementConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], attributedClaims: _RefType['AttributedToClaimConnection'], attributedObservations: _RefType['AttributedToObservationConnection'], claims: _RefType['ConcernsClaimConnection'], competentAuthorities: _RefType['CompetentForOfficeConnection'], competentFor: _RefType['CompetentForJurisdictionConnection'], conferences: _RefType['AttendedConferenceConnection'], country?: Maybe<_RefType['Country']>, disputes: _RefType['InvolvedInDisputeConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], established: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, frameworks: _RefType['ParticipatesInFrameworkConnection'], headquarters?: Maybe<_RefType['Country']>, memberOf: _RefType['MemberOfOrganizationConnection'], observations: _RefType['ConcernsObservationConnection'], organizedConferences: _RefType['OrganizedConferenceConnection'], organizedProgrammes: _RefType['OrganizedProgrammeConnection'], partOf: _RefType['PartOfOrganizationConnection'], programmes: _RefType['ParticipatesInProgrammeConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], protectedCompanies: _RefType['ProtectedInCompanyConnection'], protectedProducts: _RefType['ProtectedInProductConnection'], published: _RefType['PublishedBySourceConnection'], serves: _RefType['ServesCountryConnection'], sourcesAbout: _RefType['AboutSourceConnection'], tradeRoutes: _RefType['ParticipatesInTradeRouteConnection'], treaties: _RefType['PartyToAgreementConnection'] } )
  ;
  Party:
    | ( Omit<Company, 'affiliatedCompanies' | 'affiliatedPeople' | 'affiliations' | 'agreements' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'conferences' | 'disputes' | 'disputesAbout' | 'establishedBy' | 'evidence' | 'frameworks' | 'headquarters' | 'observations' | 'organizedConferences' | 'organizedProgrammes' | 'partOf' | 'parts' | 'programmes' | 'programmesAbout' | 'protectedIn' | 'published' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { affiliatedCompanies: _RefType['AffiliatedWithCompanyConnection'], affiliatedPeople: _RefType['AffiliatedWithPersonConnection'], affiliations: _RefType['AffiliatedWithPartyConnection'], agreements: _RefType['SignedAgreementConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], attributedClaims: _RefType['AttributedToClaimConnection'], attributedObservations: _RefType['AttributedToObservationConnection'], claims: _RefType['ConcernsClaimConnection'], conferences: _RefType['AttendedConferenceConnection'], disputes: _RefType['InvolvedInDisputeConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], establishedBy: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, frameworks: _RefType['ParticipatesInFrameworkConnection'], headquarters?: Maybe<_RefType['Country']>, observations: _RefType['ConcernsObservationConnection'], organizedConferences: _RefType['OrganizedConferenceConnection'], organizedProgrammes: _RefType['OrganizedProgrammeConnection'], partOf: _RefType['PartOfCompanyConnection'], parts: _RefType['PartOfCompanyConnection'], programmes: _RefType['ParticipatesInProgrammeConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], protectedIn: _RefType['ProtectedInJurisdictionConnection'], published: _RefType['PublishedBySourceConnection'], sourcesAbout: _RefType['AboutSourceConnection'], tradeRoutes: _RefType['ParticipatesInTradeRouteConnection'], treaties: _RefType['PartyToAgreementConnection'] } )
    | ( Omit<Country, 'affiliatedCompanies' | 'affiliatedPeople' | 'agreements' | 'agreementsAbout' | 'claims' | 'competentAuthorities' | 'conferences' | 'disputesAbout' | 'established' | 'evidence' | 'frameworks' | 'headquarteredCompanies' | 'headquarteredOffices' | 'headquarteredOrganizations' | 'hostedConferences' | 'memberOf' | 'observations' | 'offices' | 'operatingCompanies' | 'organizedConferences' | 'organizedProgrammes' | 'products' | 'programmes' | 'programmesAbout' | 'protectedCompanies' | 'protectedProducts' | 'published' | 'routesThrough' | 'servedBy' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { affiliatedCompanies: _RefType['AffiliatedWithCompanyConnection'], affiliatedPeople: _RefType['AffiliatedWithPersonConnection'], agreements: _RefType['SignedAgreementConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], claims: _RefType['ConcernsClaimConnection'], competentAuthorities: _RefType['CompetentForOfficeConnection'], conferences: _RefType['AttendedConferenceConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], established: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, frameworks: _RefType['ParticipatesInFrameworkConnection'], headquarteredCompanies: _RefType['HeadquarteredInCompanyConnection'], headquarteredOffices: _RefType['HeadquarteredInOfficeConnection'], headquarteredOrganizations: _RefType['HeadquarteredInOrganizationConnection'], hostedConferences: _RefType['HeldInConferenceConnection'], memberOf: _RefType['MemberOfOrganizationConnection'], observations: _RefType['ConcernsObservationConnection'], offices: _RefType['OfficeOfOfficeConnection'], operatingCompanies: _RefType['OperatesInCompanyConnection'], organizedConferences: _RefType['OrganizedConferenceConnection'], organizedProgrammes: _RefType['OrganizedProgrammeConnection'], products: _RefType['OriginatesInProductConnection'], programmes: _RefType['ParticipatesInProgrammeConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], protectedCompanies: _RefType['ProtectedInCompanyConnection'], protectedProducts: _RefType['ProtectedInProductConnection'], published: _RefType['PublishedBySourceConnection'], routesThrough: _RefType['PassesThroughTradeRouteConnection'], servedBy: _RefType['ServesOfficeConnection'], sourcesAbout: _RefType['AboutSourceConnection'], tradeRoutes: _RefType['ParticipatesInTradeRouteConnection'], treaties: _RefType['PartyToAgreementConnection'] } )
    | ( Omit<Office, 'administers' | 'affiliatedCompanies' | 'affiliatedPeople' | 'agreements' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'competentAuthorities' | 'competentFor' | 'conferences' | 'country' | 'disputes' | 'disputesAbout' | 'established' | 'evidence' | 'frameworks' | 'headquarters' | 'memberOf' | 'observations' | 'organizedConferences' | 'organizedProgrammes' | 'partOf' | 'programmes' | 'programmesAbout' | 'protectedCompanies' | 'protectedProducts' | 'published' | 'serves' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { administers: _RefType['AdministeredByAgreementConnection'], affiliatedCompanies: _RefType['AffiliatedWithCompanyConnection'], affiliatedPeople: _RefType['AffiliatedWithPersonConnection'], agreements: _RefType['SignedAgreementConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], attributedClaims: _RefType['AttributedToClaimConnection'], attributedObservations: _RefType['AttributedToObservationConnection'], claims: _RefType['ConcernsClaimConnection'], competentAuthorities: _RefType['CompetentForOfficeConnection'], competentFor: _RefType['CompetentForJurisdictionConnection'], conferences: _RefType['AttendedConferenceConnection'], country?: Maybe<_RefType['Country']>, disputes: _RefType['InvolvedInDisputeConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], established: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, frameworks: _RefType['ParticipatesInFrameworkConnection'], headquarters?: Maybe<_RefType['Country']>, memberOf: _RefType['MemberOfOrganizationConnection'], observations: _RefType['ConcernsObservationConnection'], organizedConferences: _RefType['OrganizedConferenceConnection'], organizedProgrammes: _RefType['OrganizedProgrammeConnection'], partOf: _RefType['PartOfOrganizationConnection'], programmes: _RefType['ParticipatesInProgrammeConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], protectedCompanies: _RefType['ProtectedInCompanyConnection'], protectedProducts: _RefType['ProtectedInProductConnection'], published: _RefType['PublishedBySourceConnection'], serves: _RefType['ServesCountryConnection'], sourcesAbout: _RefType['AboutSourceConnection'], tradeRoutes: _RefType['ParticipatesInTradeRouteConnection'], treaties: _RefType['PartyToAgreementConnection'] } )
    | ( Omit<Organization, 'administers' | 'affiliatedCompanies' | 'affiliatedPeople' | 'agreements' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'conferences' | 'disputes' | 'disputesAbout' | 'established' | 'establishedBy' | 'evidence' | 'frameworks' | 'headquarters' | 'members' | 'observations' | 'offices' | 'organizedConferences' | 'organizedProgrammes' | 'partOf' | 'parts' | 'programmes' | 'programmesAbout' | 'published' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { administers: _RefType['AdministeredByAgreementConnection'], affiliatedCompanies: _RefType['AffiliatedWithCompanyConnection'], affiliatedPeople: _RefType['AffiliatedWithPersonConnection'], agreements: _RefType['SignedAgreementConnection'], agreementsAbout: _RefType['ConcernsAgreementConnection'], attributedClaims: _RefType['AttributedToClaimConnection'], attributedObservations: _RefType['AttributedToObservationConnection'], claims: _RefType['ConcernsClaimConnection'], conferences: _RefType['AttendedConferenceConnection'], disputes: _RefType['InvolvedInDisputeConnection'], disputesAbout: _RefType['ConcernsDisputeConnection'], established: _RefType['EstablishedEntityConnection'], establishedBy: _RefType['EstablishedEntityConnection'], evidence: ReadonlyArray<_RefType['Evidence']>, frameworks: _RefType['ParticipatesInFrameworkConnection'], headquarters?: Maybe<_RefType['Country']>, members: _RefType['MemberOfJurisdictionConnection'], observations: _RefType['ConcernsObservationConnection'], offices: _RefType['PartOfOfficeConnection'], organizedConferences: _RefType['OrganizedConferenceConnection'], organizedProgrammes: _RefType['OrganizedProgrammeConnection'], partOf: _RefType['PartOfOrganizationConnection'], parts: _RefType['PartOfOrganizationConnection'], programmes: _RefType['ParticipatesInProgrammeConnection'], programmesAbout: _RefType['ConcernsProgrammeConnection'], published: _RefType['PublishedBySourceConnection'], sourcesAbout: _RefType['AboutSourceConnection'], tradeRoutes: _RefType['ParticipatesInTradeRouteConnection'], treaties: _RefType['PartyToAgreementConnection'] } )
  ;
  Relationship:
    | ( Omit<About, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<AdministeredBy, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<AffiliatedWith, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<Attended, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<AttributedTo, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<CompetentFor, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<Concerns, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<EditedBy, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<EditionOf, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<Established, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<HeadquarteredIn, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<HeldIn, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<InvolvedIn, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<MemberOf, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<OfficeOf, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<OperatesIn, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<Organized, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<OriginatesIn, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<PartOf, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<ParticipatesIn, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<PartyTo, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<PassesThrough, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<Produced, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<ProtectedIn, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<PublishedBy, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<Serves, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<Signed, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
    | ( Omit<Succeeds, 'evidence'> & { evidence: ReadonlyArray<_RefType['Evidence']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  About: ResolverTypeWrapper<Omit<About, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  AboutEntityConnection: ResolverTypeWrapper<Omit<AboutEntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AboutEntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  AboutEntityEdge: ResolverTypeWrapper<Omit<AboutEntityEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Entity'] }>;
  AboutEntityOrder: AboutEntityOrder;
  AboutEntityWhere: AboutEntityWhere;
  AboutOrder: AboutOrder;
  AboutSourceConnection: ResolverTypeWrapper<Omit<AboutSourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AboutSourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  AboutSourceEdge: ResolverTypeWrapper<Omit<AboutSourceEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Source'] }>;
  AboutSourceOrder: AboutSourceOrder;
  AboutSourceWhere: AboutSourceWhere;
  AboutWhere: AboutWhere;
  Actor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actor']>;
  AdministeredBy: ResolverTypeWrapper<Omit<AdministeredBy, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  AdministeredByAgreementConnection: ResolverTypeWrapper<Omit<AdministeredByAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AdministeredByAgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>;
  AdministeredByAgreementEdge: ResolverTypeWrapper<Omit<AdministeredByAgreementEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Agreement'] }>;
  AdministeredByAgreementOrder: AdministeredByAgreementOrder;
  AdministeredByAgreementWhere: AdministeredByAgreementWhere;
  AdministeredByOrder: AdministeredByOrder;
  AdministeredByPartyConnection: ResolverTypeWrapper<Omit<AdministeredByPartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AdministeredByPartyEdge']>, nodes: ReadonlyArray<ResolversTypes['Party']> }>;
  AdministeredByPartyEdge: ResolverTypeWrapper<Omit<AdministeredByPartyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Party'] }>;
  AdministeredByPartyOrder: AdministeredByPartyOrder;
  AdministeredByPartyWhere: AdministeredByPartyWhere;
  AdministeredByWhere: AdministeredByWhere;
  AffiliatedWith: ResolverTypeWrapper<Omit<AffiliatedWith, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  AffiliatedWithCompanyConnection: ResolverTypeWrapper<Omit<AffiliatedWithCompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AffiliatedWithCompanyEdge']>, nodes: ReadonlyArray<ResolversTypes['Company']> }>;
  AffiliatedWithCompanyEdge: ResolverTypeWrapper<Omit<AffiliatedWithCompanyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Company'] }>;
  AffiliatedWithCompanyOrder: AffiliatedWithCompanyOrder;
  AffiliatedWithCompanyWhere: AffiliatedWithCompanyWhere;
  AffiliatedWithOrder: AffiliatedWithOrder;
  AffiliatedWithPartyConnection: ResolverTypeWrapper<Omit<AffiliatedWithPartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AffiliatedWithPartyEdge']>, nodes: ReadonlyArray<ResolversTypes['Party']> }>;
  AffiliatedWithPartyEdge: ResolverTypeWrapper<Omit<AffiliatedWithPartyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Party'] }>;
  AffiliatedWithPartyOrder: AffiliatedWithPartyOrder;
  AffiliatedWithPartyWhere: AffiliatedWithPartyWhere;
  AffiliatedWithPersonConnection: ResolverTypeWrapper<Omit<AffiliatedWithPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AffiliatedWithPersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  AffiliatedWithPersonEdge: ResolverTypeWrapper<Omit<AffiliatedWithPersonEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Person'] }>;
  AffiliatedWithPersonOrder: AffiliatedWithPersonOrder;
  AffiliatedWithPersonWhere: AffiliatedWithPersonWhere;
  AffiliatedWithWhere: AffiliatedWithWhere;
  Agreement: ResolverTypeWrapper<Omit<Agreement, 'administrators' | 'agreementsAbout' | 'claims' | 'concerns' | 'disputesAbout' | 'established' | 'evidence' | 'observations' | 'partOf' | 'parties' | 'parts' | 'producedBy' | 'programmesAbout' | 'signatories' | 'sourcesAbout' | 'succeededBy' | 'succeeds'> & { administrators: ResolversTypes['AdministeredByPartyConnection'], agreementsAbout: ResolversTypes['ConcernsAgreementConnection'], claims: ResolversTypes['ConcernsClaimConnection'], concerns: ResolversTypes['ConcernsEntityConnection'], disputesAbout: ResolversTypes['ConcernsDisputeConnection'], established: ResolversTypes['EstablishedEntityConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, observations: ResolversTypes['ConcernsObservationConnection'], partOf: ResolversTypes['PartOfAgreementConnection'], parties: ResolversTypes['PartyToPartyConnection'], parts: ResolversTypes['PartOfAgreementConnection'], producedBy: ResolversTypes['ProducedConferenceConnection'], programmesAbout: ResolversTypes['ConcernsProgrammeConnection'], signatories: ResolversTypes['SignedPartyConnection'], sourcesAbout: ResolversTypes['AboutSourceConnection'], succeededBy: ResolversTypes['SucceedsAgreementConnection'], succeeds: ResolversTypes['SucceedsAgreementConnection'] }>;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementKind: AgreementKind;
  AgreementKindFilter: AgreementKindFilter;
  AgreementOrder: AgreementOrder;
  AgreementStatus: AgreementStatus;
  AgreementStatusFilter: AgreementStatusFilter;
  AgreementWhere: AgreementWhere;
  Attended: ResolverTypeWrapper<Omit<Attended, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  AttendedActorConnection: ResolverTypeWrapper<Omit<AttendedActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AttendedActorEdge']>, nodes: ReadonlyArray<ResolversTypes['Actor']> }>;
  AttendedActorEdge: ResolverTypeWrapper<Omit<AttendedActorEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Actor'] }>;
  AttendedActorOrder: AttendedActorOrder;
  AttendedActorWhere: AttendedActorWhere;
  AttendedConferenceConnection: ResolverTypeWrapper<Omit<AttendedConferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AttendedConferenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Conference']> }>;
  AttendedConferenceEdge: ResolverTypeWrapper<Omit<AttendedConferenceEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Conference'] }>;
  AttendedConferenceOrder: AttendedConferenceOrder;
  AttendedConferenceWhere: AttendedConferenceWhere;
  AttendedOrder: AttendedOrder;
  AttendedWhere: AttendedWhere;
  AttributedTo: ResolverTypeWrapper<Omit<AttributedTo, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  AttributedToActorConnection: ResolverTypeWrapper<Omit<AttributedToActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AttributedToActorEdge']>, nodes: ReadonlyArray<ResolversTypes['Actor']> }>;
  AttributedToActorEdge: ResolverTypeWrapper<Omit<AttributedToActorEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Actor'] }>;
  AttributedToActorOrder: AttributedToActorOrder;
  AttributedToActorWhere: AttributedToActorWhere;
  AttributedToClaimConnection: ResolverTypeWrapper<Omit<AttributedToClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AttributedToClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  AttributedToClaimEdge: ResolverTypeWrapper<Omit<AttributedToClaimEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Claim'] }>;
  AttributedToClaimOrder: AttributedToClaimOrder;
  AttributedToClaimWhere: AttributedToClaimWhere;
  AttributedToObservationConnection: ResolverTypeWrapper<Omit<AttributedToObservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AttributedToObservationEdge']>, nodes: ReadonlyArray<ResolversTypes['Observation']> }>;
  AttributedToObservationEdge: ResolverTypeWrapper<Omit<AttributedToObservationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Observation'] }>;
  AttributedToObservationOrder: AttributedToObservationOrder;
  AttributedToObservationWhere: AttributedToObservationWhere;
  AttributedToOrder: AttributedToOrder;
  AttributedToWhere: AttributedToWhere;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanFilter: BooleanFilter;
  BriStatus: BriStatus;
  BriStatusFilter: BriStatusFilter;
  Change: ResolverTypeWrapper<Change>;
  ChangeConnection: ResolverTypeWrapper<ChangeConnection>;
  ChangeEdge: ResolverTypeWrapper<ChangeEdge>;
  ChangeKind: ChangeKind;
  ChangeKindFilter: ChangeKindFilter;
  ChangeOrder: ChangeOrder;
  ChangeWhere: ChangeWhere;
  Claim: ResolverTypeWrapper<Omit<Claim, 'agreementsAbout' | 'attributedTo' | 'claims' | 'concerns' | 'disputesAbout' | 'evidence' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: ResolversTypes['ConcernsAgreementConnection'], attributedTo: ResolversTypes['AttributedToActorConnection'], claims: ResolversTypes['ConcernsClaimConnection'], concerns: ResolversTypes['ConcernsEntityConnection'], disputesAbout: ResolversTypes['ConcernsDisputeConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, observations: ResolversTypes['ConcernsObservationConnection'], programmesAbout: ResolversTypes['ConcernsProgrammeConnection'], sourcesAbout: ResolversTypes['AboutSourceConnection'] }>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimKind: ClaimKind;
  ClaimKindFilter: ClaimKindFilter;
  ClaimOrder: ClaimOrder;
  ClaimWhere: ClaimWhere;
  Company: ResolverTypeWrapper<Omit<Company, 'affiliatedCompanies' | 'affiliatedPeople' | 'affiliations' | 'agreements' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'conferences' | 'disputes' | 'disputesAbout' | 'establishedBy' | 'evidence' | 'frameworks' | 'headquarters' | 'observations' | 'organizedConferences' | 'organizedProgrammes' | 'partOf' | 'parts' | 'programmes' | 'programmesAbout' | 'protectedIn' | 'published' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { affiliatedCompanies: ResolversTypes['AffiliatedWithCompanyConnection'], affiliatedPeople: ResolversTypes['AffiliatedWithPersonConnection'], affiliations: ResolversTypes['AffiliatedWithPartyConnection'], agreements: ResolversTypes['SignedAgreementConnection'], agreementsAbout: ResolversTypes['ConcernsAgreementConnection'], attributedClaims: ResolversTypes['AttributedToClaimConnection'], attributedObservations: ResolversTypes['AttributedToObservationConnection'], claims: ResolversTypes['ConcernsClaimConnection'], conferences: ResolversTypes['AttendedConferenceConnection'], disputes: ResolversTypes['InvolvedInDisputeConnection'], disputesAbout: ResolversTypes['ConcernsDisputeConnection'], establishedBy: ResolversTypes['EstablishedEntityConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, frameworks: ResolversTypes['ParticipatesInFrameworkConnection'], headquarters?: Maybe<ResolversTypes['Country']>, observations: ResolversTypes['ConcernsObservationConnection'], organizedConferences: ResolversTypes['OrganizedConferenceConnection'], organizedProgrammes: ResolversTypes['OrganizedProgrammeConnection'], partOf: ResolversTypes['PartOfCompanyConnection'], parts: ResolversTypes['PartOfCompanyConnection'], programmes: ResolversTypes['ParticipatesInProgrammeConnection'], programmesAbout: ResolversTypes['ConcernsProgrammeConnection'], protectedIn: ResolversTypes['ProtectedInJurisdictionConnection'], published: ResolversTypes['PublishedBySourceConnection'], sourcesAbout: ResolversTypes['AboutSourceConnection'], tradeRoutes: ResolversTypes['ParticipatesInTradeRouteConnection'], treaties: ResolversTypes['PartyToAgreementConnection'] }>;
  CompanyConnection: ResolverTypeWrapper<Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CompanyEdge']>, nodes: ReadonlyArray<ResolversTypes['Company']> }>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyOrder: CompanyOrder;
  CompanyWhere: CompanyWhere;
  CompetentFor: ResolverTypeWrapper<Omit<CompetentFor, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  CompetentForJurisdictionConnection: ResolverTypeWrapper<Omit<CompetentForJurisdictionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CompetentForJurisdictionEdge']>, nodes: ReadonlyArray<ResolversTypes['Jurisdiction']> }>;
  CompetentForJurisdictionEdge: ResolverTypeWrapper<Omit<CompetentForJurisdictionEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Jurisdiction'] }>;
  CompetentForJurisdictionOrder: CompetentForJurisdictionOrder;
  CompetentForJurisdictionWhere: CompetentForJurisdictionWhere;
  CompetentForOfficeConnection: ResolverTypeWrapper<Omit<CompetentForOfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CompetentForOfficeEdge']>, nodes: ReadonlyArray<ResolversTypes['Office']> }>;
  CompetentForOfficeEdge: ResolverTypeWrapper<Omit<CompetentForOfficeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Office'] }>;
  CompetentForOfficeOrder: CompetentForOfficeOrder;
  CompetentForOfficeWhere: CompetentForOfficeWhere;
  CompetentForOrder: CompetentForOrder;
  CompetentForWhere: CompetentForWhere;
  ConcernRole: ConcernRole;
  ConcernRoleFilter: ConcernRoleFilter;
  Concerns: ResolverTypeWrapper<Omit<Concerns, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  ConcernsAgreementConnection: ResolverTypeWrapper<Omit<ConcernsAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConcernsAgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>;
  ConcernsAgreementEdge: ResolverTypeWrapper<Omit<ConcernsAgreementEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Agreement'] }>;
  ConcernsAgreementOrder: ConcernsAgreementOrder;
  ConcernsAgreementWhere: ConcernsAgreementWhere;
  ConcernsClaimConnection: ResolverTypeWrapper<Omit<ConcernsClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConcernsClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ConcernsClaimEdge: ResolverTypeWrapper<Omit<ConcernsClaimEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Claim'] }>;
  ConcernsClaimOrder: ConcernsClaimOrder;
  ConcernsClaimWhere: ConcernsClaimWhere;
  ConcernsDisputeConnection: ResolverTypeWrapper<Omit<ConcernsDisputeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConcernsDisputeEdge']>, nodes: ReadonlyArray<ResolversTypes['Dispute']> }>;
  ConcernsDisputeEdge: ResolverTypeWrapper<Omit<ConcernsDisputeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Dispute'] }>;
  ConcernsDisputeOrder: ConcernsDisputeOrder;
  ConcernsDisputeWhere: ConcernsDisputeWhere;
  ConcernsEntityConnection: ResolverTypeWrapper<Omit<ConcernsEntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConcernsEntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  ConcernsEntityEdge: ResolverTypeWrapper<Omit<ConcernsEntityEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Entity'] }>;
  ConcernsEntityOrder: ConcernsEntityOrder;
  ConcernsEntityWhere: ConcernsEntityWhere;
  ConcernsObservationConnection: ResolverTypeWrapper<Omit<ConcernsObservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConcernsObservationEdge']>, nodes: ReadonlyArray<ResolversTypes['Observation']> }>;
  ConcernsObservationEdge: ResolverTypeWrapper<Omit<ConcernsObservationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Observation'] }>;
  ConcernsObservationOrder: ConcernsObservationOrder;
  ConcernsObservationWhere: ConcernsObservationWhere;
  ConcernsOrder: ConcernsOrder;
  ConcernsProgrammeConnection: ResolverTypeWrapper<Omit<ConcernsProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConcernsProgrammeEdge']>, nodes: ReadonlyArray<ResolversTypes['Programme']> }>;
  ConcernsProgrammeEdge: ResolverTypeWrapper<Omit<ConcernsProgrammeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Programme'] }>;
  ConcernsProgrammeOrder: ConcernsProgrammeOrder;
  ConcernsProgrammeWhere: ConcernsProgrammeWhere;
  ConcernsWhere: ConcernsWhere;
  Conference: ResolverTypeWrapper<Omit<Conference, 'agreementsAbout' | 'attendees' | 'claims' | 'country' | 'disputesAbout' | 'evidence' | 'observations' | 'organizers' | 'outcomes' | 'producedBy' | 'programmesAbout' | 'series' | 'sourcesAbout'> & { agreementsAbout: ResolversTypes['ConcernsAgreementConnection'], attendees: ResolversTypes['AttendedActorConnection'], claims: ResolversTypes['ConcernsClaimConnection'], country?: Maybe<ResolversTypes['Country']>, disputesAbout: ResolversTypes['ConcernsDisputeConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, observations: ResolversTypes['ConcernsObservationConnection'], organizers: ResolversTypes['OrganizedPartyConnection'], outcomes: ResolversTypes['ProducedOutcomeConnection'], producedBy: ResolversTypes['ProducedConferenceConnection'], programmesAbout: ResolversTypes['ConcernsProgrammeConnection'], series?: Maybe<ResolversTypes['Series']>, sourcesAbout: ResolversTypes['AboutSourceConnection'] }>;
  ConferenceConnection: ResolverTypeWrapper<Omit<ConferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConferenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Conference']> }>;
  ConferenceEdge: ResolverTypeWrapper<Omit<ConferenceEdge, 'node'> & { node: ResolversTypes['Conference'] }>;
  ConferenceFormat: ConferenceFormat;
  ConferenceFormatFilter: ConferenceFormatFilter;
  ConferenceKind: ConferenceKind;
  ConferenceKindFilter: ConferenceKindFilter;
  ConferenceOrder: ConferenceOrder;
  ConferenceWhere: ConferenceWhere;
  Confidence: Confidence;
  ConfidenceFilter: ConfidenceFilter;
  Country: ResolverTypeWrapper<Omit<Country, 'affiliatedCompanies' | 'affiliatedPeople' | 'agreements' | 'agreementsAbout' | 'claims' | 'competentAuthorities' | 'conferences' | 'disputesAbout' | 'established' | 'evidence' | 'frameworks' | 'headquarteredCompanies' | 'headquarteredOffices' | 'headquarteredOrganizations' | 'hostedConferences' | 'memberOf' | 'observations' | 'offices' | 'operatingCompanies' | 'organizedConferences' | 'organizedProgrammes' | 'products' | 'programmes' | 'programmesAbout' | 'protectedCompanies' | 'protectedProducts' | 'published' | 'routesThrough' | 'servedBy' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { affiliatedCompanies: ResolversTypes['AffiliatedWithCompanyConnection'], affiliatedPeople: ResolversTypes['AffiliatedWithPersonConnection'], agreements: ResolversTypes['SignedAgreementConnection'], agreementsAbout: ResolversTypes['ConcernsAgreementConnection'], claims: ResolversTypes['ConcernsClaimConnection'], competentAuthorities: ResolversTypes['CompetentForOfficeConnection'], conferences: ResolversTypes['AttendedConferenceConnection'], disputesAbout: ResolversTypes['ConcernsDisputeConnection'], established: ResolversTypes['EstablishedEntityConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, frameworks: ResolversTypes['ParticipatesInFrameworkConnection'], headquarteredCompanies: ResolversTypes['HeadquarteredInCompanyConnection'], headquarteredOffices: ResolversTypes['HeadquarteredInOfficeConnection'], headquarteredOrganizations: ResolversTypes['HeadquarteredInOrganizationConnection'], hostedConferences: ResolversTypes['HeldInConferenceConnection'], memberOf: ResolversTypes['MemberOfOrganizationConnection'], observations: ResolversTypes['ConcernsObservationConnection'], offices: ResolversTypes['OfficeOfOfficeConnection'], operatingCompanies: ResolversTypes['OperatesInCompanyConnection'], organizedConferences: ResolversTypes['OrganizedConferenceConnection'], organizedProgrammes: ResolversTypes['OrganizedProgrammeConnection'], products: ResolversTypes['OriginatesInProductConnection'], programmes: ResolversTypes['ParticipatesInProgrammeConnection'], programmesAbout: ResolversTypes['ConcernsProgrammeConnection'], protectedCompanies: ResolversTypes['ProtectedInCompanyConnection'], protectedProducts: ResolversTypes['ProtectedInProductConnection'], published: ResolversTypes['PublishedBySourceConnection'], routesThrough: ResolversTypes['PassesThroughTradeRouteConnection'], servedBy: ResolversTypes['ServesOfficeConnection'], sourcesAbout: ResolversTypes['AboutSourceConnection'], tradeRoutes: ResolversTypes['ParticipatesInTradeRouteConnection'], treaties: ResolversTypes['PartyToAgreementConnection'] }>;
  CountryConnection: ResolverTypeWrapper<Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversTypes['Country']> }>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  CountryKind: CountryKind;
  CountryKindFilter: CountryKindFilter;
  CountryOrder: CountryOrder;
  CountryWhere: CountryWhere;
  Coverage: ResolverTypeWrapper<Coverage>;
  Dispute: ResolverTypeWrapper<Omit<Dispute, 'agreementsAbout' | 'claims' | 'concerns' | 'disputesAbout' | 'evidence' | 'involved' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: ResolversTypes['ConcernsAgreementConnection'], claims: ResolversTypes['ConcernsClaimConnection'], concerns: ResolversTypes['ConcernsEntityConnection'], disputesAbout: ResolversTypes['ConcernsDisputeConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, involved: ResolversTypes['InvolvedInActorConnection'], observations: ResolversTypes['ConcernsObservationConnection'], programmesAbout: ResolversTypes['ConcernsProgrammeConnection'], sourcesAbout: ResolversTypes['AboutSourceConnection'] }>;
  DisputeConnection: ResolverTypeWrapper<Omit<DisputeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DisputeEdge']>, nodes: ReadonlyArray<ResolversTypes['Dispute']> }>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['Dispute'] }>;
  DisputeOrder: DisputeOrder;
  DisputeRole: DisputeRole;
  DisputeRoleFilter: DisputeRoleFilter;
  DisputeWhere: DisputeWhere;
  EditedBy: ResolverTypeWrapper<Omit<EditedBy, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  EditedByOrder: EditedByOrder;
  EditedByPersonConnection: ResolverTypeWrapper<Omit<EditedByPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EditedByPersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  EditedByPersonEdge: ResolverTypeWrapper<Omit<EditedByPersonEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Person'] }>;
  EditedByPersonOrder: EditedByPersonOrder;
  EditedByPersonWhere: EditedByPersonWhere;
  EditedBySourceConnection: ResolverTypeWrapper<Omit<EditedBySourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EditedBySourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  EditedBySourceEdge: ResolverTypeWrapper<Omit<EditedBySourceEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Source'] }>;
  EditedBySourceOrder: EditedBySourceOrder;
  EditedBySourceWhere: EditedBySourceWhere;
  EditedByWhere: EditedByWhere;
  EditionOf: ResolverTypeWrapper<Omit<EditionOf, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  EditionOfConferenceConnection: ResolverTypeWrapper<Omit<EditionOfConferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EditionOfConferenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Conference']> }>;
  EditionOfConferenceEdge: ResolverTypeWrapper<Omit<EditionOfConferenceEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Conference'] }>;
  EditionOfConferenceOrder: EditionOfConferenceOrder;
  EditionOfConferenceWhere: EditionOfConferenceWhere;
  EditionOfOrder: EditionOfOrder;
  EditionOfWhere: EditionOfWhere;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityKind: EntityKind;
  EntityKindFilter: EntityKindFilter;
  Established: ResolverTypeWrapper<Omit<Established, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  EstablishedEntityConnection: ResolverTypeWrapper<Omit<EstablishedEntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EstablishedEntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EstablishedEntityEdge: ResolverTypeWrapper<Omit<EstablishedEntityEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Entity'] }>;
  EstablishedEntityOrder: EstablishedEntityOrder;
  EstablishedEntityWhere: EstablishedEntityWhere;
  EstablishedOrder: EstablishedOrder;
  EstablishedWhere: EstablishedWhere;
  EstablishmentRole: EstablishmentRole;
  EstablishmentRoleFilter: EstablishmentRoleFilter;
  Evidence: ResolverTypeWrapper<Omit<Evidence, 'source'> & { source: ResolversTypes['Source'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  Framework: ResolverTypeWrapper<Omit<Framework, 'agreementsAbout' | 'claims' | 'disputesAbout' | 'establishedBy' | 'evidence' | 'observations' | 'partOf' | 'participants' | 'parts' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: ResolversTypes['ConcernsAgreementConnection'], claims: ResolversTypes['ConcernsClaimConnection'], disputesAbout: ResolversTypes['ConcernsDisputeConnection'], establishedBy: ResolversTypes['EstablishedEntityConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, observations: ResolversTypes['ConcernsObservationConnection'], partOf: ResolversTypes['PartOfFrameworkConnection'], participants: ResolversTypes['ParticipatesInPartyConnection'], parts: ResolversTypes['PartOfFrameworkConnection'], programmesAbout: ResolversTypes['ConcernsProgrammeConnection'], sourcesAbout: ResolversTypes['AboutSourceConnection'] }>;
  FrameworkConnection: ResolverTypeWrapper<Omit<FrameworkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FrameworkEdge']>, nodes: ReadonlyArray<ResolversTypes['Framework']> }>;
  FrameworkEdge: ResolverTypeWrapper<Omit<FrameworkEdge, 'node'> & { node: ResolversTypes['Framework'] }>;
  FrameworkOrder: FrameworkOrder;
  FrameworkWhere: FrameworkWhere;
  HeadquarteredIn: ResolverTypeWrapper<Omit<HeadquarteredIn, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  HeadquarteredInCompanyConnection: ResolverTypeWrapper<Omit<HeadquarteredInCompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HeadquarteredInCompanyEdge']>, nodes: ReadonlyArray<ResolversTypes['Company']> }>;
  HeadquarteredInCompanyEdge: ResolverTypeWrapper<Omit<HeadquarteredInCompanyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Company'] }>;
  HeadquarteredInCompanyOrder: HeadquarteredInCompanyOrder;
  HeadquarteredInCompanyWhere: HeadquarteredInCompanyWhere;
  HeadquarteredInOfficeConnection: ResolverTypeWrapper<Omit<HeadquarteredInOfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HeadquarteredInOfficeEdge']>, nodes: ReadonlyArray<ResolversTypes['Office']> }>;
  HeadquarteredInOfficeEdge: ResolverTypeWrapper<Omit<HeadquarteredInOfficeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Office'] }>;
  HeadquarteredInOfficeOrder: HeadquarteredInOfficeOrder;
  HeadquarteredInOfficeWhere: HeadquarteredInOfficeWhere;
  HeadquarteredInOrder: HeadquarteredInOrder;
  HeadquarteredInOrganizationConnection: ResolverTypeWrapper<Omit<HeadquarteredInOrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HeadquarteredInOrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  HeadquarteredInOrganizationEdge: ResolverTypeWrapper<Omit<HeadquarteredInOrganizationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  HeadquarteredInOrganizationOrder: HeadquarteredInOrganizationOrder;
  HeadquarteredInOrganizationWhere: HeadquarteredInOrganizationWhere;
  HeadquarteredInWhere: HeadquarteredInWhere;
  HeldIn: ResolverTypeWrapper<Omit<HeldIn, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  HeldInConferenceConnection: ResolverTypeWrapper<Omit<HeldInConferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HeldInConferenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Conference']> }>;
  HeldInConferenceEdge: ResolverTypeWrapper<Omit<HeldInConferenceEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Conference'] }>;
  HeldInConferenceOrder: HeldInConferenceOrder;
  HeldInConferenceWhere: HeldInConferenceWhere;
  HeldInOrder: HeldInOrder;
  HeldInWhere: HeldInWhere;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDFilter: IdFilter;
  Identifier: ResolverTypeWrapper<Identifier>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  InvolvedIn: ResolverTypeWrapper<Omit<InvolvedIn, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  InvolvedInActorConnection: ResolverTypeWrapper<Omit<InvolvedInActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvolvedInActorEdge']>, nodes: ReadonlyArray<ResolversTypes['Actor']> }>;
  InvolvedInActorEdge: ResolverTypeWrapper<Omit<InvolvedInActorEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Actor'] }>;
  InvolvedInActorOrder: InvolvedInActorOrder;
  InvolvedInActorWhere: InvolvedInActorWhere;
  InvolvedInDisputeConnection: ResolverTypeWrapper<Omit<InvolvedInDisputeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvolvedInDisputeEdge']>, nodes: ReadonlyArray<ResolversTypes['Dispute']> }>;
  InvolvedInDisputeEdge: ResolverTypeWrapper<Omit<InvolvedInDisputeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Dispute'] }>;
  InvolvedInDisputeOrder: InvolvedInDisputeOrder;
  InvolvedInDisputeWhere: InvolvedInDisputeWhere;
  InvolvedInOrder: InvolvedInOrder;
  InvolvedInWhere: InvolvedInWhere;
  Jurisdiction: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Jurisdiction']>;
  MemberOf: ResolverTypeWrapper<Omit<MemberOf, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  MemberOfJurisdictionConnection: ResolverTypeWrapper<Omit<MemberOfJurisdictionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MemberOfJurisdictionEdge']>, nodes: ReadonlyArray<ResolversTypes['Jurisdiction']> }>;
  MemberOfJurisdictionEdge: ResolverTypeWrapper<Omit<MemberOfJurisdictionEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Jurisdiction'] }>;
  MemberOfJurisdictionOrder: MemberOfJurisdictionOrder;
  MemberOfJurisdictionWhere: MemberOfJurisdictionWhere;
  MemberOfOrder: MemberOfOrder;
  MemberOfOrganizationConnection: ResolverTypeWrapper<Omit<MemberOfOrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MemberOfOrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  MemberOfOrganizationEdge: ResolverTypeWrapper<Omit<MemberOfOrganizationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  MemberOfOrganizationOrder: MemberOfOrganizationOrder;
  MemberOfOrganizationWhere: MemberOfOrganizationWhere;
  MemberOfWhere: MemberOfWhere;
  Name: ResolverTypeWrapper<Name>;
  NameKind: NameKind;
  NameKindFilter: NameKindFilter;
  Observation: ResolverTypeWrapper<Omit<Observation, 'agreementsAbout' | 'attributedTo' | 'claims' | 'concerns' | 'disputesAbout' | 'evidence' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: ResolversTypes['ConcernsAgreementConnection'], attributedTo: ResolversTypes['AttributedToActorConnection'], claims: ResolversTypes['ConcernsClaimConnection'], concerns: ResolversTypes['ConcernsEntityConnection'], disputesAbout: ResolversTypes['ConcernsDisputeConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, observations: ResolversTypes['ConcernsObservationConnection'], programmesAbout: ResolversTypes['ConcernsProgrammeConnection'], sourcesAbout: ResolversTypes['AboutSourceConnection'] }>;
  ObservationConnection: ResolverTypeWrapper<Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObservationEdge']>, nodes: ReadonlyArray<ResolversTypes['Observation']> }>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationOrder: ObservationOrder;
  ObservationWhere: ObservationWhere;
  Office: ResolverTypeWrapper<Omit<Office, 'administers' | 'affiliatedCompanies' | 'affiliatedPeople' | 'agreements' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'competentAuthorities' | 'competentFor' | 'conferences' | 'country' | 'disputes' | 'disputesAbout' | 'established' | 'evidence' | 'frameworks' | 'headquarters' | 'memberOf' | 'observations' | 'organizedConferences' | 'organizedProgrammes' | 'partOf' | 'programmes' | 'programmesAbout' | 'protectedCompanies' | 'protectedProducts' | 'published' | 'serves' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { administers: ResolversTypes['AdministeredByAgreementConnection'], affiliatedCompanies: ResolversTypes['AffiliatedWithCompanyConnection'], affiliatedPeople: ResolversTypes['AffiliatedWithPersonConnection'], agreements: ResolversTypes['SignedAgreementConnection'], agreementsAbout: ResolversTypes['ConcernsAgreementConnection'], attributedClaims: ResolversTypes['AttributedToClaimConnection'], attributedObservations: ResolversTypes['AttributedToObservationConnection'], claims: ResolversTypes['ConcernsClaimConnection'], competentAuthorities: ResolversTypes['CompetentForOfficeConnection'], competentFor: ResolversTypes['CompetentForJurisdictionConnection'], conferences: ResolversTypes['AttendedConferenceConnection'], country?: Maybe<ResolversTypes['Country']>, disputes: ResolversTypes['InvolvedInDisputeConnection'], disputesAbout: ResolversTypes['ConcernsDisputeConnection'], established: ResolversTypes['EstablishedEntityConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, frameworks: ResolversTypes['ParticipatesInFrameworkConnection'], headquarters?: Maybe<ResolversTypes['Country']>, memberOf: ResolversTypes['MemberOfOrganizationConnection'], observations: ResolversTypes['ConcernsObservationConnection'], organizedConferences: ResolversTypes['OrganizedConferenceConnection'], organizedProgrammes: ResolversTypes['OrganizedProgrammeConnection'], partOf: ResolversTypes['PartOfOrganizationConnection'], programmes: ResolversTypes['ParticipatesInProgrammeConnection'], programmesAbout: ResolversTypes['ConcernsProgrammeConnection'], protectedCompanies: ResolversTypes['ProtectedInCompanyConnection'], protectedProducts: ResolversTypes['ProtectedInProductConnection'], published: ResolversTypes['PublishedBySourceConnection'], serves: ResolversTypes['ServesCountryConnection'], sourcesAbout: ResolversTypes['AboutSourceConnection'], tradeRoutes: ResolversTypes['ParticipatesInTradeRouteConnection'], treaties: ResolversTypes['PartyToAgreementConnection'] }>;
  OfficeConnection: ResolverTypeWrapper<Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfficeEdge']>, nodes: ReadonlyArray<ResolversTypes['Office']> }>;
  OfficeEdge: ResolverTypeWrapper<Omit<OfficeEdge, 'node'> & { node: ResolversTypes['Office'] }>;
  OfficeOf: ResolverTypeWrapper<Omit<OfficeOf, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  OfficeOfOfficeConnection: ResolverTypeWrapper<Omit<OfficeOfOfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfficeOfOfficeEdge']>, nodes: ReadonlyArray<ResolversTypes['Office']> }>;
  OfficeOfOfficeEdge: ResolverTypeWrapper<Omit<OfficeOfOfficeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Office'] }>;
  OfficeOfOfficeOrder: OfficeOfOfficeOrder;
  OfficeOfOfficeWhere: OfficeOfOfficeWhere;
  OfficeOfOrder: OfficeOfOrder;
  OfficeOfWhere: OfficeOfWhere;
  OfficeOrder: OfficeOrder;
  OfficeScope: OfficeScope;
  OfficeScopeFilter: OfficeScopeFilter;
  OfficeWhere: OfficeWhere;
  OperatesIn: ResolverTypeWrapper<Omit<OperatesIn, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  OperatesInCompanyConnection: ResolverTypeWrapper<Omit<OperatesInCompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OperatesInCompanyEdge']>, nodes: ReadonlyArray<ResolversTypes['Company']> }>;
  OperatesInCompanyEdge: ResolverTypeWrapper<Omit<OperatesInCompanyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Company'] }>;
  OperatesInCompanyOrder: OperatesInCompanyOrder;
  OperatesInCompanyWhere: OperatesInCompanyWhere;
  OperatesInCountryConnection: ResolverTypeWrapper<Omit<OperatesInCountryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Country']> }>;
  OperatesInCountryEdge: ResolverTypeWrapper<Omit<OperatesInCountryEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Country'] }>;
  OperatesInCountryOrder: OperatesInCountryOrder;
  OperatesInCountryWhere: OperatesInCountryWhere;
  OperatesInOrder: OperatesInOrder;
  OperatesInWhere: OperatesInWhere;
  Organization: ResolverTypeWrapper<Omit<Organization, 'administers' | 'affiliatedCompanies' | 'affiliatedPeople' | 'agreements' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'conferences' | 'disputes' | 'disputesAbout' | 'established' | 'establishedBy' | 'evidence' | 'frameworks' | 'headquarters' | 'members' | 'observations' | 'offices' | 'organizedConferences' | 'organizedProgrammes' | 'partOf' | 'parts' | 'programmes' | 'programmesAbout' | 'published' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { administers: ResolversTypes['AdministeredByAgreementConnection'], affiliatedCompanies: ResolversTypes['AffiliatedWithCompanyConnection'], affiliatedPeople: ResolversTypes['AffiliatedWithPersonConnection'], agreements: ResolversTypes['SignedAgreementConnection'], agreementsAbout: ResolversTypes['ConcernsAgreementConnection'], attributedClaims: ResolversTypes['AttributedToClaimConnection'], attributedObservations: ResolversTypes['AttributedToObservationConnection'], claims: ResolversTypes['ConcernsClaimConnection'], conferences: ResolversTypes['AttendedConferenceConnection'], disputes: ResolversTypes['InvolvedInDisputeConnection'], disputesAbout: ResolversTypes['ConcernsDisputeConnection'], established: ResolversTypes['EstablishedEntityConnection'], establishedBy: ResolversTypes['EstablishedEntityConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, frameworks: ResolversTypes['ParticipatesInFrameworkConnection'], headquarters?: Maybe<ResolversTypes['Country']>, members: ResolversTypes['MemberOfJurisdictionConnection'], observations: ResolversTypes['ConcernsObservationConnection'], offices: ResolversTypes['PartOfOfficeConnection'], organizedConferences: ResolversTypes['OrganizedConferenceConnection'], organizedProgrammes: ResolversTypes['OrganizedProgrammeConnection'], partOf: ResolversTypes['PartOfOrganizationConnection'], parts: ResolversTypes['PartOfOrganizationConnection'], programmes: ResolversTypes['ParticipatesInProgrammeConnection'], programmesAbout: ResolversTypes['ConcernsProgrammeConnection'], published: ResolversTypes['PublishedBySourceConnection'], sourcesAbout: ResolversTypes['AboutSourceConnection'], tradeRoutes: ResolversTypes['ParticipatesInTradeRouteConnection'], treaties: ResolversTypes['PartyToAgreementConnection'] }>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationOrder: OrganizationOrder;
  OrganizationWhere: OrganizationWhere;
  Organized: ResolverTypeWrapper<Omit<Organized, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  OrganizedConferenceConnection: ResolverTypeWrapper<Omit<OrganizedConferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizedConferenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Conference']> }>;
  OrganizedConferenceEdge: ResolverTypeWrapper<Omit<OrganizedConferenceEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Conference'] }>;
  OrganizedConferenceOrder: OrganizedConferenceOrder;
  OrganizedConferenceWhere: OrganizedConferenceWhere;
  OrganizedOrder: OrganizedOrder;
  OrganizedPartyConnection: ResolverTypeWrapper<Omit<OrganizedPartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizedPartyEdge']>, nodes: ReadonlyArray<ResolversTypes['Party']> }>;
  OrganizedPartyEdge: ResolverTypeWrapper<Omit<OrganizedPartyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Party'] }>;
  OrganizedPartyOrder: OrganizedPartyOrder;
  OrganizedPartyWhere: OrganizedPartyWhere;
  OrganizedProgrammeConnection: ResolverTypeWrapper<Omit<OrganizedProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizedProgrammeEdge']>, nodes: ReadonlyArray<ResolversTypes['Programme']> }>;
  OrganizedProgrammeEdge: ResolverTypeWrapper<Omit<OrganizedProgrammeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Programme'] }>;
  OrganizedProgrammeOrder: OrganizedProgrammeOrder;
  OrganizedProgrammeWhere: OrganizedProgrammeWhere;
  OrganizedWhere: OrganizedWhere;
  OriginScope: OriginScope;
  OriginScopeFilter: OriginScopeFilter;
  OriginatesIn: ResolverTypeWrapper<Omit<OriginatesIn, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  OriginatesInOrder: OriginatesInOrder;
  OriginatesInProductConnection: ResolverTypeWrapper<Omit<OriginatesInProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OriginatesInProductEdge']>, nodes: ReadonlyArray<ResolversTypes['Product']> }>;
  OriginatesInProductEdge: ResolverTypeWrapper<Omit<OriginatesInProductEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Product'] }>;
  OriginatesInProductOrder: OriginatesInProductOrder;
  OriginatesInProductWhere: OriginatesInProductWhere;
  OriginatesInWhere: OriginatesInWhere;
  Outcome: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Outcome']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartOf: ResolverTypeWrapper<Omit<PartOf, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  PartOfAgreementConnection: ResolverTypeWrapper<Omit<PartOfAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartOfAgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>;
  PartOfAgreementEdge: ResolverTypeWrapper<Omit<PartOfAgreementEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Agreement'] }>;
  PartOfAgreementOrder: PartOfAgreementOrder;
  PartOfAgreementWhere: PartOfAgreementWhere;
  PartOfCompanyConnection: ResolverTypeWrapper<Omit<PartOfCompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartOfCompanyEdge']>, nodes: ReadonlyArray<ResolversTypes['Company']> }>;
  PartOfCompanyEdge: ResolverTypeWrapper<Omit<PartOfCompanyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Company'] }>;
  PartOfCompanyOrder: PartOfCompanyOrder;
  PartOfCompanyWhere: PartOfCompanyWhere;
  PartOfFrameworkConnection: ResolverTypeWrapper<Omit<PartOfFrameworkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartOfFrameworkEdge']>, nodes: ReadonlyArray<ResolversTypes['Framework']> }>;
  PartOfFrameworkEdge: ResolverTypeWrapper<Omit<PartOfFrameworkEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Framework'] }>;
  PartOfFrameworkOrder: PartOfFrameworkOrder;
  PartOfFrameworkWhere: PartOfFrameworkWhere;
  PartOfOfficeConnection: ResolverTypeWrapper<Omit<PartOfOfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartOfOfficeEdge']>, nodes: ReadonlyArray<ResolversTypes['Office']> }>;
  PartOfOfficeEdge: ResolverTypeWrapper<Omit<PartOfOfficeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Office'] }>;
  PartOfOfficeOrder: PartOfOfficeOrder;
  PartOfOfficeWhere: PartOfOfficeWhere;
  PartOfOrder: PartOfOrder;
  PartOfOrganizationConnection: ResolverTypeWrapper<Omit<PartOfOrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartOfOrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  PartOfOrganizationEdge: ResolverTypeWrapper<Omit<PartOfOrganizationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  PartOfOrganizationOrder: PartOfOrganizationOrder;
  PartOfOrganizationWhere: PartOfOrganizationWhere;
  PartOfProgrammeConnection: ResolverTypeWrapper<Omit<PartOfProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartOfProgrammeEdge']>, nodes: ReadonlyArray<ResolversTypes['Programme']> }>;
  PartOfProgrammeEdge: ResolverTypeWrapper<Omit<PartOfProgrammeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Programme'] }>;
  PartOfProgrammeOrder: PartOfProgrammeOrder;
  PartOfProgrammeWhere: PartOfProgrammeWhere;
  PartOfWhere: PartOfWhere;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartialDateFilter: PartialDateFilter;
  ParticipatesIn: ResolverTypeWrapper<Omit<ParticipatesIn, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  ParticipatesInFrameworkConnection: ResolverTypeWrapper<Omit<ParticipatesInFrameworkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ParticipatesInFrameworkEdge']>, nodes: ReadonlyArray<ResolversTypes['Framework']> }>;
  ParticipatesInFrameworkEdge: ResolverTypeWrapper<Omit<ParticipatesInFrameworkEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Framework'] }>;
  ParticipatesInFrameworkOrder: ParticipatesInFrameworkOrder;
  ParticipatesInFrameworkWhere: ParticipatesInFrameworkWhere;
  ParticipatesInOrder: ParticipatesInOrder;
  ParticipatesInPartyConnection: ResolverTypeWrapper<Omit<ParticipatesInPartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ParticipatesInPartyEdge']>, nodes: ReadonlyArray<ResolversTypes['Party']> }>;
  ParticipatesInPartyEdge: ResolverTypeWrapper<Omit<ParticipatesInPartyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Party'] }>;
  ParticipatesInPartyOrder: ParticipatesInPartyOrder;
  ParticipatesInPartyWhere: ParticipatesInPartyWhere;
  ParticipatesInProgrammeConnection: ResolverTypeWrapper<Omit<ParticipatesInProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ParticipatesInProgrammeEdge']>, nodes: ReadonlyArray<ResolversTypes['Programme']> }>;
  ParticipatesInProgrammeEdge: ResolverTypeWrapper<Omit<ParticipatesInProgrammeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Programme'] }>;
  ParticipatesInProgrammeOrder: ParticipatesInProgrammeOrder;
  ParticipatesInProgrammeWhere: ParticipatesInProgrammeWhere;
  ParticipatesInTradeRouteConnection: ResolverTypeWrapper<Omit<ParticipatesInTradeRouteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ParticipatesInTradeRouteEdge']>, nodes: ReadonlyArray<ResolversTypes['TradeRoute']> }>;
  ParticipatesInTradeRouteEdge: ResolverTypeWrapper<Omit<ParticipatesInTradeRouteEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['TradeRoute'] }>;
  ParticipatesInTradeRouteOrder: ParticipatesInTradeRouteOrder;
  ParticipatesInTradeRouteWhere: ParticipatesInTradeRouteWhere;
  ParticipatesInWhere: ParticipatesInWhere;
  Party: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Party']>;
  PartyBasis: PartyBasis;
  PartyBasisFilter: PartyBasisFilter;
  PartyTo: ResolverTypeWrapper<Omit<PartyTo, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  PartyToAgreementConnection: ResolverTypeWrapper<Omit<PartyToAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartyToAgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>;
  PartyToAgreementEdge: ResolverTypeWrapper<Omit<PartyToAgreementEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Agreement'] }>;
  PartyToAgreementOrder: PartyToAgreementOrder;
  PartyToAgreementWhere: PartyToAgreementWhere;
  PartyToOrder: PartyToOrder;
  PartyToPartyConnection: ResolverTypeWrapper<Omit<PartyToPartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartyToPartyEdge']>, nodes: ReadonlyArray<ResolversTypes['Party']> }>;
  PartyToPartyEdge: ResolverTypeWrapper<Omit<PartyToPartyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Party'] }>;
  PartyToPartyOrder: PartyToPartyOrder;
  PartyToPartyWhere: PartyToPartyWhere;
  PartyToWhere: PartyToWhere;
  PassesThrough: ResolverTypeWrapper<Omit<PassesThrough, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  PassesThroughCountryConnection: ResolverTypeWrapper<Omit<PassesThroughCountryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Country']> }>;
  PassesThroughCountryEdge: ResolverTypeWrapper<Omit<PassesThroughCountryEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Country'] }>;
  PassesThroughCountryOrder: PassesThroughCountryOrder;
  PassesThroughCountryWhere: PassesThroughCountryWhere;
  PassesThroughOrder: PassesThroughOrder;
  PassesThroughTradeRouteConnection: ResolverTypeWrapper<Omit<PassesThroughTradeRouteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PassesThroughTradeRouteEdge']>, nodes: ReadonlyArray<ResolversTypes['TradeRoute']> }>;
  PassesThroughTradeRouteEdge: ResolverTypeWrapper<Omit<PassesThroughTradeRouteEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['TradeRoute'] }>;
  PassesThroughTradeRouteOrder: PassesThroughTradeRouteOrder;
  PassesThroughTradeRouteWhere: PassesThroughTradeRouteWhere;
  PassesThroughWhere: PassesThroughWhere;
  PctRole: PctRole;
  PctRoleFilter: PctRoleFilter;
  Person: ResolverTypeWrapper<Omit<Person, 'affiliations' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'conferences' | 'disputes' | 'disputesAbout' | 'edited' | 'established' | 'evidence' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { affiliations: ResolversTypes['AffiliatedWithPartyConnection'], agreementsAbout: ResolversTypes['ConcernsAgreementConnection'], attributedClaims: ResolversTypes['AttributedToClaimConnection'], attributedObservations: ResolversTypes['AttributedToObservationConnection'], claims: ResolversTypes['ConcernsClaimConnection'], conferences: ResolversTypes['AttendedConferenceConnection'], disputes: ResolversTypes['InvolvedInDisputeConnection'], disputesAbout: ResolversTypes['ConcernsDisputeConnection'], edited: ResolversTypes['EditedBySourceConnection'], established: ResolversTypes['EstablishedEntityConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, observations: ResolversTypes['ConcernsObservationConnection'], programmesAbout: ResolversTypes['ConcernsProgrammeConnection'], sourcesAbout: ResolversTypes['AboutSourceConnection'] }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonOrder: PersonOrder;
  PersonWhere: PersonWhere;
  Produced: ResolverTypeWrapper<Omit<Produced, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  ProducedConferenceConnection: ResolverTypeWrapper<Omit<ProducedConferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProducedConferenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Conference']> }>;
  ProducedConferenceEdge: ResolverTypeWrapper<Omit<ProducedConferenceEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Conference'] }>;
  ProducedConferenceOrder: ProducedConferenceOrder;
  ProducedConferenceWhere: ProducedConferenceWhere;
  ProducedOrder: ProducedOrder;
  ProducedOutcomeConnection: ResolverTypeWrapper<Omit<ProducedOutcomeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProducedOutcomeEdge']>, nodes: ReadonlyArray<ResolversTypes['Outcome']> }>;
  ProducedOutcomeEdge: ResolverTypeWrapper<Omit<ProducedOutcomeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Outcome'] }>;
  ProducedOutcomeOrder: ProducedOutcomeOrder;
  ProducedOutcomeWhere: ProducedOutcomeWhere;
  ProducedWhere: ProducedWhere;
  Product: ResolverTypeWrapper<Omit<Product, 'agreementsAbout' | 'claims' | 'disputesAbout' | 'evidence' | 'observations' | 'origin' | 'programmesAbout' | 'protectedIn' | 'sourcesAbout'> & { agreementsAbout: ResolversTypes['ConcernsAgreementConnection'], claims: ResolversTypes['ConcernsClaimConnection'], disputesAbout: ResolversTypes['ConcernsDisputeConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, observations: ResolversTypes['ConcernsObservationConnection'], origin?: Maybe<ResolversTypes['Country']>, programmesAbout: ResolversTypes['ConcernsProgrammeConnection'], protectedIn: ResolversTypes['ProtectedInJurisdictionConnection'], sourcesAbout: ResolversTypes['AboutSourceConnection'] }>;
  ProductConnection: ResolverTypeWrapper<Omit<ProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProductEdge']>, nodes: ReadonlyArray<ResolversTypes['Product']> }>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductOrder: ProductOrder;
  ProductWhere: ProductWhere;
  ProductionMode: ProductionMode;
  ProductionModeFilter: ProductionModeFilter;
  Programme: ResolverTypeWrapper<Omit<Programme, 'agreementsAbout' | 'claims' | 'concerns' | 'disputesAbout' | 'establishedBy' | 'evidence' | 'observations' | 'organizers' | 'partOf' | 'participants' | 'parts' | 'producedBy' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: ResolversTypes['ConcernsAgreementConnection'], claims: ResolversTypes['ConcernsClaimConnection'], concerns: ResolversTypes['ConcernsEntityConnection'], disputesAbout: ResolversTypes['ConcernsDisputeConnection'], establishedBy: ResolversTypes['EstablishedEntityConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, observations: ResolversTypes['ConcernsObservationConnection'], organizers: ResolversTypes['OrganizedPartyConnection'], partOf: ResolversTypes['PartOfProgrammeConnection'], participants: ResolversTypes['ParticipatesInPartyConnection'], parts: ResolversTypes['PartOfProgrammeConnection'], producedBy: ResolversTypes['ProducedConferenceConnection'], programmesAbout: ResolversTypes['ConcernsProgrammeConnection'], sourcesAbout: ResolversTypes['AboutSourceConnection'] }>;
  ProgrammeConnection: ResolverTypeWrapper<Omit<ProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProgrammeEdge']>, nodes: ReadonlyArray<ResolversTypes['Programme']> }>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammeKind: ProgrammeKind;
  ProgrammeKindFilter: ProgrammeKindFilter;
  ProgrammeOrder: ProgrammeOrder;
  ProgrammeWhere: ProgrammeWhere;
  ProtectedIn: ResolverTypeWrapper<Omit<ProtectedIn, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  ProtectedInCompanyConnection: ResolverTypeWrapper<Omit<ProtectedInCompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProtectedInCompanyEdge']>, nodes: ReadonlyArray<ResolversTypes['Company']> }>;
  ProtectedInCompanyEdge: ResolverTypeWrapper<Omit<ProtectedInCompanyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Company'] }>;
  ProtectedInCompanyOrder: ProtectedInCompanyOrder;
  ProtectedInCompanyWhere: ProtectedInCompanyWhere;
  ProtectedInJurisdictionConnection: ResolverTypeWrapper<Omit<ProtectedInJurisdictionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProtectedInJurisdictionEdge']>, nodes: ReadonlyArray<ResolversTypes['Jurisdiction']> }>;
  ProtectedInJurisdictionEdge: ResolverTypeWrapper<Omit<ProtectedInJurisdictionEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Jurisdiction'] }>;
  ProtectedInJurisdictionOrder: ProtectedInJurisdictionOrder;
  ProtectedInJurisdictionWhere: ProtectedInJurisdictionWhere;
  ProtectedInOrder: ProtectedInOrder;
  ProtectedInProductConnection: ResolverTypeWrapper<Omit<ProtectedInProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProtectedInProductEdge']>, nodes: ReadonlyArray<ResolversTypes['Product']> }>;
  ProtectedInProductEdge: ResolverTypeWrapper<Omit<ProtectedInProductEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Product'] }>;
  ProtectedInProductOrder: ProtectedInProductOrder;
  ProtectedInProductWhere: ProtectedInProductWhere;
  ProtectedInWhere: ProtectedInWhere;
  ProtectionStatus: ProtectionStatus;
  ProtectionStatusFilter: ProtectionStatusFilter;
  PublishedBy: ResolverTypeWrapper<Omit<PublishedBy, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  PublishedByOrder: PublishedByOrder;
  PublishedByPartyConnection: ResolverTypeWrapper<Omit<PublishedByPartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublishedByPartyEdge']>, nodes: ReadonlyArray<ResolversTypes['Party']> }>;
  PublishedByPartyEdge: ResolverTypeWrapper<Omit<PublishedByPartyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Party'] }>;
  PublishedByPartyOrder: PublishedByPartyOrder;
  PublishedByPartyWhere: PublishedByPartyWhere;
  PublishedBySourceConnection: ResolverTypeWrapper<Omit<PublishedBySourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublishedBySourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  PublishedBySourceEdge: ResolverTypeWrapper<Omit<PublishedBySourceEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Source'] }>;
  PublishedBySourceOrder: PublishedBySourceOrder;
  PublishedBySourceWhere: PublishedBySourceWhere;
  PublishedByWhere: PublishedByWhere;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Relationship: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Relationship']>;
  RelationshipDirection: RelationshipDirection;
  Release: ResolverTypeWrapper<Release>;
  Right: Right;
  RightFilter: RightFilter;
  RouteRole: RouteRole;
  RouteRoleFilter: RouteRoleFilter;
  Series: ResolverTypeWrapper<Omit<Series, 'agreementsAbout' | 'claims' | 'disputesAbout' | 'editions' | 'establishedBy' | 'evidence' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: ResolversTypes['ConcernsAgreementConnection'], claims: ResolversTypes['ConcernsClaimConnection'], disputesAbout: ResolversTypes['ConcernsDisputeConnection'], editions: ResolversTypes['EditionOfConferenceConnection'], establishedBy: ResolversTypes['EstablishedEntityConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, observations: ResolversTypes['ConcernsObservationConnection'], programmesAbout: ResolversTypes['ConcernsProgrammeConnection'], sourcesAbout: ResolversTypes['AboutSourceConnection'] }>;
  SeriesConnection: ResolverTypeWrapper<Omit<SeriesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SeriesEdge']>, nodes: ReadonlyArray<ResolversTypes['Series']> }>;
  SeriesEdge: ResolverTypeWrapper<Omit<SeriesEdge, 'node'> & { node: ResolversTypes['Series'] }>;
  SeriesOrder: SeriesOrder;
  SeriesWhere: SeriesWhere;
  Serves: ResolverTypeWrapper<Omit<Serves, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  ServesCountryConnection: ResolverTypeWrapper<Omit<ServesCountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServesCountryEdge']>, nodes: ReadonlyArray<ResolversTypes['Country']> }>;
  ServesCountryEdge: ResolverTypeWrapper<Omit<ServesCountryEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Country'] }>;
  ServesCountryOrder: ServesCountryOrder;
  ServesCountryWhere: ServesCountryWhere;
  ServesOfficeConnection: ResolverTypeWrapper<Omit<ServesOfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServesOfficeEdge']>, nodes: ReadonlyArray<ResolversTypes['Office']> }>;
  ServesOfficeEdge: ResolverTypeWrapper<Omit<ServesOfficeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Office'] }>;
  ServesOfficeOrder: ServesOfficeOrder;
  ServesOfficeWhere: ServesOfficeWhere;
  ServesOrder: ServesOrder;
  ServesWhere: ServesWhere;
  SignatoryRole: SignatoryRole;
  SignatoryRoleFilter: SignatoryRoleFilter;
  Signed: ResolverTypeWrapper<Omit<Signed, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  SignedAgreementConnection: ResolverTypeWrapper<Omit<SignedAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SignedAgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>;
  SignedAgreementEdge: ResolverTypeWrapper<Omit<SignedAgreementEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Agreement'] }>;
  SignedAgreementOrder: SignedAgreementOrder;
  SignedAgreementWhere: SignedAgreementWhere;
  SignedOrder: SignedOrder;
  SignedPartyConnection: ResolverTypeWrapper<Omit<SignedPartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SignedPartyEdge']>, nodes: ReadonlyArray<ResolversTypes['Party']> }>;
  SignedPartyEdge: ResolverTypeWrapper<Omit<SignedPartyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Party'] }>;
  SignedPartyOrder: SignedPartyOrder;
  SignedPartyWhere: SignedPartyWhere;
  SignedWhere: SignedWhere;
  SortDirection: SortDirection;
  Source: ResolverTypeWrapper<Omit<Source, 'about' | 'agreementsAbout' | 'claims' | 'disputesAbout' | 'editors' | 'evidence' | 'observations' | 'programmesAbout' | 'publishedBy' | 'sourcesAbout'> & { about: ResolversTypes['AboutEntityConnection'], agreementsAbout: ResolversTypes['ConcernsAgreementConnection'], claims: ResolversTypes['ConcernsClaimConnection'], disputesAbout: ResolversTypes['ConcernsDisputeConnection'], editors: ResolversTypes['EditedByPersonConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, observations: ResolversTypes['ConcernsObservationConnection'], programmesAbout: ResolversTypes['ConcernsProgrammeConnection'], publishedBy: ResolversTypes['PublishedByPartyConnection'], sourcesAbout: ResolversTypes['AboutSourceConnection'] }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceOrder: SourceOrder;
  SourceWhere: SourceWhere;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  Succeeds: ResolverTypeWrapper<Omit<Succeeds, 'evidence'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  SucceedsAgreementConnection: ResolverTypeWrapper<Omit<SucceedsAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SucceedsAgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>;
  SucceedsAgreementEdge: ResolverTypeWrapper<Omit<SucceedsAgreementEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversTypes['Evidence']>, node: ResolversTypes['Agreement'] }>;
  SucceedsAgreementOrder: SucceedsAgreementOrder;
  SucceedsAgreementWhere: SucceedsAgreementWhere;
  SucceedsOrder: SucceedsOrder;
  SucceedsWhere: SucceedsWhere;
  SuccessionMode: SuccessionMode;
  SuccessionModeFilter: SuccessionModeFilter;
  Topic: ResolverTypeWrapper<Omit<Topic, 'agreementsAbout' | 'claims' | 'disputesAbout' | 'evidence' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: ResolversTypes['ConcernsAgreementConnection'], claims: ResolversTypes['ConcernsClaimConnection'], disputesAbout: ResolversTypes['ConcernsDisputeConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, observations: ResolversTypes['ConcernsObservationConnection'], programmesAbout: ResolversTypes['ConcernsProgrammeConnection'], sourcesAbout: ResolversTypes['AboutSourceConnection'] }>;
  TopicConnection: ResolverTypeWrapper<Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  TopicOrder: TopicOrder;
  TopicWhere: TopicWhere;
  TradeRoute: ResolverTypeWrapper<Omit<TradeRoute, 'agreementsAbout' | 'claims' | 'disputesAbout' | 'evidence' | 'observations' | 'participants' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: ResolversTypes['ConcernsAgreementConnection'], claims: ResolversTypes['ConcernsClaimConnection'], disputesAbout: ResolversTypes['ConcernsDisputeConnection'], evidence: ReadonlyArray<ResolversTypes['Evidence']>, observations: ResolversTypes['ConcernsObservationConnection'], participants: ResolversTypes['ParticipatesInPartyConnection'], programmesAbout: ResolversTypes['ConcernsProgrammeConnection'], sourcesAbout: ResolversTypes['AboutSourceConnection'] }>;
  TradeRouteConnection: ResolverTypeWrapper<Omit<TradeRouteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TradeRouteEdge']>, nodes: ReadonlyArray<ResolversTypes['TradeRoute']> }>;
  TradeRouteEdge: ResolverTypeWrapper<Omit<TradeRouteEdge, 'node'> & { node: ResolversTypes['TradeRoute'] }>;
  TradeRouteOrder: TradeRouteOrder;
  TradeRouteWhere: TradeRouteWhere;
  TransportMode: TransportMode;
  TransportModeFilter: TransportModeFilter;
  ValueQualifier: ValueQualifier;
  ValueQualifierFilter: ValueQualifierFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  About: Omit<About, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  AboutEntityConnection: Omit<AboutEntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AboutEntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  AboutEntityEdge: Omit<AboutEntityEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Entity'] };
  AboutEntityOrder: AboutEntityOrder;
  AboutEntityWhere: AboutEntityWhere;
  AboutOrder: AboutOrder;
  AboutSourceConnection: Omit<AboutSourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AboutSourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  AboutSourceEdge: Omit<AboutSourceEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Source'] };
  AboutSourceOrder: AboutSourceOrder;
  AboutSourceWhere: AboutSourceWhere;
  AboutWhere: AboutWhere;
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  AdministeredBy: Omit<AdministeredBy, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  AdministeredByAgreementConnection: Omit<AdministeredByAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AdministeredByAgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> };
  AdministeredByAgreementEdge: Omit<AdministeredByAgreementEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Agreement'] };
  AdministeredByAgreementOrder: AdministeredByAgreementOrder;
  AdministeredByAgreementWhere: AdministeredByAgreementWhere;
  AdministeredByOrder: AdministeredByOrder;
  AdministeredByPartyConnection: Omit<AdministeredByPartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AdministeredByPartyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Party']> };
  AdministeredByPartyEdge: Omit<AdministeredByPartyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Party'] };
  AdministeredByPartyOrder: AdministeredByPartyOrder;
  AdministeredByPartyWhere: AdministeredByPartyWhere;
  AdministeredByWhere: AdministeredByWhere;
  AffiliatedWith: Omit<AffiliatedWith, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  AffiliatedWithCompanyConnection: Omit<AffiliatedWithCompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AffiliatedWithCompanyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Company']> };
  AffiliatedWithCompanyEdge: Omit<AffiliatedWithCompanyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Company'] };
  AffiliatedWithCompanyOrder: AffiliatedWithCompanyOrder;
  AffiliatedWithCompanyWhere: AffiliatedWithCompanyWhere;
  AffiliatedWithOrder: AffiliatedWithOrder;
  AffiliatedWithPartyConnection: Omit<AffiliatedWithPartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AffiliatedWithPartyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Party']> };
  AffiliatedWithPartyEdge: Omit<AffiliatedWithPartyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Party'] };
  AffiliatedWithPartyOrder: AffiliatedWithPartyOrder;
  AffiliatedWithPartyWhere: AffiliatedWithPartyWhere;
  AffiliatedWithPersonConnection: Omit<AffiliatedWithPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AffiliatedWithPersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  AffiliatedWithPersonEdge: Omit<AffiliatedWithPersonEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Person'] };
  AffiliatedWithPersonOrder: AffiliatedWithPersonOrder;
  AffiliatedWithPersonWhere: AffiliatedWithPersonWhere;
  AffiliatedWithWhere: AffiliatedWithWhere;
  Agreement: Omit<Agreement, 'administrators' | 'agreementsAbout' | 'claims' | 'concerns' | 'disputesAbout' | 'established' | 'evidence' | 'observations' | 'partOf' | 'parties' | 'parts' | 'producedBy' | 'programmesAbout' | 'signatories' | 'sourcesAbout' | 'succeededBy' | 'succeeds'> & { administrators: ResolversParentTypes['AdministeredByPartyConnection'], agreementsAbout: ResolversParentTypes['ConcernsAgreementConnection'], claims: ResolversParentTypes['ConcernsClaimConnection'], concerns: ResolversParentTypes['ConcernsEntityConnection'], disputesAbout: ResolversParentTypes['ConcernsDisputeConnection'], established: ResolversParentTypes['EstablishedEntityConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, observations: ResolversParentTypes['ConcernsObservationConnection'], partOf: ResolversParentTypes['PartOfAgreementConnection'], parties: ResolversParentTypes['PartyToPartyConnection'], parts: ResolversParentTypes['PartOfAgreementConnection'], producedBy: ResolversParentTypes['ProducedConferenceConnection'], programmesAbout: ResolversParentTypes['ConcernsProgrammeConnection'], signatories: ResolversParentTypes['SignedPartyConnection'], sourcesAbout: ResolversParentTypes['AboutSourceConnection'], succeededBy: ResolversParentTypes['SucceedsAgreementConnection'], succeeds: ResolversParentTypes['SucceedsAgreementConnection'] };
  AgreementConnection: Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementKindFilter: AgreementKindFilter;
  AgreementOrder: AgreementOrder;
  AgreementStatusFilter: AgreementStatusFilter;
  AgreementWhere: AgreementWhere;
  Attended: Omit<Attended, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  AttendedActorConnection: Omit<AttendedActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AttendedActorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Actor']> };
  AttendedActorEdge: Omit<AttendedActorEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Actor'] };
  AttendedActorOrder: AttendedActorOrder;
  AttendedActorWhere: AttendedActorWhere;
  AttendedConferenceConnection: Omit<AttendedConferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AttendedConferenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Conference']> };
  AttendedConferenceEdge: Omit<AttendedConferenceEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Conference'] };
  AttendedConferenceOrder: AttendedConferenceOrder;
  AttendedConferenceWhere: AttendedConferenceWhere;
  AttendedOrder: AttendedOrder;
  AttendedWhere: AttendedWhere;
  AttributedTo: Omit<AttributedTo, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  AttributedToActorConnection: Omit<AttributedToActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AttributedToActorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Actor']> };
  AttributedToActorEdge: Omit<AttributedToActorEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Actor'] };
  AttributedToActorOrder: AttributedToActorOrder;
  AttributedToActorWhere: AttributedToActorWhere;
  AttributedToClaimConnection: Omit<AttributedToClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AttributedToClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  AttributedToClaimEdge: Omit<AttributedToClaimEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Claim'] };
  AttributedToClaimOrder: AttributedToClaimOrder;
  AttributedToClaimWhere: AttributedToClaimWhere;
  AttributedToObservationConnection: Omit<AttributedToObservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AttributedToObservationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Observation']> };
  AttributedToObservationEdge: Omit<AttributedToObservationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Observation'] };
  AttributedToObservationOrder: AttributedToObservationOrder;
  AttributedToObservationWhere: AttributedToObservationWhere;
  AttributedToOrder: AttributedToOrder;
  AttributedToWhere: AttributedToWhere;
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  BriStatusFilter: BriStatusFilter;
  Change: Change;
  ChangeConnection: ChangeConnection;
  ChangeEdge: ChangeEdge;
  ChangeKindFilter: ChangeKindFilter;
  ChangeOrder: ChangeOrder;
  ChangeWhere: ChangeWhere;
  Claim: Omit<Claim, 'agreementsAbout' | 'attributedTo' | 'claims' | 'concerns' | 'disputesAbout' | 'evidence' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: ResolversParentTypes['ConcernsAgreementConnection'], attributedTo: ResolversParentTypes['AttributedToActorConnection'], claims: ResolversParentTypes['ConcernsClaimConnection'], concerns: ResolversParentTypes['ConcernsEntityConnection'], disputesAbout: ResolversParentTypes['ConcernsDisputeConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, observations: ResolversParentTypes['ConcernsObservationConnection'], programmesAbout: ResolversParentTypes['ConcernsProgrammeConnection'], sourcesAbout: ResolversParentTypes['AboutSourceConnection'] };
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimKindFilter: ClaimKindFilter;
  ClaimOrder: ClaimOrder;
  ClaimWhere: ClaimWhere;
  Company: Omit<Company, 'affiliatedCompanies' | 'affiliatedPeople' | 'affiliations' | 'agreements' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'conferences' | 'disputes' | 'disputesAbout' | 'establishedBy' | 'evidence' | 'frameworks' | 'headquarters' | 'observations' | 'organizedConferences' | 'organizedProgrammes' | 'partOf' | 'parts' | 'programmes' | 'programmesAbout' | 'protectedIn' | 'published' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { affiliatedCompanies: ResolversParentTypes['AffiliatedWithCompanyConnection'], affiliatedPeople: ResolversParentTypes['AffiliatedWithPersonConnection'], affiliations: ResolversParentTypes['AffiliatedWithPartyConnection'], agreements: ResolversParentTypes['SignedAgreementConnection'], agreementsAbout: ResolversParentTypes['ConcernsAgreementConnection'], attributedClaims: ResolversParentTypes['AttributedToClaimConnection'], attributedObservations: ResolversParentTypes['AttributedToObservationConnection'], claims: ResolversParentTypes['ConcernsClaimConnection'], conferences: ResolversParentTypes['AttendedConferenceConnection'], disputes: ResolversParentTypes['InvolvedInDisputeConnection'], disputesAbout: ResolversParentTypes['ConcernsDisputeConnection'], establishedBy: ResolversParentTypes['EstablishedEntityConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, frameworks: ResolversParentTypes['ParticipatesInFrameworkConnection'], headquarters?: Maybe<ResolversParentTypes['Country']>, observations: ResolversParentTypes['ConcernsObservationConnection'], organizedConferences: ResolversParentTypes['OrganizedConferenceConnection'], organizedProgrammes: ResolversParentTypes['OrganizedProgrammeConnection'], partOf: ResolversParentTypes['PartOfCompanyConnection'], parts: ResolversParentTypes['PartOfCompanyConnection'], programmes: ResolversParentTypes['ParticipatesInProgrammeConnection'], programmesAbout: ResolversParentTypes['ConcernsProgrammeConnection'], protectedIn: ResolversParentTypes['ProtectedInJurisdictionConnection'], published: ResolversParentTypes['PublishedBySourceConnection'], sourcesAbout: ResolversParentTypes['AboutSourceConnection'], tradeRoutes: ResolversParentTypes['ParticipatesInTradeRouteConnection'], treaties: ResolversParentTypes['PartyToAgreementConnection'] };
  CompanyConnection: Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CompanyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Company']> };
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyOrder: CompanyOrder;
  CompanyWhere: CompanyWhere;
  CompetentFor: Omit<CompetentFor, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  CompetentForJurisdictionConnection: Omit<CompetentForJurisdictionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CompetentForJurisdictionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Jurisdiction']> };
  CompetentForJurisdictionEdge: Omit<CompetentForJurisdictionEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Jurisdiction'] };
  CompetentForJurisdictionOrder: CompetentForJurisdictionOrder;
  CompetentForJurisdictionWhere: CompetentForJurisdictionWhere;
  CompetentForOfficeConnection: Omit<CompetentForOfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CompetentForOfficeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Office']> };
  CompetentForOfficeEdge: Omit<CompetentForOfficeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Office'] };
  CompetentForOfficeOrder: CompetentForOfficeOrder;
  CompetentForOfficeWhere: CompetentForOfficeWhere;
  CompetentForOrder: CompetentForOrder;
  CompetentForWhere: CompetentForWhere;
  ConcernRoleFilter: ConcernRoleFilter;
  Concerns: Omit<Concerns, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  ConcernsAgreementConnection: Omit<ConcernsAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConcernsAgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> };
  ConcernsAgreementEdge: Omit<ConcernsAgreementEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Agreement'] };
  ConcernsAgreementOrder: ConcernsAgreementOrder;
  ConcernsAgreementWhere: ConcernsAgreementWhere;
  ConcernsClaimConnection: Omit<ConcernsClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConcernsClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ConcernsClaimEdge: Omit<ConcernsClaimEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Claim'] };
  ConcernsClaimOrder: ConcernsClaimOrder;
  ConcernsClaimWhere: ConcernsClaimWhere;
  ConcernsDisputeConnection: Omit<ConcernsDisputeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConcernsDisputeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Dispute']> };
  ConcernsDisputeEdge: Omit<ConcernsDisputeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Dispute'] };
  ConcernsDisputeOrder: ConcernsDisputeOrder;
  ConcernsDisputeWhere: ConcernsDisputeWhere;
  ConcernsEntityConnection: Omit<ConcernsEntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConcernsEntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  ConcernsEntityEdge: Omit<ConcernsEntityEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Entity'] };
  ConcernsEntityOrder: ConcernsEntityOrder;
  ConcernsEntityWhere: ConcernsEntityWhere;
  ConcernsObservationConnection: Omit<ConcernsObservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConcernsObservationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Observation']> };
  ConcernsObservationEdge: Omit<ConcernsObservationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Observation'] };
  ConcernsObservationOrder: ConcernsObservationOrder;
  ConcernsObservationWhere: ConcernsObservationWhere;
  ConcernsOrder: ConcernsOrder;
  ConcernsProgrammeConnection: Omit<ConcernsProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConcernsProgrammeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Programme']> };
  ConcernsProgrammeEdge: Omit<ConcernsProgrammeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Programme'] };
  ConcernsProgrammeOrder: ConcernsProgrammeOrder;
  ConcernsProgrammeWhere: ConcernsProgrammeWhere;
  ConcernsWhere: ConcernsWhere;
  Conference: Omit<Conference, 'agreementsAbout' | 'attendees' | 'claims' | 'country' | 'disputesAbout' | 'evidence' | 'observations' | 'organizers' | 'outcomes' | 'producedBy' | 'programmesAbout' | 'series' | 'sourcesAbout'> & { agreementsAbout: ResolversParentTypes['ConcernsAgreementConnection'], attendees: ResolversParentTypes['AttendedActorConnection'], claims: ResolversParentTypes['ConcernsClaimConnection'], country?: Maybe<ResolversParentTypes['Country']>, disputesAbout: ResolversParentTypes['ConcernsDisputeConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, observations: ResolversParentTypes['ConcernsObservationConnection'], organizers: ResolversParentTypes['OrganizedPartyConnection'], outcomes: ResolversParentTypes['ProducedOutcomeConnection'], producedBy: ResolversParentTypes['ProducedConferenceConnection'], programmesAbout: ResolversParentTypes['ConcernsProgrammeConnection'], series?: Maybe<ResolversParentTypes['Series']>, sourcesAbout: ResolversParentTypes['AboutSourceConnection'] };
  ConferenceConnection: Omit<ConferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConferenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Conference']> };
  ConferenceEdge: Omit<ConferenceEdge, 'node'> & { node: ResolversParentTypes['Conference'] };
  ConferenceFormatFilter: ConferenceFormatFilter;
  ConferenceKindFilter: ConferenceKindFilter;
  ConferenceOrder: ConferenceOrder;
  ConferenceWhere: ConferenceWhere;
  ConfidenceFilter: ConfidenceFilter;
  Country: Omit<Country, 'affiliatedCompanies' | 'affiliatedPeople' | 'agreements' | 'agreementsAbout' | 'claims' | 'competentAuthorities' | 'conferences' | 'disputesAbout' | 'established' | 'evidence' | 'frameworks' | 'headquarteredCompanies' | 'headquarteredOffices' | 'headquarteredOrganizations' | 'hostedConferences' | 'memberOf' | 'observations' | 'offices' | 'operatingCompanies' | 'organizedConferences' | 'organizedProgrammes' | 'products' | 'programmes' | 'programmesAbout' | 'protectedCompanies' | 'protectedProducts' | 'published' | 'routesThrough' | 'servedBy' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { affiliatedCompanies: ResolversParentTypes['AffiliatedWithCompanyConnection'], affiliatedPeople: ResolversParentTypes['AffiliatedWithPersonConnection'], agreements: ResolversParentTypes['SignedAgreementConnection'], agreementsAbout: ResolversParentTypes['ConcernsAgreementConnection'], claims: ResolversParentTypes['ConcernsClaimConnection'], competentAuthorities: ResolversParentTypes['CompetentForOfficeConnection'], conferences: ResolversParentTypes['AttendedConferenceConnection'], disputesAbout: ResolversParentTypes['ConcernsDisputeConnection'], established: ResolversParentTypes['EstablishedEntityConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, frameworks: ResolversParentTypes['ParticipatesInFrameworkConnection'], headquarteredCompanies: ResolversParentTypes['HeadquarteredInCompanyConnection'], headquarteredOffices: ResolversParentTypes['HeadquarteredInOfficeConnection'], headquarteredOrganizations: ResolversParentTypes['HeadquarteredInOrganizationConnection'], hostedConferences: ResolversParentTypes['HeldInConferenceConnection'], memberOf: ResolversParentTypes['MemberOfOrganizationConnection'], observations: ResolversParentTypes['ConcernsObservationConnection'], offices: ResolversParentTypes['OfficeOfOfficeConnection'], operatingCompanies: ResolversParentTypes['OperatesInCompanyConnection'], organizedConferences: ResolversParentTypes['OrganizedConferenceConnection'], organizedProgrammes: ResolversParentTypes['OrganizedProgrammeConnection'], products: ResolversParentTypes['OriginatesInProductConnection'], programmes: ResolversParentTypes['ParticipatesInProgrammeConnection'], programmesAbout: ResolversParentTypes['ConcernsProgrammeConnection'], protectedCompanies: ResolversParentTypes['ProtectedInCompanyConnection'], protectedProducts: ResolversParentTypes['ProtectedInProductConnection'], published: ResolversParentTypes['PublishedBySourceConnection'], routesThrough: ResolversParentTypes['PassesThroughTradeRouteConnection'], servedBy: ResolversParentTypes['ServesOfficeConnection'], sourcesAbout: ResolversParentTypes['AboutSourceConnection'], tradeRoutes: ResolversParentTypes['ParticipatesInTradeRouteConnection'], treaties: ResolversParentTypes['PartyToAgreementConnection'] };
  CountryConnection: Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Country']> };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  CountryKindFilter: CountryKindFilter;
  CountryOrder: CountryOrder;
  CountryWhere: CountryWhere;
  Coverage: Coverage;
  Dispute: Omit<Dispute, 'agreementsAbout' | 'claims' | 'concerns' | 'disputesAbout' | 'evidence' | 'involved' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: ResolversParentTypes['ConcernsAgreementConnection'], claims: ResolversParentTypes['ConcernsClaimConnection'], concerns: ResolversParentTypes['ConcernsEntityConnection'], disputesAbout: ResolversParentTypes['ConcernsDisputeConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, involved: ResolversParentTypes['InvolvedInActorConnection'], observations: ResolversParentTypes['ConcernsObservationConnection'], programmesAbout: ResolversParentTypes['ConcernsProgrammeConnection'], sourcesAbout: ResolversParentTypes['AboutSourceConnection'] };
  DisputeConnection: Omit<DisputeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DisputeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Dispute']> };
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['Dispute'] };
  DisputeOrder: DisputeOrder;
  DisputeRoleFilter: DisputeRoleFilter;
  DisputeWhere: DisputeWhere;
  EditedBy: Omit<EditedBy, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  EditedByOrder: EditedByOrder;
  EditedByPersonConnection: Omit<EditedByPersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EditedByPersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  EditedByPersonEdge: Omit<EditedByPersonEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Person'] };
  EditedByPersonOrder: EditedByPersonOrder;
  EditedByPersonWhere: EditedByPersonWhere;
  EditedBySourceConnection: Omit<EditedBySourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EditedBySourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  EditedBySourceEdge: Omit<EditedBySourceEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Source'] };
  EditedBySourceOrder: EditedBySourceOrder;
  EditedBySourceWhere: EditedBySourceWhere;
  EditedByWhere: EditedByWhere;
  EditionOf: Omit<EditionOf, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  EditionOfConferenceConnection: Omit<EditionOfConferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EditionOfConferenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Conference']> };
  EditionOfConferenceEdge: Omit<EditionOfConferenceEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Conference'] };
  EditionOfConferenceOrder: EditionOfConferenceOrder;
  EditionOfConferenceWhere: EditionOfConferenceWhere;
  EditionOfOrder: EditionOfOrder;
  EditionOfWhere: EditionOfWhere;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityKindFilter: EntityKindFilter;
  Established: Omit<Established, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  EstablishedEntityConnection: Omit<EstablishedEntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EstablishedEntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EstablishedEntityEdge: Omit<EstablishedEntityEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Entity'] };
  EstablishedEntityOrder: EstablishedEntityOrder;
  EstablishedEntityWhere: EstablishedEntityWhere;
  EstablishedOrder: EstablishedOrder;
  EstablishedWhere: EstablishedWhere;
  EstablishmentRoleFilter: EstablishmentRoleFilter;
  Evidence: Omit<Evidence, 'source'> & { source: ResolversParentTypes['Source'] };
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  Framework: Omit<Framework, 'agreementsAbout' | 'claims' | 'disputesAbout' | 'establishedBy' | 'evidence' | 'observations' | 'partOf' | 'participants' | 'parts' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: ResolversParentTypes['ConcernsAgreementConnection'], claims: ResolversParentTypes['ConcernsClaimConnection'], disputesAbout: ResolversParentTypes['ConcernsDisputeConnection'], establishedBy: ResolversParentTypes['EstablishedEntityConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, observations: ResolversParentTypes['ConcernsObservationConnection'], partOf: ResolversParentTypes['PartOfFrameworkConnection'], participants: ResolversParentTypes['ParticipatesInPartyConnection'], parts: ResolversParentTypes['PartOfFrameworkConnection'], programmesAbout: ResolversParentTypes['ConcernsProgrammeConnection'], sourcesAbout: ResolversParentTypes['AboutSourceConnection'] };
  FrameworkConnection: Omit<FrameworkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FrameworkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Framework']> };
  FrameworkEdge: Omit<FrameworkEdge, 'node'> & { node: ResolversParentTypes['Framework'] };
  FrameworkOrder: FrameworkOrder;
  FrameworkWhere: FrameworkWhere;
  HeadquarteredIn: Omit<HeadquarteredIn, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  HeadquarteredInCompanyConnection: Omit<HeadquarteredInCompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HeadquarteredInCompanyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Company']> };
  HeadquarteredInCompanyEdge: Omit<HeadquarteredInCompanyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Company'] };
  HeadquarteredInCompanyOrder: HeadquarteredInCompanyOrder;
  HeadquarteredInCompanyWhere: HeadquarteredInCompanyWhere;
  HeadquarteredInOfficeConnection: Omit<HeadquarteredInOfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HeadquarteredInOfficeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Office']> };
  HeadquarteredInOfficeEdge: Omit<HeadquarteredInOfficeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Office'] };
  HeadquarteredInOfficeOrder: HeadquarteredInOfficeOrder;
  HeadquarteredInOfficeWhere: HeadquarteredInOfficeWhere;
  HeadquarteredInOrder: HeadquarteredInOrder;
  HeadquarteredInOrganizationConnection: Omit<HeadquarteredInOrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HeadquarteredInOrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  HeadquarteredInOrganizationEdge: Omit<HeadquarteredInOrganizationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  HeadquarteredInOrganizationOrder: HeadquarteredInOrganizationOrder;
  HeadquarteredInOrganizationWhere: HeadquarteredInOrganizationWhere;
  HeadquarteredInWhere: HeadquarteredInWhere;
  HeldIn: Omit<HeldIn, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  HeldInConferenceConnection: Omit<HeldInConferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HeldInConferenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Conference']> };
  HeldInConferenceEdge: Omit<HeldInConferenceEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Conference'] };
  HeldInConferenceOrder: HeldInConferenceOrder;
  HeldInConferenceWhere: HeldInConferenceWhere;
  HeldInOrder: HeldInOrder;
  HeldInWhere: HeldInWhere;
  ID: Scalars['ID']['output'];
  IDFilter: IdFilter;
  Identifier: Identifier;
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  InvolvedIn: Omit<InvolvedIn, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  InvolvedInActorConnection: Omit<InvolvedInActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvolvedInActorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Actor']> };
  InvolvedInActorEdge: Omit<InvolvedInActorEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Actor'] };
  InvolvedInActorOrder: InvolvedInActorOrder;
  InvolvedInActorWhere: InvolvedInActorWhere;
  InvolvedInDisputeConnection: Omit<InvolvedInDisputeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvolvedInDisputeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Dispute']> };
  InvolvedInDisputeEdge: Omit<InvolvedInDisputeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Dispute'] };
  InvolvedInDisputeOrder: InvolvedInDisputeOrder;
  InvolvedInDisputeWhere: InvolvedInDisputeWhere;
  InvolvedInOrder: InvolvedInOrder;
  InvolvedInWhere: InvolvedInWhere;
  Jurisdiction: ResolversInterfaceTypes<ResolversParentTypes>['Jurisdiction'];
  MemberOf: Omit<MemberOf, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  MemberOfJurisdictionConnection: Omit<MemberOfJurisdictionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MemberOfJurisdictionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Jurisdiction']> };
  MemberOfJurisdictionEdge: Omit<MemberOfJurisdictionEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Jurisdiction'] };
  MemberOfJurisdictionOrder: MemberOfJurisdictionOrder;
  MemberOfJurisdictionWhere: MemberOfJurisdictionWhere;
  MemberOfOrder: MemberOfOrder;
  MemberOfOrganizationConnection: Omit<MemberOfOrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MemberOfOrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  MemberOfOrganizationEdge: Omit<MemberOfOrganizationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  MemberOfOrganizationOrder: MemberOfOrganizationOrder;
  MemberOfOrganizationWhere: MemberOfOrganizationWhere;
  MemberOfWhere: MemberOfWhere;
  Name: Name;
  NameKindFilter: NameKindFilter;
  Observation: Omit<Observation, 'agreementsAbout' | 'attributedTo' | 'claims' | 'concerns' | 'disputesAbout' | 'evidence' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: ResolversParentTypes['ConcernsAgreementConnection'], attributedTo: ResolversParentTypes['AttributedToActorConnection'], claims: ResolversParentTypes['ConcernsClaimConnection'], concerns: ResolversParentTypes['ConcernsEntityConnection'], disputesAbout: ResolversParentTypes['ConcernsDisputeConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, observations: ResolversParentTypes['ConcernsObservationConnection'], programmesAbout: ResolversParentTypes['ConcernsProgrammeConnection'], sourcesAbout: ResolversParentTypes['AboutSourceConnection'] };
  ObservationConnection: Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObservationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Observation']> };
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationOrder: ObservationOrder;
  ObservationWhere: ObservationWhere;
  Office: Omit<Office, 'administers' | 'affiliatedCompanies' | 'affiliatedPeople' | 'agreements' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'competentAuthorities' | 'competentFor' | 'conferences' | 'country' | 'disputes' | 'disputesAbout' | 'established' | 'evidence' | 'frameworks' | 'headquarters' | 'memberOf' | 'observations' | 'organizedConferences' | 'organizedProgrammes' | 'partOf' | 'programmes' | 'programmesAbout' | 'protectedCompanies' | 'protectedProducts' | 'published' | 'serves' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { administers: ResolversParentTypes['AdministeredByAgreementConnection'], affiliatedCompanies: ResolversParentTypes['AffiliatedWithCompanyConnection'], affiliatedPeople: ResolversParentTypes['AffiliatedWithPersonConnection'], agreements: ResolversParentTypes['SignedAgreementConnection'], agreementsAbout: ResolversParentTypes['ConcernsAgreementConnection'], attributedClaims: ResolversParentTypes['AttributedToClaimConnection'], attributedObservations: ResolversParentTypes['AttributedToObservationConnection'], claims: ResolversParentTypes['ConcernsClaimConnection'], competentAuthorities: ResolversParentTypes['CompetentForOfficeConnection'], competentFor: ResolversParentTypes['CompetentForJurisdictionConnection'], conferences: ResolversParentTypes['AttendedConferenceConnection'], country?: Maybe<ResolversParentTypes['Country']>, disputes: ResolversParentTypes['InvolvedInDisputeConnection'], disputesAbout: ResolversParentTypes['ConcernsDisputeConnection'], established: ResolversParentTypes['EstablishedEntityConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, frameworks: ResolversParentTypes['ParticipatesInFrameworkConnection'], headquarters?: Maybe<ResolversParentTypes['Country']>, memberOf: ResolversParentTypes['MemberOfOrganizationConnection'], observations: ResolversParentTypes['ConcernsObservationConnection'], organizedConferences: ResolversParentTypes['OrganizedConferenceConnection'], organizedProgrammes: ResolversParentTypes['OrganizedProgrammeConnection'], partOf: ResolversParentTypes['PartOfOrganizationConnection'], programmes: ResolversParentTypes['ParticipatesInProgrammeConnection'], programmesAbout: ResolversParentTypes['ConcernsProgrammeConnection'], protectedCompanies: ResolversParentTypes['ProtectedInCompanyConnection'], protectedProducts: ResolversParentTypes['ProtectedInProductConnection'], published: ResolversParentTypes['PublishedBySourceConnection'], serves: ResolversParentTypes['ServesCountryConnection'], sourcesAbout: ResolversParentTypes['AboutSourceConnection'], tradeRoutes: ResolversParentTypes['ParticipatesInTradeRouteConnection'], treaties: ResolversParentTypes['PartyToAgreementConnection'] };
  OfficeConnection: Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfficeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Office']> };
  OfficeEdge: Omit<OfficeEdge, 'node'> & { node: ResolversParentTypes['Office'] };
  OfficeOf: Omit<OfficeOf, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  OfficeOfOfficeConnection: Omit<OfficeOfOfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfficeOfOfficeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Office']> };
  OfficeOfOfficeEdge: Omit<OfficeOfOfficeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Office'] };
  OfficeOfOfficeOrder: OfficeOfOfficeOrder;
  OfficeOfOfficeWhere: OfficeOfOfficeWhere;
  OfficeOfOrder: OfficeOfOrder;
  OfficeOfWhere: OfficeOfWhere;
  OfficeOrder: OfficeOrder;
  OfficeScopeFilter: OfficeScopeFilter;
  OfficeWhere: OfficeWhere;
  OperatesIn: Omit<OperatesIn, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  OperatesInCompanyConnection: Omit<OperatesInCompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OperatesInCompanyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Company']> };
  OperatesInCompanyEdge: Omit<OperatesInCompanyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Company'] };
  OperatesInCompanyOrder: OperatesInCompanyOrder;
  OperatesInCompanyWhere: OperatesInCompanyWhere;
  OperatesInCountryConnection: Omit<OperatesInCountryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Country']> };
  OperatesInCountryEdge: Omit<OperatesInCountryEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Country'] };
  OperatesInCountryOrder: OperatesInCountryOrder;
  OperatesInCountryWhere: OperatesInCountryWhere;
  OperatesInOrder: OperatesInOrder;
  OperatesInWhere: OperatesInWhere;
  Organization: Omit<Organization, 'administers' | 'affiliatedCompanies' | 'affiliatedPeople' | 'agreements' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'conferences' | 'disputes' | 'disputesAbout' | 'established' | 'establishedBy' | 'evidence' | 'frameworks' | 'headquarters' | 'members' | 'observations' | 'offices' | 'organizedConferences' | 'organizedProgrammes' | 'partOf' | 'parts' | 'programmes' | 'programmesAbout' | 'published' | 'sourcesAbout' | 'tradeRoutes' | 'treaties'> & { administers: ResolversParentTypes['AdministeredByAgreementConnection'], affiliatedCompanies: ResolversParentTypes['AffiliatedWithCompanyConnection'], affiliatedPeople: ResolversParentTypes['AffiliatedWithPersonConnection'], agreements: ResolversParentTypes['SignedAgreementConnection'], agreementsAbout: ResolversParentTypes['ConcernsAgreementConnection'], attributedClaims: ResolversParentTypes['AttributedToClaimConnection'], attributedObservations: ResolversParentTypes['AttributedToObservationConnection'], claims: ResolversParentTypes['ConcernsClaimConnection'], conferences: ResolversParentTypes['AttendedConferenceConnection'], disputes: ResolversParentTypes['InvolvedInDisputeConnection'], disputesAbout: ResolversParentTypes['ConcernsDisputeConnection'], established: ResolversParentTypes['EstablishedEntityConnection'], establishedBy: ResolversParentTypes['EstablishedEntityConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, frameworks: ResolversParentTypes['ParticipatesInFrameworkConnection'], headquarters?: Maybe<ResolversParentTypes['Country']>, members: ResolversParentTypes['MemberOfJurisdictionConnection'], observations: ResolversParentTypes['ConcernsObservationConnection'], offices: ResolversParentTypes['PartOfOfficeConnection'], organizedConferences: ResolversParentTypes['OrganizedConferenceConnection'], organizedProgrammes: ResolversParentTypes['OrganizedProgrammeConnection'], partOf: ResolversParentTypes['PartOfOrganizationConnection'], parts: ResolversParentTypes['PartOfOrganizationConnection'], programmes: ResolversParentTypes['ParticipatesInProgrammeConnection'], programmesAbout: ResolversParentTypes['ConcernsProgrammeConnection'], published: ResolversParentTypes['PublishedBySourceConnection'], sourcesAbout: ResolversParentTypes['AboutSourceConnection'], tradeRoutes: ResolversParentTypes['ParticipatesInTradeRouteConnection'], treaties: ResolversParentTypes['PartyToAgreementConnection'] };
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationOrder: OrganizationOrder;
  OrganizationWhere: OrganizationWhere;
  Organized: Omit<Organized, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  OrganizedConferenceConnection: Omit<OrganizedConferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizedConferenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Conference']> };
  OrganizedConferenceEdge: Omit<OrganizedConferenceEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Conference'] };
  OrganizedConferenceOrder: OrganizedConferenceOrder;
  OrganizedConferenceWhere: OrganizedConferenceWhere;
  OrganizedOrder: OrganizedOrder;
  OrganizedPartyConnection: Omit<OrganizedPartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizedPartyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Party']> };
  OrganizedPartyEdge: Omit<OrganizedPartyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Party'] };
  OrganizedPartyOrder: OrganizedPartyOrder;
  OrganizedPartyWhere: OrganizedPartyWhere;
  OrganizedProgrammeConnection: Omit<OrganizedProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizedProgrammeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Programme']> };
  OrganizedProgrammeEdge: Omit<OrganizedProgrammeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Programme'] };
  OrganizedProgrammeOrder: OrganizedProgrammeOrder;
  OrganizedProgrammeWhere: OrganizedProgrammeWhere;
  OrganizedWhere: OrganizedWhere;
  OriginScopeFilter: OriginScopeFilter;
  OriginatesIn: Omit<OriginatesIn, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  OriginatesInOrder: OriginatesInOrder;
  OriginatesInProductConnection: Omit<OriginatesInProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OriginatesInProductEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Product']> };
  OriginatesInProductEdge: Omit<OriginatesInProductEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Product'] };
  OriginatesInProductOrder: OriginatesInProductOrder;
  OriginatesInProductWhere: OriginatesInProductWhere;
  OriginatesInWhere: OriginatesInWhere;
  Outcome: ResolversUnionTypes<ResolversParentTypes>['Outcome'];
  PageInfo: PageInfo;
  PartOf: Omit<PartOf, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  PartOfAgreementConnection: Omit<PartOfAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartOfAgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> };
  PartOfAgreementEdge: Omit<PartOfAgreementEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Agreement'] };
  PartOfAgreementOrder: PartOfAgreementOrder;
  PartOfAgreementWhere: PartOfAgreementWhere;
  PartOfCompanyConnection: Omit<PartOfCompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartOfCompanyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Company']> };
  PartOfCompanyEdge: Omit<PartOfCompanyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Company'] };
  PartOfCompanyOrder: PartOfCompanyOrder;
  PartOfCompanyWhere: PartOfCompanyWhere;
  PartOfFrameworkConnection: Omit<PartOfFrameworkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartOfFrameworkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Framework']> };
  PartOfFrameworkEdge: Omit<PartOfFrameworkEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Framework'] };
  PartOfFrameworkOrder: PartOfFrameworkOrder;
  PartOfFrameworkWhere: PartOfFrameworkWhere;
  PartOfOfficeConnection: Omit<PartOfOfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartOfOfficeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Office']> };
  PartOfOfficeEdge: Omit<PartOfOfficeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Office'] };
  PartOfOfficeOrder: PartOfOfficeOrder;
  PartOfOfficeWhere: PartOfOfficeWhere;
  PartOfOrder: PartOfOrder;
  PartOfOrganizationConnection: Omit<PartOfOrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartOfOrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  PartOfOrganizationEdge: Omit<PartOfOrganizationEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  PartOfOrganizationOrder: PartOfOrganizationOrder;
  PartOfOrganizationWhere: PartOfOrganizationWhere;
  PartOfProgrammeConnection: Omit<PartOfProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartOfProgrammeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Programme']> };
  PartOfProgrammeEdge: Omit<PartOfProgrammeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Programme'] };
  PartOfProgrammeOrder: PartOfProgrammeOrder;
  PartOfProgrammeWhere: PartOfProgrammeWhere;
  PartOfWhere: PartOfWhere;
  PartialDate: Scalars['PartialDate']['output'];
  PartialDateFilter: PartialDateFilter;
  ParticipatesIn: Omit<ParticipatesIn, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  ParticipatesInFrameworkConnection: Omit<ParticipatesInFrameworkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ParticipatesInFrameworkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Framework']> };
  ParticipatesInFrameworkEdge: Omit<ParticipatesInFrameworkEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Framework'] };
  ParticipatesInFrameworkOrder: ParticipatesInFrameworkOrder;
  ParticipatesInFrameworkWhere: ParticipatesInFrameworkWhere;
  ParticipatesInOrder: ParticipatesInOrder;
  ParticipatesInPartyConnection: Omit<ParticipatesInPartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ParticipatesInPartyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Party']> };
  ParticipatesInPartyEdge: Omit<ParticipatesInPartyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Party'] };
  ParticipatesInPartyOrder: ParticipatesInPartyOrder;
  ParticipatesInPartyWhere: ParticipatesInPartyWhere;
  ParticipatesInProgrammeConnection: Omit<ParticipatesInProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ParticipatesInProgrammeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Programme']> };
  ParticipatesInProgrammeEdge: Omit<ParticipatesInProgrammeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Programme'] };
  ParticipatesInProgrammeOrder: ParticipatesInProgrammeOrder;
  ParticipatesInProgrammeWhere: ParticipatesInProgrammeWhere;
  ParticipatesInTradeRouteConnection: Omit<ParticipatesInTradeRouteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ParticipatesInTradeRouteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TradeRoute']> };
  ParticipatesInTradeRouteEdge: Omit<ParticipatesInTradeRouteEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['TradeRoute'] };
  ParticipatesInTradeRouteOrder: ParticipatesInTradeRouteOrder;
  ParticipatesInTradeRouteWhere: ParticipatesInTradeRouteWhere;
  ParticipatesInWhere: ParticipatesInWhere;
  Party: ResolversInterfaceTypes<ResolversParentTypes>['Party'];
  PartyBasisFilter: PartyBasisFilter;
  PartyTo: Omit<PartyTo, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  PartyToAgreementConnection: Omit<PartyToAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartyToAgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> };
  PartyToAgreementEdge: Omit<PartyToAgreementEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Agreement'] };
  PartyToAgreementOrder: PartyToAgreementOrder;
  PartyToAgreementWhere: PartyToAgreementWhere;
  PartyToOrder: PartyToOrder;
  PartyToPartyConnection: Omit<PartyToPartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartyToPartyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Party']> };
  PartyToPartyEdge: Omit<PartyToPartyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Party'] };
  PartyToPartyOrder: PartyToPartyOrder;
  PartyToPartyWhere: PartyToPartyWhere;
  PartyToWhere: PartyToWhere;
  PassesThrough: Omit<PassesThrough, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  PassesThroughCountryConnection: Omit<PassesThroughCountryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Country']> };
  PassesThroughCountryEdge: Omit<PassesThroughCountryEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Country'] };
  PassesThroughCountryOrder: PassesThroughCountryOrder;
  PassesThroughCountryWhere: PassesThroughCountryWhere;
  PassesThroughOrder: PassesThroughOrder;
  PassesThroughTradeRouteConnection: Omit<PassesThroughTradeRouteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PassesThroughTradeRouteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TradeRoute']> };
  PassesThroughTradeRouteEdge: Omit<PassesThroughTradeRouteEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['TradeRoute'] };
  PassesThroughTradeRouteOrder: PassesThroughTradeRouteOrder;
  PassesThroughTradeRouteWhere: PassesThroughTradeRouteWhere;
  PassesThroughWhere: PassesThroughWhere;
  PctRoleFilter: PctRoleFilter;
  Person: Omit<Person, 'affiliations' | 'agreementsAbout' | 'attributedClaims' | 'attributedObservations' | 'claims' | 'conferences' | 'disputes' | 'disputesAbout' | 'edited' | 'established' | 'evidence' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { affiliations: ResolversParentTypes['AffiliatedWithPartyConnection'], agreementsAbout: ResolversParentTypes['ConcernsAgreementConnection'], attributedClaims: ResolversParentTypes['AttributedToClaimConnection'], attributedObservations: ResolversParentTypes['AttributedToObservationConnection'], claims: ResolversParentTypes['ConcernsClaimConnection'], conferences: ResolversParentTypes['AttendedConferenceConnection'], disputes: ResolversParentTypes['InvolvedInDisputeConnection'], disputesAbout: ResolversParentTypes['ConcernsDisputeConnection'], edited: ResolversParentTypes['EditedBySourceConnection'], established: ResolversParentTypes['EstablishedEntityConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, observations: ResolversParentTypes['ConcernsObservationConnection'], programmesAbout: ResolversParentTypes['ConcernsProgrammeConnection'], sourcesAbout: ResolversParentTypes['AboutSourceConnection'] };
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonOrder: PersonOrder;
  PersonWhere: PersonWhere;
  Produced: Omit<Produced, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  ProducedConferenceConnection: Omit<ProducedConferenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProducedConferenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Conference']> };
  ProducedConferenceEdge: Omit<ProducedConferenceEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Conference'] };
  ProducedConferenceOrder: ProducedConferenceOrder;
  ProducedConferenceWhere: ProducedConferenceWhere;
  ProducedOrder: ProducedOrder;
  ProducedOutcomeConnection: Omit<ProducedOutcomeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProducedOutcomeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Outcome']> };
  ProducedOutcomeEdge: Omit<ProducedOutcomeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Outcome'] };
  ProducedOutcomeOrder: ProducedOutcomeOrder;
  ProducedOutcomeWhere: ProducedOutcomeWhere;
  ProducedWhere: ProducedWhere;
  Product: Omit<Product, 'agreementsAbout' | 'claims' | 'disputesAbout' | 'evidence' | 'observations' | 'origin' | 'programmesAbout' | 'protectedIn' | 'sourcesAbout'> & { agreementsAbout: ResolversParentTypes['ConcernsAgreementConnection'], claims: ResolversParentTypes['ConcernsClaimConnection'], disputesAbout: ResolversParentTypes['ConcernsDisputeConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, observations: ResolversParentTypes['ConcernsObservationConnection'], origin?: Maybe<ResolversParentTypes['Country']>, programmesAbout: ResolversParentTypes['ConcernsProgrammeConnection'], protectedIn: ResolversParentTypes['ProtectedInJurisdictionConnection'], sourcesAbout: ResolversParentTypes['AboutSourceConnection'] };
  ProductConnection: Omit<ProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProductEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Product']> };
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductOrder: ProductOrder;
  ProductWhere: ProductWhere;
  ProductionModeFilter: ProductionModeFilter;
  Programme: Omit<Programme, 'agreementsAbout' | 'claims' | 'concerns' | 'disputesAbout' | 'establishedBy' | 'evidence' | 'observations' | 'organizers' | 'partOf' | 'participants' | 'parts' | 'producedBy' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: ResolversParentTypes['ConcernsAgreementConnection'], claims: ResolversParentTypes['ConcernsClaimConnection'], concerns: ResolversParentTypes['ConcernsEntityConnection'], disputesAbout: ResolversParentTypes['ConcernsDisputeConnection'], establishedBy: ResolversParentTypes['EstablishedEntityConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, observations: ResolversParentTypes['ConcernsObservationConnection'], organizers: ResolversParentTypes['OrganizedPartyConnection'], partOf: ResolversParentTypes['PartOfProgrammeConnection'], participants: ResolversParentTypes['ParticipatesInPartyConnection'], parts: ResolversParentTypes['PartOfProgrammeConnection'], producedBy: ResolversParentTypes['ProducedConferenceConnection'], programmesAbout: ResolversParentTypes['ConcernsProgrammeConnection'], sourcesAbout: ResolversParentTypes['AboutSourceConnection'] };
  ProgrammeConnection: Omit<ProgrammeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProgrammeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Programme']> };
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammeKindFilter: ProgrammeKindFilter;
  ProgrammeOrder: ProgrammeOrder;
  ProgrammeWhere: ProgrammeWhere;
  ProtectedIn: Omit<ProtectedIn, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  ProtectedInCompanyConnection: Omit<ProtectedInCompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProtectedInCompanyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Company']> };
  ProtectedInCompanyEdge: Omit<ProtectedInCompanyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Company'] };
  ProtectedInCompanyOrder: ProtectedInCompanyOrder;
  ProtectedInCompanyWhere: ProtectedInCompanyWhere;
  ProtectedInJurisdictionConnection: Omit<ProtectedInJurisdictionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProtectedInJurisdictionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Jurisdiction']> };
  ProtectedInJurisdictionEdge: Omit<ProtectedInJurisdictionEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Jurisdiction'] };
  ProtectedInJurisdictionOrder: ProtectedInJurisdictionOrder;
  ProtectedInJurisdictionWhere: ProtectedInJurisdictionWhere;
  ProtectedInOrder: ProtectedInOrder;
  ProtectedInProductConnection: Omit<ProtectedInProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProtectedInProductEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Product']> };
  ProtectedInProductEdge: Omit<ProtectedInProductEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Product'] };
  ProtectedInProductOrder: ProtectedInProductOrder;
  ProtectedInProductWhere: ProtectedInProductWhere;
  ProtectedInWhere: ProtectedInWhere;
  ProtectionStatusFilter: ProtectionStatusFilter;
  PublishedBy: Omit<PublishedBy, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  PublishedByOrder: PublishedByOrder;
  PublishedByPartyConnection: Omit<PublishedByPartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublishedByPartyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Party']> };
  PublishedByPartyEdge: Omit<PublishedByPartyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Party'] };
  PublishedByPartyOrder: PublishedByPartyOrder;
  PublishedByPartyWhere: PublishedByPartyWhere;
  PublishedBySourceConnection: Omit<PublishedBySourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublishedBySourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  PublishedBySourceEdge: Omit<PublishedBySourceEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Source'] };
  PublishedBySourceOrder: PublishedBySourceOrder;
  PublishedBySourceWhere: PublishedBySourceWhere;
  PublishedByWhere: PublishedByWhere;
  Query: Record<PropertyKey, never>;
  Relationship: ResolversInterfaceTypes<ResolversParentTypes>['Relationship'];
  Release: Release;
  RightFilter: RightFilter;
  RouteRoleFilter: RouteRoleFilter;
  Series: Omit<Series, 'agreementsAbout' | 'claims' | 'disputesAbout' | 'editions' | 'establishedBy' | 'evidence' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: ResolversParentTypes['ConcernsAgreementConnection'], claims: ResolversParentTypes['ConcernsClaimConnection'], disputesAbout: ResolversParentTypes['ConcernsDisputeConnection'], editions: ResolversParentTypes['EditionOfConferenceConnection'], establishedBy: ResolversParentTypes['EstablishedEntityConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, observations: ResolversParentTypes['ConcernsObservationConnection'], programmesAbout: ResolversParentTypes['ConcernsProgrammeConnection'], sourcesAbout: ResolversParentTypes['AboutSourceConnection'] };
  SeriesConnection: Omit<SeriesConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SeriesEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Series']> };
  SeriesEdge: Omit<SeriesEdge, 'node'> & { node: ResolversParentTypes['Series'] };
  SeriesOrder: SeriesOrder;
  SeriesWhere: SeriesWhere;
  Serves: Omit<Serves, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  ServesCountryConnection: Omit<ServesCountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServesCountryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Country']> };
  ServesCountryEdge: Omit<ServesCountryEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Country'] };
  ServesCountryOrder: ServesCountryOrder;
  ServesCountryWhere: ServesCountryWhere;
  ServesOfficeConnection: Omit<ServesOfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServesOfficeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Office']> };
  ServesOfficeEdge: Omit<ServesOfficeEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Office'] };
  ServesOfficeOrder: ServesOfficeOrder;
  ServesOfficeWhere: ServesOfficeWhere;
  ServesOrder: ServesOrder;
  ServesWhere: ServesWhere;
  SignatoryRoleFilter: SignatoryRoleFilter;
  Signed: Omit<Signed, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  SignedAgreementConnection: Omit<SignedAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SignedAgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> };
  SignedAgreementEdge: Omit<SignedAgreementEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Agreement'] };
  SignedAgreementOrder: SignedAgreementOrder;
  SignedAgreementWhere: SignedAgreementWhere;
  SignedOrder: SignedOrder;
  SignedPartyConnection: Omit<SignedPartyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SignedPartyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Party']> };
  SignedPartyEdge: Omit<SignedPartyEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Party'] };
  SignedPartyOrder: SignedPartyOrder;
  SignedPartyWhere: SignedPartyWhere;
  SignedWhere: SignedWhere;
  Source: Omit<Source, 'about' | 'agreementsAbout' | 'claims' | 'disputesAbout' | 'editors' | 'evidence' | 'observations' | 'programmesAbout' | 'publishedBy' | 'sourcesAbout'> & { about: ResolversParentTypes['AboutEntityConnection'], agreementsAbout: ResolversParentTypes['ConcernsAgreementConnection'], claims: ResolversParentTypes['ConcernsClaimConnection'], disputesAbout: ResolversParentTypes['ConcernsDisputeConnection'], editors: ResolversParentTypes['EditedByPersonConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, observations: ResolversParentTypes['ConcernsObservationConnection'], programmesAbout: ResolversParentTypes['ConcernsProgrammeConnection'], publishedBy: ResolversParentTypes['PublishedByPartyConnection'], sourcesAbout: ResolversParentTypes['AboutSourceConnection'] };
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceOrder: SourceOrder;
  SourceWhere: SourceWhere;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  Succeeds: Omit<Succeeds, 'evidence'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  SucceedsAgreementConnection: Omit<SucceedsAgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SucceedsAgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> };
  SucceedsAgreementEdge: Omit<SucceedsAgreementEdge, 'evidence' | 'node'> & { evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Agreement'] };
  SucceedsAgreementOrder: SucceedsAgreementOrder;
  SucceedsAgreementWhere: SucceedsAgreementWhere;
  SucceedsOrder: SucceedsOrder;
  SucceedsWhere: SucceedsWhere;
  SuccessionModeFilter: SuccessionModeFilter;
  Topic: Omit<Topic, 'agreementsAbout' | 'claims' | 'disputesAbout' | 'evidence' | 'observations' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: ResolversParentTypes['ConcernsAgreementConnection'], claims: ResolversParentTypes['ConcernsClaimConnection'], disputesAbout: ResolversParentTypes['ConcernsDisputeConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, observations: ResolversParentTypes['ConcernsObservationConnection'], programmesAbout: ResolversParentTypes['ConcernsProgrammeConnection'], sourcesAbout: ResolversParentTypes['AboutSourceConnection'] };
  TopicConnection: Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  TopicOrder: TopicOrder;
  TopicWhere: TopicWhere;
  TradeRoute: Omit<TradeRoute, 'agreementsAbout' | 'claims' | 'disputesAbout' | 'evidence' | 'observations' | 'participants' | 'programmesAbout' | 'sourcesAbout'> & { agreementsAbout: ResolversParentTypes['ConcernsAgreementConnection'], claims: ResolversParentTypes['ConcernsClaimConnection'], disputesAbout: ResolversParentTypes['ConcernsDisputeConnection'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, observations: ResolversParentTypes['ConcernsObservationConnection'], participants: ResolversParentTypes['ParticipatesInPartyConnection'], programmesAbout: ResolversParentTypes['ConcernsProgrammeConnection'], sourcesAbout: ResolversParentTypes['AboutSourceConnection'] };
  TradeRouteConnection: Omit<TradeRouteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TradeRouteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TradeRoute']> };
  TradeRouteEdge: Omit<TradeRouteEdge, 'node'> & { node: ResolversParentTypes['TradeRoute'] };
  TradeRouteOrder: TradeRouteOrder;
  TradeRouteWhere: TradeRouteWhere;
  TransportModeFilter: TransportModeFilter;
  ValueQualifierFilter: ValueQualifierFilter;
};

export type EvidenceDirectiveArgs = { };

export type EvidenceDirectiveResolver<Result, Parent, ContextType = any, Args = EvidenceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type KeyDirectiveArgs = { };

export type KeyDirectiveResolver<Result, Parent, ContextType = any, Args = KeyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeDirectiveArgs = {
  label?: Maybe<Scalars['String']['input']>;
  plural?: Maybe<Scalars['String']['input']>;
  singular?: Maybe<Scalars['String']['input']>;
};

export type NodeDirectiveResolver<Result, Parent, ContextType = any, Args = NodeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OpenListDirectiveArgs = {
  unless?: Maybe<Scalars['String']['input']>;
};

export type OpenListDirectiveResolver<Result, Parent, ContextType = any, Args = OpenListDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OrdinalDirectiveArgs = { };

export type OrdinalDirectiveResolver<Result, Parent, ContextType = any, Args = OrdinalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OwnedDirectiveArgs = {
  orderedBy: ReadonlyArray<Scalars['String']['input']>;
  type: Scalars['String']['input'];
};

export type OwnedDirectiveResolver<Result, Parent, ContextType = any, Args = OwnedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationshipDirectiveArgs = {
  direction: RelationshipDirection;
  type: Scalars['String']['input'];
};

export type RelationshipDirectiveResolver<Result, Parent, ContextType = any, Args = RelationshipDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationshipTypeDirectiveArgs = {
  from: ReadonlyArray<Scalars['String']['input']>;
  identity?: ReadonlyArray<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  to: ReadonlyArray<Scalars['String']['input']>;
};

export type RelationshipTypeDirectiveResolver<Result, Parent, ContextType = any, Args = RelationshipTypeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AboutResolvers<ContextType = any, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AboutEntityConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AboutEntityConnection'] = ResolversParentTypes['AboutEntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AboutEntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AboutEntityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AboutEntityEdge'] = ResolversParentTypes['AboutEntityEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AboutSourceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AboutSourceConnection'] = ResolversParentTypes['AboutSourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AboutSourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AboutSourceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AboutSourceEdge'] = ResolversParentTypes['AboutSourceEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Company' | 'Country' | 'Office' | 'Organization' | 'Person', ParentType, ContextType>;
};

export type AdministeredByResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdministeredBy'] = ResolversParentTypes['AdministeredBy']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministeredByAgreementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdministeredByAgreementConnection'] = ResolversParentTypes['AdministeredByAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdministeredByAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdministeredByAgreementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdministeredByAgreementEdge'] = ResolversParentTypes['AdministeredByAgreementEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AdministeredByPartyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdministeredByPartyConnection'] = ResolversParentTypes['AdministeredByPartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdministeredByPartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdministeredByPartyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdministeredByPartyEdge'] = ResolversParentTypes['AdministeredByPartyEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AffiliatedWithResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliatedWith'] = ResolversParentTypes['AffiliatedWith']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliatedWithCompanyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliatedWithCompanyConnection'] = ResolversParentTypes['AffiliatedWithCompanyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffiliatedWithCompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliatedWithCompanyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliatedWithCompanyEdge'] = ResolversParentTypes['AffiliatedWithCompanyEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AffiliatedWithPartyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliatedWithPartyConnection'] = ResolversParentTypes['AffiliatedWithPartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffiliatedWithPartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliatedWithPartyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliatedWithPartyEdge'] = ResolversParentTypes['AffiliatedWithPartyEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AffiliatedWithPersonConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliatedWithPersonConnection'] = ResolversParentTypes['AffiliatedWithPersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffiliatedWithPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliatedWithPersonEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliatedWithPersonEdge'] = ResolversParentTypes['AffiliatedWithPersonEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  administrators?: Resolver<ResolversTypes['AdministeredByPartyConnection'], ParentType, ContextType, Partial<AgreementAdministratorsArgs>>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  agreementKind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  agreementsAbout?: Resolver<ResolversTypes['ConcernsAgreementConnection'], ParentType, ContextType, Partial<AgreementAgreementsAboutArgs>>;
  claims?: Resolver<ResolversTypes['ConcernsClaimConnection'], ParentType, ContextType, Partial<AgreementClaimsArgs>>;
  concerns?: Resolver<ResolversTypes['ConcernsEntityConnection'], ParentType, ContextType, Partial<AgreementConcernsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputesAbout?: Resolver<ResolversTypes['ConcernsDisputeConnection'], ParentType, ContextType, Partial<AgreementDisputesAboutArgs>>;
  endedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  established?: Resolver<ResolversTypes['EstablishedEntityConnection'], ParentType, ContextType, Partial<AgreementEstablishedArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  extendedOn?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PartialDate']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForceOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  isPilot?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  membersComplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ConcernsObservationConnection'], ParentType, ContextType, Partial<AgreementObservationsArgs>>;
  partOf?: Resolver<ResolversTypes['PartOfAgreementConnection'], ParentType, ContextType, Partial<AgreementPartOfArgs>>;
  parties?: Resolver<ResolversTypes['PartyToPartyConnection'], ParentType, ContextType, Partial<AgreementPartiesArgs>>;
  parts?: Resolver<ResolversTypes['PartOfAgreementConnection'], ParentType, ContextType, Partial<AgreementPartsArgs>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  producedBy?: Resolver<ResolversTypes['ProducedConferenceConnection'], ParentType, ContextType, Partial<AgreementProducedByArgs>>;
  programmesAbout?: Resolver<ResolversTypes['ConcernsProgrammeConnection'], ParentType, ContextType, Partial<AgreementProgrammesAboutArgs>>;
  rights?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Right']>>, ParentType, ContextType>;
  signatories?: Resolver<ResolversTypes['SignedPartyConnection'], ParentType, ContextType, Partial<AgreementSignatoriesArgs>>;
  signedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sourcesAbout?: Resolver<ResolversTypes['AboutSourceConnection'], ParentType, ContextType, Partial<AgreementSourcesAboutArgs>>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  succeededBy?: Resolver<ResolversTypes['SucceedsAgreementConnection'], ParentType, ContextType, Partial<AgreementSucceededByArgs>>;
  succeeds?: Resolver<ResolversTypes['SucceedsAgreementConnection'], ParentType, ContextType, Partial<AgreementSucceedsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AttendedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Attended'] = ResolversParentTypes['Attended']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendedActorConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttendedActorConnection'] = ResolversParentTypes['AttendedActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttendedActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendedActorEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttendedActorEdge'] = ResolversParentTypes['AttendedActorEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AttendedConferenceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttendedConferenceConnection'] = ResolversParentTypes['AttendedConferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttendedConferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendedConferenceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttendedConferenceEdge'] = ResolversParentTypes['AttendedConferenceEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AttributedToResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttributedTo'] = ResolversParentTypes['AttributedTo']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributedToActorConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttributedToActorConnection'] = ResolversParentTypes['AttributedToActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttributedToActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttributedToActorEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttributedToActorEdge'] = ResolversParentTypes['AttributedToActorEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AttributedToClaimConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttributedToClaimConnection'] = ResolversParentTypes['AttributedToClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttributedToClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttributedToClaimEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttributedToClaimEdge'] = ResolversParentTypes['AttributedToClaimEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AttributedToObservationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttributedToObservationConnection'] = ResolversParentTypes['AttributedToObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttributedToObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttributedToObservationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttributedToObservationEdge'] = ResolversParentTypes['AttributedToObservationEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  changeKind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationshipType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  releaseNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  releasedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = any, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  agreementsAbout?: Resolver<ResolversTypes['ConcernsAgreementConnection'], ParentType, ContextType, Partial<ClaimAgreementsAboutArgs>>;
  attributedTo?: Resolver<ResolversTypes['AttributedToActorConnection'], ParentType, ContextType, Partial<ClaimAttributedToArgs>>;
  claimKind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ConcernsClaimConnection'], ParentType, ContextType, Partial<ClaimClaimsArgs>>;
  concerns?: Resolver<ResolversTypes['ConcernsEntityConnection'], ParentType, ContextType, Partial<ClaimConcernsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputesAbout?: Resolver<ResolversTypes['ConcernsDisputeConnection'], ParentType, ContextType, Partial<ClaimDisputesAboutArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ConcernsObservationConnection'], ParentType, ContextType, Partial<ClaimObservationsArgs>>;
  programmesAbout?: Resolver<ResolversTypes['ConcernsProgrammeConnection'], ParentType, ContextType, Partial<ClaimProgrammesAboutArgs>>;
  sourcesAbout?: Resolver<ResolversTypes['AboutSourceConnection'], ParentType, ContextType, Partial<ClaimSourcesAboutArgs>>;
  statedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  affiliatedCompanies?: Resolver<ResolversTypes['AffiliatedWithCompanyConnection'], ParentType, ContextType, Partial<CompanyAffiliatedCompaniesArgs>>;
  affiliatedPeople?: Resolver<ResolversTypes['AffiliatedWithPersonConnection'], ParentType, ContextType, Partial<CompanyAffiliatedPeopleArgs>>;
  affiliations?: Resolver<ResolversTypes['AffiliatedWithPartyConnection'], ParentType, ContextType, Partial<CompanyAffiliationsArgs>>;
  agreements?: Resolver<ResolversTypes['SignedAgreementConnection'], ParentType, ContextType, Partial<CompanyAgreementsArgs>>;
  agreementsAbout?: Resolver<ResolversTypes['ConcernsAgreementConnection'], ParentType, ContextType, Partial<CompanyAgreementsAboutArgs>>;
  attributedClaims?: Resolver<ResolversTypes['AttributedToClaimConnection'], ParentType, ContextType, Partial<CompanyAttributedClaimsArgs>>;
  attributedObservations?: Resolver<ResolversTypes['AttributedToObservationConnection'], ParentType, ContextType, Partial<CompanyAttributedObservationsArgs>>;
  claims?: Resolver<ResolversTypes['ConcernsClaimConnection'], ParentType, ContextType, Partial<CompanyClaimsArgs>>;
  conferences?: Resolver<ResolversTypes['AttendedConferenceConnection'], ParentType, ContextType, Partial<CompanyConferencesArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['InvolvedInDisputeConnection'], ParentType, ContextType, Partial<CompanyDisputesArgs>>;
  disputesAbout?: Resolver<ResolversTypes['ConcernsDisputeConnection'], ParentType, ContextType, Partial<CompanyDisputesAboutArgs>>;
  establishedBy?: Resolver<ResolversTypes['EstablishedEntityConnection'], ParentType, ContextType, Partial<CompanyEstablishedByArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  frameworks?: Resolver<ResolversTypes['ParticipatesInFrameworkConnection'], ParentType, ContextType, Partial<CompanyFrameworksArgs>>;
  headquarters?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  isAnonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ConcernsObservationConnection'], ParentType, ContextType, Partial<CompanyObservationsArgs>>;
  operatesIn?: Resolver<ResolversTypes['OperatesInCountryConnection'], ParentType, ContextType, Partial<CompanyOperatesInArgs>>;
  organizedConferences?: Resolver<ResolversTypes['OrganizedConferenceConnection'], ParentType, ContextType, Partial<CompanyOrganizedConferencesArgs>>;
  organizedProgrammes?: Resolver<ResolversTypes['OrganizedProgrammeConnection'], ParentType, ContextType, Partial<CompanyOrganizedProgrammesArgs>>;
  partOf?: Resolver<ResolversTypes['PartOfCompanyConnection'], ParentType, ContextType, Partial<CompanyPartOfArgs>>;
  parts?: Resolver<ResolversTypes['PartOfCompanyConnection'], ParentType, ContextType, Partial<CompanyPartsArgs>>;
  programmes?: Resolver<ResolversTypes['ParticipatesInProgrammeConnection'], ParentType, ContextType, Partial<CompanyProgrammesArgs>>;
  programmesAbout?: Resolver<ResolversTypes['ConcernsProgrammeConnection'], ParentType, ContextType, Partial<CompanyProgrammesAboutArgs>>;
  protectedIn?: Resolver<ResolversTypes['ProtectedInJurisdictionConnection'], ParentType, ContextType, Partial<CompanyProtectedInArgs>>;
  published?: Resolver<ResolversTypes['PublishedBySourceConnection'], ParentType, ContextType, Partial<CompanyPublishedArgs>>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourcesAbout?: Resolver<ResolversTypes['AboutSourceConnection'], ParentType, ContextType, Partial<CompanySourcesAboutArgs>>;
  tradeRoutes?: Resolver<ResolversTypes['ParticipatesInTradeRouteConnection'], ParentType, ContextType, Partial<CompanyTradeRoutesArgs>>;
  treaties?: Resolver<ResolversTypes['PartyToAgreementConnection'], ParentType, ContextType, Partial<CompanyTreatiesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type CompetentForResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompetentFor'] = ResolversParentTypes['CompetentFor']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPilot?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['PctRole']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompetentForJurisdictionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompetentForJurisdictionConnection'] = ResolversParentTypes['CompetentForJurisdictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompetentForJurisdictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompetentForJurisdictionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompetentForJurisdictionEdge'] = ResolversParentTypes['CompetentForJurisdictionEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPilot?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['PctRole']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type CompetentForOfficeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompetentForOfficeConnection'] = ResolversParentTypes['CompetentForOfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompetentForOfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompetentForOfficeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompetentForOfficeEdge'] = ResolversParentTypes['CompetentForOfficeEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPilot?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['PctRole']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ConcernsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Concerns'] = ResolversParentTypes['Concerns']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ConcernRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcernsAgreementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConcernsAgreementConnection'] = ResolversParentTypes['ConcernsAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConcernsAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConcernsAgreementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConcernsAgreementEdge'] = ResolversParentTypes['ConcernsAgreementEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ConcernRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ConcernsClaimConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConcernsClaimConnection'] = ResolversParentTypes['ConcernsClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConcernsClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConcernsClaimEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConcernsClaimEdge'] = ResolversParentTypes['ConcernsClaimEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ConcernRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ConcernsDisputeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConcernsDisputeConnection'] = ResolversParentTypes['ConcernsDisputeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConcernsDisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConcernsDisputeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConcernsDisputeEdge'] = ResolversParentTypes['ConcernsDisputeEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ConcernRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ConcernsEntityConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConcernsEntityConnection'] = ResolversParentTypes['ConcernsEntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConcernsEntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConcernsEntityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConcernsEntityEdge'] = ResolversParentTypes['ConcernsEntityEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ConcernRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ConcernsObservationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConcernsObservationConnection'] = ResolversParentTypes['ConcernsObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConcernsObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConcernsObservationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConcernsObservationEdge'] = ResolversParentTypes['ConcernsObservationEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ConcernRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ConcernsProgrammeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConcernsProgrammeConnection'] = ResolversParentTypes['ConcernsProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConcernsProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConcernsProgrammeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConcernsProgrammeEdge'] = ResolversParentTypes['ConcernsProgrammeEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ConcernRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ConferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Conference'] = ResolversParentTypes['Conference']> = {
  agreementsAbout?: Resolver<ResolversTypes['ConcernsAgreementConnection'], ParentType, ContextType, Partial<ConferenceAgreementsAboutArgs>>;
  attendees?: Resolver<ResolversTypes['AttendedActorConnection'], ParentType, ContextType, Partial<ConferenceAttendeesArgs>>;
  audience?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ConcernsClaimConnection'], ParentType, ContextType, Partial<ConferenceClaimsArgs>>;
  conferenceKind?: Resolver<ResolversTypes['ConferenceKind'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputesAbout?: Resolver<ResolversTypes['ConcernsDisputeConnection'], ParentType, ContextType, Partial<ConferenceDisputesAboutArgs>>;
  endsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['ConferenceFormat']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ConcernsObservationConnection'], ParentType, ContextType, Partial<ConferenceObservationsArgs>>;
  organizers?: Resolver<ResolversTypes['OrganizedPartyConnection'], ParentType, ContextType, Partial<ConferenceOrganizersArgs>>;
  outcomes?: Resolver<ResolversTypes['ProducedOutcomeConnection'], ParentType, ContextType, Partial<ConferenceOutcomesArgs>>;
  producedBy?: Resolver<ResolversTypes['ProducedConferenceConnection'], ParentType, ContextType, Partial<ConferenceProducedByArgs>>;
  programmesAbout?: Resolver<ResolversTypes['ConcernsProgrammeConnection'], ParentType, ContextType, Partial<ConferenceProgrammesAboutArgs>>;
  series?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType>;
  sourcesAbout?: Resolver<ResolversTypes['AboutSourceConnection'], ParentType, ContextType, Partial<ConferenceSourcesAboutArgs>>;
  startsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConferenceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConferenceConnection'] = ResolversParentTypes['ConferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConferenceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConferenceEdge'] = ResolversParentTypes['ConferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  affiliatedCompanies?: Resolver<ResolversTypes['AffiliatedWithCompanyConnection'], ParentType, ContextType, Partial<CountryAffiliatedCompaniesArgs>>;
  affiliatedPeople?: Resolver<ResolversTypes['AffiliatedWithPersonConnection'], ParentType, ContextType, Partial<CountryAffiliatedPeopleArgs>>;
  agreements?: Resolver<ResolversTypes['SignedAgreementConnection'], ParentType, ContextType, Partial<CountryAgreementsArgs>>;
  agreementsAbout?: Resolver<ResolversTypes['ConcernsAgreementConnection'], ParentType, ContextType, Partial<CountryAgreementsAboutArgs>>;
  briSignedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  briStatus?: Resolver<ResolversTypes['BriStatus'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ConcernsClaimConnection'], ParentType, ContextType, Partial<CountryClaimsArgs>>;
  competentAuthorities?: Resolver<ResolversTypes['CompetentForOfficeConnection'], ParentType, ContextType, Partial<CountryCompetentAuthoritiesArgs>>;
  conferences?: Resolver<ResolversTypes['AttendedConferenceConnection'], ParentType, ContextType, Partial<CountryConferencesArgs>>;
  countryKind?: Resolver<ResolversTypes['CountryKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputesAbout?: Resolver<ResolversTypes['ConcernsDisputeConnection'], ParentType, ContextType, Partial<CountryDisputesAboutArgs>>;
  established?: Resolver<ResolversTypes['EstablishedEntityConnection'], ParentType, ContextType, Partial<CountryEstablishedArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  frameworks?: Resolver<ResolversTypes['ParticipatesInFrameworkConnection'], ParentType, ContextType, Partial<CountryFrameworksArgs>>;
  headquarteredCompanies?: Resolver<ResolversTypes['HeadquarteredInCompanyConnection'], ParentType, ContextType, Partial<CountryHeadquarteredCompaniesArgs>>;
  headquarteredOffices?: Resolver<ResolversTypes['HeadquarteredInOfficeConnection'], ParentType, ContextType, Partial<CountryHeadquarteredOfficesArgs>>;
  headquarteredOrganizations?: Resolver<ResolversTypes['HeadquarteredInOrganizationConnection'], ParentType, ContextType, Partial<CountryHeadquarteredOrganizationsArgs>>;
  hostedConferences?: Resolver<ResolversTypes['HeldInConferenceConnection'], ParentType, ContextType, Partial<CountryHostedConferencesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  iso2?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iso3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  memberOf?: Resolver<ResolversTypes['MemberOfOrganizationConnection'], ParentType, ContextType, Partial<CountryMemberOfArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  numericCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ConcernsObservationConnection'], ParentType, ContextType, Partial<CountryObservationsArgs>>;
  offices?: Resolver<ResolversTypes['OfficeOfOfficeConnection'], ParentType, ContextType, Partial<CountryOfficesArgs>>;
  officialName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatingCompanies?: Resolver<ResolversTypes['OperatesInCompanyConnection'], ParentType, ContextType, Partial<CountryOperatingCompaniesArgs>>;
  organizedConferences?: Resolver<ResolversTypes['OrganizedConferenceConnection'], ParentType, ContextType, Partial<CountryOrganizedConferencesArgs>>;
  organizedProgrammes?: Resolver<ResolversTypes['OrganizedProgrammeConnection'], ParentType, ContextType, Partial<CountryOrganizedProgrammesArgs>>;
  products?: Resolver<ResolversTypes['OriginatesInProductConnection'], ParentType, ContextType, Partial<CountryProductsArgs>>;
  programmes?: Resolver<ResolversTypes['ParticipatesInProgrammeConnection'], ParentType, ContextType, Partial<CountryProgrammesArgs>>;
  programmesAbout?: Resolver<ResolversTypes['ConcernsProgrammeConnection'], ParentType, ContextType, Partial<CountryProgrammesAboutArgs>>;
  protectedCompanies?: Resolver<ResolversTypes['ProtectedInCompanyConnection'], ParentType, ContextType, Partial<CountryProtectedCompaniesArgs>>;
  protectedProducts?: Resolver<ResolversTypes['ProtectedInProductConnection'], ParentType, ContextType, Partial<CountryProtectedProductsArgs>>;
  published?: Resolver<ResolversTypes['PublishedBySourceConnection'], ParentType, ContextType, Partial<CountryPublishedArgs>>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  routesThrough?: Resolver<ResolversTypes['PassesThroughTradeRouteConnection'], ParentType, ContextType, Partial<CountryRoutesThroughArgs>>;
  servedBy?: Resolver<ResolversTypes['ServesOfficeConnection'], ParentType, ContextType, Partial<CountryServedByArgs>>;
  sourcesAbout?: Resolver<ResolversTypes['AboutSourceConnection'], ParentType, ContextType, Partial<CountrySourcesAboutArgs>>;
  st3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subregion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tradeRoutes?: Resolver<ResolversTypes['ParticipatesInTradeRouteConnection'], ParentType, ContextType, Partial<CountryTradeRoutesArgs>>;
  treaties?: Resolver<ResolversTypes['PartyToAgreementConnection'], ParentType, ContextType, Partial<CountryTreatiesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = any, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  agreementsAbout?: Resolver<ResolversTypes['ConcernsAgreementConnection'], ParentType, ContextType, Partial<DisputeAgreementsAboutArgs>>;
  claims?: Resolver<ResolversTypes['ConcernsClaimConnection'], ParentType, ContextType, Partial<DisputeClaimsArgs>>;
  closedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  concerns?: Resolver<ResolversTypes['ConcernsEntityConnection'], ParentType, ContextType, Partial<DisputeConcernsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputesAbout?: Resolver<ResolversTypes['ConcernsDisputeConnection'], ParentType, ContextType, Partial<DisputeDisputesAboutArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  involved?: Resolver<ResolversTypes['InvolvedInActorConnection'], ParentType, ContextType, Partial<DisputeInvolvedArgs>>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ConcernsObservationConnection'], ParentType, ContextType, Partial<DisputeObservationsArgs>>;
  openedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmesAbout?: Resolver<ResolversTypes['ConcernsProgrammeConnection'], ParentType, ContextType, Partial<DisputeProgrammesAboutArgs>>;
  right?: Resolver<Maybe<ResolversTypes['Right']>, ParentType, ContextType>;
  sourcesAbout?: Resolver<ResolversTypes['AboutSourceConnection'], ParentType, ContextType, Partial<DisputeSourcesAboutArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type EditedByResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditedBy'] = ResolversParentTypes['EditedBy']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditedByPersonConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditedByPersonConnection'] = ResolversParentTypes['EditedByPersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EditedByPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditedByPersonEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditedByPersonEdge'] = ResolversParentTypes['EditedByPersonEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type EditedBySourceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditedBySourceConnection'] = ResolversParentTypes['EditedBySourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EditedBySourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditedBySourceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditedBySourceEdge'] = ResolversParentTypes['EditedBySourceEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type EditionOfResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditionOf'] = ResolversParentTypes['EditionOf']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditionOfConferenceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditionOfConferenceConnection'] = ResolversParentTypes['EditionOfConferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EditionOfConferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditionOfConferenceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditionOfConferenceEdge'] = ResolversParentTypes['EditionOfConferenceEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Claim' | 'Company' | 'Conference' | 'Country' | 'Dispute' | 'Framework' | 'Observation' | 'Office' | 'Organization' | 'Person' | 'Product' | 'Programme' | 'Series' | 'Source' | 'Topic' | 'TradeRoute', ParentType, ContextType>;
};

export type EstablishedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Established'] = ResolversParentTypes['Established']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['EstablishmentRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstablishedEntityConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EstablishedEntityConnection'] = ResolversParentTypes['EstablishedEntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EstablishedEntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstablishedEntityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EstablishedEntityEdge'] = ResolversParentTypes['EstablishedEntityEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['EstablishmentRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  assertedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type FrameworkResolvers<ContextType = any, ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework']> = {
  agreementsAbout?: Resolver<ResolversTypes['ConcernsAgreementConnection'], ParentType, ContextType, Partial<FrameworkAgreementsAboutArgs>>;
  claims?: Resolver<ResolversTypes['ConcernsClaimConnection'], ParentType, ContextType, Partial<FrameworkClaimsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputesAbout?: Resolver<ResolversTypes['ConcernsDisputeConnection'], ParentType, ContextType, Partial<FrameworkDisputesAboutArgs>>;
  establishedBy?: Resolver<ResolversTypes['EstablishedEntityConnection'], ParentType, ContextType, Partial<FrameworkEstablishedByArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ConcernsObservationConnection'], ParentType, ContextType, Partial<FrameworkObservationsArgs>>;
  partOf?: Resolver<ResolversTypes['PartOfFrameworkConnection'], ParentType, ContextType, Partial<FrameworkPartOfArgs>>;
  participants?: Resolver<ResolversTypes['ParticipatesInPartyConnection'], ParentType, ContextType, Partial<FrameworkParticipantsArgs>>;
  parts?: Resolver<ResolversTypes['PartOfFrameworkConnection'], ParentType, ContextType, Partial<FrameworkPartsArgs>>;
  programmesAbout?: Resolver<ResolversTypes['ConcernsProgrammeConnection'], ParentType, ContextType, Partial<FrameworkProgrammesAboutArgs>>;
  sourcesAbout?: Resolver<ResolversTypes['AboutSourceConnection'], ParentType, ContextType, Partial<FrameworkSourcesAboutArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FrameworkConnection'] = ResolversParentTypes['FrameworkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FrameworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Framework']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrameworkEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FrameworkEdge'] = ResolversParentTypes['FrameworkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
};

export type HeadquarteredInResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeadquarteredIn'] = ResolversParentTypes['HeadquarteredIn']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeadquarteredInCompanyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeadquarteredInCompanyConnection'] = ResolversParentTypes['HeadquarteredInCompanyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HeadquarteredInCompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeadquarteredInCompanyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeadquarteredInCompanyEdge'] = ResolversParentTypes['HeadquarteredInCompanyEdge']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type HeadquarteredInOfficeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeadquarteredInOfficeConnection'] = ResolversParentTypes['HeadquarteredInOfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HeadquarteredInOfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeadquarteredInOfficeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeadquarteredInOfficeEdge'] = ResolversParentTypes['HeadquarteredInOfficeEdge']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type HeadquarteredInOrganizationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeadquarteredInOrganizationConnection'] = ResolversParentTypes['HeadquarteredInOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HeadquarteredInOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeadquarteredInOrganizationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeadquarteredInOrganizationEdge'] = ResolversParentTypes['HeadquarteredInOrganizationEdge']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type HeldInResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeldIn'] = ResolversParentTypes['HeldIn']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldInConferenceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeldInConferenceConnection'] = ResolversParentTypes['HeldInConferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HeldInConferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeldInConferenceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeldInConferenceEdge'] = ResolversParentTypes['HeldInConferenceEdge']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = any, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvolvedInResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvolvedIn'] = ResolversParentTypes['InvolvedIn']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['DisputeRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvolvedInActorConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvolvedInActorConnection'] = ResolversParentTypes['InvolvedInActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvolvedInActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvolvedInActorEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvolvedInActorEdge'] = ResolversParentTypes['InvolvedInActorEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['DisputeRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type InvolvedInDisputeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvolvedInDisputeConnection'] = ResolversParentTypes['InvolvedInDisputeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvolvedInDisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvolvedInDisputeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvolvedInDisputeEdge'] = ResolversParentTypes['InvolvedInDisputeEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['DisputeRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  __resolveType: TypeResolveFn<'Country' | 'Office', ParentType, ContextType>;
};

export type MemberOfResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberOf'] = ResolversParentTypes['MemberOf']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberOfJurisdictionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberOfJurisdictionConnection'] = ResolversParentTypes['MemberOfJurisdictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberOfJurisdictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberOfJurisdictionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberOfJurisdictionEdge'] = ResolversParentTypes['MemberOfJurisdictionEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type MemberOfOrganizationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberOfOrganizationConnection'] = ResolversParentTypes['MemberOfOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberOfOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberOfOrganizationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberOfOrganizationEdge'] = ResolversParentTypes['MemberOfOrganizationEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type NameResolvers<ContextType = any, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  agreementsAbout?: Resolver<ResolversTypes['ConcernsAgreementConnection'], ParentType, ContextType, Partial<ObservationAgreementsAboutArgs>>;
  attributedTo?: Resolver<ResolversTypes['AttributedToActorConnection'], ParentType, ContextType, Partial<ObservationAttributedToArgs>>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  changeFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  changeUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ConcernsClaimConnection'], ParentType, ContextType, Partial<ObservationClaimsArgs>>;
  concerns?: Resolver<ResolversTypes['ConcernsEntityConnection'], ParentType, ContextType, Partial<ObservationConcernsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputesAbout?: Resolver<ResolversTypes['ConcernsDisputeConnection'], ParentType, ContextType, Partial<ObservationDisputesAboutArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ConcernsObservationConnection'], ParentType, ContextType, Partial<ObservationObservationsArgs>>;
  originScope?: Resolver<Maybe<ResolversTypes['OriginScope']>, ParentType, ContextType>;
  periodEnd?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  programmesAbout?: Resolver<ResolversTypes['ConcernsProgrammeConnection'], ParentType, ContextType, Partial<ObservationProgrammesAboutArgs>>;
  qualifier?: Resolver<Maybe<ResolversTypes['ValueQualifier']>, ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['Right']>, ParentType, ContextType>;
  sourcesAbout?: Resolver<ResolversTypes['AboutSourceConnection'], ParentType, ContextType, Partial<ObservationSourcesAboutArgs>>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  administers?: Resolver<ResolversTypes['AdministeredByAgreementConnection'], ParentType, ContextType, Partial<OfficeAdministersArgs>>;
  affiliatedCompanies?: Resolver<ResolversTypes['AffiliatedWithCompanyConnection'], ParentType, ContextType, Partial<OfficeAffiliatedCompaniesArgs>>;
  affiliatedPeople?: Resolver<ResolversTypes['AffiliatedWithPersonConnection'], ParentType, ContextType, Partial<OfficeAffiliatedPeopleArgs>>;
  agreements?: Resolver<ResolversTypes['SignedAgreementConnection'], ParentType, ContextType, Partial<OfficeAgreementsArgs>>;
  agreementsAbout?: Resolver<ResolversTypes['ConcernsAgreementConnection'], ParentType, ContextType, Partial<OfficeAgreementsAboutArgs>>;
  attributedClaims?: Resolver<ResolversTypes['AttributedToClaimConnection'], ParentType, ContextType, Partial<OfficeAttributedClaimsArgs>>;
  attributedObservations?: Resolver<ResolversTypes['AttributedToObservationConnection'], ParentType, ContextType, Partial<OfficeAttributedObservationsArgs>>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ConcernsClaimConnection'], ParentType, ContextType, Partial<OfficeClaimsArgs>>;
  competentAuthorities?: Resolver<ResolversTypes['CompetentForOfficeConnection'], ParentType, ContextType, Partial<OfficeCompetentAuthoritiesArgs>>;
  competentFor?: Resolver<ResolversTypes['CompetentForJurisdictionConnection'], ParentType, ContextType, Partial<OfficeCompetentForArgs>>;
  conferences?: Resolver<ResolversTypes['AttendedConferenceConnection'], ParentType, ContextType, Partial<OfficeConferencesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['InvolvedInDisputeConnection'], ParentType, ContextType, Partial<OfficeDisputesArgs>>;
  disputesAbout?: Resolver<ResolversTypes['ConcernsDisputeConnection'], ParentType, ContextType, Partial<OfficeDisputesAboutArgs>>;
  established?: Resolver<ResolversTypes['EstablishedEntityConnection'], ParentType, ContextType, Partial<OfficeEstablishedArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  frameworks?: Resolver<ResolversTypes['ParticipatesInFrameworkConnection'], ParentType, ContextType, Partial<OfficeFrameworksArgs>>;
  headquarters?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  memberOf?: Resolver<ResolversTypes['MemberOfOrganizationConnection'], ParentType, ContextType, Partial<OfficeMemberOfArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ConcernsObservationConnection'], ParentType, ContextType, Partial<OfficeObservationsArgs>>;
  organizedConferences?: Resolver<ResolversTypes['OrganizedConferenceConnection'], ParentType, ContextType, Partial<OfficeOrganizedConferencesArgs>>;
  organizedProgrammes?: Resolver<ResolversTypes['OrganizedProgrammeConnection'], ParentType, ContextType, Partial<OfficeOrganizedProgrammesArgs>>;
  partOf?: Resolver<ResolversTypes['PartOfOrganizationConnection'], ParentType, ContextType, Partial<OfficePartOfArgs>>;
  pctRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PctRole']>>, ParentType, ContextType>;
  programmes?: Resolver<ResolversTypes['ParticipatesInProgrammeConnection'], ParentType, ContextType, Partial<OfficeProgrammesArgs>>;
  programmesAbout?: Resolver<ResolversTypes['ConcernsProgrammeConnection'], ParentType, ContextType, Partial<OfficeProgrammesAboutArgs>>;
  protectedCompanies?: Resolver<ResolversTypes['ProtectedInCompanyConnection'], ParentType, ContextType, Partial<OfficeProtectedCompaniesArgs>>;
  protectedProducts?: Resolver<ResolversTypes['ProtectedInProductConnection'], ParentType, ContextType, Partial<OfficeProtectedProductsArgs>>;
  published?: Resolver<ResolversTypes['PublishedBySourceConnection'], ParentType, ContextType, Partial<OfficePublishedArgs>>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['OfficeScope'], ParentType, ContextType>;
  serves?: Resolver<ResolversTypes['ServesCountryConnection'], ParentType, ContextType, Partial<OfficeServesArgs>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourcesAbout?: Resolver<ResolversTypes['AboutSourceConnection'], ParentType, ContextType, Partial<OfficeSourcesAboutArgs>>;
  st3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tradeRoutes?: Resolver<ResolversTypes['ParticipatesInTradeRouteConnection'], ParentType, ContextType, Partial<OfficeTradeRoutesArgs>>;
  treaties?: Resolver<ResolversTypes['PartyToAgreementConnection'], ParentType, ContextType, Partial<OfficeTreatiesArgs>>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type OfficeOfResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfficeOf'] = ResolversParentTypes['OfficeOf']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeOfOfficeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfficeOfOfficeConnection'] = ResolversParentTypes['OfficeOfOfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeOfOfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeOfOfficeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfficeOfOfficeEdge'] = ResolversParentTypes['OfficeOfOfficeEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type OperatesInResolvers<ContextType = any, ParentType extends ResolversParentTypes['OperatesIn'] = ResolversParentTypes['OperatesIn']> = {
  activity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperatesInCompanyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OperatesInCompanyConnection'] = ResolversParentTypes['OperatesInCompanyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OperatesInCompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OperatesInCompanyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OperatesInCompanyEdge'] = ResolversParentTypes['OperatesInCompanyEdge']> = {
  activity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type OperatesInCountryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OperatesInCountryConnection'] = ResolversParentTypes['OperatesInCountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OperatesInCountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OperatesInCountryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OperatesInCountryEdge'] = ResolversParentTypes['OperatesInCountryEdge']> = {
  activity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  administers?: Resolver<ResolversTypes['AdministeredByAgreementConnection'], ParentType, ContextType, Partial<OrganizationAdministersArgs>>;
  affiliatedCompanies?: Resolver<ResolversTypes['AffiliatedWithCompanyConnection'], ParentType, ContextType, Partial<OrganizationAffiliatedCompaniesArgs>>;
  affiliatedPeople?: Resolver<ResolversTypes['AffiliatedWithPersonConnection'], ParentType, ContextType, Partial<OrganizationAffiliatedPeopleArgs>>;
  agreements?: Resolver<ResolversTypes['SignedAgreementConnection'], ParentType, ContextType, Partial<OrganizationAgreementsArgs>>;
  agreementsAbout?: Resolver<ResolversTypes['ConcernsAgreementConnection'], ParentType, ContextType, Partial<OrganizationAgreementsAboutArgs>>;
  attributedClaims?: Resolver<ResolversTypes['AttributedToClaimConnection'], ParentType, ContextType, Partial<OrganizationAttributedClaimsArgs>>;
  attributedObservations?: Resolver<ResolversTypes['AttributedToObservationConnection'], ParentType, ContextType, Partial<OrganizationAttributedObservationsArgs>>;
  claims?: Resolver<ResolversTypes['ConcernsClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsArgs>>;
  conferences?: Resolver<ResolversTypes['AttendedConferenceConnection'], ParentType, ContextType, Partial<OrganizationConferencesArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['InvolvedInDisputeConnection'], ParentType, ContextType, Partial<OrganizationDisputesArgs>>;
  disputesAbout?: Resolver<ResolversTypes['ConcernsDisputeConnection'], ParentType, ContextType, Partial<OrganizationDisputesAboutArgs>>;
  established?: Resolver<ResolversTypes['EstablishedEntityConnection'], ParentType, ContextType, Partial<OrganizationEstablishedArgs>>;
  establishedBy?: Resolver<ResolversTypes['EstablishedEntityConnection'], ParentType, ContextType, Partial<OrganizationEstablishedByArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  frameworks?: Resolver<ResolversTypes['ParticipatesInFrameworkConnection'], ParentType, ContextType, Partial<OrganizationFrameworksArgs>>;
  headquarters?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MemberOfJurisdictionConnection'], ParentType, ContextType, Partial<OrganizationMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ConcernsObservationConnection'], ParentType, ContextType, Partial<OrganizationObservationsArgs>>;
  offices?: Resolver<ResolversTypes['PartOfOfficeConnection'], ParentType, ContextType, Partial<OrganizationOfficesArgs>>;
  orgKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizedConferences?: Resolver<ResolversTypes['OrganizedConferenceConnection'], ParentType, ContextType, Partial<OrganizationOrganizedConferencesArgs>>;
  organizedProgrammes?: Resolver<ResolversTypes['OrganizedProgrammeConnection'], ParentType, ContextType, Partial<OrganizationOrganizedProgrammesArgs>>;
  partOf?: Resolver<ResolversTypes['PartOfOrganizationConnection'], ParentType, ContextType, Partial<OrganizationPartOfArgs>>;
  parts?: Resolver<ResolversTypes['PartOfOrganizationConnection'], ParentType, ContextType, Partial<OrganizationPartsArgs>>;
  programmes?: Resolver<ResolversTypes['ParticipatesInProgrammeConnection'], ParentType, ContextType, Partial<OrganizationProgrammesArgs>>;
  programmesAbout?: Resolver<ResolversTypes['ConcernsProgrammeConnection'], ParentType, ContextType, Partial<OrganizationProgrammesAboutArgs>>;
  published?: Resolver<ResolversTypes['PublishedBySourceConnection'], ParentType, ContextType, Partial<OrganizationPublishedArgs>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourcesAbout?: Resolver<ResolversTypes['AboutSourceConnection'], ParentType, ContextType, Partial<OrganizationSourcesAboutArgs>>;
  tradeRoutes?: Resolver<ResolversTypes['ParticipatesInTradeRouteConnection'], ParentType, ContextType, Partial<OrganizationTradeRoutesArgs>>;
  treaties?: Resolver<ResolversTypes['PartyToAgreementConnection'], ParentType, ContextType, Partial<OrganizationTreatiesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Organized'] = ResolversParentTypes['Organized']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizedConferenceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizedConferenceConnection'] = ResolversParentTypes['OrganizedConferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizedConferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizedConferenceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizedConferenceEdge'] = ResolversParentTypes['OrganizedConferenceEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type OrganizedPartyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizedPartyConnection'] = ResolversParentTypes['OrganizedPartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizedPartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizedPartyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizedPartyEdge'] = ResolversParentTypes['OrganizedPartyEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type OrganizedProgrammeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizedProgrammeConnection'] = ResolversParentTypes['OrganizedProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizedProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizedProgrammeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizedProgrammeEdge'] = ResolversParentTypes['OrganizedProgrammeEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type OriginatesInResolvers<ContextType = any, ParentType extends ResolversParentTypes['OriginatesIn'] = ResolversParentTypes['OriginatesIn']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OriginatesInProductConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OriginatesInProductConnection'] = ResolversParentTypes['OriginatesInProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OriginatesInProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OriginatesInProductEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OriginatesInProductEdge'] = ResolversParentTypes['OriginatesInProductEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Conference' | 'Programme', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartOfResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOf'] = ResolversParentTypes['PartOf']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartOfAgreementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOfAgreementConnection'] = ResolversParentTypes['PartOfAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartOfAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartOfAgreementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOfAgreementEdge'] = ResolversParentTypes['PartOfAgreementEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PartOfCompanyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOfCompanyConnection'] = ResolversParentTypes['PartOfCompanyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartOfCompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartOfCompanyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOfCompanyEdge'] = ResolversParentTypes['PartOfCompanyEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PartOfFrameworkConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOfFrameworkConnection'] = ResolversParentTypes['PartOfFrameworkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartOfFrameworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Framework']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartOfFrameworkEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOfFrameworkEdge'] = ResolversParentTypes['PartOfFrameworkEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PartOfOfficeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOfOfficeConnection'] = ResolversParentTypes['PartOfOfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartOfOfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartOfOfficeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOfOfficeEdge'] = ResolversParentTypes['PartOfOfficeEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PartOfOrganizationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOfOrganizationConnection'] = ResolversParentTypes['PartOfOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartOfOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartOfOrganizationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOfOrganizationEdge'] = ResolversParentTypes['PartOfOrganizationEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PartOfProgrammeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOfProgrammeConnection'] = ResolversParentTypes['PartOfProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartOfProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartOfProgrammeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOfProgrammeEdge'] = ResolversParentTypes['PartOfProgrammeEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ParticipatesInResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipatesIn'] = ResolversParentTypes['ParticipatesIn']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipatesInFrameworkConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipatesInFrameworkConnection'] = ResolversParentTypes['ParticipatesInFrameworkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipatesInFrameworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Framework']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipatesInFrameworkEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipatesInFrameworkEdge'] = ResolversParentTypes['ParticipatesInFrameworkEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ParticipatesInPartyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipatesInPartyConnection'] = ResolversParentTypes['ParticipatesInPartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipatesInPartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipatesInPartyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipatesInPartyEdge'] = ResolversParentTypes['ParticipatesInPartyEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ParticipatesInProgrammeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipatesInProgrammeConnection'] = ResolversParentTypes['ParticipatesInProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipatesInProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipatesInProgrammeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipatesInProgrammeEdge'] = ResolversParentTypes['ParticipatesInProgrammeEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ParticipatesInTradeRouteConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipatesInTradeRouteConnection'] = ResolversParentTypes['ParticipatesInTradeRouteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipatesInTradeRouteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TradeRoute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipatesInTradeRouteEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipatesInTradeRouteEdge'] = ResolversParentTypes['ParticipatesInTradeRouteEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TradeRoute'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Company' | 'Country' | 'Office' | 'Organization', ParentType, ContextType>;
};

export type PartyToResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartyTo'] = ResolversParentTypes['PartyTo']> = {
  acts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['PartyBasis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyToAgreementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartyToAgreementConnection'] = ResolversParentTypes['PartyToAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyToAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyToAgreementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartyToAgreementEdge'] = ResolversParentTypes['PartyToAgreementEdge']> = {
  acts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['PartyBasis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PartyToPartyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartyToPartyConnection'] = ResolversParentTypes['PartyToPartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyToPartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyToPartyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartyToPartyEdge'] = ResolversParentTypes['PartyToPartyEdge']> = {
  acts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['PartyBasis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PassesThroughResolvers<ContextType = any, ParentType extends ResolversParentTypes['PassesThrough'] = ResolversParentTypes['PassesThrough']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RouteRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassesThroughCountryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PassesThroughCountryConnection'] = ResolversParentTypes['PassesThroughCountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassesThroughCountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassesThroughCountryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PassesThroughCountryEdge'] = ResolversParentTypes['PassesThroughCountryEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RouteRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PassesThroughTradeRouteConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PassesThroughTradeRouteConnection'] = ResolversParentTypes['PassesThroughTradeRouteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassesThroughTradeRouteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TradeRoute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassesThroughTradeRouteEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PassesThroughTradeRouteEdge'] = ResolversParentTypes['PassesThroughTradeRouteEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TradeRoute'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RouteRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  affiliations?: Resolver<ResolversTypes['AffiliatedWithPartyConnection'], ParentType, ContextType, Partial<PersonAffiliationsArgs>>;
  agreementsAbout?: Resolver<ResolversTypes['ConcernsAgreementConnection'], ParentType, ContextType, Partial<PersonAgreementsAboutArgs>>;
  attributedClaims?: Resolver<ResolversTypes['AttributedToClaimConnection'], ParentType, ContextType, Partial<PersonAttributedClaimsArgs>>;
  attributedObservations?: Resolver<ResolversTypes['AttributedToObservationConnection'], ParentType, ContextType, Partial<PersonAttributedObservationsArgs>>;
  claims?: Resolver<ResolversTypes['ConcernsClaimConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  conferences?: Resolver<ResolversTypes['AttendedConferenceConnection'], ParentType, ContextType, Partial<PersonConferencesArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['InvolvedInDisputeConnection'], ParentType, ContextType, Partial<PersonDisputesArgs>>;
  disputesAbout?: Resolver<ResolversTypes['ConcernsDisputeConnection'], ParentType, ContextType, Partial<PersonDisputesAboutArgs>>;
  edited?: Resolver<ResolversTypes['EditedBySourceConnection'], ParentType, ContextType, Partial<PersonEditedArgs>>;
  established?: Resolver<ResolversTypes['EstablishedEntityConnection'], ParentType, ContextType, Partial<PersonEstablishedArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ConcernsObservationConnection'], ParentType, ContextType, Partial<PersonObservationsArgs>>;
  programmesAbout?: Resolver<ResolversTypes['ConcernsProgrammeConnection'], ParentType, ContextType, Partial<PersonProgrammesAboutArgs>>;
  sourcesAbout?: Resolver<ResolversTypes['AboutSourceConnection'], ParentType, ContextType, Partial<PersonSourcesAboutArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ProducedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Produced'] = ResolversParentTypes['Produced']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  how?: Resolver<ResolversTypes['ProductionMode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProducedConferenceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProducedConferenceConnection'] = ResolversParentTypes['ProducedConferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProducedConferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProducedConferenceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProducedConferenceEdge'] = ResolversParentTypes['ProducedConferenceEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  how?: Resolver<ResolversTypes['ProductionMode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ProducedOutcomeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProducedOutcomeConnection'] = ResolversParentTypes['ProducedOutcomeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProducedOutcomeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProducedOutcomeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProducedOutcomeEdge'] = ResolversParentTypes['ProducedOutcomeEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  how?: Resolver<ResolversTypes['ProductionMode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = any, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  agreementsAbout?: Resolver<ResolversTypes['ConcernsAgreementConnection'], ParentType, ContextType, Partial<ProductAgreementsAboutArgs>>;
  claims?: Resolver<ResolversTypes['ConcernsClaimConnection'], ParentType, ContextType, Partial<ProductClaimsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputesAbout?: Resolver<ResolversTypes['ConcernsDisputeConnection'], ParentType, ContextType, Partial<ProductDisputesAboutArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  isGeographicalIndication?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ConcernsObservationConnection'], ParentType, ContextType, Partial<ProductObservationsArgs>>;
  origin?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  programmesAbout?: Resolver<ResolversTypes['ConcernsProgrammeConnection'], ParentType, ContextType, Partial<ProductProgrammesAboutArgs>>;
  protectedIn?: Resolver<ResolversTypes['ProtectedInJurisdictionConnection'], ParentType, ContextType, Partial<ProductProtectedInArgs>>;
  sourcesAbout?: Resolver<ResolversTypes['AboutSourceConnection'], ParentType, ContextType, Partial<ProductSourcesAboutArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  agreementsAbout?: Resolver<ResolversTypes['ConcernsAgreementConnection'], ParentType, ContextType, Partial<ProgrammeAgreementsAboutArgs>>;
  claims?: Resolver<ResolversTypes['ConcernsClaimConnection'], ParentType, ContextType, Partial<ProgrammeClaimsArgs>>;
  concerns?: Resolver<ResolversTypes['ConcernsEntityConnection'], ParentType, ContextType, Partial<ProgrammeConcernsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputesAbout?: Resolver<ResolversTypes['ConcernsDisputeConnection'], ParentType, ContextType, Partial<ProgrammeDisputesAboutArgs>>;
  endsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  establishedBy?: Resolver<ResolversTypes['EstablishedEntityConnection'], ParentType, ContextType, Partial<ProgrammeEstablishedByArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ConcernsObservationConnection'], ParentType, ContextType, Partial<ProgrammeObservationsArgs>>;
  organizers?: Resolver<ResolversTypes['OrganizedPartyConnection'], ParentType, ContextType, Partial<ProgrammeOrganizersArgs>>;
  partOf?: Resolver<ResolversTypes['PartOfProgrammeConnection'], ParentType, ContextType, Partial<ProgrammePartOfArgs>>;
  participants?: Resolver<ResolversTypes['ParticipatesInPartyConnection'], ParentType, ContextType, Partial<ProgrammeParticipantsArgs>>;
  parts?: Resolver<ResolversTypes['PartOfProgrammeConnection'], ParentType, ContextType, Partial<ProgrammePartsArgs>>;
  producedBy?: Resolver<ResolversTypes['ProducedConferenceConnection'], ParentType, ContextType, Partial<ProgrammeProducedByArgs>>;
  programmeKind?: Resolver<ResolversTypes['ProgrammeKind'], ParentType, ContextType>;
  programmesAbout?: Resolver<ResolversTypes['ConcernsProgrammeConnection'], ParentType, ContextType, Partial<ProgrammeProgrammesAboutArgs>>;
  sourcesAbout?: Resolver<ResolversTypes['AboutSourceConnection'], ParentType, ContextType, Partial<ProgrammeSourcesAboutArgs>>;
  startsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProtectedInResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProtectedIn'] = ResolversParentTypes['ProtectedIn']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Right'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProtectionStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtectedInCompanyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProtectedInCompanyConnection'] = ResolversParentTypes['ProtectedInCompanyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProtectedInCompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProtectedInCompanyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProtectedInCompanyEdge'] = ResolversParentTypes['ProtectedInCompanyEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Right'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProtectionStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ProtectedInJurisdictionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProtectedInJurisdictionConnection'] = ResolversParentTypes['ProtectedInJurisdictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProtectedInJurisdictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProtectedInJurisdictionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProtectedInJurisdictionEdge'] = ResolversParentTypes['ProtectedInJurisdictionEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Right'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProtectionStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ProtectedInProductConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProtectedInProductConnection'] = ResolversParentTypes['ProtectedInProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProtectedInProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProtectedInProductEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProtectedInProductEdge'] = ResolversParentTypes['ProtectedInProductEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Right'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProtectionStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PublishedByResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishedBy'] = ResolversParentTypes['PublishedBy']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishedByPartyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishedByPartyConnection'] = ResolversParentTypes['PublishedByPartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedByPartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedByPartyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishedByPartyEdge'] = ResolversParentTypes['PublishedByPartyEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PublishedBySourceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishedBySourceConnection'] = ResolversParentTypes['PublishedBySourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedBySourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedBySourceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishedBySourceEdge'] = ResolversParentTypes['PublishedBySourceEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryChangeArgs, 'id'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<QueryCompaniesArgs>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'id'>>;
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType, RequireFields<QueryConferenceArgs, 'id'>>;
  conferences?: Resolver<ResolversTypes['ConferenceConnection'], ParentType, ContextType, Partial<QueryConferencesArgs>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<QueryCountriesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, Partial<QueryCountryArgs>>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType, RequireFields<QueryDisputeArgs, 'id'>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<QueryDisputesArgs>>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType, RequireFields<QueryFrameworkArgs, 'id'>>;
  frameworks?: Resolver<ResolversTypes['FrameworkConnection'], ParentType, ContextType, Partial<QueryFrameworksArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<QueryObservationArgs, 'id'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<QueryObservationsArgs>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, Partial<QueryOfficeArgs>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, Partial<QueryOfficesArgs>>;
  oneSeries?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<QueryOneSeriesArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<QueryProductsArgs>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, Partial<QueryProgrammesArgs>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType, Partial<QueryReleaseArgs>>;
  releases?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, Partial<QuerySeriesArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, Partial<QueryTopicsArgs>>;
  tradeRoute?: Resolver<Maybe<ResolversTypes['TradeRoute']>, ParentType, ContextType, RequireFields<QueryTradeRouteArgs, 'id'>>;
  tradeRoutes?: Resolver<ResolversTypes['TradeRouteConnection'], ParentType, ContextType, Partial<QueryTradeRoutesArgs>>;
};

export type RelationshipResolvers<ContextType = any, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  __resolveType: TypeResolveFn<'About' | 'AdministeredBy' | 'AffiliatedWith' | 'Attended' | 'AttributedTo' | 'CompetentFor' | 'Concerns' | 'EditedBy' | 'EditionOf' | 'Established' | 'HeadquarteredIn' | 'HeldIn' | 'InvolvedIn' | 'MemberOf' | 'OfficeOf' | 'OperatesIn' | 'Organized' | 'OriginatesIn' | 'PartOf' | 'ParticipatesIn' | 'PartyTo' | 'PassesThrough' | 'Produced' | 'ProtectedIn' | 'PublishedBy' | 'Serves' | 'Signed' | 'Succeeds', ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = any, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  agreementsAbout?: Resolver<ResolversTypes['ConcernsAgreementConnection'], ParentType, ContextType, Partial<SeriesAgreementsAboutArgs>>;
  claims?: Resolver<ResolversTypes['ConcernsClaimConnection'], ParentType, ContextType, Partial<SeriesClaimsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputesAbout?: Resolver<ResolversTypes['ConcernsDisputeConnection'], ParentType, ContextType, Partial<SeriesDisputesAboutArgs>>;
  editions?: Resolver<ResolversTypes['EditionOfConferenceConnection'], ParentType, ContextType, Partial<SeriesEditionsArgs>>;
  establishedBy?: Resolver<ResolversTypes['EstablishedEntityConnection'], ParentType, ContextType, Partial<SeriesEstablishedByArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ConcernsObservationConnection'], ParentType, ContextType, Partial<SeriesObservationsArgs>>;
  programmesAbout?: Resolver<ResolversTypes['ConcernsProgrammeConnection'], ParentType, ContextType, Partial<SeriesProgrammesAboutArgs>>;
  sourcesAbout?: Resolver<ResolversTypes['AboutSourceConnection'], ParentType, ContextType, Partial<SeriesSourcesAboutArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeriesConnection'] = ResolversParentTypes['SeriesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SeriesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeriesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeriesEdge'] = ResolversParentTypes['SeriesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
};

export type ServesResolvers<ContextType = any, ParentType extends ResolversParentTypes['Serves'] = ResolversParentTypes['Serves']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  rights?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Right']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServesCountryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServesCountryConnection'] = ResolversParentTypes['ServesCountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServesCountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServesCountryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServesCountryEdge'] = ResolversParentTypes['ServesCountryEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  rights?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Right']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ServesOfficeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServesOfficeConnection'] = ResolversParentTypes['ServesOfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServesOfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServesOfficeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServesOfficeEdge'] = ResolversParentTypes['ServesOfficeEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  rights?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Right']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type SignedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Signed'] = ResolversParentTypes['Signed']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SignatoryRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedAgreementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignedAgreementConnection'] = ResolversParentTypes['SignedAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SignedAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignedAgreementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignedAgreementEdge'] = ResolversParentTypes['SignedAgreementEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SignatoryRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type SignedPartyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignedPartyConnection'] = ResolversParentTypes['SignedPartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SignedPartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignedPartyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignedPartyEdge'] = ResolversParentTypes['SignedPartyEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SignatoryRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  about?: Resolver<ResolversTypes['AboutEntityConnection'], ParentType, ContextType, Partial<SourceAboutArgs>>;
  agreementsAbout?: Resolver<ResolversTypes['ConcernsAgreementConnection'], ParentType, ContextType, Partial<SourceAgreementsAboutArgs>>;
  claims?: Resolver<ResolversTypes['ConcernsClaimConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputesAbout?: Resolver<ResolversTypes['ConcernsDisputeConnection'], ParentType, ContextType, Partial<SourceDisputesAboutArgs>>;
  editor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editors?: Resolver<ResolversTypes['EditedByPersonConnection'], ParentType, ContextType, Partial<SourceEditorsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ConcernsObservationConnection'], ParentType, ContextType, Partial<SourceObservationsArgs>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmesAbout?: Resolver<ResolversTypes['ConcernsProgrammeConnection'], ParentType, ContextType, Partial<SourceProgrammesAboutArgs>>;
  publishedBy?: Resolver<ResolversTypes['PublishedByPartyConnection'], ParentType, ContextType, Partial<SourcePublishedByArgs>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourcesAbout?: Resolver<ResolversTypes['AboutSourceConnection'], ParentType, ContextType, Partial<SourceSourcesAboutArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SucceedsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Succeeds'] = ResolversParentTypes['Succeeds']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  how?: Resolver<ResolversTypes['SuccessionMode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SucceedsAgreementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SucceedsAgreementConnection'] = ResolversParentTypes['SucceedsAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SucceedsAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SucceedsAgreementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SucceedsAgreementEdge'] = ResolversParentTypes['SucceedsAgreementEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  how?: Resolver<ResolversTypes['SuccessionMode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type TopicResolvers<ContextType = any, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  agreementsAbout?: Resolver<ResolversTypes['ConcernsAgreementConnection'], ParentType, ContextType, Partial<TopicAgreementsAboutArgs>>;
  claims?: Resolver<ResolversTypes['ConcernsClaimConnection'], ParentType, ContextType, Partial<TopicClaimsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputesAbout?: Resolver<ResolversTypes['ConcernsDisputeConnection'], ParentType, ContextType, Partial<TopicDisputesAboutArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ConcernsObservationConnection'], ParentType, ContextType, Partial<TopicObservationsArgs>>;
  programmesAbout?: Resolver<ResolversTypes['ConcernsProgrammeConnection'], ParentType, ContextType, Partial<TopicProgrammesAboutArgs>>;
  sourcesAbout?: Resolver<ResolversTypes['AboutSourceConnection'], ParentType, ContextType, Partial<TopicSourcesAboutArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TradeRouteResolvers<ContextType = any, ParentType extends ResolversParentTypes['TradeRoute'] = ResolversParentTypes['TradeRoute']> = {
  agreementsAbout?: Resolver<ResolversTypes['ConcernsAgreementConnection'], ParentType, ContextType, Partial<TradeRouteAgreementsAboutArgs>>;
  claims?: Resolver<ResolversTypes['ConcernsClaimConnection'], ParentType, ContextType, Partial<TradeRouteClaimsArgs>>;
  departsFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputesAbout?: Resolver<ResolversTypes['ConcernsDisputeConnection'], ParentType, ContextType, Partial<TradeRouteDisputesAboutArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['TransportMode']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ConcernsObservationConnection'], ParentType, ContextType, Partial<TradeRouteObservationsArgs>>;
  openedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ParticipatesInPartyConnection'], ParentType, ContextType, Partial<TradeRouteParticipantsArgs>>;
  passesThrough?: Resolver<ResolversTypes['PassesThroughCountryConnection'], ParentType, ContextType, Partial<TradeRoutePassesThroughArgs>>;
  programmesAbout?: Resolver<ResolversTypes['ConcernsProgrammeConnection'], ParentType, ContextType, Partial<TradeRouteProgrammesAboutArgs>>;
  sourcesAbout?: Resolver<ResolversTypes['AboutSourceConnection'], ParentType, ContextType, Partial<TradeRouteSourcesAboutArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradeRouteConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TradeRouteConnection'] = ResolversParentTypes['TradeRouteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TradeRouteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TradeRoute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TradeRouteEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TradeRouteEdge'] = ResolversParentTypes['TradeRouteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TradeRoute'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  About?: AboutResolvers<ContextType>;
  AboutEntityConnection?: AboutEntityConnectionResolvers<ContextType>;
  AboutEntityEdge?: AboutEntityEdgeResolvers<ContextType>;
  AboutSourceConnection?: AboutSourceConnectionResolvers<ContextType>;
  AboutSourceEdge?: AboutSourceEdgeResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  AdministeredBy?: AdministeredByResolvers<ContextType>;
  AdministeredByAgreementConnection?: AdministeredByAgreementConnectionResolvers<ContextType>;
  AdministeredByAgreementEdge?: AdministeredByAgreementEdgeResolvers<ContextType>;
  AdministeredByPartyConnection?: AdministeredByPartyConnectionResolvers<ContextType>;
  AdministeredByPartyEdge?: AdministeredByPartyEdgeResolvers<ContextType>;
  AffiliatedWith?: AffiliatedWithResolvers<ContextType>;
  AffiliatedWithCompanyConnection?: AffiliatedWithCompanyConnectionResolvers<ContextType>;
  AffiliatedWithCompanyEdge?: AffiliatedWithCompanyEdgeResolvers<ContextType>;
  AffiliatedWithPartyConnection?: AffiliatedWithPartyConnectionResolvers<ContextType>;
  AffiliatedWithPartyEdge?: AffiliatedWithPartyEdgeResolvers<ContextType>;
  AffiliatedWithPersonConnection?: AffiliatedWithPersonConnectionResolvers<ContextType>;
  AffiliatedWithPersonEdge?: AffiliatedWithPersonEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  Attended?: AttendedResolvers<ContextType>;
  AttendedActorConnection?: AttendedActorConnectionResolvers<ContextType>;
  AttendedActorEdge?: AttendedActorEdgeResolvers<ContextType>;
  AttendedConferenceConnection?: AttendedConferenceConnectionResolvers<ContextType>;
  AttendedConferenceEdge?: AttendedConferenceEdgeResolvers<ContextType>;
  AttributedTo?: AttributedToResolvers<ContextType>;
  AttributedToActorConnection?: AttributedToActorConnectionResolvers<ContextType>;
  AttributedToActorEdge?: AttributedToActorEdgeResolvers<ContextType>;
  AttributedToClaimConnection?: AttributedToClaimConnectionResolvers<ContextType>;
  AttributedToClaimEdge?: AttributedToClaimEdgeResolvers<ContextType>;
  AttributedToObservationConnection?: AttributedToObservationConnectionResolvers<ContextType>;
  AttributedToObservationEdge?: AttributedToObservationEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  CompetentFor?: CompetentForResolvers<ContextType>;
  CompetentForJurisdictionConnection?: CompetentForJurisdictionConnectionResolvers<ContextType>;
  CompetentForJurisdictionEdge?: CompetentForJurisdictionEdgeResolvers<ContextType>;
  CompetentForOfficeConnection?: CompetentForOfficeConnectionResolvers<ContextType>;
  CompetentForOfficeEdge?: CompetentForOfficeEdgeResolvers<ContextType>;
  Concerns?: ConcernsResolvers<ContextType>;
  ConcernsAgreementConnection?: ConcernsAgreementConnectionResolvers<ContextType>;
  ConcernsAgreementEdge?: ConcernsAgreementEdgeResolvers<ContextType>;
  ConcernsClaimConnection?: ConcernsClaimConnectionResolvers<ContextType>;
  ConcernsClaimEdge?: ConcernsClaimEdgeResolvers<ContextType>;
  ConcernsDisputeConnection?: ConcernsDisputeConnectionResolvers<ContextType>;
  ConcernsDisputeEdge?: ConcernsDisputeEdgeResolvers<ContextType>;
  ConcernsEntityConnection?: ConcernsEntityConnectionResolvers<ContextType>;
  ConcernsEntityEdge?: ConcernsEntityEdgeResolvers<ContextType>;
  ConcernsObservationConnection?: ConcernsObservationConnectionResolvers<ContextType>;
  ConcernsObservationEdge?: ConcernsObservationEdgeResolvers<ContextType>;
  ConcernsProgrammeConnection?: ConcernsProgrammeConnectionResolvers<ContextType>;
  ConcernsProgrammeEdge?: ConcernsProgrammeEdgeResolvers<ContextType>;
  Conference?: ConferenceResolvers<ContextType>;
  ConferenceConnection?: ConferenceConnectionResolvers<ContextType>;
  ConferenceEdge?: ConferenceEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  EditedBy?: EditedByResolvers<ContextType>;
  EditedByPersonConnection?: EditedByPersonConnectionResolvers<ContextType>;
  EditedByPersonEdge?: EditedByPersonEdgeResolvers<ContextType>;
  EditedBySourceConnection?: EditedBySourceConnectionResolvers<ContextType>;
  EditedBySourceEdge?: EditedBySourceEdgeResolvers<ContextType>;
  EditionOf?: EditionOfResolvers<ContextType>;
  EditionOfConferenceConnection?: EditionOfConferenceConnectionResolvers<ContextType>;
  EditionOfConferenceEdge?: EditionOfConferenceEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Established?: EstablishedResolvers<ContextType>;
  EstablishedEntityConnection?: EstablishedEntityConnectionResolvers<ContextType>;
  EstablishedEntityEdge?: EstablishedEntityEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  FrameworkConnection?: FrameworkConnectionResolvers<ContextType>;
  FrameworkEdge?: FrameworkEdgeResolvers<ContextType>;
  HeadquarteredIn?: HeadquarteredInResolvers<ContextType>;
  HeadquarteredInCompanyConnection?: HeadquarteredInCompanyConnectionResolvers<ContextType>;
  HeadquarteredInCompanyEdge?: HeadquarteredInCompanyEdgeResolvers<ContextType>;
  HeadquarteredInOfficeConnection?: HeadquarteredInOfficeConnectionResolvers<ContextType>;
  HeadquarteredInOfficeEdge?: HeadquarteredInOfficeEdgeResolvers<ContextType>;
  HeadquarteredInOrganizationConnection?: HeadquarteredInOrganizationConnectionResolvers<ContextType>;
  HeadquarteredInOrganizationEdge?: HeadquarteredInOrganizationEdgeResolvers<ContextType>;
  HeldIn?: HeldInResolvers<ContextType>;
  HeldInConferenceConnection?: HeldInConferenceConnectionResolvers<ContextType>;
  HeldInConferenceEdge?: HeldInConferenceEdgeResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  InvolvedIn?: InvolvedInResolvers<ContextType>;
  InvolvedInActorConnection?: InvolvedInActorConnectionResolvers<ContextType>;
  InvolvedInActorEdge?: InvolvedInActorEdgeResolvers<ContextType>;
  InvolvedInDisputeConnection?: InvolvedInDisputeConnectionResolvers<ContextType>;
  InvolvedInDisputeEdge?: InvolvedInDisputeEdgeResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  MemberOf?: MemberOfResolvers<ContextType>;
  MemberOfJurisdictionConnection?: MemberOfJurisdictionConnectionResolvers<ContextType>;
  MemberOfJurisdictionEdge?: MemberOfJurisdictionEdgeResolvers<ContextType>;
  MemberOfOrganizationConnection?: MemberOfOrganizationConnectionResolvers<ContextType>;
  MemberOfOrganizationEdge?: MemberOfOrganizationEdgeResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  OfficeOf?: OfficeOfResolvers<ContextType>;
  OfficeOfOfficeConnection?: OfficeOfOfficeConnectionResolvers<ContextType>;
  OfficeOfOfficeEdge?: OfficeOfOfficeEdgeResolvers<ContextType>;
  OperatesIn?: OperatesInResolvers<ContextType>;
  OperatesInCompanyConnection?: OperatesInCompanyConnectionResolvers<ContextType>;
  OperatesInCompanyEdge?: OperatesInCompanyEdgeResolvers<ContextType>;
  OperatesInCountryConnection?: OperatesInCountryConnectionResolvers<ContextType>;
  OperatesInCountryEdge?: OperatesInCountryEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  Organized?: OrganizedResolvers<ContextType>;
  OrganizedConferenceConnection?: OrganizedConferenceConnectionResolvers<ContextType>;
  OrganizedConferenceEdge?: OrganizedConferenceEdgeResolvers<ContextType>;
  OrganizedPartyConnection?: OrganizedPartyConnectionResolvers<ContextType>;
  OrganizedPartyEdge?: OrganizedPartyEdgeResolvers<ContextType>;
  OrganizedProgrammeConnection?: OrganizedProgrammeConnectionResolvers<ContextType>;
  OrganizedProgrammeEdge?: OrganizedProgrammeEdgeResolvers<ContextType>;
  OriginatesIn?: OriginatesInResolvers<ContextType>;
  OriginatesInProductConnection?: OriginatesInProductConnectionResolvers<ContextType>;
  OriginatesInProductEdge?: OriginatesInProductEdgeResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartOf?: PartOfResolvers<ContextType>;
  PartOfAgreementConnection?: PartOfAgreementConnectionResolvers<ContextType>;
  PartOfAgreementEdge?: PartOfAgreementEdgeResolvers<ContextType>;
  PartOfCompanyConnection?: PartOfCompanyConnectionResolvers<ContextType>;
  PartOfCompanyEdge?: PartOfCompanyEdgeResolvers<ContextType>;
  PartOfFrameworkConnection?: PartOfFrameworkConnectionResolvers<ContextType>;
  PartOfFrameworkEdge?: PartOfFrameworkEdgeResolvers<ContextType>;
  PartOfOfficeConnection?: PartOfOfficeConnectionResolvers<ContextType>;
  PartOfOfficeEdge?: PartOfOfficeEdgeResolvers<ContextType>;
  PartOfOrganizationConnection?: PartOfOrganizationConnectionResolvers<ContextType>;
  PartOfOrganizationEdge?: PartOfOrganizationEdgeResolvers<ContextType>;
  PartOfProgrammeConnection?: PartOfProgrammeConnectionResolvers<ContextType>;
  PartOfProgrammeEdge?: PartOfProgrammeEdgeResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  ParticipatesIn?: ParticipatesInResolvers<ContextType>;
  ParticipatesInFrameworkConnection?: ParticipatesInFrameworkConnectionResolvers<ContextType>;
  ParticipatesInFrameworkEdge?: ParticipatesInFrameworkEdgeResolvers<ContextType>;
  ParticipatesInPartyConnection?: ParticipatesInPartyConnectionResolvers<ContextType>;
  ParticipatesInPartyEdge?: ParticipatesInPartyEdgeResolvers<ContextType>;
  ParticipatesInProgrammeConnection?: ParticipatesInProgrammeConnectionResolvers<ContextType>;
  ParticipatesInProgrammeEdge?: ParticipatesInProgrammeEdgeResolvers<ContextType>;
  ParticipatesInTradeRouteConnection?: ParticipatesInTradeRouteConnectionResolvers<ContextType>;
  ParticipatesInTradeRouteEdge?: ParticipatesInTradeRouteEdgeResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyTo?: PartyToResolvers<ContextType>;
  PartyToAgreementConnection?: PartyToAgreementConnectionResolvers<ContextType>;
  PartyToAgreementEdge?: PartyToAgreementEdgeResolvers<ContextType>;
  PartyToPartyConnection?: PartyToPartyConnectionResolvers<ContextType>;
  PartyToPartyEdge?: PartyToPartyEdgeResolvers<ContextType>;
  PassesThrough?: PassesThroughResolvers<ContextType>;
  PassesThroughCountryConnection?: PassesThroughCountryConnectionResolvers<ContextType>;
  PassesThroughCountryEdge?: PassesThroughCountryEdgeResolvers<ContextType>;
  PassesThroughTradeRouteConnection?: PassesThroughTradeRouteConnectionResolvers<ContextType>;
  PassesThroughTradeRouteEdge?: PassesThroughTradeRouteEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Produced?: ProducedResolvers<ContextType>;
  ProducedConferenceConnection?: ProducedConferenceConnectionResolvers<ContextType>;
  ProducedConferenceEdge?: ProducedConferenceEdgeResolvers<ContextType>;
  ProducedOutcomeConnection?: ProducedOutcomeConnectionResolvers<ContextType>;
  ProducedOutcomeEdge?: ProducedOutcomeEdgeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  ProtectedIn?: ProtectedInResolvers<ContextType>;
  ProtectedInCompanyConnection?: ProtectedInCompanyConnectionResolvers<ContextType>;
  ProtectedInCompanyEdge?: ProtectedInCompanyEdgeResolvers<ContextType>;
  ProtectedInJurisdictionConnection?: ProtectedInJurisdictionConnectionResolvers<ContextType>;
  ProtectedInJurisdictionEdge?: ProtectedInJurisdictionEdgeResolvers<ContextType>;
  ProtectedInProductConnection?: ProtectedInProductConnectionResolvers<ContextType>;
  ProtectedInProductEdge?: ProtectedInProductEdgeResolvers<ContextType>;
  PublishedBy?: PublishedByResolvers<ContextType>;
  PublishedByPartyConnection?: PublishedByPartyConnectionResolvers<ContextType>;
  PublishedByPartyEdge?: PublishedByPartyEdgeResolvers<ContextType>;
  PublishedBySourceConnection?: PublishedBySourceConnectionResolvers<ContextType>;
  PublishedBySourceEdge?: PublishedBySourceEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SeriesConnection?: SeriesConnectionResolvers<ContextType>;
  SeriesEdge?: SeriesEdgeResolvers<ContextType>;
  Serves?: ServesResolvers<ContextType>;
  ServesCountryConnection?: ServesCountryConnectionResolvers<ContextType>;
  ServesCountryEdge?: ServesCountryEdgeResolvers<ContextType>;
  ServesOfficeConnection?: ServesOfficeConnectionResolvers<ContextType>;
  ServesOfficeEdge?: ServesOfficeEdgeResolvers<ContextType>;
  Signed?: SignedResolvers<ContextType>;
  SignedAgreementConnection?: SignedAgreementConnectionResolvers<ContextType>;
  SignedAgreementEdge?: SignedAgreementEdgeResolvers<ContextType>;
  SignedPartyConnection?: SignedPartyConnectionResolvers<ContextType>;
  SignedPartyEdge?: SignedPartyEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Succeeds?: SucceedsResolvers<ContextType>;
  SucceedsAgreementConnection?: SucceedsAgreementConnectionResolvers<ContextType>;
  SucceedsAgreementEdge?: SucceedsAgreementEdgeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  TradeRoute?: TradeRouteResolvers<ContextType>;
  TradeRouteConnection?: TradeRouteConnectionResolvers<ContextType>;
  TradeRouteEdge?: TradeRouteEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = any> = {
  evidence?: EvidenceDirectiveResolver<any, any, ContextType>;
  key?: KeyDirectiveResolver<any, any, ContextType>;
  node?: NodeDirectiveResolver<any, any, ContextType>;
  openList?: OpenListDirectiveResolver<any, any, ContextType>;
  ordinal?: OrdinalDirectiveResolver<any, any, ContextType>;
  owned?: OwnedDirectiveResolver<any, any, ContextType>;
  relationship?: RelationshipDirectiveResolver<any, any, ContextType>;
  relationshipType?: RelationshipTypeDirectiveResolver<any, any, ContextType>;
};
