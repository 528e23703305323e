import { useState } from 'react';
import { LEVEL_NAMES, type Item, type ItemLevel } from '../../core/checklist/item';
import type { OfficeChecklist } from '../../core/checklist/office';
import type { Pack } from '../../core/template/template';
import { choose } from './draft';

interface Props {
  checklist: OfficeChecklist;
  packs: readonly Pack[];
  onChange: (checklist: OfficeChecklist) => void;
}

/** The product's items: an office may switch them off or change their level, nothing else. */
export function ProductItems({ checklist, packs, onChange }: Props) {
  const [words, setWords] = useState('');
  const shown = packs
    .map((pack) => ({ ...pack, items: pack.items.filter((item) => item.title.includes(words.trim())) }))
    .filter((pack) => pack.items.length > 0);
  return (
    <div className="product-items">
      <input
        className="input product-search"
        aria-label="查找产品检查项"
        placeholder="查找产品检查项"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <table>
        <thead>
          <tr>
            <th>启用</th>
            <th>检查项</th>
            <th>依据</th>
            <th>级别</th>
          </tr>
        </thead>
        {shown.map((pack) => (
          <tbody key={pack.id}>
            <tr className="product-pack">
              <th colSpan={4} scope="rowgroup">
                {pack.name}
              </th>
            </tr>
            {pack.items.map((item) => (
              <ProductRow key={item.id} item={item} checklist={checklist} onChange={onChange} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function ProductRow({ item, checklist, onChange }: Omit<Props, 'packs'> & { item: Item }) {
  const choice = checklist.choices.find((one) => one.item === item.id) ?? { item: item.id, off: false, level: null };
  return (
    <tr className={choice.off ? 'own-off' : ''}>
      <td>
        <input
          type="checkbox"
          aria-label={`启用“${item.title}”`}
          checked={!choice.off}
          onChange={({ target }) => onChange(choose(checklist, { ...choice, off: !target.checked }))}
        />
      </td>
      <td>{item.title}</td>
      <td className="product-basis">
        {item.basis}
        {!item.verified && <span className="unverified">依据待核</span>}
      </td>
      <td>
        <select
          className="input"
          aria-label={`“${item.title}”的级别`}
          disabled={choice.off}
          value={choice.level ?? ''}
          onChange={({ target }) => {
            const level = target.value === '' || target.value === item.level ? null : (target.value as ItemLevel);
            onChange(choose(checklist, { ...choice, level }));
          }}
        >
          <option value="">{LEVEL_NAMES[item.level]}（产品）</option>
          {Object.entries(LEVEL_NAMES)
            .filter(([level]) => level !== item.level)
            .map(([level, name]) => (
              <option key={level} value={level}>
                {name}
              </option>
            ))}
        </select>
      </td>
    </tr>
  );
}
