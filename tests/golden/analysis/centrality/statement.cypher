MATCH (current:Current { key: 'current' })
WITH current, head(COLLECT {
  WITH COLLECT {
    UNWIND CASE
      WHEN (size($graphLabels) > 0 AND size($graphTypes) > 0) THEN [1]
      ELSE []
    END AS once
    WITH once
    CALL gds.betweenness.stream($graph, {nodeLabels: $graphLabels, relationshipTypes: $graphTypes, concurrency: 1}) YIELD nodeId AS nodeId, score AS result
    MATCH (n0)
    WHERE id(n0) = nodeId
    WITH n0, round(CASE
      WHEN isNaN(result) THEN 0
      ELSE result
    END, 6) AS v1
    WITH n0, v1
    ORDER BY v1 DESC, n0.id ASC
    RETURN [n0, v1]
  } AS v2
  WITH v2, COLLECT {
    UNWIND v2 AS item
    RETURN item
    
    LIMIT $param3
  } AS v3
  RETURN [COLLECT {
    UNWIND v3 AS item
    WITH item[0] AS n4, item[1] AS v5
    RETURN [v5, [n4.kind, n4.id]]
  }]
  
  LIMIT 1
}) AS value
WITH current, value[0..0] + [size(value[0])] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
