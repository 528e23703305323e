import type { CSSProperties } from 'react';
import type { LayoutProfile, TextRole } from '../../core/layout/profile';

/** Points on the screen for a point on paper: a sheet of 300 pixels. */
const SCALE = 300 / 595.3;

/** The first page of a report in a layout, in small. */
export function ProfilePreview({ profile }: { profile: LayoutProfile }) {
  const { page, margins, grid, pageNumber } = profile;
  const px = (twips: number) => `${(twips / 20) * SCALE}px`;
  const look = (role: TextRole): CSSProperties => {
    const { font, substitutes, size, bold } = profile.text[role];
    return {
      fontFamily: [font, ...substitutes].map((name) => `"${name}"`).join(', '),
      fontSize: `${size * SCALE}px`,
      fontWeight: bold ? 700 : 400,
    };
  };
  const body: CSSProperties = { ...look('body'), textIndent: '2em', letterSpacing: px(grid.characterSpacing) };
  const number = `${pageNumber.before}1${pageNumber.after}`;
  return (
    <div
      className="profile-sheet"
      aria-hidden
      style={{
        height: px(page.height),
        padding: `${px(margins.top)} ${px(margins.right)} ${px(margins.bottom)} ${px(margins.left)}`,
        lineHeight: px(grid.linePitch),
      }}
    >
      <div className="profile-text">
        <p style={{ ...look('title'), textAlign: 'center' }}>
          ××区人民政府关于
          <br />
          ××年度法治政府建设情况的报告
        </p>
        <p style={{ ...look('addressee'), marginTop: px(grid.linePitch) }}>市委、市政府：</p>
        <p style={body}>{TEXT}</p>
        <p style={{ ...body, ...look('level1') }}>一、主要举措和成效</p>
        <p style={{ ...body, ...look('level2') }}>（一）健全依法决策机制</p>
        <p style={{ ...body, ...look('level3') }}>1.落实合法性审查制度</p>
        <p style={body}>{TEXT.repeat(8)}</p>
      </div>
      <p
        className="profile-number-line"
        style={{
          ...look('pageNumber'),
          textAlign: pageNumber.odd,
          bottom: px(pageNumber.distance),
          left: px(margins.left),
          right: px(margins.right),
          padding: `0 ${px(pageNumber.blankChars * 320)}`,
        }}
      >
        {number}
      </p>
    </div>
  );
}

const TEXT =
  '坚持以习近平法治思想为指导，全面履行政府职能，严格规范公正文明执法，共审查规范性文件35件，办理行政复议案件128件。';
