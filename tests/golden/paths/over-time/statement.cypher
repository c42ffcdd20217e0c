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
    UNWIND $param3 AS v11
    RETURN reduce(state = [[n0], [n1], NULL], step IN range(1, 2) | CASE
      WHEN state[2] IS NOT NULL THEN state
      ELSE head([v2 IN [size(state[0]) <= size(state[1])] | head([met IN [COLLECT {
        UNWIND CASE
          WHEN v2 = true THEN state[0]
          ELSE state[1]
        END AS n6
        MATCH (n6)-[r8:SIGNED]-(n7)
        WHERE ((n7 = n0 OR n7 = n1 OR n7.kind IN $param4) AND (coalesce(r8.fromMin <= v11.last, true) AND coalesce(r8.toMax >= v11.first, true)))
        RETURN DISTINCT n7
      }] | [CASE
        WHEN v2 = true THEN met
        ELSE state[0]
      END, CASE
        WHEN v2 = true THEN state[1]
        ELSE met
      END, CASE
        WHEN any(one IN met WHERE one IN CASE
          WHEN v2 = true THEN state[1]
          ELSE state[0]
        END) THEN step
      END]])])
    END)[2]
  } AS lengths
  UNWIND range(0, (size(lengths) - 1)) AS place
  WITH n0, n1, times[place] AS v9, lengths[place] AS v10, CASE
    WHEN place > 0 THEN times[(place - 1)]
  END AS before, CASE
    WHEN place > 0 THEN lengths[(place - 1)]
  END AS lengthBefore
  WITH n0, n1, v9, v10, CASE
    WHEN before IS NULL THEN []
    WHEN coalesce(v10, 99) < coalesce(lengthBefore, 99) THEN [v9, before]
    WHEN coalesce(v10, 99) > coalesce(lengthBefore, 99) THEN [before, v9]
    ELSE []
  END AS change
  WITH n0, n1, v9, v10, change[0] AS v11, change[1] AS v12
  WITH v9, v10, v11, v12, COLLECT {
    WITH v11 AS once
    WHERE once IS NOT NULL
    MATCH SHORTEST 1 GROUPS (n0)
          ((n3)-[r5:SIGNED]-(n4 WHERE ((n4 = n1 OR n4.kind IN $param4) AND (coalesce(r5.fromMin <= v11.last, true) AND coalesce(r5.toMax >= v11.first, true))))){1,2}
          (n1)
    WITH ([n0] + n4) AS walk
    WHERE all(one IN walk WHERE single(other IN walk WHERE other = one))
    WITH DISTINCT walk
    
    LIMIT $param5
    RETURN walk
  } AS v13
  RETURN [2, v9, v10, v11, v13, v12]
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
  END AS v9, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN NULL
    WHEN found[0] = 2 THEN found[2]
  END AS v10, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN NULL
    WHEN found[0] = 2 THEN found[3]
  END AS v11, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN NULL
    WHEN found[0] = 2 THEN found[4]
  END AS v13, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN NULL
    WHEN found[0] = 2 THEN found[5]
  END AS v12
  RETURN CASE
    WHEN found[0] = 0 THEN n0.id
    WHEN found[0] = 1 THEN n1.id
    WHEN found[0] = 2 THEN [v9.year, v10, v11.year, size(v13), COLLECT {
      UNWIND v13 AS walk
      UNWIND range(0, (size(walk) - 2)) AS place
      WITH DISTINCT walk[place] AS n14, walk[(place + 1)] AS n15
      MATCH (n14)-[r16:SIGNED]-(n15)
      WHERE ((coalesce(r16.fromMin <= v11.last, true) AND coalesce(r16.toMax >= v11.first, true)) AND NOT (EXISTS {
        MATCH (n14)-[r17:SIGNED]-(n15)
        WHERE (coalesce(r17.fromMin <= v12.last, true) AND coalesce(r17.toMax >= v12.first, true))
      }))
      WITH n14, n15, r16
      ORDER BY r16.id ASC
      RETURN [type(r16), r16.from, head(COLLECT {
        MATCH (n18)-[r16]->(this0)
        RETURN [n18.kind, n18.id]
        
        LIMIT 1
      })]
    }]
  END
}
