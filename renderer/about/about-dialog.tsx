import type { ShellInfo } from '../../core/api';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import './about.css';

export function AboutDialog({ shell, onClose }: { shell: ShellInfo; onClose: () => void }) {
  return (
    <Modal
      title="关于述法"
      width={440}
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          关闭
        </Button>
      }
    >
      <div className="about">
        <p>
          述法用于起草、检查和导出法治政府建设年度情况报告。全部在本机运行，不连接网络，文字只保存在您自己的文件里。
        </p>
        <p>
          版本 {shell.version}（{shell.shell === 'electron' ? '桌面程序' : '浏览器窗口'}，{shell.platform}）
        </p>
        <p>检查结果是起草时的提醒，不代替法律审核。</p>
      </div>
    </Modal>
  );
}
