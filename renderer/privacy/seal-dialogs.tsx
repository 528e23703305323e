import { useState } from 'react';
import type { OpenedReport } from '../../core/api';
import { api } from '../api';
import type { ReportSession } from '../session/report-session';
import { Button } from '../ui/button';
import { chooseFile } from '../ui/choose-file';
import { Field } from '../ui/field';
import { Modal } from '../ui/modal';
import { splitPath } from '../ui/paths';
import { useStore } from '../ui/store';
import { notify, sentenceOf } from '../ui/toasts';
import { sealQuestion } from './seal-question';

/** A password shorter than this is guessed too soon. */
const SHORTEST = 8;

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
  const { busy, failure, attempt, fail } = useAttempt();
  const submit = () => {
    if ([...password].length < SHORTEST) return fail(`密码至少 ${SHORTEST} 个字符。`);
    if (password !== again) return fail('两次输入的密码不一致。');
    return attempt(async () => {
      const name = splitPath(session.path.get()).name.replace(/\.shufa$/iu, '');
      const suggested = await api.suggestPath(`${name}（加密副本）`, 'age', session.id);
      const path = await chooseFile({ purpose: 'seal', suggested });
      if (path === null) return;
      if (!session.readOnly) await session.saver.flush();
      await api.sealCopy(session.id, { path, password });
      notify(`加密副本已存为“${path}”。`);
      onClose();
    });
  };
  return (
    <Modal
      topic="seal"
      title="加密副本"
      description="另存一份只有凭密码才能打开的副本，用于 U 盘携带或发送。正在编写的报告本身不加密。"
      width={520}
      onClose={onClose}
      onSubmit={submit}
      footer={<Foot failure={failure} busy={busy} action="选择位置并保存" onClose={onClose} />}
    >
      <PasswordField label="密码" value={password} onChange={setPassword} autoFocus />
      <PasswordField label="再输一次" value={again} onChange={setAgain} />
      <p className="seal-note">密码不保存在任何地方，忘记了谁也打不开。请用其他方式告知对方，不要和文件一起发送。</p>
    </Modal>
  );
}

interface UnsealProps {
  path: string;
  onEnter: (opening: Promise<OpenedReport>) => Promise<void>;
  onClose: () => void;
}

function UnsealDialog({ path, onEnter, onClose }: UnsealProps) {
  const [password, setPassword] = useState('');
  const { busy, failure, attempt, fail } = useAttempt();
  const submit = () => {
    if ([...password].length < SHORTEST) return fail(`密码至少 ${SHORTEST} 个字符。`);
    return attempt(async () => {
      const name = splitPath(path).name.replace(/(?:\.shufa)?\.age$/iu, '');
      const to = await api.suggestPath(name, 'shufa');
      await onEnter(api.openSealed({ path, password, to }));
      notify(`已解开，存为“${splitPath(to).name}”，这一份没有密码。`);
      onClose();
    });
  };
  return (
    <Modal
      topic="seal"
      title="打开加密副本"
      description={`“${splitPath(path).name}”。解开后在“文档”里另存为一份没有密码的报告。`}
      width={520}
      onClose={onClose}
      onSubmit={submit}
      footer={<Foot failure={failure} busy={busy} action="打开" onClose={onClose} />}
    >
      <PasswordField label="密码" value={password} onChange={setPassword} autoFocus />
    </Modal>
  );
}

/** Runs one attempt at a time and keeps what went wrong. */
function useAttempt() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  return {
    busy,
    failure,
    fail: setFailure,
    attempt(work: () => Promise<void>): void {
      if (busy) return;
      setBusy(true);
      setFailure(undefined);
      work()
        .catch((error: unknown) => setFailure(sentenceOf(error)))
        .finally(() => setBusy(false));
    },
  };
}

interface FootProps {
  failure: string | undefined;
  busy: boolean;
  action: string;
  onClose: () => void;
}

function Foot({ failure, busy, action, onClose }: FootProps) {
  return (
    <>
      <span className={`grow ${failure ? 'field-error' : ''}`} role="status">
        {failure ?? (busy ? '正在处理，约需几秒…' : '')}
      </span>
      <Button onClick={onClose}>取消</Button>
      <Button look="primary" type="submit" disabled={busy}>
        {action}
      </Button>
    </>
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
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          className="input"
          type="password"
          autoComplete="off"
          value={value}
          autoFocus={autoFocus}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
