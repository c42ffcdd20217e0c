MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, [COLLECT {
  MATCH (n28:Entity)
  WHERE (n28.rel = $rel AND n28.id IN $param1)
  RETURN n28.id
}, COLLECT {
  MATCH (n29:Entity)
  WHERE (n29.rel = $rel AND n29.id IN $param2)
  RETURN n29.id
}] AS value
UNION ALL
MATCH (current:Current { key: 'current' })
CALL () {
  MATCH (n14:Office)-[r17:SIGNED]->(n15:Agreement)<-[r18:SIGNED]-(n16:Office)
  WHERE (n14:Entity AND n14.rel = $rel AND n16:Entity AND n16.rel = $rel AND (n14.id IN $param1 AND n16.id IN $param2 AND n15.agreementKind IN $param3 AND r17.role = $param4 AND coalesce(r17.fromMin <= $param5, true) AND coalesce(r17.toMax >= $param6, true) AND coalesce(r18.fromMin <= $param5, true) AND coalesce(r18.toMax >= $param6, true) AND NOT (coalesce(n16 = n14, false))))
  RETURN DISTINCT [n14, n15, n16] AS v0, [0, 1] AS v1
  UNION ALL
  MATCH (n19:Office)-[r24:SIGNED]->(n20:Agreement)<-[r25:SIGNED]-(n21:Office)-[r26:SIGNED]->(n22:Agreement)<-[r27:SIGNED]-(n23:Office)
  WHERE (n19:Entity AND n19.rel = $rel AND n23:Entity AND n23.rel = $rel AND (n19.id IN $param1 AND n23.id IN $param2 AND n20.agreementKind IN $param3 AND n22.agreementKind IN $param3 AND r24.role = $param4 AND coalesce(r24.fromMin <= $param5, true) AND coalesce(r24.toMax >= $param6, true) AND coalesce(r25.fromMin <= $param5, true) AND coalesce(r25.toMax >= $param6, true) AND r26.role = $param4 AND coalesce(r26.fromMin <= $param5, true) AND coalesce(r26.toMax >= $param6, true) AND coalesce(r27.fromMin <= $param5, true) AND coalesce(r27.toMax >= $param6, true) AND NOT (coalesce(n21 = n19, false)) AND NOT (coalesce(n22 = n20, false)) AND NOT (coalesce(n23 = n19, false)) AND NOT (coalesce(n23 = n21, false))))
  RETURN DISTINCT [n19, n20, n21, n22, n23] AS v0, [0, 1, 0, 1] AS v1
}
WITH current, v0, v1

LIMIT $param7
RETURN current.rel, current.flip, [COLLECT {
  UNWIND v0 AS n2
  WITH n2
  RETURN [n2.id, COUNT {
    MATCH (n2)-[r3:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF)]-(n4)
    RETURN 1
  }]
}, COLLECT {
  UNWIND range(0, (size(v0) - 2)) AS v5
  WITH v5, v0[v5] AS n6, v0[(v5 + 1)] AS n7
  RETURN COLLECT {
    MATCH (n6)-[r8:SIGNED]-(n7)
    WHERE ((v1[v5] = 0 AND n6 = startNode(r8) AND r8.role = $param4 AND coalesce(r8.fromMin <= $param5, true) AND coalesce(r8.toMax >= $param6, true)) OR (v1[v5] = 1 AND n6 = endNode(r8) AND coalesce(r8.fromMin <= $param5, true) AND coalesce(r8.toMax >= $param6, true)))
    WITH r8, n7
    ORDER BY r8.confidence DESC, r8.sourceCount DESC, r8.id ASC
    RETURN [r8.id, r8.confidence, r8.fromMin, r8.toMax, type(r8), r8.from, r8.to, endNode(r8) = n7]
  }
}, COLLECT {
  UNWIND v0 AS n9
  WITH n9
  RETURN [n9.kind, n9.id]
}, COLLECT {
  UNWIND range(0, (size(v0) - 2)) AS v10
  WITH v10, v0[v10] AS n11, v0[(v10 + 1)] AS n12
  RETURN [head(COLLECT {
    MATCH (n11)-[r13:SIGNED]-(n12)
    WHERE ((v1[v10] = 0 AND n11 = startNode(r13) AND r13.role = $param4 AND coalesce(r13.fromMin <= $param5, true) AND coalesce(r13.toMax >= $param6, true)) OR (v1[v10] = 1 AND n11 = endNode(r13) AND coalesce(r13.fromMin <= $param5, true) AND coalesce(r13.toMax >= $param6, true)))
    WITH r13, n12
    ORDER BY r13.confidence DESC, r13.sourceCount DESC, r13.id ASC
    RETURN [type(r13)]
    
    LIMIT 1
  })]
}] AS value
