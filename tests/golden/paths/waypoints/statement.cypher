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
  MATCH (n11:Entity)
  WHERE (n11.rel = $rel AND n11.id IN $param3)
  RETURN n11.id
}] AS value
UNION ALL
MATCH (current:Current { key: 'current' })
MATCH (n0:Entity)
WHERE (n0.rel = $rel AND n0.id IN $param1)
MATCH (n1:Entity)
WHERE (n1.rel = $rel AND n1.id IN $param2)
UNWIND $param4 AS v10
MATCH (n2:Entity)
WHERE (n2.rel = $rel AND n2.id = v10[0])
MATCH (n3:Entity)
WHERE (n3.rel = $rel AND n3.id = v10[1])
CALL (*) {
  CALL (n0, n1, n2, n3) {
    MATCH SHORTEST 2 GROUPS (n0)
          ((n4)-[r6:(SIGNED|COMPETENT_FOR)]-(n5 WHERE ((NOT (coalesce(type(r6) = 'COMPETENT_FOR', false)) OR startNode(r6) = n4) AND (n5 = n2 OR (n5.kind IN $param5 AND NOT (coalesce(n5 = n0, false)) AND NOT (coalesce(n5 = n1, false)) AND NOT (coalesce(n5 = n3, false))))))){1,2}
          (n2)
          ((n7)-[r9:(SIGNED|COMPETENT_FOR)]-(n8 WHERE ((NOT (coalesce(type(r9) = 'COMPETENT_FOR', false)) OR startNode(r9) = n7) AND (n8 = n3 OR (n8.kind IN $param5 AND NOT (coalesce(n8 = n0, false)) AND NOT (coalesce(n8 = n1, false)) AND NOT (coalesce(n8 = n2, false))))))){1,2}
          (n3)
          ((n12)-[r14:(SIGNED|COMPETENT_FOR)]-(n13 WHERE ((NOT (coalesce(type(r14) = 'COMPETENT_FOR', false)) OR startNode(r14) = n12) AND (n13 = n1 OR (n13.kind IN $param5 AND NOT (coalesce(n13 = n0, false)) AND NOT (coalesce(n13 = n2, false)) AND NOT (coalesce(n13 = n3, false))))))){1,2}
          (n1)
    WITH ([n0] + ((n5 + n8) + n13)) AS v15
    WHERE (size(v15) > 5 OR (size(v15) >= 2 AND all(one IN v15 WHERE single(other IN v15 WHERE other = one))))
    WITH DISTINCT v15
    
    LIMIT $param6
    WITH v15
    WHERE size(v15) <= 5
    RETURN v15
  }
  RETURN collect(v15) AS ofPair
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
UNWIND ofPair AS v15
WITH current, v15, sizes, told
WHERE size(v15) <= last(sizes)
RETURN current.rel, current.flip, ([COLLECT {
  UNWIND v15 AS n16
  WITH n16
  RETURN [n16.id, COUNT {
    MATCH (n16)-[r17:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF)]-(n18)
    RETURN 1
  }]
}, COLLECT {
  UNWIND range(0, (size(v15) - 2)) AS v19
  WITH v19, v15[v19] AS n20, v15[(v19 + 1)] AS n21
  RETURN COLLECT {
    MATCH (n20)-[r22:(SIGNED|COMPETENT_FOR)]-(n21)
    WHERE (NOT (coalesce(type(r22) = 'COMPETENT_FOR', false)) OR startNode(r22) = n20)
    WITH r22, n21
    ORDER BY r22.confidence DESC, r22.sourceCount DESC, r22.id ASC
    RETURN [r22.id, r22.confidence]
  }
}, COLLECT {
  UNWIND v15 AS n23
  WITH n23
  RETURN [n23.kind, n23.id]
}] + [told]) AS value
