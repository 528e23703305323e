import { ArrowDown, ArrowUp, ListChecks, Plus, Trash2 } from 'lucide-react';
import { ownItemFaults, type OfficeChecklist } from '../../core/checklist/office';
import type { Template } from '../../core/template/template';
import { LEVEL_NAMES } from '../../core/checklist/item';
import type { ReportSession } from '../session/report-session';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { emptyItem, moveOwn, replaceOwn } from './draft';
import { OwnItemForm } from './own-item-form';
import { RuleTrial } from './rule-trial';

interface Props {
  checklist: OfficeChecklist;
  templates: readonly Template[];
  session: ReportSession | null;
  selected: string | null;
  /** Somebody wanted to save: what is empty is told too. */
  wasRefused: boolean;
  onSelect: (id: string | null) => void;
  onChange: (checklist: OfficeChecklist) => void;
}

/** The own items in their order; the selected one with its form and its rule tried on the open report. */
export function OwnItems({ checklist, templates, session, selected, wasRefused, onSelect, onChange }: Props) {
  const item = checklist.own.find((one) => one.id === selected);
  const add = () => {
    const fresh = emptyItem();
    onChange({ ...checklist, own: [...checklist.own, fresh] });
    onSelect(fresh.id);
  };
  const remove = (id: string) => {
    const own = checklist.own.filter((one) => one.id !== id);
    onChange({ ...checklist, own });
    onSelect(own[0]?.id ?? null);
  };
  return (
    <div className="own-items">
      {checklist.own.length > 0 && (
        <div className="own-list">
          <ul aria-label="本单位检查项">
            {checklist.own.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className={`own-row ${one.on ? '' : 'own-off'}`}
                  title={one.title}
                  aria-current={one.id === selected}
                  onClick={() => onSelect(one.id)}
                >
                  <span>{one.title || '未命名'}</span>
                  <small>
                    {LEVEL_NAMES[one.level]}
                    {!one.on && ' · 已停用'}
                  </small>
                </button>
              </li>
            ))}
          </ul>
          <div className="own-actions">
            <Button icon={<Plus />} onClick={add}>
              新增
            </Button>
            {item && (
              <>
                <Button
                  look="quiet"
                  icon={<ArrowUp />}
                  aria-label="上移"
                  onClick={() => onChange(moveOwn(checklist, item.id, -1))}
                />
                <Button
                  look="quiet"
                  icon={<ArrowDown />}
                  aria-label="下移"
                  onClick={() => onChange(moveOwn(checklist, item.id, 1))}
                />
                <Button look="quiet" icon={<Trash2 />} aria-label="删除" onClick={() => remove(item.id)} />
              </>
            )}
          </div>
        </div>
      )}
      {item ? (
        <div className="own-detail" key={item.id}>
          <OwnItemForm
            item={item}
            faults={ownItemFaults(item)}
            wasRefused={wasRefused}
            templates={templates}
            onChange={(next) => onChange(replaceOwn(checklist, next))}
            trial={<RuleTrial item={item} session={session} />}
          />
        </div>
      ) : checklist.own.length > 0 ? (
        <p className="own-detail own-hint">在左边选一条来看或修改，或者点“新增”。</p>
      ) : (
        <div className="own-detail">
          <EmptyState
            icon={<ListChecks aria-hidden />}
            title="还没有本单位的检查项"
            action={
              <Button look="primary" icon={<Plus />} onClick={add}>
                新增
              </Button>
            }
          >
            <p>
              上级或本单位另有要求的，写成一条检查项，例如“法治副校长配备”：写在哪一部分，出现哪些词算写到，附近要不要有数量。
            </p>
            <p>要写多条，可先点“导出”得到 Excel 表格，填好后再“导入”。</p>
          </EmptyState>
        </div>
      )}
    </div>
  );
}
