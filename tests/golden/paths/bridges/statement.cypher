MATCH (current:Current { key: 'current' })
WITH current, [[COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  RETURN [0, n0]
}, COLLECT {
  MATCH (n1:Entity)
  WHERE (n1.rel = $rel AND n1.id IN $param2)
  RETURN [1, n1]
}], head(COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  MATCH (n1:Entity)
  WHERE (n1.rel = $rel AND n1.id IN $param2)
  CALL (n0, n1) {
    MATCH SHORTEST 2 GROUPS (n0)
          ((n2)-[r4:SIGNED]-(n3 WHERE (n3 = n1 OR n3.kind IN $param3))){1,2}
          (n1)
    WITH ([n0] + n3) AS v5
    WHERE all(one IN v5 WHERE single(other IN v5 WHERE other = one))
    WITH DISTINCT v5
    
    LIMIT 1
    RETURN v5
  }
  WITH n0, n1, v5
  ORDER BY size(v5) ASC
  LIMIT 1
  RETURN [size(v5), COLLECT {
    UNWIND v5 AS n6
    WITH n6
    WHERE (NOT (coalesce(n6 = n0, false)) AND NOT (coalesce(n6 = n1, false)) AND head(COLLECT {
      MATCH SHORTEST 1 (n0)
            ((n2)-[r4:SIGNED]-(n3 WHERE ((n3 = n1 OR n3.kind IN $param3) AND NOT (coalesce(n3 = n6, false))))){1,2}
            (n1)
      RETURN size(n3)
    }) IS NULL)
    RETURN [2, n6]
  }, COLLECT {
    UNWIND range(0, (size(v5) - 2)) AS v7
    WITH v7, v5[v7] AS n8, v5[(v7 + 1)] AS n9
    MATCH (n8)-[r10:SIGNED]-(n9)
    WHERE head(COLLECT {
      MATCH SHORTEST 1 (n0)
            ((n2)-[r4:SIGNED]-(n3 WHERE ((n3 = n1 OR n3.kind IN $param3) AND NOT (coalesce(r4 = r10, false))))){1,2}
            (n1)
      RETURN size(n3)
    }) IS NULL
    WITH v7, n8, n9, r10
    ORDER BY v7 ASC, r10.id ASC
    RETURN [3, r10]
  }]
  
  LIMIT 1
})] AS value
WITH current, value[0..0] + [value[0][0..0] + [size(value[0][0])] + value[0][1..1] + [size(value[0][1])]] + value[1..1] + [value[1][0..1] + [size(value[1][1])] + value[1][2..2] + [size(value[1][2])]] AS outline, coalesce(value[0][0], []) + coalesce(value[0][1], []) + coalesce(value[1][1], []) + coalesce(value[1][2], []) AS items
UNWIND range(0, (size(items) - 1) / 2) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 2 .. part * 2 + 2] AS items
RETURN current.rel, current.flip, outline, COLLECT {
  UNWIND items AS found
  WITH found, CASE
    WHEN found[0] = 0 THEN found[1]
    WHEN found[0] = 1 THEN NULL
    WHEN found[0] = 2 THEN NULL
    WHEN found[0] = 3 THEN NULL
  END AS n0, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN found[1]
    WHEN found[0] = 2 THEN NULL
    WHEN found[0] = 3 THEN NULL
  END AS n1, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN NULL
    WHEN found[0] = 2 THEN found[1]
    WHEN found[0] = 3 THEN NULL
  END AS n6, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN NULL
    WHEN found[0] = 2 THEN NULL
    WHEN found[0] = 3 THEN found[1]
  END AS r10
  RETURN CASE
    WHEN found[0] = 0 THEN n0.id
    WHEN found[0] = 1 THEN n1.id
    WHEN found[0] = 2 THEN [n6.kind, n6.id]
    WHEN found[0] = 3 THEN [type(r10), head(COLLECT {
      MATCH (n11)-[r10]->(this0)
      RETURN [n11.kind, n11.id]
      
      LIMIT 1
    })]
  END
}
