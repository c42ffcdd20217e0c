MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  MATCH (n0:Conference)
  WHERE (n0.rel = $rel AND n0.id IN $param1 AND n0.id IS NOT NULL)
  WITH n0
  ORDER BY n0.rel ASC, n0.id ASC
  LIMIT $param2
  CALL (n0) {
    MATCH (n0)-[r1:PRODUCED]->(n2)
    RETURN [count(1)] AS c0
  }
  CALL (n0) {
    MATCH (n0)-[r1:PRODUCED]->(n2)
    WITH n2.kind AS v3
    WITH v3, count(1) AS v4, count(1) AS v5
    ORDER BY v4 DESC, v3 IS NULL ASC, v3 ASC
    LIMIT $param3
    WITH [[[v3, 0]], v5] AS row
    RETURN collect(row) AS c1
  }
  RETURN [n0.id, (c0 + [c1])]
}] AS value
WITH current, value[0..0] + [size(value[0])] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
