MATCH (current:Current { key: 'current' })
WITH current, head(COLLECT {
  MATCH (n0:Office)
  WHERE (n0.rel = $rel AND n0.st3 = $param1)
  RETURN [head(COLLECT {
    MATCH (n0)-[r1:OFFICE_OF]->(n2)
    RETURN [n2.iso2]
    
    LIMIT 1
  }), COLLECT {
    MATCH (n0)-[r3:HAS_NAME]->(n4)
    WITH r3, n4
    ORDER BY n4.lang ASC, n4.kind ASC, n4.text ASC
    RETURN [n4.text, n4.lang, n4.kind]
  }, COLLECT {
    MATCH (n0)-[r5:HAS_IDENTIFIER]->(n6)
    WITH r5, n6
    ORDER BY n6.scheme ASC, n6.value ASC
    RETURN [n6.scheme, n6.value]
  }, COLLECT {
    MATCH (n7:Evidence)
    WHERE (n7.rel = $rel AND n7.id IN n0.evidence)
    WITH n7
    ORDER BY n7.id ASC
    RETURN [n7.locator]
  }]
  
  LIMIT 1
}) AS value
WITH current, value[0..1] + [size(value[1])] + value[2..2] + [size(value[2])] + value[3..3] + [size(value[3])] AS outline, coalesce(value[1], []) + coalesce(value[2], []) + coalesce(value[3], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
