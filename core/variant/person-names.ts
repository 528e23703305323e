/** The hundred commonest surnames less those that begin everyday words behind a title (于、常、万、成 …), and some double ones. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅邹熊白孟秦邱侯江尹薛闫雷龙史陶贺毛郝顾龚邵覃武钱戴严莫孔高方洪邢康樊兰齐牛聂章鲁葛倪柯';
const DOUBLE = '欧阳|上官|司马|诸葛|司徒|皇甫|尉迟|公孙|慕容|令狐|夏侯';
const SURNAME = `(?:${DOUBLE}|[${SURNAMES}])`;

const OFFICES = [
  '书记|区长|县长|市长|镇长|乡长|州长|旗长|省长|局长|厅长|部长|处长|科长|所长|队长|院长|庭长|校长',
  '主任|主席|检察长|秘书长|组长|会长|总理|常委|委员|巡视员|调研员|负责人|负责同志',
  '律师|法官|检察官|民警|调解员|党员|干部|代表|教授|专家',
].join('|');

/** No given name holds these: they are of the words that follow a title. */
const NO_GIVEN =
  /[组副委会办局部署长主书记员处科室为了等要对和与及或在于的把将就上下后前该各本其是有无不到议带头负责度面件项市区县镇乡街某]/u;

/** What follows a name: a mark, or what people of office do. */
const BEHIND =
  '(?=$|[，、。；：！？）)”"\\s（(]|同志|先生|女士|主持|出席|带队|强调|指出|要求|调研|率|担任|兼任|参加|签|批示|听取|亲自|先后|多次|[一二两三四五六七八九十\\d]+次|深入|分别|作|到|赴|为|任|等)';
/** What stands before a name that a title follows: nothing that could be part of the name. */
const BEFORE = '(?<=^|[，、。；：（(“"\\s]|由|在|和|与|及|向|对|受)';
const GIVEN = '\\p{Script=Han}{1,2}?';

const BEHIND_OFFICE = new RegExp(`(?<office>${OFFICES})(?<name>${SURNAME}${GIVEN})${BEHIND}`, 'gu');
const BEFORE_OFFICE = new RegExp(
  `${BEFORE}(?<name>${SURNAME}${GIVEN})(?<office>同志|先生|女士|书记|区长|县长|市长|局长|主任|部长|主席)`,
  'gu',
);

/** The general secretary is named in every report, as it must be. */
const AS_A_RULE = new Set(['习近平']);

export interface PersonName {
  name: string;
  /** The title beside it. */
  office: string;
  start: number;
  end: number;
}

/**
 * Persons' names that stand beside a title, which a published report gives as titles alone. Rather none than a wrong one:
 * a name without a title is not found.
 */
export function personNames(text: string): PersonName[] {
  const found = [BEHIND_OFFICE, BEFORE_OFFICE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: whole, groups }) => {
      const { name, office } = groups as { name: string; office: string };
      const start = index + whole.indexOf(name);
      return { name, office, start, end: start + name.length };
    }),
  );
  const starts = new Set<number>();
  return found
    .filter(({ name, start }) => {
      const given = name.replace(new RegExp(`^${SURNAME}`, 'u'), '');
      if (NO_GIVEN.test(given) || AS_A_RULE.has(name) || starts.has(start)) return false;
      starts.add(start);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}
