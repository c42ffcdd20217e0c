MATCH (current:Current { key: 'current' })
WITH current, [[COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  RETURN [0, n0]
}, COLLECT {
  MATCH (n1:Entity)
  WHERE (n1.rel = $rel AND n1.id IN $param2)
  RETURN [1, n1]
}], COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  MATCH (n1:Entity)
  WHERE (n1.rel = $rel AND n1.id IN $param2)
  WITH n0, n1, $param3 AS times, COLLECT {
    UNWIND $param3 AS v7
    RETURN head(COLLECT {
      MATCH SHORTEST 1 (n0)
            ((n2)-[r4:SIGNED]-(n3 WHERE ((n3 = n1 OR n3.kind IN $param4) AND ((r4.fromMin IS NULL OR r4.fromMin <= v7.last) AND (r4.toMax IS NULL OR r4.toMax >= v7.first))))){1,2}
            (n1)
      RETURN size(n3)
    })
  } AS lengths
  UNWIND range(0, (size(lengths) - 1)) AS place
  WITH n0, n1, times[place] AS v5, lengths[place] AS v6, CASE
    WHEN place > 0 THEN times[(place - 1)]
  END AS before, CASE
    WHEN place > 0 THEN lengths[(place - 1)]
  END AS lengthBefore
  WITH n0, n1, v5, v6, CASE
    WHEN before IS NULL THEN []
    WHEN coalesce(v6, 99) < coalesce(lengthBefore, 99) THEN [v5, before]
    WHEN coalesce(v6, 99) > coalesce(lengthBefore, 99) THEN [before, v5]
    ELSE []
  END AS change
  WITH n0, n1, v5, v6, change[0] AS v7, change[1] AS v8
  WITH v5, v6, v7, v8, COLLECT {
    WITH v7 AS once
    WHERE once IS NOT NULL
    MATCH SHORTEST 1 GROUPS (n0)
          ((n2)-[r4:SIGNED]-(n3 WHERE ((n3 = n1 OR n3.kind IN $param4) AND ((r4.fromMin IS NULL OR r4.fromMin <= v7.last) AND (r4.toMax IS NULL OR r4.toMax >= v7.first))))){1,2}
          (n1)
    WITH ([n0] + n3) AS walk
    WHERE all(one IN walk WHERE single(other IN walk WHERE other = one))
    WITH DISTINCT walk
    
    LIMIT $param5
    RETURN walk
  } AS v9
  RETURN [2, v5, v6, v7, v9, v8]
}] AS value
WITH current, value[0..0] + [value[0][0..0] + [size(value[0][0])] + value[0][1..1] + [size(value[0][1])]] + value[1..1] + [size(value[1])] AS outline, coalesce(value[0][0], []) + coalesce(value[0][1], []) + coalesce(value[1], []) AS items
UNWIND range(0, (size(items) - 1) / 2) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 2 .. part * 2 + 2] AS items
RETURN current.rel, current.flip, outline, COLLECT {
  UNWIND items AS found
  WITH found, CASE
    WHEN found[0] = 0 THEN found[1]
    WHEN found[0] = 1 THEN NULL
    WHEN found[0] = 2 THEN NULL
  END AS n0, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN found[1]
    WHEN found[0] = 2 THEN NULL
  END AS n1, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN NULL
    WHEN found[0] = 2 THEN found[1]
  END AS v5, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN NULL
    WHEN found[0] = 2 THEN found[2]
  END AS v6, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN NULL
    WHEN found[0] = 2 THEN found[3]
  END AS v7, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN NULL
    WHEN found[0] = 2 THEN found[4]
  END AS v9, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN NULL
    WHEN found[0] = 2 THEN found[5]
  END AS v8
  RETURN CASE
    WHEN found[0] = 0 THEN n0.id
    WHEN found[0] = 1 THEN n1.id
    WHEN found[0] = 2 THEN [v5.year, v6, v7.year, size(v9), COLLECT {
      UNWIND v9 AS walk
      UNWIND range(0, (size(walk) - 2)) AS place
      WITH DISTINCT walk[place] AS n10, walk[(place + 1)] AS n11
      MATCH (n10)-[r12:SIGNED]-(n11)
      WHERE (((r12.fromMin IS NULL OR r12.fromMin <= v7.last) AND (r12.toMax IS NULL OR r12.toMax >= v7.first)) AND NOT (EXISTS {
        MATCH (n10)-[r13:SIGNED]-(n11)
        WHERE ((r13.fromMin IS NULL OR r13.fromMin <= v8.last) AND (r13.toMax IS NULL OR r13.toMax >= v8.first))
      }))
      WITH n10, n11, r12
      ORDER BY r12.id ASC
      RETURN [type(r12), r12.from, head(COLLECT {
        MATCH (n14)-[r12]->(this0)
        RETURN [n14.kind, n14.id]
        
        LIMIT 1
      })]
    }]
  END
}
