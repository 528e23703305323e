import { useState } from 'react';
import { RadioGroup } from 'radix-ui';
import { parseIdentity, ROLE_NAMES, ROLES, type Identity, type Role } from '../../core/review/identity';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Modal } from '../ui/modal';
import { useStore } from '../ui/store';
import { notify, sentenceOf } from '../ui/toasts';
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
  const [failure, setFailure] = useState<string>();
  const [checked, setChecked] = useState(false);
  const lacksName = name.trim() === '';
  const save = async () => {
    setChecked(true);
    if (lacksName) return;
    try {
      const next = parseIdentity({ name, unit, role });
      await saveIdentity(next);
      if (before) notify(`以后的批注署名“${next.name}”，已有的批注不变。`);
      onAnswer(next);
    } catch (error) {
      setFailure(sentenceOf(error));
    }
  };
  return (
    <Modal
      topic="review"
      title="审阅者信息"
      description="批注和修订用它署名。只保存在这台电脑上，填一次即可，以后可在菜单中更改。"
      width={500}
      onClose={() => onAnswer(before)}
      onSubmit={() => void save()}
      footer={
        <>
          <span className="field-error grow" role="alert">
            {failure}
          </span>
          <Button onClick={() => onAnswer(before)}>取消</Button>
          <Button look="primary" type="submit">
            确定
          </Button>
        </>
      }
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
            <span className="person-dot" style={personStyle(name.trim())} aria-hidden>
              {name.trim().slice(-2)}
            </span>
          </div>
        )}
      </Field>
      <Field label="单位" hint="可不填。如“区司法局”“区府办”。">
        {(ids) => (
          <input
            {...ids}
            className="input"
            value={unit}
            maxLength={60}
            onChange={({ target }) => setUnit(target.value)}
          />
        )}
      </Field>
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
    </Modal>
  );
}
