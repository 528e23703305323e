/** Who reports, by the ending of the unit's name; tried from top to bottom. */
const KINDS: readonly { template: string; name: RegExp }[] = [
  {
    template: 'street',
    name: /(?:街道|街|镇|乡|苏木|街道办事处|办事处|(?:街道|街|镇|乡)(?:党委|党工委|工委|人民政府|政府))$/u,
  },
  // 城市管理委员会 is a department, 高新区管理委员会 is not.
  {
    template: 'zone',
    name: /(?:开发区|高新区|高新技术产业开发区|园区?|功能区|保税区|港区|合作区|生态城|产业区|科技城|示范区|经开区|自贸区|旅游区|度假区|新城|管委会)$/u,
  },
  { template: 'zone', name: /(?:区|园|城|港)管理?委员会$/u },
  { template: 'district', name: /(?:区|县|市|旗|州|盟)(?:委|委员会|人民政府|政府)?$/u },
  {
    template: 'department',
    name: /(?:局|委|委员会|办|办公室|厅|署|院|中心|支队|大队|总队|队|司|处|部|所|站|集团|公司|学校|学院|馆|会|团|联)$/u,
  },
];

/** The template for a unit; null when the unit is not known. */
export function inferTemplate(unit: string): string | null {
  if (unit === '') return null;
  const name = unit.replace(/[\s（(].*$/u, '').replace(/(?:党委|党工委|党组)$/u, '');
  return KINDS.find((kind) => kind.name.test(name))?.template ?? 'district';
}
