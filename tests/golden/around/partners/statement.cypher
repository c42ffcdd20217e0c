MATCH (current:Current { key: 'current' })
WITH current, head(COLLECT {
  MATCH (n0:Office)
  WHERE (n0.rel = $rel AND n0.st3 = $param1)
  RETURN [[COLLECT {
    MATCH (n0)-[r1:(SIGNED|PARTY_TO)]->(n2:Agreement)
    WHERE (n2.agreementKind IN $param2 AND coalesce(r1.fromMin <= $param3, true) AND coalesce(r1.toMax >= $param4, true))
    MATCH (n2)<-[r3:(SIGNED|PARTY_TO)]-(n4:Office)
    WHERE (NOT (coalesce(n4 = n0, false)) AND coalesce(r3.fromMin <= $param3, true) AND coalesce(r3.toMax >= $param4, true))
    WITH DISTINCT n4
    WHERE n4.st3 IN $param5
    WITH n4
    ORDER BY n4.id ASC
    LIMIT $param6
    RETURN [n4, n0]
  }, COUNT {
    MATCH (n0)-[r1:(SIGNED|PARTY_TO)]->(n2:Agreement)
    WHERE (n2.agreementKind IN $param2 AND coalesce(r1.fromMin <= $param3, true) AND coalesce(r1.toMax >= $param4, true))
    MATCH (n2)<-[r3:(SIGNED|PARTY_TO)]-(n4:Office)
    WHERE (NOT (coalesce(n4 = n0, false)) AND coalesce(r3.fromMin <= $param3, true) AND coalesce(r3.toMax >= $param4, true))
    WITH DISTINCT n4
    WHERE n4.st3 IN $param5
    RETURN 1
  }]]
  
  LIMIT 1
}) AS value
WITH current, value[0..0] + [value[0][0..0] + [size(value[0][0])] + value[0][1..]] AS outline, coalesce(value[0][0], []) AS items
UNWIND range(0, (size(items) - 1) / 2) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 2 .. part * 2 + 2] AS items
RETURN current.rel, current.flip, outline, COLLECT {
  UNWIND items AS found
  WITH found, found[0] AS n4, found[1] AS n0
  RETURN [n4.id, COLLECT {
    MATCH (n0)-[r5:(SIGNED|PARTY_TO)]->(n6:Agreement)
    WHERE (n6.agreementKind IN $param2 AND coalesce(r5.fromMin <= $param3, true) AND coalesce(r5.toMax >= $param4, true))
    MATCH (n6)<-[r7:(SIGNED|PARTY_TO)]-(n4)
    WHERE (NOT (coalesce(n4 = n0, false)) AND coalesce(r7.fromMin <= $param3, true) AND coalesce(r7.toMax >= $param4, true))
    WITH DISTINCT n6
    WITH n6
    ORDER BY n6.id ASC
    RETURN [n6.id]
  }]
}
