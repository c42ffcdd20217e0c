// Indexes beside those of the constraints. A sort index serves `ORDER BY n.rel, n.key, n.id` where every property has a predicate.
// Written by src/dataset/write-derived-files.ts from schema/: change that, then run `npx tsx src/dataset/write-derived-files.ts`.

// Names: search by words, which the loader has folded and parted by spaces, in one release; and by the exact text.
CREATE FULLTEXT INDEX name_words IF NOT EXISTS
FOR (n:Name) ON EACH [n.words, n.inRelease]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

CREATE INDEX name_text IF NOT EXISTS
FOR (n:Name) ON (n.rel, n.text);

// Identifiers: the entity that another system knows by a code.
CREATE INDEX identifier_value IF NOT EXISTS
FOR (n:Identifier) ON (n.rel, n.scheme, n.value);

// Order by name.
CREATE INDEX agreement_name IF NOT EXISTS
FOR (n:Agreement) ON (n.rel, n.name, n.id);

CREATE INDEX claim_name IF NOT EXISTS
FOR (n:Claim) ON (n.rel, n.name, n.id);

CREATE INDEX company_name IF NOT EXISTS
FOR (n:Company) ON (n.rel, n.name, n.id);

CREATE INDEX conference_name IF NOT EXISTS
FOR (n:Conference) ON (n.rel, n.name, n.id);

CREATE INDEX country_name IF NOT EXISTS
FOR (n:Country) ON (n.rel, n.name, n.id);

CREATE INDEX dispute_name IF NOT EXISTS
FOR (n:Dispute) ON (n.rel, n.name, n.id);

CREATE INDEX source_name IF NOT EXISTS
FOR (n:Source) ON (n.rel, n.name, n.id);

CREATE INDEX framework_name IF NOT EXISTS
FOR (n:Framework) ON (n.rel, n.name, n.id);

CREATE INDEX observation_name IF NOT EXISTS
FOR (n:Observation) ON (n.rel, n.name, n.id);

CREATE INDEX office_name IF NOT EXISTS
FOR (n:Office) ON (n.rel, n.name, n.id);

CREATE INDEX organization_name IF NOT EXISTS
FOR (n:Organization) ON (n.rel, n.name, n.id);

CREATE INDEX person_name IF NOT EXISTS
FOR (n:Person) ON (n.rel, n.name, n.id);

CREATE INDEX product_name IF NOT EXISTS
FOR (n:Product) ON (n.rel, n.name, n.id);

CREATE INDEX programme_name IF NOT EXISTS
FOR (n:Programme) ON (n.rel, n.name, n.id);

CREATE INDEX series_name IF NOT EXISTS
FOR (n:Series) ON (n.rel, n.name, n.id);

CREATE INDEX topic_name IF NOT EXISTS
FOR (n:Topic) ON (n.rel, n.name, n.id);

CREATE INDEX trade_route_name IF NOT EXISTS
FOR (n:TradeRoute) ON (n.rel, n.name, n.id);

// Order by date: the first possible day, then the last.
CREATE INDEX agreement_signed_on IF NOT EXISTS
FOR (n:Agreement) ON (n.rel, n.signedOnMin, n.signedOnMax, n.id);

CREATE INDEX conference_starts_on IF NOT EXISTS
FOR (n:Conference) ON (n.rel, n.startsOnMin, n.startsOnMax, n.id);

CREATE INDEX source_published_on IF NOT EXISTS
FOR (n:Source) ON (n.rel, n.publishedOnMin, n.publishedOnMax, n.id);
