MATCH (current:Current { key: 'current' })
WITH current, head(COLLECT {
  MATCH (n0:Office)
  WHERE (n0.rel = $rel AND n0.st3 = $param1)
  RETURN [[COLLECT {
    MATCH (n0)-[r1:(OFFICE_OF|SIGNED)]->(n2)
    WITH DISTINCT n2
    WITH n2
    ORDER BY n2.id ASC
    LIMIT $param2
    RETURN [n2, n0]
  }, COUNT {
    MATCH (n0)-[r1:(OFFICE_OF|SIGNED)]->(n2)
    WITH DISTINCT n2
    RETURN 1
  }]]
  
  LIMIT 1
}) AS value
WITH current, value[0..0] + [value[0][0..0] + [size(value[0][0])] + value[0][1..]] AS outline, coalesce(value[0][0], []) AS items
UNWIND range(0, (size(items) - 1) / 2) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 2 .. part * 2 + 2] AS items
RETURN current.rel, current.flip, outline, COLLECT {
  UNWIND items AS found
  WITH found, found[0] AS n2, found[1] AS n0
  RETURN [n2.kind, n2.id, COLLECT {
    MATCH (n0)-[r3:(OFFICE_OF|SIGNED)]->(n2)
    WITH r3, n2
    ORDER BY type(r3) ASC, r3.id ASC
    RETURN [type(r3), head(COLLECT {
      MATCH (n4)<-[r3]-(this0)
      RETURN [n4.kind, n4.name]
      
      LIMIT 1
    })]
  }]
}
