MATCH (current:Current { key: 'current' })
WITH current, head(COLLECT {
  WITH COLLECT {
    UNWIND CASE
      WHEN (size($graphLabels) > 0 AND size($graphTypes) > 0) THEN [1]
      ELSE []
    END AS once
    WITH once
    CALL gds.wcc.stream($graph, {nodeLabels: $graphLabels, relationshipTypes: $graphTypes, concurrency: 1}) YIELD nodeId AS nodeId, componentId AS result
    MATCH (n3)
    WHERE id(n3) = nodeId
    WITH result, n3, COUNT {
      MATCH (n3)-[r4:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF)]-(n5)
      RETURN 1
    } AS ties
    ORDER BY ties DESC, n3.id ASC
    WITH result, collect(n3) AS v0, min(n3.id) AS v2
    WITH v0, size(v0) AS v1, v2
    WITH v0, v1, v2
    ORDER BY v1 DESC, v2 ASC
    RETURN [v0, v1]
  } AS v6
  WITH v6, COLLECT {
    UNWIND v6 AS item
    RETURN item
    
    LIMIT $param3
  } AS v7
  RETURN [COUNT {
    UNWIND v6 AS item
    WITH item[0] AS v8, item[1] AS v9
    WHERE v9 > $param4
    RETURN 1
  }, COLLECT {
    UNWIND v7 AS item
    WITH item[0] AS v10, item[1] AS v11
    WHERE v11 > $param5
    RETURN [v11, v10]
  }]
  
  LIMIT 1
}) AS value
WITH current, value[0..1] + [size(value[1])] AS outline, coalesce(value[1], []) AS items
UNWIND range(0, (size(items) - 1) / 2) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 2 .. part * 2 + 2] AS items
RETURN current.rel, current.flip, outline, COLLECT {
  UNWIND items AS found
  WITH found, found[0] AS v11, found[1] AS v10
  RETURN [v11, head(COLLECT {
    WITH COLLECT {
      UNWIND v10 AS item
      RETURN item
      
      LIMIT $param6
    } AS v12
    RETURN COLLECT {
      UNWIND v12 AS n13
      WITH n13
      RETURN CASE
        WHEN n13:Country THEN [n13.id, n13.name, 0]
        ELSE [n13.kind, n13.id, 1]
      END
    }
    
    LIMIT 1
  })]
}
