import { join } from 'node:path';
import type { Report } from '../../../../core/report/report';
import { loadProfile } from '../../../../electron/templates/load-profile';
import { writeDocx } from '../../../../electron/docx/write/write-docx';
import { docxParts } from '../../../support/ooxml';

const profile = loadProfile(join(__dirname, '../../../../templates'), 'gbt9704');

test('what a person pointed an item at leaves no trace in the exported file', async () => {
  const report: Report = {
    format: 1,
    id: 'r1',
    template: 'district',
    unit: '某区人民政府',
    year: 2025,
    comments: [],
    blocks: [
      { id: 't', type: 'title', pins: { 'S1-A1': '开了三次' }, children: [{ text: '报告' }] },
      {
        id: 'p',
        type: 'paragraph',
        children: [{ text: '会议' }, { text: '开了三次', 'pin_S1-A1': true }, { text: '。' }],
      },
    ],
  };
  for (const variant of ['clean', 'review'] as const) {
    const parts = Object.values(docxParts(await writeDocx(report, { variant, profile })));
    expect(parts.join('')).not.toMatch(/pin|S1-A1/u);
    expect(parts.join('').replace(/<[^>]*>/gu, '')).toContain('会议开了三次。');
  }
});
