MATCH (current:Current { key: 'current' })
WITH current, head(COLLECT {
  MATCH (n0:Office)
  WHERE (n0.rel = $rel AND n0.st3 = $param1)
  RETURN [n0.name, [COLLECT {
    MATCH (n0)-[r1:SIGNED]->(n2)
    WHERE (n2.signedOnMin >= $param2 AND n2.signedOnMax <= $param3)
    WITH r1, n2
    ORDER BY n2.signedOnMin ASC, n2.signedOnMax ASC, n2.id ASC
    LIMIT $param4
    RETURN [n2]
  }, COUNT {
    MATCH (n0)-[r1:SIGNED]->(n2)
    WHERE (n2.signedOnMin >= $param2 AND n2.signedOnMax <= $param3)
    RETURN 1
  }]]
  
  LIMIT 1
}) AS value
WITH current, value[0..1] + [value[1][0..0] + [size(value[1][0])] + value[1][1..]] AS outline, coalesce(value[1][0], []) AS items
UNWIND range(0, (size(items) - 1) / 2) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 2 .. part * 2 + 2] AS items
RETURN current.rel, current.flip, outline, COLLECT {
  UNWIND items AS found
  WITH found, found[0] AS n2
  RETURN [n2.title, n2.signedOn, [COLLECT {
    MATCH (n2)<-[r3:SIGNED]-(n4)
    WITH r3, n4
    ORDER BY n4.id ASC, r3.id ASC
    LIMIT $param5
    RETURN [r3.role, n4.kind, n4.name, COLLECT {
      MATCH (n5:Evidence)
      WHERE (n5.rel = $rel AND n5.id IN r3.evidence)
      WITH n5
      ORDER BY n5.id ASC
      RETURN [n5.locator, head(COLLECT {
        MATCH (n5)-[r6:CITES]->(n7)
        RETURN [n7.publisher]
        
        LIMIT 1
      })]
    }]
  }], n2.membersComplete]
}
