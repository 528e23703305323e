/** Who did it and how, before the words for what was done. */
const LEADING =
  /^(?:(?:区|县|市|镇|街道|乡)?(?:委|政府|党工委|党委|人大)?(?:主要负责(?:同志|人)|主要领导)|党政主要(?:负责人|领导)|第一责任人|主持召开|主持|部署|带队|带头|参加|亲自|推动|督促|督办|指导|牵头|组织召开|组织|专题|全年|加强队伍建设|先后|累计|成功|顺利|现有|现场|听取|并|及时|依法|扎实|深入|持续|全面|召开|开展|举办|举行|进行|实施|共|已|还|也)+/u;
const VERB =
  /^(?:成功)?(?:化解|调解|调处|评查|审核|审查|办理|办结|受理|审结|培训|旁听|立案|查处|检查|抽查|排查|发放|解答|接待|收到|报备|备案|清理|制定|修订|废止|出具|提出|发布|公开|公示|征集|采纳|研究|审议|听取|批示|整改|纠正|督察|督办|提供|开展|召开|举办|组织|建成|建立|聘请|配备)/u;
const DONE_TO = /^(?:办理|开展|组织|举办|举行|召开|实施)$/u;
/** Done with others, or by one of several: another count. */
const OTHER_DOER = /协助|参与|配合|联合|引导|局|院|委员会|大队|中队|公司|线上|线下|网上|其中|首次|新增|拟|未/u;
/** Shorter words say too little. */
const LEAST = 4;
const LEAST_BEHIND_VERB = 6;

/** The words for what was counted, without who did it and how. */
export function bareCount(key: string): string {
  const bare = key.replace(LEADING, '');
  return bare.length >= LEAST ? bare : key;
}

/**
 * Whether two wordings, each as bareCount() gives it, name one count: the same, or one the end of the other from its
 * verb on; `loosely` also where one leaves out words of the other (旁听庭审, 旁听行政案件庭审).
 */
export function oneCount(one: string, other: string, loosely: boolean): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < LEAST) return false;
  // “办理复议案件”, “复议案件”.
  if (long.endsWith(short) && !/^[省市区县]/u.test(short) && DONE_TO.test(long.slice(0, -short.length))) return true;
  if (long.endsWith(short) && short.length >= LEAST_BEHIND_VERB && VERB.test(short))
    return !OTHER_DOER.test(long.slice(0, -short.length));
  if (loosely && long.endsWith(short) && short.length >= LEAST_BEHIND_VERB)
    return !OTHER_DOER.test(long.slice(0, -short.length));
  return loosely && short.slice(0, 2) === long.slice(0, 2) && short.slice(-2) === long.slice(-2) && within(short, long);
}

/** All characters of the one stand in the other, in order. */
function within(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}
