MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, [COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  RETURN n0.id
}, COLLECT {
  MATCH (n1:Entity)
  WHERE (n1.rel = $rel AND n1.id IN $param2)
  RETURN n1.id
}, COLLECT {
  MATCH (n12:Entity)
  WHERE (n12.rel = $rel AND n12.id IN $param3)
  RETURN n12.id
}] AS value
UNION ALL
MATCH (current:Current { key: 'current' })
MATCH (n0:Entity)
WHERE (n0.rel = $rel AND n0.id IN $param1)
MATCH (n1:Entity)
WHERE (n1.rel = $rel AND n1.id IN $param2)
UNWIND $param4 AS v11
MATCH (n3:Entity)
WHERE (n3.rel = $rel AND n3.id = v11[0])
MATCH (n4:Entity)
WHERE (n4.rel = $rel AND n4.id = v11[1])
CALL (*) {
  CALL (n0, n1, n3, n4) {
    MATCH SHORTEST 2 GROUPS (n0)
          ((n5)-[r7:(SIGNED|COMPETENT_FOR)]-(n6 WHERE ((NOT (coalesce(type(r7) = 'COMPETENT_FOR', false)) OR n5 = startNode(r7)) AND (n6 = n3 OR (n6.kind IN $param5 AND NOT (coalesce(n6 = n0, false)) AND NOT (coalesce(n6 = n1, false)) AND NOT (coalesce(n6 = n4, false))))))){1,2}
          (n3)
          ((n8)-[r10:(SIGNED|COMPETENT_FOR)]-(n9 WHERE ((NOT (coalesce(type(r10) = 'COMPETENT_FOR', false)) OR n8 = startNode(r10)) AND (n9 = n4 OR (n9.kind IN $param5 AND NOT (coalesce(n9 = n0, false)) AND NOT (coalesce(n9 = n1, false)) AND NOT (coalesce(n9 = n3, false))))))){1,2}
          (n4)
          ((n13)-[r15:(SIGNED|COMPETENT_FOR)]-(n14 WHERE ((NOT (coalesce(type(r15) = 'COMPETENT_FOR', false)) OR n13 = startNode(r15)) AND (n14 = n1 OR (n14.kind IN $param5 AND NOT (coalesce(n14 = n0, false)) AND NOT (coalesce(n14 = n3, false)) AND NOT (coalesce(n14 = n4, false))))))){1,2}
          (n1)
    WITH ([n0] + ((n6 + n9) + n14)) AS v16
    WHERE (size(v16) > 5 OR (size(v16) >= 2 AND all(one IN v16 WHERE single(other IN v16 WHERE other = one))))
    WITH DISTINCT v16
    
    LIMIT $param6
    WITH v16
    WHERE size(v16) <= 5
    RETURN v16
  }
  RETURN collect(v16) AS ofPair
}
WITH current, collect(ofPair) AS ofPairs
WITH current, ofPairs, COLLECT {
  UNWIND ofPairs AS ofPair
  UNWIND ofPair AS one
  WITH size(one) AS size
  ORDER BY size ASC
  LIMIT $param7
  RETURN size
} AS sizes, [COUNT {
  UNWIND ofPairs AS ofPair
  UNWIND ofPair AS one
  RETURN one
}, COLLECT {
  UNWIND ofPairs AS ofPair
  WITH ofPair
  WHERE size(ofPair) >= $param6
  RETURN (size(last(ofPair)) - 1)
}] AS told
UNWIND ofPairs AS ofPair
UNWIND ofPair AS v16
WITH current, v16, sizes, told
WHERE size(v16) <= last(sizes)
RETURN current.rel, current.flip, ([[n17 IN v16 | n17.id], [n18 IN v16[1..-1] | COUNT {
  MATCH (n18)-[r19:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF)]-(n20)
  RETURN 1
}], COLLECT {
  UNWIND range(0, (size(v16) - 2)) AS v21
  WITH v21, v16[v21] AS n22, v16[(v21 + 1)] AS n23
  RETURN [head(COLLECT {
    MATCH (n22)-[r24:(SIGNED|COMPETENT_FOR)]-(n23)
    WHERE (NOT (coalesce(type(r24) = 'COMPETENT_FOR', false)) OR n22 = startNode(r24))
    WITH r24, n23
    ORDER BY r24.confidence DESC, r24.sourceCount DESC, r24.id ASC
    RETURN [r24.id, r24.confidence]
    
    LIMIT 1
  })]
}, [n25 IN v16 | [n25.kind, n25.id]]] + [told]) AS value
