MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  CALL (n0) {
    RETURN n0 AS ofNode, NULL AS ofRelationship
    UNION ALL
    MATCH (n0)-[r2:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|CONCERNS|ATTRIBUTED_TO|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF|ABOUT|PUBLISHED_BY|EDITED_BY)]-(n3)
    RETURN NULL AS ofNode, r2 AS ofRelationship
    UNION ALL
    MATCH (n0)-[r2:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|CONCERNS|ATTRIBUTED_TO|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF|ABOUT|PUBLISHED_BY|EDITED_BY)]-(n3)
    WITH n3
    WHERE n3.kind IN $param2
    RETURN n3 AS ofNode, NULL AS ofRelationship
  }
  WITH DISTINCT ofNode, ofRelationship, coalesce(ofNode, ofRelationship) AS owner
  UNWIND CASE
    WHEN ofNode IS NULL THEN ['from', 'to']
    ELSE ['adoptedOn', 'signedOn', 'inForceOn', 'extendedOn', 'expiresOn', 'endedOn', 'statedOn', 'startsOn', 'endsOn', 'briSignedOn', 'openedOn', 'closedOn', 'publishedOn', 'periodStart', 'periodEnd', 'foundedOn']
  END AS what
  UNWIND CASE
    WHEN what IN ['extendedOn'] THEN owner[what]
    ELSE [owner[what]]
  END AS on
  WITH ofNode, ofRelationship, owner, what, on
  WHERE on IS NOT NULL
  WITH {id: (what + ' ' + on + ' ' + owner.id), on: on, what: what, onMin: CASE
    WHEN what IN ['extendedOn'] THEN (on + substring('0000-01-01', size(on)))
    ELSE owner[(what + 'Min')]
  END, onMax: CASE
    WHEN what IN ['extendedOn'] THEN CASE size(on)
      WHEN 4 THEN (on + '-12-31')
      WHEN 7 THEN toString(((date((on + '-01')) + duration('P1M')) - duration('P1D')))
      ELSE on
    END
    ELSE owner[(what + 'Max')]
  END, of: ofNode, relationship: ofRelationship} AS v1
  WHERE v1.onMin >= $param3
  WITH v1
  ORDER BY v1.onMin ASC, v1.onMax ASC, v1.id ASC
  LIMIT $param4
  RETURN [v1]
}, COUNT {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  CALL (n0) {
    RETURN n0 AS ofNode, NULL AS ofRelationship
    UNION ALL
    MATCH (n0)-[r2:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|CONCERNS|ATTRIBUTED_TO|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF|ABOUT|PUBLISHED_BY|EDITED_BY)]-(n3)
    RETURN NULL AS ofNode, r2 AS ofRelationship
    UNION ALL
    MATCH (n0)-[r2:(OFFICE_OF|SERVES|MEMBER_OF|PARTY_TO|SIGNED|ADMINISTERED_BY|CONCERNS|ATTRIBUTED_TO|PRODUCED|ESTABLISHED|SUCCEEDS|ATTENDED|ORGANIZED|HELD_IN|EDITION_OF|PARTICIPATES_IN|COMPETENT_FOR|HEADQUARTERED_IN|OPERATES_IN|PROTECTED_IN|AFFILIATED_WITH|PASSES_THROUGH|ORIGINATES_IN|INVOLVED_IN|PART_OF|ABOUT|PUBLISHED_BY|EDITED_BY)]-(n3)
    WITH n3
    WHERE n3.kind IN $param2
    RETURN n3 AS ofNode, NULL AS ofRelationship
  }
  WITH DISTINCT ofNode, ofRelationship, coalesce(ofNode, ofRelationship) AS owner
  UNWIND CASE
    WHEN ofNode IS NULL THEN ['from', 'to']
    ELSE ['adoptedOn', 'signedOn', 'inForceOn', 'extendedOn', 'expiresOn', 'endedOn', 'statedOn', 'startsOn', 'endsOn', 'briSignedOn', 'openedOn', 'closedOn', 'publishedOn', 'periodStart', 'periodEnd', 'foundedOn']
  END AS what
  UNWIND CASE
    WHEN what IN ['extendedOn'] THEN owner[what]
    ELSE [owner[what]]
  END AS on
  WITH ofNode, ofRelationship, owner, what, on
  WHERE on IS NOT NULL
  WITH {id: (what + ' ' + on + ' ' + owner.id), on: on, what: what, onMin: CASE
    WHEN what IN ['extendedOn'] THEN (on + substring('0000-01-01', size(on)))
    ELSE owner[(what + 'Min')]
  END, onMax: CASE
    WHEN what IN ['extendedOn'] THEN CASE size(on)
      WHEN 4 THEN (on + '-12-31')
      WHEN 7 THEN toString(((date((on + '-01')) + duration('P1M')) - duration('P1D')))
      ELSE on
    END
    ELSE owner[(what + 'Max')]
  END, of: ofNode, relationship: ofRelationship} AS v1
  WHERE v1.onMin >= $param3
  RETURN 1
}] AS value
WITH current, value[0..0] + [size(value[0])] + value[1..] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 2) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 2 .. part * 2 + 2] AS items
RETURN current.rel, current.flip, outline, COLLECT {
  UNWIND items AS found
  WITH found, found[0] AS v1
  RETURN [v1.on, v1.what, head(COLLECT {
    WITH v1.of AS n4
    WHERE n4 IS NOT NULL
    RETURN [n4.kind, n4.id]
    
    LIMIT 1
  }), head(COLLECT {
    WITH v1.relationship AS r5
    WHERE r5 IS NOT NULL
    RETURN [type(r5), head(COLLECT {
      MATCH (n6)-[r5]->(this0)
      RETURN [n6.kind, n6.id]
      
      LIMIT 1
    })]
    
    LIMIT 1
  })]
}
