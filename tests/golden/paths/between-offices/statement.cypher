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
        ((n3)-[r5:(SIGNED|COMPETENT_FOR)]-(n4 WHERE ((NOT (coalesce(type(r5) = 'COMPETENT_FOR', false)) OR n3 = startNode(r5)) AND r5.confidence >= $param3 AND (n4 = n1 OR n4.kind IN $param4)))){1,3}
        (n1)
  WITH ([n0] + n4) AS v9
  WHERE all(one IN v9 WHERE single(other IN v9 WHERE other = one))
  WITH DISTINCT v9
  
  LIMIT $param5
  RETURN v9
}
RETURN current.rel, current.flip, [COLLECT {
  UNWIND v9 AS n10
  WITH n10
  RETURN [n10.id, COUNT {
    MATCH (n10)-[r11:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF)]-(n12)
    RETURN 1
  }]
}, COLLECT {
  UNWIND range(0, (size(v9) - 2)) AS v13
  WITH v13, v9[v13] AS n14, v9[(v13 + 1)] AS n15
  RETURN COLLECT {
    MATCH (n14)-[r16:(SIGNED|COMPETENT_FOR)]-(n15)
    WHERE ((NOT (coalesce(type(r16) = 'COMPETENT_FOR', false)) OR n14 = startNode(r16)) AND r16.confidence >= $param6)
    WITH r16, n15
    ORDER BY r16.confidence DESC, r16.sourceCount DESC, r16.id ASC
    RETURN [r16.id, r16.confidence, r16.fromMin, r16.toMax, type(r16), r16.from, r16.to, endNode(r16) = n15]
  }
}, COLLECT {
  UNWIND v9 AS n17
  WITH n17
  RETURN [n17.name, n17.shortName, head(COLLECT {
    MATCH (n17)-[r18:HAS_NAME]->(n19)
    WHERE n19.lang STARTS WITH $param7
    WITH r18, n19
    ORDER BY n19.kind ASC, n19.text ASC
    RETURN n19.text
    
    LIMIT 1
  })]
}, COLLECT {
  UNWIND range(0, (size(v9) - 2)) AS v20
  WITH v20, v9[v20] AS n21, v9[(v20 + 1)] AS n22
  RETURN head(COLLECT {
    MATCH (n21)-[r23:(SIGNED|COMPETENT_FOR)]-(n22)
    WHERE ((NOT (coalesce(type(r23) = 'COMPETENT_FOR', false)) OR n21 = startNode(r23)) AND r23.confidence >= $param8)
    WITH r23, n22
    ORDER BY r23.confidence DESC, r23.sourceCount DESC, r23.id ASC
    RETURN COLLECT {
      MATCH (n24:Evidence)
      WHERE (n24.rel = $rel AND n24.id IN r23.evidence)
      WITH n24
      ORDER BY n24.id ASC
      RETURN [n24.locator, head(COLLECT {
        MATCH (n24)-[r25:CITES]->(n26)
        RETURN [n26.title]
        
        LIMIT 1
      })]
    }
    
    LIMIT 1
  })
}, COLLECT {
  UNWIND range(0, (size(v9) - 2)) AS v27
  WITH v27, v9[v27] AS n28, v9[(v27 + 1)] AS n29
  RETURN [head(COLLECT {
    MATCH (n28)-[r30:(SIGNED|COMPETENT_FOR)]-(n29)
    WHERE ((NOT (coalesce(type(r30) = 'COMPETENT_FOR', false)) OR n28 = startNode(r30)) AND r30.confidence >= $param9)
    WITH r30, n29
    ORDER BY r30.confidence DESC, r30.sourceCount DESC, r30.id ASC
    RETURN [type(r30)]
    
    LIMIT 1
  })]
}] AS value
