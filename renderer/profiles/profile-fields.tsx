import { useId } from 'react';
import type { LayoutProfile } from '../../core/layout/profile';
import type { OwnProfile } from '../../core/profile/own-profile';
import { PROFILE_FIELDS, type FieldValue, type ProfileField } from '../../core/profile/profile-fields';

interface Props {
  standard: LayoutProfile;
  /** The layout with the office's values. */
  profile: LayoutProfile;
  own: OwnProfile;
  onChange: (values: OwnProfile['values']) => void;
}

const GROUPS = [...new Set(PROFILE_FIELDS.map(({ group }) => group))];

/** Names of fonts offices have; any other can be typed. */
const FONTS = [
  '方正小标宋简体',
  '方正小标宋_GBK',
  '华文中宋',
  '宋体',
  '黑体',
  '仿宋_GB2312',
  '仿宋',
  '方正仿宋_GBK',
  '楷体_GB2312',
  '楷体',
  '方正楷体_GBK',
];

/** One line for each value an office may set otherwise. A value put back to the standard's is no value of its own. */
export function ProfileFields({ standard, profile, own, onChange }: Props) {
  const set = (field: ProfileField, value: FieldValue) => {
    const values: Record<string, FieldValue> = { ...own.values, [field.path]: value };
    if (value === field.read(standard)) delete values[field.path];
    onChange(values);
  };
  return (
    <div className="profile-fields">
      {GROUPS.map((group) => (
        <fieldset key={group}>
          <legend>{group}</legend>
          {PROFILE_FIELDS.filter((field) => field.group === group).map((field) => (
            <FieldLine
              key={`${own.id} ${field.path}`}
              field={field}
              value={field.read(profile)}
              standard={field.read(standard)}
              onChange={(value) => set(field, value)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

interface LineProps {
  field: ProfileField;
  value: FieldValue;
  standard: FieldValue;
  onChange: (value: FieldValue) => void;
}

function FieldLine({ field, value, standard, onChange }: LineProps) {
  const id = useId();
  return (
    <div className={`profile-field ${value === standard ? '' : 'profile-field-own'}`}>
      <label htmlFor={id}>{field.label}</label>
      <Control id={id} field={field} value={value} onChange={onChange} />
      <small>{value === standard ? `${field.clause} 条` : `国标 ${field.show(standard)}`}</small>
    </div>
  );
}

function Control({ id, field, value, onChange }: Omit<LineProps, 'standard'> & { id: string }) {
  const fonts = useId();
  switch (field.kind) {
    case 'switch':
      return <input id={id} type="checkbox" checked={value === true} onChange={(e) => onChange(e.target.checked)} />;
    case 'choice':
      return (
        <select id={id} className="input" value={String(value)} onChange={(e) => onChange(e.target.value)}>
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      );
    case 'font':
      return (
        <>
          <input
            id={id}
            className="input"
            list={fonts}
            defaultValue={String(value)}
            onChange={(e) => field.takes(e.target.value) && onChange(e.target.value.trim())}
          />
          <datalist id={fonts}>
            {FONTS.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      );
    case 'number':
      return (
        <span className="profile-number">
          <input
            id={id}
            className="input"
            type="number"
            min={field.min}
            max={field.max}
            step="any"
            defaultValue={Number(value)}
            onChange={(e) =>
              e.target.value !== '' && field.takes(Number(e.target.value)) && onChange(Number(e.target.value))
            }
          />
          {field.unit}
        </span>
      );
  }
}
