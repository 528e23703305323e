import { ShieldAlert } from 'lucide-react';
import { Button } from '../ui/button';
import { useRemembered } from '../ui/use-remembered';
import './privacy.css';

/** Said on the first screen until somebody has read it: state secrets do not belong here. */
export function SecretNotice() {
  const [seen, setSeen] = useRemembered('secret-notice', false);
  if (seen) return null;
  return (
    <aside className="privacy-note home-notice" aria-label="保密提示">
      <ShieldAlert aria-hidden />
      <p>
        <b>涉密内容不得在联网的计算机上处理。</b>
        述法不是涉密信息系统；国家秘密请使用专用的涉密计算机。述法自身不联网，文字只存在本机和您指定的文件里。
      </p>
      <Button onClick={() => setSeen(true)}>知道了</Button>
    </aside>
  );
}
