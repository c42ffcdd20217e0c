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
      WHEN NOT n0.kind IN $param9 AND NOT n1.kind IN $param9 THEN CASE WHEN $graphUsual THEN { labels: ['*'], types: ['HOP'] } ELSE { labels: $graphLabels, types: $graphTypes } END
      ELSE { labels: $graphLabels + [kind IN [n0.kind, n1.kind] WHERE kind IN $param9], types: ['*'] } END AS part,
    log(head([ties IN [COUNT {
  MATCH (n0)-[r23:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF)]-(n24)
  RETURN 1
}] | CASE WHEN ties > 1 THEN ties ELSE 1 END])) + CASE WHEN n1.kind IN $param9 THEN 16384.0 ELSE 0.0 END AS before
  CALL (n0, n1, part, before) {
    CALL gds.shortestPath.yens.stream($graph, {
      sourceNode: id(n0), targetNode: id(n1), k: $param6, nodeLabels: part.labels, relationshipTypes: part.types, relationshipWeightProperty: 'cost', concurrency: 1
    }) YIELD totalCost, nodeIds
    RETURN collect({ cost: totalCost - before, hops: size(nodeIds) / 2, ids: nodeIds }) AS few
  }
  CALL (n0, n1, part, before, few) {
    WITH * WHERE $param6 < $param7 AND size(few) = $param6 AND last(few).cost < 16384.0 AND size([one IN few WHERE one.hops >= $param4 AND one.hops <= $param5 AND one.cost < 16384.0]) < $param6
    CALL gds.shortestPath.yens.stream($graph, {
      sourceNode: id(n0), targetNode: id(n1), k: $param7, nodeLabels: part.labels, relationshipTypes: part.types, relationshipWeightProperty: 'cost', concurrency: 1
    }) YIELD totalCost, nodeIds
    RETURN collect({ cost: totalCost - before, hops: size(nodeIds) / 2, ids: nodeIds }) AS some
  }
  CALL (n0, n1, part, before, some) {
    WITH * WHERE $param7 < $param8 AND size(some) = $param7 AND last(some).cost < 16384.0 AND size([one IN some WHERE one.hops >= $param4 AND one.hops <= $param5 AND one.cost < 16384.0]) < $param6
    CALL gds.shortestPath.yens.stream($graph, {
      sourceNode: id(n0), targetNode: id(n1), k: $param8, nodeLabels: part.labels, relationshipTypes: part.types, relationshipWeightProperty: 'cost', concurrency: 1
    }) YIELD totalCost, nodeIds
    RETURN collect({ cost: totalCost - before, hops: size(nodeIds) / 2, ids: nodeIds }) AS many
  }
  WITH head([round IN [{ found: many, asked: $param8 }, { found: some, asked: $param7 }] WHERE size(round.found) > 0] + [{ found: few, asked: $param6 }]) AS round
  WITH round.found AS found, round.asked AS asked
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
RETURN current.rel, current.flip, ([[n11 IN v10 | n11.id], [n12 IN v10[1..-1] | COUNT {
  MATCH (n12)-[r13:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF)]-(n14)
  RETURN 1
}], COLLECT {
  UNWIND range(0, (size(v10) - 2)) AS v15
  WITH v15, v10[v15] AS n16, v10[(v15 + 1)] AS n17
  RETURN [head(COLLECT {
    MATCH (n16)-[r18:SIGNED]-(n17)
    WITH r18, n17
    ORDER BY r18.confidence DESC, r18.sourceCount DESC, r18.id ASC
    RETURN [r18.id, r18.confidence]
    
    LIMIT 1
  })]
}, COLLECT {
  UNWIND range(0, (size(v10) - 2)) AS v19
  WITH v19, v10[v19] AS n20, v10[(v19 + 1)] AS n21
  RETURN [head(COLLECT {
    MATCH (n20)-[r22:SIGNED]-(n21)
    WITH r22, n21
    ORDER BY r22.confidence DESC, r22.sourceCount DESC, r22.id ASC
    RETURN [type(r22)]
    
    LIMIT 1
  }), [n21.kind, n21.id]]
}] + [cost, told]) AS value
