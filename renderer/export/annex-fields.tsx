import { Plus, Trash2 } from 'lucide-react';
import { annexMismatch, notedTitles } from '../../core/variant/annex-note';
import type { Annex } from '../../core/variant/elements';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { useStore } from '../ui/store';
import type { ElementFields } from './element-fields';

/** 附件, in their order; their titles are those of 附件说明. */
export function AnnexFields({ elements, onChange }: ElementFields) {
  const blocks = useStore(useSession().blocks);
  const { annexes } = elements;
  const noted = notedTitles(blocks);
  const mismatch = annexMismatch(blocks, annexes);
  const set = (i: number, change: Partial<Annex>) =>
    onChange({ annexes: annexes.map((annex, at) => (at === i ? { ...annex, ...change } : annex)) });
  return (
    <div className="annexes">
      <p className="annexes-hint">
        {noted.length === 0
          ? '正文里没有附件说明，导出时按下列附件名称自动排出。附件正文另面编排，可以不填。'
          : '名称应与正文里的附件说明一致。附件正文另面编排，可以不填。'}
      </p>
      {annexes.map((annex, i) => (
        <fieldset key={i} className="annex">
          <legend>附件{annexes.length > 1 ? i + 1 : ''}</legend>
          <div className="field-row">
            <input
              className="input"
              aria-label={`附件${i + 1}名称`}
              placeholder="附件名称，不加标点"
              value={annex.title}
              onChange={(e) => set(i, { title: e.target.value })}
            />
            <Button
              look="quiet"
              icon={<Trash2 />}
              aria-label={`删去附件${i + 1}`}
              onClick={() => onChange({ annexes: annexes.filter((_, at) => at !== i) })}
            />
          </div>
          <textarea
            className="input"
            aria-label={`附件${i + 1}正文`}
            rows={3}
            placeholder="附件正文，每行一段"
            value={annex.text}
            onChange={(e) => set(i, { text: e.target.value })}
          />
        </fieldset>
      ))}
      {mismatch && <p className="field-error">{mismatch}</p>}
      <div className="field-row">
        <Button icon={<Plus />} onClick={() => onChange({ annexes: [...annexes, { title: '', text: '' }] })}>
          添加附件
        </Button>
        {annexes.length === 0 && noted.length > 0 && (
          <Button onClick={() => onChange({ annexes: noted.map((title) => ({ title, text: '' })) })}>
            按附件说明列出（{noted.length}个）
          </Button>
        )}
      </div>
    </div>
  );
}
