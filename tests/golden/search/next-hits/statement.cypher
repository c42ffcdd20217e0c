MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  UNWIND $param0 AS query
  WITH query[0] AS v0, ('+inRelease:' + toString($rel) + ' ' + query[1]) AS asked
  CALL db.index.fulltext.queryNodes('name_words', asked, {limit: $param2}) YIELD node AS n1
  MATCH (n1)<-[:HAS_NAME]-(n2:Entity)
  WITH n1, v0, n2, CASE
    WHEN n1.words = $param3 THEN 0
    WHEN all(word IN $param4 WHERE (' ' + n1.words + ' ') CONTAINS word) THEN 1
    WHEN all(word IN $param5 WHERE (' ' + n1.words + ' ') CONTAINS word) THEN 2
    ELSE (2 + v0)
  END AS v3, size(n1.text) AS v4
  ORDER BY v3 ASC, v4 ASC, n1.text ASC, n1.lang ASC, n1.kind ASC
  WITH n2, head(collect([n1, v0, v3, v4])) AS best
  WITH n2, best[0] AS n1, best[1] AS v0, best[2] AS v3, best[3] AS v4
  WHERE ((v3 = $param7 AND v4 = $param8 AND n2.id > $param9) OR (v3 = $param7 AND v4 > $param8) OR v3 > $param7)
  ORDER BY v3 ASC, v4 ASC, n2.id ASC
  LIMIT $param6
  RETURN [v3, n1.text, n2.kind, n2.id]
}] AS value
WITH current, value[0..0] + [size(value[0])] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
