// All releases, and which one is current: the one read of a load that changes nothing.
// `now` is the database's clock in milliseconds, against which `retiredAt` is measured.
OPTIONAL MATCH (c:Current {key: 'current'})
RETURN c.rel AS current,
       c.flip AS flip,
       COLLECT { MATCH (r:Release) RETURN properties(r) ORDER BY r.rel } AS releases,
       timestamp() AS now
