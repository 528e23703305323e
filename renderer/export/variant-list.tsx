import type { DocumentElements } from '../../core/variant/elements';
import type { VariantForm } from '../../core/variant/variant-form';

interface Props {
  forms: readonly VariantForm[];
  chosen: readonly string[];
  elements: DocumentElements;
  onChange: (chosen: string[]) => void;
}

/** Which copies to write: one, or several into a folder. */
export function VariantList({ forms, chosen, elements, onChange }: Props) {
  return (
    <fieldset className="variants">
      <legend>稿本（可多选）</legend>
      {forms.map((form) => {
        const { id, name, use } = form;
        const own = elements.copies[id];
        const set = [own?.addressee, own?.number].filter((text) => text !== undefined && text !== '');
        return (
          <label key={id} className="variant">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? forms.map((one) => one.id).filter((one) => one === id || chosen.includes(one))
                    : chosen.filter((one) => one !== id),
                )
              }
            />
            <span>
              <b>{name}</b>
              <small>{set.length > 0 ? set.join(' · ') : use}</small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
