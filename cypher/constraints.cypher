// Constraints, and the indexes that come with them. All but those of the releases begin with `rel`, the number of the release.
// Written by src/dataset/write-derived-files.ts from schema/: change that, then run `npx tsx src/dataset/write-derived-files.ts`.

// One release of each number, one current release, one lock for loaders.
CREATE CONSTRAINT release_rel IF NOT EXISTS
FOR (n:Release) REQUIRE n.rel IS UNIQUE;

CREATE CONSTRAINT current_key IF NOT EXISTS
FOR (n:Current) REQUIRE n.key IS UNIQUE;

CREATE CONSTRAINT load_lock_key IF NOT EXISTS
FOR (n:LoadLock) REQUIRE n.key IS UNIQUE;

// An id is unique in its release: among all entities, all evidence and all changes.
CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (n:Entity) REQUIRE (n.rel, n.id) IS UNIQUE;

CREATE CONSTRAINT evidence_id IF NOT EXISTS
FOR (n:Evidence) REQUIRE (n.rel, n.id) IS UNIQUE;

CREATE CONSTRAINT change_id IF NOT EXISTS
FOR (n:Change) REQUIRE (n.rel, n.id) IS UNIQUE;

// The same for each type, so that its nodes are found and listed in the order of their ids without sorting.
CREATE CONSTRAINT agreement_id IF NOT EXISTS
FOR (n:Agreement) REQUIRE (n.rel, n.id) IS UNIQUE;

CREATE CONSTRAINT claim_id IF NOT EXISTS
FOR (n:Claim) REQUIRE (n.rel, n.id) IS UNIQUE;

CREATE CONSTRAINT company_id IF NOT EXISTS
FOR (n:Company) REQUIRE (n.rel, n.id) IS UNIQUE;

CREATE CONSTRAINT conference_id IF NOT EXISTS
FOR (n:Conference) REQUIRE (n.rel, n.id) IS UNIQUE;

CREATE CONSTRAINT country_id IF NOT EXISTS
FOR (n:Country) REQUIRE (n.rel, n.id) IS UNIQUE;

CREATE CONSTRAINT dispute_id IF NOT EXISTS
FOR (n:Dispute) REQUIRE (n.rel, n.id) IS UNIQUE;

CREATE CONSTRAINT source_id IF NOT EXISTS
FOR (n:Source) REQUIRE (n.rel, n.id) IS UNIQUE;

CREATE CONSTRAINT framework_id IF NOT EXISTS
FOR (n:Framework) REQUIRE (n.rel, n.id) IS UNIQUE;

CREATE CONSTRAINT observation_id IF NOT EXISTS
FOR (n:Observation) REQUIRE (n.rel, n.id) IS UNIQUE;

CREATE CONSTRAINT office_id IF NOT EXISTS
FOR (n:Office) REQUIRE (n.rel, n.id) IS UNIQUE;

CREATE CONSTRAINT organization_id IF NOT EXISTS
FOR (n:Organization) REQUIRE (n.rel, n.id) IS UNIQUE;

CREATE CONSTRAINT person_id IF NOT EXISTS
FOR (n:Person) REQUIRE (n.rel, n.id) IS UNIQUE;

CREATE CONSTRAINT product_id IF NOT EXISTS
FOR (n:Product) REQUIRE (n.rel, n.id) IS UNIQUE;

CREATE CONSTRAINT programme_id IF NOT EXISTS
FOR (n:Programme) REQUIRE (n.rel, n.id) IS UNIQUE;

CREATE CONSTRAINT series_id IF NOT EXISTS
FOR (n:Series) REQUIRE (n.rel, n.id) IS UNIQUE;

CREATE CONSTRAINT topic_id IF NOT EXISTS
FOR (n:Topic) REQUIRE (n.rel, n.id) IS UNIQUE;

CREATE CONSTRAINT trade_route_id IF NOT EXISTS
FOR (n:TradeRoute) REQUIRE (n.rel, n.id) IS UNIQUE;

// Natural keys: the fields marked @key.
CREATE CONSTRAINT country_iso2 IF NOT EXISTS
FOR (n:Country) REQUIRE (n.rel, n.iso2) IS UNIQUE;

CREATE CONSTRAINT country_iso3 IF NOT EXISTS
FOR (n:Country) REQUIRE (n.rel, n.iso3) IS UNIQUE;

CREATE CONSTRAINT office_st3 IF NOT EXISTS
FOR (n:Office) REQUIRE (n.rel, n.st3) IS UNIQUE;
