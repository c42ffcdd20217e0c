MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  MATCH (n0:Agreement)
  WHERE (n0.rel = $rel AND (n0.signedOnMin >= $param1 AND n0.signedOnMax < $param2 AND n0.agreementKind IN $param3 AND n0.place IS NULL) AND n0.signedOnMin IS NOT NULL AND n0.signedOnMax IS NOT NULL AND n0.id IS NOT NULL)
  WITH n0
  ORDER BY n0.rel ASC, n0.signedOnMin ASC, n0.signedOnMax ASC, n0.id ASC
  LIMIT $param4
  RETURN [n0.id, n0.signedOn]
}] AS value
WITH current, value[0..0] + [size(value[0])] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
