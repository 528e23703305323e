import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import './about.css';

const GROUPS: readonly [string, readonly [string, string][]][] = [
  [
    '文件',
    [
      ['Ctrl+N', '新建报告'],
      ['Ctrl+O', '打开报告'],
      ['Ctrl+S', '立即保存（平时自动保存）'],
      ['Ctrl+Shift+S', '另存为'],
      ['Ctrl+E', '导出 Word 文件'],
    ],
  ],
  [
    '编辑',
    [
      ['Ctrl+Z', '撤销'],
      ['Ctrl+Y', '恢复'],
      ['Ctrl+Alt+1 … 4', '一级至四级标题'],
      ['Ctrl+Alt+0', '正文'],
      ['Tab / Shift+Tab', '标题降一级 / 升一级'],
      ['Ctrl+Alt+R', '小标题与正文接排'],
      ['行首输入“一、”“（一）”等', '变为标题，编号自动生成'],
      ['Shift+Enter', '段内换行（标题分行用）'],
    ],
  ],
  [
    '显示',
    [
      ['Ctrl++ / Ctrl+-', '放大 / 缩小'],
      ['Ctrl+0', '适合宽度'],
      ['Ctrl+/', '显示本页'],
    ],
  ],
];

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Modal
      title="键盘快捷键"
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          知道了
        </Button>
      }
    >
      {GROUPS.map(([name, keys]) => (
        <section key={name} className="shortcuts">
          <h3>{name}</h3>
          <dl>
            {keys.map(([key, meaning]) => (
              <div key={key}>
                <dt>{meaning}</dt>
                <dd>
                  <kbd>{key}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
