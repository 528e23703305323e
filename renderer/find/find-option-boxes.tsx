import type { FindOptions } from '../../core/find/find-text';

const OPTIONS: readonly { name: keyof FindOptions; label: string; title: string }[] = [
  { name: 'width', label: '区分全角/半角', title: '不选时，“，”也能找到“,”' },
  { name: 'case', label: '区分大小写', title: '不选时，“a”也能找到“A”' },
  { name: 'word', label: '全字匹配', title: '选中时，“12”不会找到“120”；只对字母和数字起作用' },
];

interface Props {
  options: FindOptions;
  onOptions: (options: FindOptions) => void;
}

/** How exactly the words must fit. */
export function FindOptionBoxes({ options, onOptions }: Props) {
  return (
    <span className="find-options">
      {OPTIONS.map(({ name, label, title }) => (
        <label key={name} className="checkbox" title={title}>
          <input
            type="checkbox"
            checked={options[name]}
            onChange={({ target }) => onOptions({ ...options, [name]: target.checked })}
          />
          {label}
        </label>
      ))}
    </span>
  );
}
