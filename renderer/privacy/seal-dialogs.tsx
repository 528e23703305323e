import { useState } from 'react';
import type { OpenedReport } from '../../core/api';
import { api } from '../api';
import type { ReportSession } from '../session/report-session';
import { chooseFile } from '../ui/choose-file';
import { TextField } from '../ui/text-field';
import { FormDialog } from '../ui/form-dialog';
import { splitPath } from '../ui/paths';
import { useStore } from '../ui/store';
import { notify } from '../ui/toasts';
import { sealQuestion } from './seal-question';

/** A password shorter than this is guessed too soon. */
const SHORTEST = 8;

const WORKING = '正在处理，约需几秒…';

/** The dialogs on copies that only a password opens. */
export function SealDialogs({ onEnter }: { onEnter: (opening: Promise<OpenedReport>) => Promise<void> }) {
  const question = useStore(sealQuestion);
  const close = () => sealQuestion.set(null);
  if (!question) return null;
  if (question.about === 'seal') return <SealDialog session={question.session} onClose={close} />;
  return <UnsealDialog key={question.path} path={question.path} onEnter={onEnter} onClose={close} />;
}

function SealDialog({ session, onClose }: { session: ReportSession; onClose: () => void }) {
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const submit = async () => {
    if ([...password].length < SHORTEST) return `密码至少 ${SHORTEST} 个字符。`;
    if (password !== again) return '两次输入的密码不一致。';
    const name = splitPath(session.path.get()).name.replace(/\.shufa$/iu, '');
    const suggested = await api.suggestPath(`${name}（加密副本）`, 'age', session.id);
    const path = await chooseFile({ purpose: 'seal', suggested });
    if (path === null) return;
    if (!session.readOnly) await session.saver.flush();
    await api.sealCopy(session.id, { path, password });
    notify(`加密副本已存为“${path}”。`);
    onClose();
  };
  return (
    <FormDialog
      topic="seal"
      title="加密副本"
      description="另存一份只有凭密码才能打开的副本，用于 U 盘携带或发送。正在编写的报告本身不加密。"
      width={520}
      onClose={onClose}
      submit="选择位置并保存"
      working={WORKING}
      onSubmit={submit}
    >
      <PasswordField label="密码" value={password} onChange={setPassword} autoFocus />
      <PasswordField label="再输一次" value={again} onChange={setAgain} />
      <p className="seal-note">密码不保存在任何地方，忘记了谁也打不开。请用其他方式告知对方，不要和文件一起发送。</p>
    </FormDialog>
  );
}

interface UnsealProps {
  path: string;
  onEnter: (opening: Promise<OpenedReport>) => Promise<void>;
  onClose: () => void;
}

function UnsealDialog({ path, onEnter, onClose }: UnsealProps) {
  const [password, setPassword] = useState('');
  const submit = async () => {
    if ([...password].length < SHORTEST) return `密码至少 ${SHORTEST} 个字符。`;
    const name = splitPath(path).name.replace(/(?:\.shufa)?\.age$/iu, '');
    const to = await api.suggestPath(name, 'shufa');
    await onEnter(api.openSealed({ path, password, to }));
    notify(`已解开，存为“${splitPath(to).name}”，这一份没有密码。`);
    onClose();
  };
  return (
    <FormDialog
      topic="seal"
      title="打开加密副本"
      description={`“${splitPath(path).name}”。解开后在“文档”里另存为一份没有密码的报告。`}
      width={520}
      onClose={onClose}
      submit="打开"
      working={WORKING}
      onSubmit={submit}
    >
      <PasswordField label="密码" value={password} onChange={setPassword} autoFocus />
    </FormDialog>
  );
}

interface PasswordProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
}

function PasswordField({ label, value, onChange, autoFocus = false }: PasswordProps) {
  return (
    <TextField
      label={label}
      type="password"
      autoComplete="off"
      value={value}
      autoFocus={autoFocus}
      onChange={onChange}
    />
  );
}
