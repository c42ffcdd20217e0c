MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  CALL () {
    MATCH (n0:Country)
    WHERE (n0.rel = $rel AND n0.region = $param1 AND n0.name = $param2 AND n0.id > $param3)
    RETURN n0
    ORDER BY n0.rel ASC, n0.id ASC
    LIMIT $param4
    UNION ALL
    MATCH (n0:Country)
    WHERE (n0.rel = $rel AND n0.region = $param1 AND n0.name < $param2 AND n0.id IS NOT NULL)
    RETURN n0
    ORDER BY n0.rel DESC, n0.name DESC, n0.id ASC
    LIMIT $param4
    UNION ALL
    MATCH (n0:Country)
    WHERE (n0.rel = $rel AND n0.region > $param1 AND n0.name IS NOT NULL AND n0.id IS NOT NULL)
    RETURN n0
    ORDER BY n0.rel ASC, n0.region ASC, n0.name DESC, n0.id ASC
    LIMIT $param4
    UNION ALL
    MATCH (n0:Country)
    WHERE (n0.rel = $rel AND n0.region IS NULL AND n0.name IS NOT NULL AND n0.id IS NOT NULL)
    RETURN n0
    ORDER BY n0.rel DESC, n0.name DESC, n0.id ASC
    LIMIT $param4
  }
  WITH n0
  
  LIMIT $param4
  RETURN [n0.name, n0.region, n0.id]
}] AS value
WITH current, value[0..0] + [size(value[0])] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
