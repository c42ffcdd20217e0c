MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  CALL () {
    MATCH (n0:Agreement)
    WHERE (n0.rel = $rel AND n0.id IN $param1 AND n0.signedOnMin IS NOT NULL AND n0.signedOnMax IS NOT NULL AND n0.id IS NOT NULL)
    RETURN n0
    ORDER BY n0.rel DESC, n0.signedOnMin DESC, n0.signedOnMax DESC, n0.id DESC
    LIMIT $param2
    UNION ALL
    MATCH (n0:Agreement)
    WHERE (n0.rel = $rel AND n0.id IN $param1 AND n0.signedOnMin IS NULL AND n0.id IS NOT NULL)
    RETURN n0
    ORDER BY n0.rel DESC, n0.id DESC
    LIMIT $param2
  }
  WITH n0
  
  LIMIT $param2
  RETURN [n0.name, n0.signedOn]
}, COUNT {
  MATCH (n0:Agreement)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  RETURN 1
}] AS value
WITH current, value[0..0] + [size(value[0])] + value[1..] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
