import { NO_ELEMENTS, type DocumentElements } from '../../../../core/variant/elements';

/** Every element that can stand around a text. */
export const sampleElements: DocumentElements = {
  ...NO_ELEMENTS,
  serial: '12',
  secrecy: '秘密',
  secrecyTerm: '1年',
  urgency: '加急',
  mark: '海滨区临港街道办事处文件',
  signers: ['张三', '欧阳志远', '李四'],
  sealed: true,
  note: '此件公开发布',
  annexes: [
    { title: '行政执法情况统计表', text: '第一行说明。\n第二行说明。' },
    { title: '行政复议应诉情况统计表', text: '' },
  ],
  copyTo: '区委办公室，区人大常委会办公室，区政协办公室，区监委，区法院，区检察院，区人武部，各人民团体',
  printer: '海滨区临港街道党政办公室',
  printedOn: '2024年1月16日',
  copies: { superior: { number: '临街〔2024〕12号', title: '关于2023年度法治政府建设情况的报告' } },
};
