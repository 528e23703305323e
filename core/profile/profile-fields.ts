import type { LayoutProfile, TextRole } from '../layout/profile';

export type FieldValue = string | number | boolean;

interface Shared {
  /** Key under which an own value is kept; never change it. */
  path: string;
  label: string;
  group: '字体字号' | '行距和字距' | '页边距' | '页码' | '段落';
  clause: string;
  read(profile: LayoutProfile): FieldValue;
  write(profile: LayoutProfile, value: FieldValue): void;
  takes(value: FieldValue): boolean;
  /** For people, with its unit. */
  show(value: FieldValue): string;
}

/** One value of the layout that an office may set otherwise. */
export type ProfileField = Shared &
  (
    | { kind: 'font' }
    | { kind: 'number'; unit: '磅' | 'mm'; min: number; max: number; step: number }
    | { kind: 'switch' }
    | { kind: 'choice'; choices: readonly { value: string; label: string }[] }
  );

/** Roles that are set like body text unless they have a field of their own. */
const LIKE_BODY: readonly TextRole[] = ['body', 'addressee', 'level4', 'closing', 'attachmentNote', 'frontMatter'];

const FORMS = [
  { value: '— {n} —', label: '— 1 —' },
  { value: '- {n} -', label: '- 1 -' },
  { value: '{n}', label: '1' },
  { value: '第{n}页', label: '第1页' },
];

const PLACES = [
  { value: 'right/left', label: '单页居右、双页居左' },
  { value: 'center/center', label: '居中' },
  { value: 'right/right', label: '居右' },
];

const MARGINS = { top: '天头（上）', bottom: '地脚（下）', left: '订口（左）', right: '切口（右）' } as const;

/** What an office may change, in the order it is shown. */
export const PROFILE_FIELDS: readonly ProfileField[] = [
  font('text.title.font', '标题字体', '7.3.1', ['title']),
  size('text.title.size', '标题字号', '7.3.1', ['title']),
  font('text.body.font', '正文字体', '5.2.2', LIKE_BODY),
  size('text.body.size', '正文字号', '5.2.2', [...LIKE_BODY, 'level1', 'level2', 'level3']),
  latin(),
  font('text.level1.font', '一级标题字体', '7.3.3', ['level1']),
  font('text.level2.font', '二级标题字体', '7.3.3', ['level2']),
  font('text.level3.font', '三级标题字体', '7.3.3', ['level3']),
  bold('text.level2.bold', '二级标题加粗', 'level2'),
  bold('text.level3.bold', '三级标题加粗', 'level3'),
  length('grid.linePitch', '行距', '行距和字距', '5.2.3', '磅', 20, 12, 60, 0.05, {
    read: ({ grid }) => grid.linePitch,
    write: ({ grid }, twips) => (grid.linePitch = twips),
  }),
  length('grid.characterSpacing', '字距加减', '行距和字距', '5.2.3', '磅', 20, -2, 4, 0.05, {
    read: ({ grid }) => grid.characterSpacing,
    write: ({ grid }, twips) => (grid.characterSpacing = twips),
  }),
  ...(['top', 'bottom', 'left', 'right'] as const).map((side) =>
    length(`margins.${side}`, MARGINS[side], '页边距', '5.2.1', 'mm', 1440 / 25.4, 10, 60, 0.5, {
      read: ({ margins }) => margins[side],
      write: ({ margins }, twips) => (margins[side] = twips),
    }),
  ),
  {
    path: 'pageNumber.form',
    label: '页码样式',
    group: '页码',
    clause: '7.5',
    kind: 'choice',
    choices: FORMS,
    read: ({ pageNumber }) => `${pageNumber.before}{n}${pageNumber.after}`,
    write({ pageNumber }, value) {
      const [before = '', after = ''] = String(value).split('{n}');
      Object.assign(pageNumber, { before, after });
    },
    takes: (value) => FORMS.some((form) => form.value === value),
    show: (value) => String(value).replace('{n}', '1'),
  },
  {
    path: 'pageNumber.place',
    label: '页码位置',
    group: '页码',
    clause: '7.5',
    kind: 'choice',
    choices: PLACES,
    read: ({ pageNumber }) => `${pageNumber.odd}/${pageNumber.even}`,
    write({ pageNumber }, value) {
      const [odd, even] = String(value).split('/');
      Object.assign(pageNumber, { odd, even });
    },
    takes: (value) => PLACES.some((place) => place.value === value),
    show: (value) => PLACES.find((place) => place.value === value)?.label ?? String(value),
  },
  {
    path: 'paragraph.keepHeadingWithText',
    label: '标题不落在页末',
    group: '段落',
    clause: '5.2.3',
    kind: 'switch',
    read: ({ paragraph }) => paragraph.keepHeadingWithText,
    write: ({ paragraph }, value) => void (paragraph.keepHeadingWithText = value === true),
    takes: isSwitch,
    show: yesNo,
  },
];

function font(path: string, label: string, clause: string, roles: readonly TextRole[]): ProfileField {
  const [first] = roles as [TextRole];
  return {
    path,
    label,
    group: '字体字号',
    clause,
    kind: 'font',
    read: ({ text }) => text[first].font,
    write({ text }, value) {
      for (const role of roles) {
        const { font: before, substitutes } = text[role];
        text[role].substitutes = [before, ...substitutes].filter((name) => name !== value);
        text[role].font = String(value);
      }
    },
    takes: (value) => typeof value === 'string' && value.trim() !== '' && value.length <= 60,
    show: String,
  };
}

function latin(): ProfileField {
  return {
    path: 'text.body.latinFont',
    label: '数字和字母字体',
    group: '字体字号',
    clause: '5.2.2',
    kind: 'choice',
    choices: [
      { value: '', label: '与汉字相同' },
      { value: 'Times New Roman', label: 'Times New Roman' },
      { value: 'Arial', label: 'Arial' },
    ],
    read: ({ text }) => text.body.latinFont ?? '',
    write({ text }, value) {
      for (const role of [...LIKE_BODY, 'level1', 'level2', 'level3'] as const) {
        if (value === '') delete text[role].latinFont;
        else text[role].latinFont = String(value);
      }
    },
    takes: (value) => typeof value === 'string' && value.length <= 60,
    show: (value) => (value === '' ? '与汉字相同' : String(value)),
  };
}

function size(path: string, label: string, clause: string, roles: readonly TextRole[]): ProfileField {
  const [first] = roles as [TextRole];
  return {
    path,
    label,
    group: '字体字号',
    clause,
    kind: 'number',
    unit: '磅',
    min: 9,
    max: 48,
    step: 0.5,
    read: ({ text }) => text[first].size,
    write: ({ text }, value) => roles.forEach((role) => (text[role].size = Number(value))),
    takes: (value) => inRange(value, 9, 48),
    show: (value) => `${value}磅`,
  };
}

function bold(path: string, label: string, role: TextRole): ProfileField {
  return {
    path,
    label,
    group: '字体字号',
    clause: '7.3.3',
    kind: 'switch',
    read: ({ text }) => text[role].bold === true,
    write({ text }, value) {
      if (value === true) text[role].bold = true;
      else delete text[role].bold;
    },
    takes: isSwitch,
    show: yesNo,
  };
}

/** A length kept in twips and shown in a unit of so many twips. */
function length(
  path: string,
  label: string,
  group: Shared['group'],
  clause: string,
  unit: '磅' | 'mm',
  twips: number,
  min: number,
  max: number,
  step: number,
  place: { read: (profile: LayoutProfile) => number; write: (profile: LayoutProfile, value: number) => void },
): ProfileField {
  // Shown to a tenth of a millimetre or a hundredth of a point: what is typed comes back as typed.
  const digits = unit === 'mm' ? 10 : 100;
  return {
    path,
    label,
    group,
    clause,
    kind: 'number',
    unit,
    min,
    max,
    step,
    read: (profile) => Math.round((place.read(profile) / twips) * digits) / digits,
    write: (profile, value) => place.write(profile, Math.round(Number(value) * twips)),
    takes: (value) => inRange(value, min, max),
    show: (value) => `${value}${unit}`,
  };
}

function inRange(value: FieldValue, min: number, max: number): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max;
}

function isSwitch(value: FieldValue): boolean {
  return typeof value === 'boolean';
}

function yesNo(value: FieldValue): string {
  return value === true ? '是' : '否';
}
