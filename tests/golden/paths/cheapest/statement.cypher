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
  MATCH (n9:Entity)
  WHERE (n9.rel = $rel AND n9.id IN $param3)
  RETURN n9.id
}] AS value
UNION ALL
MATCH (current:Current { key: 'current' })
MATCH (n0:Entity)
WHERE (n0.rel = $rel AND n0.id IN $param1)
MATCH (n1:Entity)
WHERE (n1.rel = $rel AND n1.id IN $param2)
CALL (n0, n1) {
  WITH n0, n1, CASE
      WHEN NOT n0.kind IN $param8 AND NOT n1.kind IN $param8 THEN CASE WHEN $graphUsual THEN { labels: ['*'], types: ['HOP'] } ELSE { labels: $graphLabels, types: $graphTypes } END
      ELSE { labels: $graphLabels + [kind IN [n0.kind, n1.kind] WHERE kind IN $param8], types: ['*'] } END AS part,
    log(head([ties IN [COUNT {
  MATCH (n0)-[r22:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF)]-(n23)
  RETURN 1
}] | CASE WHEN ties > 1 THEN ties ELSE 1 END])) + CASE WHEN n1.kind IN $param8 THEN 16384.0 ELSE 0.0 END AS before
  CALL (n0, n1, part, before) {
    CALL gds.shortestPath.yens.stream($graph, {
      sourceNode: id(n0), targetNode: id(n1), k: $param6, nodeLabels: part.labels, relationshipTypes: part.types, relationshipWeightProperty: 'cost', concurrency: 1
    }) YIELD totalCost, nodeIds
    RETURN collect({ cost: totalCost - before, hops: size(nodeIds) / 2, ids: nodeIds }) AS few
  }
  CALL (n0, n1, part, before, few) {
    WITH * WHERE size(few) = $param6 AND last(few).cost < 16384.0 AND size([one IN few WHERE one.hops >= $param4 AND one.hops <= $param5 AND one.cost < 16384.0]) < $param6
    CALL gds.shortestPath.yens.stream($graph, {
      sourceNode: id(n0), targetNode: id(n1), k: $param7, nodeLabels: part.labels, relationshipTypes: part.types, relationshipWeightProperty: 'cost', concurrency: 1
    }) YIELD totalCost, nodeIds
    RETURN collect({ cost: totalCost - before, hops: size(nodeIds) / 2, ids: nodeIds }) AS many
  }
  WITH CASE WHEN size(many) > 0 THEN many ELSE few END AS found, CASE WHEN size(many) > 0 THEN $param7 ELSE $param6 END AS asked
  RETURN [one IN found WHERE one.hops >= $param4 AND one.hops <= $param5 AND one.cost < 16384.0] AS ofPair,
    [CASE WHEN size(found) >= asked AND last(found).cost < 16384.0 THEN round(last(found).cost, 6) END, any(one IN found WHERE one.hops > $param5 AND one.cost < 16384.0)] AS toldOfPair
}
WITH current, collect(ofPair) AS ofPairs, collect(toldOfPair) AS told
WITH current, told, COLLECT {
  UNWIND ofPairs AS ofPair
  UNWIND ofPair AS one
  RETURN one { .ids, cost: round(one.cost, 6) }
} AS found
WITH current, told, found, COLLECT {
  UNWIND found AS one
  RETURN one.cost AS cost ORDER BY cost LIMIT $param6
} AS costs
UNWIND [null] + [one IN found WHERE one.cost <= last(costs)] AS one
WITH current, told, one.cost AS cost, CASE WHEN one IS NOT NULL THEN COLLECT {
  UNWIND range(0, size(one.ids) - 1, 2) AS at
  MATCH (node) WHERE id(node) = one.ids[at]
  RETURN node ORDER BY at
} ELSE [] END AS v10
RETURN current.rel, current.flip, ([COLLECT {
  UNWIND v10 AS n11
  WITH n11
  RETURN [n11.id, COUNT {
    MATCH (n11)-[r12:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF)]-(n13)
    RETURN 1
  }]
}, COLLECT {
  UNWIND range(0, (size(v10) - 2)) AS v14
  WITH v14, v10[v14] AS n15, v10[(v14 + 1)] AS n16
  RETURN COLLECT {
    MATCH (n15)-[r17:SIGNED]-(n16)
    WITH r17, n16
    ORDER BY r17.confidence DESC, r17.sourceCount DESC, r17.id ASC
    RETURN [r17.id, r17.confidence]
  }
}, COLLECT {
  UNWIND range(0, (size(v10) - 2)) AS v18
  WITH v18, v10[v18] AS n19, v10[(v18 + 1)] AS n20
  RETURN [head(COLLECT {
    MATCH (n19)-[r21:SIGNED]-(n20)
    WITH r21, n20
    ORDER BY r21.confidence DESC, r21.sourceCount DESC, r21.id ASC
    RETURN [type(r21)]
    
    LIMIT 1
  }), [n20.kind, n20.id]]
}] + [cost, told]) AS value
