MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, [COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  RETURN n0.id
}, COLLECT {
  MATCH (n1:Entity)
  WHERE (n1.rel = $rel AND n1.id IN $param2)
  RETURN n1.id
}] AS value
UNION ALL
MATCH (current:Current { key: 'current' })
MATCH (n0:Entity)
WHERE (n0.rel = $rel AND n0.id IN $param1)
MATCH (n1:Entity)
WHERE (n1.rel = $rel AND n1.id IN $param2)
CALL (n0, n1) {
  MATCH SHORTEST 2 GROUPS (n0)
        ((n3)-[r5:SIGNED]-(n4 WHERE (coalesce(r5.fromMin <= $param3, true) AND coalesce(r5.toMax >= $param4, true) AND r5.confidence >= $param5 AND (n4 = n1 OR n4.kind IN $param6)))){1,2}
        (n1)
  WITH ([n0] + n4) AS v9
  WHERE all(one IN v9 WHERE single(other IN v9 WHERE other = one))
  WITH DISTINCT v9
  
  LIMIT $param7
  RETURN v9
}
RETURN current.rel, current.flip, [[n26 IN v9 | n26.id], [n27 IN v9[1..-1] | COUNT {
  MATCH (n27)-[r28:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF)]-(n29)
  RETURN 1
}], COLLECT {
  UNWIND range(0, (size(v9) - 2)) AS v30
  WITH v30, v9[v30] AS n31, v9[(v30 + 1)] AS n32
  RETURN [head(COLLECT {
    MATCH (n31)-[r33:SIGNED]-(n32)
    WHERE (coalesce(r33.fromMin <= $param3, true) AND coalesce(r33.toMax >= $param4, true) AND r33.confidence >= $param8)
    WITH r33, n32
    ORDER BY r33.confidence DESC, r33.sourceCount DESC, r33.id ASC
    RETURN [r33.id, r33.confidence]
    
    LIMIT 1
  })]
}] AS value

MATCH (current:Current { key: 'current' })
UNWIND $param0 AS v10
CALL (v10) {
  MATCH (n20:Entity)
  WHERE (n20.rel = $rel AND n20.id IN $param2 AND 'openLists' IN v10)
  MATCH SHORTEST 1 (n20)
        ((n23)-[r25:SIGNED]-(n24 WHERE (coalesce(r25.fromMin <= $param3, true) AND coalesce(r25.toMax >= $param4, true) AND r25.confidence >= $param5 AND n24.kind IN $param6))){0,1}
        (n21:Agreement)
  WHERE (NOT (coalesce(n21.membersComplete = $param7, false)) AND size(n24) <= 1)
  WITH n21, min(size(n24)) AS v22
  ORDER BY v22 ASC, n21.id ASC
  LIMIT $param8
  WITH [0, v22, [n21.kind, n21.id]] AS row
  RETURN collect(row) AS c0
}
RETURN current.rel, current.flip, [v10, COLLECT {
  MATCH (n11:Entity)
  WHERE (n11.rel = $rel AND n11.id IN $param9)
  MATCH (n12:Entity)
  WHERE (n12.rel = $rel AND n12.id IN $param10 AND NOT (coalesce('openLists' IN v10, false)))
  RETURN CASE
    WHEN n11 = n12 THEN 0
    ELSE reduce(state = [[n11], [n12], NULL], step IN range(1, 8) | CASE
      WHEN state[2] IS NOT NULL THEN state
      ELSE head([v13 IN [size(state[0]) <= size(state[1])] | head([met IN [COLLECT {
        UNWIND CASE
          WHEN v13 = true THEN state[0]
          ELSE state[1]
        END AS n17
        MATCH (n17)-[r19:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|CONCERNS|ATTRIBUTED_TO|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF|ABOUT|PUBLISHED_BY|EDITED_BY)]-(n18)
        WHERE (('only' IN v10 OR type(r19) IN $param11) AND ('direction' IN v10 OR (NOT (coalesce(type(r19) = 'COMPETENT_FOR', false)) OR n17 = CASE
          WHEN v13 = true THEN startNode(r19)
          ELSE endNode(r19)
        END)) AND ('asOf' IN v10 OR (coalesce(r19.fromMin <= $param3, true) AND coalesce(r19.toMax >= $param4, true))) AND ('minConfidence' IN v10 OR r19.confidence >= $param12) AND (n18 = n11 OR n18 = n12 OR ('kinds' IN v10 OR n18.kind IN $param13)))
        RETURN DISTINCT n18
      }] | [CASE
        WHEN v13 = true THEN met
        ELSE state[0]
      END, CASE
        WHEN v13 = true THEN state[1]
        ELSE met
      END, CASE
        WHEN any(one IN met WHERE one IN CASE
          WHEN v13 = true THEN state[1]
          ELSE state[0]
        END) THEN step
      END]])])
    END)[2]
  END
}, ([] + c0)] AS value
