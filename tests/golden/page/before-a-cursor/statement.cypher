MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  CALL () {
    MATCH (n0:Conference)
    WHERE (n0.rel = $rel AND n0.id IN $param1 AND n0.endsOnMin = $param2 AND n0.endsOnMax = $param3 AND n0.id > $param4)
    RETURN n0
    ORDER BY n0.rel ASC, n0.id ASC
    LIMIT $param5
    UNION ALL
    MATCH (n0:Conference)
    WHERE (n0.rel = $rel AND n0.id IN $param1 AND n0.endsOnMin = $param2 AND n0.endsOnMax > $param3 AND n0.id IS NOT NULL)
    RETURN n0
    ORDER BY n0.rel ASC, n0.endsOnMax ASC, n0.id ASC
    LIMIT $param5
    UNION ALL
    MATCH (n0:Conference)
    WHERE (n0.rel = $rel AND n0.id IN $param1 AND n0.endsOnMin > $param2 AND n0.endsOnMax IS NOT NULL AND n0.id IS NOT NULL)
    RETURN n0
    ORDER BY n0.rel ASC, n0.endsOnMin ASC, n0.endsOnMax ASC, n0.id ASC
    LIMIT $param5
  }
  WITH n0
  
  LIMIT $param5
  RETURN [n0.id, n0.endsOn]
}] AS value
WITH current, value[0..0] + [size(value[0])] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
