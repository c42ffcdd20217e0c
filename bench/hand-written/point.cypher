// One office by its code, with the country whose office it is. Frozen: what a careful author writes who wants the response itself.
// $rel: release. $st3: code.
MATCH (o:Office {rel: $rel, st3: $st3})
RETURN o {
  .id, .name, .shortName, .scope, .city, .website,
  country: head([(o)-[:OFFICE_OF]->(c:Country) | c {.id, .name, .iso2}])
} AS office
