MATCH (current:Current { key: 'current' })
WITH current, head(COLLECT {
  MATCH (n0:Conference)
  WHERE (n0.rel = $rel AND n0.id = $param1)
  RETURN [[COLLECT {
    MATCH (n0)-[r1:PRODUCED]->(n2)
    WITH r1, n2
    ORDER BY n2.id ASC, r1.id ASC
    LIMIT $param2
    RETURN [r1.how, CASE
      WHEN n2:Agreement THEN [n2.title, 0]
      WHEN n2:Conference THEN [n2.name, n2.startsOn, 1]
      ELSE [2]
    END]
  }]]
  
  LIMIT 1
}) AS value
WITH current, value[0..0] + [value[0][0..0] + [size(value[0][0])]] AS outline, coalesce(value[0][0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
