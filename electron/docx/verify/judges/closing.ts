import { textWidthInChars } from '../../../../core/layout/text-width';
import type { Section } from '../looked-document';
import type { LookedParagraph } from '../paragraphs';
import type { Judge } from '../judge';

const EXPECTED = '署名右空二字，日期首字比署名首字右移二字；日期更长时日期右空二字';

/** 7.3.5.2 without a seal; 7.3.5.1 where the date has four blanks to its right and the signature is centred above. */
export const judgeClosing: Judge = ({ sections, signature, date }) => {
  const clause = { clause: '7.3.5.2', title: '署名和成文日期', expected: EXPECTED };
  const section = sections.at(-1);
  if (!signature || !date || !section) {
    const missing = !signature && !date ? '署名和成文日期' : date ? '署名' : '成文日期';
    return { ...clause, verdict: 'not-judged', found: `没有找到${missing}` };
  }
  const above = edges(signature, section);
  const below = edges(date, section);
  const longer = textWidthInChars(date.text.trim()) > textWidthInChars(signature.text.trim());
  const shift = below.left - above.left;
  const blank = longer ? below.right : above.right;
  if (Math.abs(below.right - 4) < 0.3) {
    const aside = (above.left - above.right - below.left + below.right) / 2;
    return {
      clause: '7.3.5.1',
      title: '署名和成文日期（盖章）',
      expected: '成文日期右空四字，署名以成文日期为准居中；印章由办文环节加盖',
      verdict: Math.abs(aside) < 0.6 ? 'kept' : 'deviates',
      found: `日期右空4字，署名${Math.abs(aside) < 0.6 ? '居中' : '没有居中'}`,
    };
  }
  const right = Math.abs(blank - 2) < 0.6 && Math.abs(shift - 2) < 0.6;
  return {
    ...clause,
    verdict: right ? 'kept' : 'deviates',
    found: `${longer ? '日期' : '署名'}右空${round(blank)}字，日期首字比署名首字${shift < 0 ? '左' : '右'}移${round(Math.abs(shift))}字`,
  };
};

/** Blank characters on both sides of the only line of a paragraph. */
function edges({ text, look, runs }: LookedParagraph, section: Section): { left: number; right: number } {
  const run = runs[0]?.look;
  const pitch = (run?.size ?? 32) * 10 + (run?.spacing ?? 0);
  const total = (section.width - section.left - section.right - section.gutter) / pitch;
  const own = textWidthInChars(text.trim());
  const typedBefore = textWidthInChars(/^\s*/u.exec(text)![0]);
  const typedAfter = textWidthInChars(/\s*$/u.exec(text)![0]);
  const first = look.firstLineChars ? look.firstLineChars / 100 : look.firstLine / pitch;
  const before = (look.leftChars ? look.leftChars / 100 : look.left / pitch) + first + typedBefore;
  const after = (look.rightChars ? look.rightChars / 100 : look.right / pitch) + typedAfter;
  if (look.align === 'right' || look.align === 'end') return { left: total - after - own, right: after };
  if (look.align === 'center') {
    const left = before + (total - before - after - own) / 2;
    return { left, right: total - left - own };
  }
  return { left: before, right: total - before - own };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
