import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { secrecyMarks } from '../../text/secrecy-marks';

/** Marks of secrecy: such a text does not belong on a machine with a network, whatever copy it is for. */
export const secrecyMark: BlockRule = { id: 'secrecy-mark', category: 'process', check };

function check(context: BlockContext): Finding[] {
  return secrecyMarks(context.text).map(({ start, end }) =>
    findingAt(context, start, end, {
      rule: secrecyMark,
      severity: 'error',
      message: '疑为密级标志，涉密内容不得在联网的计算机上处理',
      basis: '《中华人民共和国保守国家秘密法》',
    }),
  );
}
