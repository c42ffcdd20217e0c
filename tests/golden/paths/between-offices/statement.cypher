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
  MATCH SHORTEST 3 GROUPS (n0)
        ((n2)-[r4:(SIGNED|COMPETENT_FOR)]-(n3 WHERE ((NOT (coalesce(type(r4) = 'COMPETENT_FOR', false)) OR startNode(r4) = n2) AND r4.confidence >= $param3 AND (n3 = n1 OR n3.kind IN $param4)))){1,3}
        (n1)
  WITH ([n0] + n3) AS v5
  WHERE all(one IN v5 WHERE single(other IN v5 WHERE other = one))
  WITH DISTINCT v5
  
  LIMIT $param5
  RETURN v5
}
RETURN current.rel, current.flip, [COLLECT {
  UNWIND v5 AS n6
  WITH n6
  RETURN [n6.id, COUNT {
    MATCH (n6)-[r7:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF)]-(n8)
    RETURN 1
  }]
}, COLLECT {
  UNWIND range(0, (size(v5) - 2)) AS v9
  WITH v9, v5[v9] AS n10, v5[(v9 + 1)] AS n11
  RETURN COLLECT {
    MATCH (n10)-[r12:(SIGNED|COMPETENT_FOR)]-(n11)
    WHERE ((NOT (coalesce(type(r12) = 'COMPETENT_FOR', false)) OR startNode(r12) = n10) AND r12.confidence >= $param6)
    WITH r12, n11
    ORDER BY r12.confidence DESC, r12.sourceCount DESC, r12.id ASC
    RETURN [r12.id, r12.confidence, r12.fromMin, r12.toMax, type(r12), r12.from, r12.to, endNode(r12) = n11]
  }
}, COLLECT {
  UNWIND v5 AS n13
  WITH n13
  RETURN [n13.name, n13.shortName, head(COLLECT {
    MATCH (n13)-[r14:HAS_NAME]->(n15)
    WHERE n15.lang STARTS WITH $param7
    WITH r14, n15
    ORDER BY n15.kind ASC, n15.text ASC
    RETURN n15.text
    
    LIMIT 1
  })]
}, COLLECT {
  UNWIND range(0, (size(v5) - 2)) AS v16
  WITH v16, v5[v16] AS n17, v5[(v16 + 1)] AS n18
  RETURN head(COLLECT {
    MATCH (n17)-[r19:(SIGNED|COMPETENT_FOR)]-(n18)
    WHERE ((NOT (coalesce(type(r19) = 'COMPETENT_FOR', false)) OR startNode(r19) = n17) AND r19.confidence >= $param8)
    WITH r19, n18
    ORDER BY r19.confidence DESC, r19.sourceCount DESC, r19.id ASC
    RETURN COLLECT {
      MATCH (n20:Evidence)
      WHERE (n20.rel = $rel AND n20.id IN r19.evidence)
      WITH n20
      ORDER BY n20.id ASC
      RETURN [n20.locator, head(COLLECT {
        MATCH (n20)-[r21:CITES]->(n22)
        RETURN [n22.title]
        
        LIMIT 1
      })]
    }
    
    LIMIT 1
  })
}, COLLECT {
  UNWIND range(0, (size(v5) - 2)) AS v23
  WITH v23, v5[v23] AS n24, v5[(v23 + 1)] AS n25
  RETURN [head(COLLECT {
    MATCH (n24)-[r26:(SIGNED|COMPETENT_FOR)]-(n25)
    WHERE ((NOT (coalesce(type(r26) = 'COMPETENT_FOR', false)) OR startNode(r26) = n24) AND r26.confidence >= $param9)
    WITH r26, n25
    ORDER BY r26.confidence DESC, r26.sourceCount DESC, r26.id ASC
    RETURN [type(r26)]
    
    LIMIT 1
  })]
}] AS value
