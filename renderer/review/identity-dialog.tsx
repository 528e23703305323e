import { useState } from 'react';
import { RadioGroup } from 'radix-ui';
import { parseIdentity, ROLE_NAMES, ROLES, type Identity, type Role } from '../../core/review/identity';
import { Field } from '../ui/field';
import { TextField } from '../ui/text-field';
import { FormDialog } from '../ui/form-dialog';
import { useStore } from '../ui/store';
import { notify } from '../ui/toasts';
import { identity, identityAsked, saveIdentity } from './identity';
import { personStyle } from './person-style';
import './identity-dialog.css';

/** 审阅者信息, wherever it is asked for. */
export function IdentityAsker() {
  const answer = useStore(identityAsked);
  return answer && <IdentityDialog onAnswer={answer} />;
}

const ROLE_HINTS: Readonly<Record<Role, string>> = {
  drafter: '写正文，处理批注和修订',
  reviewer: '提批注、作修订，不直接改正文',
  clerk: '排版、编号、报送和公开',
};

function IdentityDialog({ onAnswer }: { onAnswer: (answer: Identity | null) => void }) {
  const before = identity.get();
  const [name, setName] = useState(before?.name ?? '');
  const [unit, setUnit] = useState(before?.unit ?? '');
  const [role, setRole] = useState<Role>(before?.role ?? 'drafter');
  const [checked, setChecked] = useState(false);
  const lacksName = name.trim() === '';
  const save = async () => {
    setChecked(true);
    if (lacksName) return;
    const next = parseIdentity({ name, unit, role });
    await saveIdentity(next);
    if (before) notify(`以后的批注署名“${next.name}”，已有的批注不变。`);
    onAnswer(next);
  };
  return (
    <FormDialog
      topic="review"
      title="审阅者信息"
      description="批注和修订用它署名。只保存在这台电脑上，填一次即可，以后可在菜单中更改。"
      width={500}
      onClose={() => onAnswer(before)}
      submit="确定"
      onSubmit={save}
    >
      <Field label="姓名" error={checked && lacksName ? '请填写姓名，批注才知道是谁写的。' : undefined}>
        {(ids) => (
          <div className="identity-name">
            <input
              {...ids}
              className="input"
              value={name}
              maxLength={60}
              autoFocus
              onChange={({ target }) => setName(target.value)}
            />
            <span
              className={`person-dot ${lacksName ? 'person-nobody' : ''}`}
              style={personStyle(name.trim())}
              aria-hidden
            >
              {name.trim().slice(-2)}
            </span>
          </div>
        )}
      </Field>
      <TextField label="单位" hint="可不填。如“区司法局”“区府办”。" value={unit} maxLength={60} onChange={setUnit} />
      <div className="field">
        <span className="field-label" id="identity-role">
          身份
        </span>
        <RadioGroup.Root
          className="identity-roles"
          aria-labelledby="identity-role"
          value={role}
          onValueChange={(next) => setRole(next as Role)}
        >
          {ROLES.map((one) => (
            <RadioGroup.Item key={one} value={one} className="identity-role">
              <b>{ROLE_NAMES[one]}</b>
              <small>{ROLE_HINTS[one]}</small>
            </RadioGroup.Item>
          ))}
        </RadioGroup.Root>
      </div>
    </FormDialog>
  );
}
