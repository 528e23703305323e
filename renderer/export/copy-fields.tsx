import { useId, useState } from 'react';
import type { CopyElements } from '../../core/variant/elements';
import type { VariantForm } from '../../core/variant/variant-form';
import { blockText, type Block } from '../../core/report/block';
import { fillPlaceholders } from '../../core/template/template';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';
import { Field } from '../ui/field';
import type { ElementFields } from './element-fields';

/** Title, addressee, number, signature and page header of each variant; what is empty is as in the text. */
export function CopyFields({ elements, onChange, forms }: ElementFields & { forms: readonly VariantForm[] }) {
  const { report, blocks: store } = useSession();
  const blocks = useStore(store);
  const [chosen, setChosen] = useState<string>();
  const form = forms.find(({ id }) => id === chosen) ?? forms.find(({ parts }) => parts.includes('number')) ?? forms[0];
  if (!form) return null;
  const own = elements.copies[form.id] ?? {};
  const set = (field: keyof CopyElements, value: string) => {
    const copy: CopyElements = { ...own, [field]: value };
    if (value === '') delete copy[field];
    onChange({ copies: { ...elements.copies, [form.id]: copy } });
  };
  const fill = (words: readonly string[]) => words.map((text) => fillPlaceholders(text, report));
  return (
    <div className="copy-fields">
      <ul className="copy-list" aria-label="稿本">
        {forms.map(({ id, name }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === form.id} onClick={() => setChosen(id)}>
              {name}
              {Object.keys(elements.copies[id] ?? {}).length > 0 && <i aria-label="有单独设置" />}
            </button>
          </li>
        ))}
      </ul>
      <div>
        <p className="copy-use">{form.use}。留空的与正文相同。</p>
        <Line
          label="主送机关"
          value={own.addressee}
          words={fill(form.addressees)}
          hint={wordsOf(blocks, 'addressee')}
          onChange={(text) => set('addressee', text)}
        />
        <Line
          label="标题"
          value={own.title}
          words={fill(form.titles)}
          hint={wordsOf(blocks, 'title')}
          onChange={(text) => set('title', text)}
        />
        {form.parts.includes('number') && (
          <Line
            label="发文字号"
            value={own.number}
            words={[]}
            hint={`如 蜀政〔${report.year + 1}〕1号`}
            onChange={(text) => set('number', text)}
          />
        )}
        <Line
          label="署名"
          value={own.signature}
          words={[]}
          hint={wordsOf(blocks, 'signature')}
          onChange={(text) => set('signature', text)}
        />
        {form.headers.length > 0 && (
          <Line
            label="页眉"
            value={own.header}
            words={fill(form.headers).filter((text) => text !== '')}
            hint={fill(form.headers)[0] || '不印页眉'}
            onChange={(text) => set('header', text)}
          />
        )}
      </div>
    </div>
  );
}

interface LineProps {
  label: string;
  value: string | undefined;
  /** Suggestions. */
  words: readonly string[];
  hint: string;
  onChange: (value: string) => void;
}

function Line({ label, value = '', words, hint, onChange }: LineProps) {
  const list = useId();
  return (
    <Field label={label}>
      {(ids) => (
        <>
          <input
            {...ids}
            className="input"
            value={value}
            placeholder={hint}
            list={words.length > 0 ? list : undefined}
            onChange={(event) => onChange(event.target.value)}
          />
          {words.length > 0 && (
            <datalist id={list}>
              {words.map((word) => (
                <option key={word} value={word} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

function wordsOf(blocks: readonly Block[], type: Block['type']): string {
  const block = blocks.find((one) => one.type === type);
  return block ? blockText(block).replace(/\s+/gu, '') : '';
}
