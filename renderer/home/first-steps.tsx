import { BookOpenText, CircleQuestionMark } from 'lucide-react';
import { runCommand } from '../commands';
import { Button } from '../ui/button';
import './first-steps.css';

const STEPS = [
  ['写', '新建一份，左边是提纲，每节下面提示写什么；或者把去年的 Word 稿拖到这个窗口里。'],
  ['查', '右边逐项列出法定要求，写到了的标出在哪句话，没写到的说明怎么补。'],
  ['交', '一键导出符合《党政机关公文格式》的 Word 文件，写完自动核对。'],
] as const;

/** What stands on the first screen before there is any report: the whole work in three steps, and a finished one to explore. */
export function FirstSteps({ onSample }: { onSample: () => void }) {
  return (
    <div className="first-steps">
      <ol>
        {STEPS.map(([name, text], i) => (
          <li key={name}>
            <b>
              <span>{i + 1}</span>
              {name}
            </b>
            {text}
          </li>
        ))}
      </ol>
      <p>
        <Button look="primary" icon={<BookOpenText />} onClick={onSample}>
          先看一份示例报告
        </Button>
        <Button icon={<CircleQuestionMark />} onClick={() => runCommand('manual')}>
          看使用手册
        </Button>
        <small>示例是一份写完的报告，打开的是副本，可以随意试改。</small>
      </p>
    </div>
  );
}
