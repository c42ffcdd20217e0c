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
          ((n3)-[r5:SIGNED]-(n4 WHERE (n4 = n1 OR n4.kind IN $param3))){1,2}
          (n1)
    WITH ([n0] + n4) AS v9
    WHERE all(one IN v9 WHERE single(other IN v9 WHERE other = one))
    WITH DISTINCT v9
    
    LIMIT 1
    RETURN v9
  }
  WITH n0, n1, v9
  ORDER BY size(v9) ASC
  LIMIT 1
  RETURN [size(v9), COLLECT {
    UNWIND v9 AS n10
    WITH n10
    WHERE (NOT (coalesce(n10 = n0, false)) AND NOT (coalesce(n10 = n1, false)) AND reduce(state = [[n0], [n1], NULL], step IN range(1, 2) | CASE
      WHEN state[2] IS NOT NULL THEN state
      ELSE head([v2 IN [size(state[0]) <= size(state[1])] | head([met IN [COLLECT {
        UNWIND CASE
          WHEN v2 = true THEN state[0]
          ELSE state[1]
        END AS n6
        MATCH (n6)-[r8:SIGNED]-(n7)
        WHERE ((n7 = n0 OR n7 = n1 OR n7.kind IN $param3) AND NOT (coalesce(n7 = n10, false)))
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
    END)[2] IS NULL)
    RETURN [2, n10]
  }, COLLECT {
    UNWIND range(0, (size(v9) - 2)) AS v11
    WITH v11, v9[v11] AS n12, v9[(v11 + 1)] AS n13
    MATCH (n12)-[r14:SIGNED]-(n13)
    WHERE reduce(state = [[n0], [n1], NULL], step IN range(1, 2) | CASE
      WHEN state[2] IS NOT NULL THEN state
      ELSE head([v2 IN [size(state[0]) <= size(state[1])] | head([met IN [COLLECT {
        UNWIND CASE
          WHEN v2 = true THEN state[0]
          ELSE state[1]
        END AS n6
        MATCH (n6)-[r8:SIGNED]-(n7)
        WHERE ((n7 = n0 OR n7 = n1 OR n7.kind IN $param3) AND NOT (coalesce(r8 = r14, false)))
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
    END)[2] IS NULL
    WITH v11, n12, n13, r14
    ORDER BY v11 ASC, r14.id ASC
    RETURN [3, r14]
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
  END AS n10, CASE
    WHEN found[0] = 0 THEN NULL
    WHEN found[0] = 1 THEN NULL
    WHEN found[0] = 2 THEN NULL
    WHEN found[0] = 3 THEN found[1]
  END AS r14
  RETURN CASE
    WHEN found[0] = 0 THEN n0.id
    WHEN found[0] = 1 THEN n1.id
    WHEN found[0] = 2 THEN [n10.kind, n10.id]
    WHEN found[0] = 3 THEN [type(r14), head(COLLECT {
      MATCH (n15)-[r14]->(this0)
      RETURN [n15.kind, n15.id]
      
      LIMIT 1
    })]
  END
}
