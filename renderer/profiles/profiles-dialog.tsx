import { Plus, Ruler } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { ProfileChoices } from '../../core/api';
import { applyProfile, deviations, type OwnProfile } from '../../core/profile/own-profile';
import { randomIds } from '../../core/report/ids';
import { api } from '../api';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { FormDialog } from '../ui/form-dialog';
import { notify, notifyError } from '../ui/toasts';
import { ProfileFields } from './profile-fields';
import { ProfilePreview } from './profile-preview';
import './profiles-dialog.css';

const newId = randomIds(Math.random, 'own-');

/** The office's own layouts: which values of the standard it has otherwise, with a preview. */
export function ProfilesDialog({ onClose }: { onClose: () => void }) {
  const [choices, setChoices] = useState<ProfileChoices | null>(null);
  const [profile, setProfile] = useState<OwnProfile | null>(null);
  useEffect(() => {
    api.listProfiles().then((found) => {
      setChoices(found);
      setProfile(found.own[0] ?? null);
    }, notifyError);
  }, []);
  const standard = choices?.standard;
  const applied = useMemo(
    () => (standard && profile ? applyProfile(standard, profile) : standard),
    [standard, profile],
  );
  if (!choices || !standard || !applied) return null;
  const own = choices.own;
  const different = deviations(applied, standard);

  const save = async () => {
    if (!profile) return onClose();
    if (profile.name.trim() === '') return '请给版式起一个名称。';
    await api.saveProfile(profile);
    notify('版式已保存，导出时可以选用。');
    return onClose();
  };
  const remove = async () => {
    if (!profile) return;
    if (own.some(({ id }) => id === profile.id)) await api.removeProfile(profile.id);
    const rest = own.filter(({ id }) => id !== profile.id);
    setChoices({ ...choices, own: rest });
    setProfile(rest[0] ?? null);
  };
  const create = () =>
    setProfile({ id: newId(), name: `本单位版式${own.length === 0 ? '' : own.length + 1}`, values: {} });
  return (
    <FormDialog
      topic="profiles"
      title="版式设置"
      description="默认按国标排版。上级或本单位另有规定的，在这里改个别数值，导出时选用；偏离国标之处随每次导出列出。"
      width={980}
      onClose={onClose}
      submit="保存"
      isBarred={!profile}
      onSubmit={save}
      more={(attempt) =>
        profile && (
          <Button look="danger" onClick={() => attempt(remove)}>
            删除这个版式
          </Button>
        )
      }
    >
      <div className="profiles">
        <div>
          {!profile && (
            <EmptyState
              icon={<Ruler aria-hidden />}
              title="导出都按国标"
              action={
                <Button look="primary" icon={<Plus />} onClick={create}>
                  新建版式
                </Button>
              }
            >
              <p>右边是国标排出的样子，不需要设置。</p>
              <p>上级或本单位对字体、行距、页边距另有规定的，新建一个版式，只改不同的几项。</p>
            </EmptyState>
          )}
          <div className="profiles-head" hidden={!profile}>
            {profile && (
              <input
                className="input"
                aria-label="版式名称"
                maxLength={60}
                value={profile.name}
                onChange={(event) => setProfile({ ...profile, name: event.target.value })}
              />
            )}
            {own.length > 1 && (
              <select
                className="input"
                aria-label="选择版式"
                value={profile?.id}
                onChange={(event) => setProfile(own.find(({ id }) => id === event.target.value) ?? null)}
              >
                {own.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
            <Button icon={<Plus />} onClick={create}>
              新建版式
            </Button>
          </div>
          {profile && (
            <ProfileFields
              standard={standard}
              profile={applied}
              own={profile}
              onChange={(values) => setProfile({ ...profile, values })}
            />
          )}
        </div>
        <div className="profiles-side">
          <ProfilePreview profile={applied} />
          <h3>{different.length === 0 ? '与国标一致' : `偏离国标 ${different.length} 处`}</h3>
          <ul>
            {different.map(({ clause, label, standard: rule, own: value }) => (
              <li key={label}>
                <span>
                  {label}：{value}
                </span>
                <small>
                  {clause} 条，国标{rule}
                </small>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </FormDialog>
  );
}
