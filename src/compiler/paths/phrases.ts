/**
 * What each type of relationship says, in words: from its start to its end, and from its end to its start.
 *
 * A type without words is told by its name, so that a new one can be searched before it has any; the tests miss them.
 */
export type Language = 'EN' | 'ZH';

/** Away from its start, and back. */
type Phrase = readonly [forward: string, backward: string];

export const PHRASES: Readonly<Record<string, Readonly<Record<Language, Phrase>>>> = {
  OFFICE_OF: { EN: ['is the office of', 'has the office'], ZH: ['所属国家', '主管局'] },
  SERVES: { EN: ['acts for', 'is served by'], ZH: ['服务国家', '服务机构'] },
  MEMBER_OF: { EN: ['is a member of', 'has the member'], ZH: ['所属组织', '成员'] },
  PARTY_TO: { EN: ['is party to', 'binds'], ZH: ['加入', '缔约方'] },
  SIGNED: { EN: ['signed', 'was signed by'], ZH: ['签署', '签署方'] },
  ADMINISTERED_BY: { EN: ['is administered by', 'administers'], ZH: ['管理机构', '管理'] },
  CONCERNS: { EN: ['concerns', 'is the subject of'], ZH: ['涉及', '被涉及于'] },
  ATTRIBUTED_TO: { EN: ['comes from', 'stated'], ZH: ['出自', '提出'] },
  PRODUCED: { EN: ['brought about', 'came of'], ZH: ['促成', '产生于'] },
  ESTABLISHED: { EN: ['set up', 'was set up by'], ZH: ['设立', '设立者'] },
  SUCCEEDS: { EN: ['follows upon', 'was followed by'], ZH: ['接续', '后续'] },
  ATTENDED: { EN: ['attended', 'was attended by'], ZH: ['出席', '出席者'] },
  ORGANIZED: { EN: ['organized', 'was organized by'], ZH: ['主办', '主办方'] },
  HELD_IN: { EN: ['was held in', 'was the place of'], ZH: ['举办地', '举办'] },
  EDITION_OF: { EN: ['is an edition of', 'has the edition'], ZH: ['所属系列', '届次'] },
  PARTICIPATES_IN: { EN: ['takes part in', 'has the participant'], ZH: ['参与', '参与方'] },
  COMPETENT_FOR: { EN: ['is an international authority for', 'has the international authority'], ZH: ['作为国际单位服务', '主管国际单位'] },
  HEADQUARTERED_IN: { EN: ['has its seat in', 'is the seat of'], ZH: ['总部所在地', '总部机构'] },
  OPERATES_IN: { EN: ['does business in', 'is a market of'], ZH: ['经营地', '经营者'] },
  PROTECTED_IN: { EN: ['has a right filed or held in', 'has a right of'], ZH: ['权利申请或保护地', '权利申请人或持有人'] },
  AFFILIATED_WITH: { EN: ['holds or held a position with', 'is or was served by'], ZH: ['任职或关联', '任职或关联者'] },
  PASSES_THROUGH: { EN: ['passes through', 'lies on'], ZH: ['途经', '途经路线'] },
  ORIGINATES_IN: { EN: ['comes from', 'is the origin of'], ZH: ['产地', '出产'] },
  INVOLVED_IN: { EN: ['was involved in', 'involved'], ZH: ['涉入争议', '涉事方'] },
  PART_OF: { EN: ['is part of', 'has the part'], ZH: ['上级', '组成部分'] },
  ABOUT: { EN: ['is about', 'is described in'], ZH: ['主题', '相关文献'] },
  PUBLISHED_BY: { EN: ['was published by', 'published'], ZH: ['发布者', '发布'] },
  EDITED_BY: { EN: ['was edited by', 'edited'], ZH: ['编辑者', '编辑'] },
};

/** What both are to each other, where each of two does the same with what lies between: `signed the agreement with`. */
export const TOGETHER: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  SIGNED: { EN: 'with', ZH: '共同签署方' },
  PARTY_TO: { EN: 'with', ZH: '同为缔约方' },
  MEMBER_OF: { EN: 'with', ZH: '同为成员' },
  ATTENDED: { EN: 'with', ZH: '同为出席者' },
  ORGANIZED: { EN: 'with', ZH: '共同主办方' },
  PARTICIPATES_IN: { EN: 'with', ZH: '同为参与方' },
  INVOLVED_IN: { EN: 'with', ZH: '同为涉事方' },
};
