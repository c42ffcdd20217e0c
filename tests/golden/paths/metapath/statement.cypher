MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, [COLLECT {
  MATCH (n29:Entity)
  WHERE (n29.rel = $rel AND n29.id IN $param1)
  RETURN n29.id
}, COLLECT {
  MATCH (n30:Entity)
  WHERE (n30.rel = $rel AND n30.id IN $param2)
  RETURN n30.id
}] AS value
UNION ALL
MATCH (current:Current { key: 'current' })
CALL () {
  MATCH (n15:Office)-[r18:SIGNED]->(n16:Agreement)<-[r19:SIGNED]-(n17:Office)
  WHERE (n15:Entity AND n15.rel = $rel AND n17:Entity AND n17.rel = $rel AND (n15.id IN $param1 AND n17.id IN $param2 AND n16.agreementKind IN $param3 AND r18.role = $param4 AND coalesce(r18.fromMin <= $param5, true) AND coalesce(r18.toMax >= $param6, true) AND coalesce(r19.fromMin <= $param5, true) AND coalesce(r19.toMax >= $param6, true) AND NOT (coalesce(n17 = n15, false))))
  RETURN DISTINCT [n15, n16, n17] AS v0, [0, 1] AS v1
  UNION ALL
  MATCH (n20:Office)-[r25:SIGNED]->(n21:Agreement)<-[r26:SIGNED]-(n22:Office)-[r27:SIGNED]->(n23:Agreement)<-[r28:SIGNED]-(n24:Office)
  WHERE (n20:Entity AND n20.rel = $rel AND n24:Entity AND n24.rel = $rel AND (n20.id IN $param1 AND n24.id IN $param2 AND n21.agreementKind IN $param3 AND n23.agreementKind IN $param3 AND r25.role = $param4 AND coalesce(r25.fromMin <= $param5, true) AND coalesce(r25.toMax >= $param6, true) AND coalesce(r26.fromMin <= $param5, true) AND coalesce(r26.toMax >= $param6, true) AND r27.role = $param4 AND coalesce(r27.fromMin <= $param5, true) AND coalesce(r27.toMax >= $param6, true) AND coalesce(r28.fromMin <= $param5, true) AND coalesce(r28.toMax >= $param6, true) AND NOT (coalesce(n22 = n20, false)) AND NOT (coalesce(n23 = n21, false)) AND NOT (coalesce(n24 = n20, false)) AND NOT (coalesce(n24 = n22, false))))
  RETURN DISTINCT [n20, n21, n22, n23, n24] AS v0, [0, 1, 0, 1] AS v1
}
WITH current, v0, v1

LIMIT $param7
RETURN current.rel, current.flip, [[n2 IN v0 | n2.id], [n3 IN v0[1..-1] | COUNT {
  MATCH (n3)-[r4:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF)]-(n5)
  RETURN 1
}], COLLECT {
  UNWIND range(0, (size(v0) - 2)) AS v6
  WITH v6, v0[v6] AS n7, v0[(v6 + 1)] AS n8
  RETURN COLLECT {
    MATCH (n7)-[r9:SIGNED]-(n8)
    WHERE ((v1[v6] = 0 AND n7 = startNode(r9) AND r9.role = $param4 AND coalesce(r9.fromMin <= $param5, true) AND coalesce(r9.toMax >= $param6, true)) OR (v1[v6] = 1 AND n7 = endNode(r9) AND coalesce(r9.fromMin <= $param5, true) AND coalesce(r9.toMax >= $param6, true)))
    WITH r9, n8
    ORDER BY r9.confidence DESC, r9.sourceCount DESC, r9.id ASC
    RETURN [r9.id, r9.confidence, r9.fromMin, r9.toMax, type(r9), r9.from, r9.to, endNode(r9) = n8]
  }
}, [n10 IN v0 | [n10.kind, n10.id]], COLLECT {
  UNWIND range(0, (size(v0) - 2)) AS v11
  WITH v11, v0[v11] AS n12, v0[(v11 + 1)] AS n13
  RETURN [head(COLLECT {
    MATCH (n12)-[r14:SIGNED]-(n13)
    WHERE ((v1[v11] = 0 AND n12 = startNode(r14) AND r14.role = $param4 AND coalesce(r14.fromMin <= $param5, true) AND coalesce(r14.toMax >= $param6, true)) OR (v1[v11] = 1 AND n12 = endNode(r14) AND coalesce(r14.fromMin <= $param5, true) AND coalesce(r14.toMax >= $param6, true)))
    WITH r14, n13
    ORDER BY r14.confidence DESC, r14.sourceCount DESC, r14.id ASC
    RETURN [type(r14)]
    
    LIMIT 1
  })]
}] AS value
