MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  CALL () {
    MATCH (n0:Conference)
    WHERE (n0.rel = $rel AND n0.id IN $param1 AND n0.startsOnMin IS NULL AND n0.id IS NOT NULL)
    RETURN n0
    ORDER BY n0.rel DESC, n0.id DESC
    LIMIT $param2
    UNION ALL
    MATCH (n0:Conference)
    WHERE (n0.rel = $rel AND n0.id IN $param1 AND n0.startsOnMin IS NOT NULL AND n0.startsOnMax IS NOT NULL AND n0.id IS NOT NULL)
    RETURN n0
    ORDER BY n0.rel DESC, n0.startsOnMin DESC, n0.startsOnMax DESC, n0.id DESC
    LIMIT $param2
  }
  WITH n0
  
  LIMIT $param2
  RETURN [n0.name, n0.startsOn]
}] AS value
WITH current, value[0..0] + [size(value[0])] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
