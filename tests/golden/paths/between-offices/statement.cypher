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
  WITH n0, n1
  WHERE reduce(state = [[n0], [n1], NULL], step IN range(1, 3) | CASE
    WHEN state[2] IS NOT NULL THEN state
    ELSE head([v2 IN [size(state[0]) <= size(state[1])] | head([met IN [COLLECT {
      UNWIND CASE
        WHEN v2 = true THEN state[0]
        ELSE state[1]
      END AS n6
      MATCH (n6)-[r8:(SIGNED|COMPETENT_FOR)]-(n7)
      WHERE ((NOT (coalesce(type(r8) = 'COMPETENT_FOR', false)) OR n6 = CASE
        WHEN v2 = true THEN startNode(r8)
        ELSE endNode(r8)
      END) AND r8.confidence >= $param3 AND (n7 = n0 OR n7 = n1 OR n7.kind IN $param4))
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
  END)[2] IS NOT NULL
  MATCH SHORTEST 3 GROUPS (n0)
        ((n3)-[r5:(SIGNED|COMPETENT_FOR)]-(n4 WHERE ((NOT (coalesce(type(r5) = 'COMPETENT_FOR', false)) OR n3 = startNode(r5)) AND r5.confidence >= $param5 AND (n4 = n1 OR n4.kind IN $param4)))){1,3}
        (n1)
  WITH ([n0] + n4) AS v9
  WHERE all(one IN v9 WHERE single(other IN v9 WHERE other = one))
  WITH DISTINCT v9
  
  LIMIT $param6
  RETURN v9
}
RETURN current.rel, current.flip, [[n10 IN v9 | n10.id], [n11 IN v9[1..-1] | COUNT {
  MATCH (n11)-[r12:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF)]-(n13)
  RETURN 1
}], COLLECT {
  UNWIND range(0, (size(v9) - 2)) AS v14
  WITH v14, v9[v14] AS n15, v9[(v14 + 1)] AS n16
  RETURN COLLECT {
    MATCH (n15)-[r17:(SIGNED|COMPETENT_FOR)]-(n16)
    WHERE ((NOT (coalesce(type(r17) = 'COMPETENT_FOR', false)) OR n15 = startNode(r17)) AND r17.confidence >= $param7)
    WITH r17, n16
    ORDER BY r17.confidence DESC, r17.sourceCount DESC, r17.id ASC
    RETURN [r17.id, r17.confidence, r17.fromMin, r17.toMax, type(r17), r17.from, r17.to, endNode(r17) = n16]
  }
}, COLLECT {
  UNWIND v9 AS n18
  WITH n18
  RETURN [n18.name, n18.shortName, head(COLLECT {
    MATCH (n18)-[r19:HAS_NAME]->(n20)
    WHERE n20.lang STARTS WITH $param8
    WITH r19, n20
    ORDER BY n20.kind ASC, n20.text ASC
    RETURN n20.text
    
    LIMIT 1
  })]
}, COLLECT {
  UNWIND range(0, (size(v9) - 2)) AS v21
  WITH v21, v9[v21] AS n22, v9[(v21 + 1)] AS n23
  RETURN head(COLLECT {
    MATCH (n22)-[r24:(SIGNED|COMPETENT_FOR)]-(n23)
    WHERE ((NOT (coalesce(type(r24) = 'COMPETENT_FOR', false)) OR n22 = startNode(r24)) AND r24.confidence >= $param9)
    WITH r24, n23
    ORDER BY r24.confidence DESC, r24.sourceCount DESC, r24.id ASC
    RETURN COLLECT {
      MATCH (n25:Evidence)
      WHERE (n25.rel = $rel AND n25.id IN r24.evidence)
      WITH n25
      ORDER BY n25.id ASC
      RETURN [n25.locator, head(COLLECT {
        MATCH (n25)-[r26:CITES]->(n27)
        RETURN [n27.title]
        
        LIMIT 1
      })]
    }
    
    LIMIT 1
  })
}, COLLECT {
  UNWIND range(0, (size(v9) - 2)) AS v28
  WITH v28, v9[v28] AS n29, v9[(v28 + 1)] AS n30
  RETURN [head(COLLECT {
    MATCH (n29)-[r31:(SIGNED|COMPETENT_FOR)]-(n30)
    WHERE ((NOT (coalesce(type(r31) = 'COMPETENT_FOR', false)) OR n29 = startNode(r31)) AND r31.confidence >= $param10)
    WITH r31, n30
    ORDER BY r31.confidence DESC, r31.sourceCount DESC, r31.id ASC
    RETURN [type(r31)]
    
    LIMIT 1
  })]
}] AS value
