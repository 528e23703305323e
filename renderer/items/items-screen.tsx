import { useEffect, useRef, useState } from 'react';
import { Tabs } from 'radix-ui';
import type { ItemsFile } from '../../core/api';
import { ownItemFaults, type OfficeChecklist } from '../../core/checklist/office';
import type { Pack, Template } from '../../core/template/template';
import { api } from '../api';
import type { ReportSession } from '../session/report-session';
import { Button } from '../ui/button';
import { chooseFile } from '../ui/choose-file';
import { Modal } from '../ui/modal';
import { notify, notifyError, sentenceOf } from '../ui/toasts';
import { enterTabs } from '../ui/enter-tabs';
import { mergeOwn } from './draft';
import { ImportErrors } from './import-errors';
import { OwnItems } from './own-items';
import { ProductItems } from './product-items';
import './items-screen.css';

interface Props {
  templates: readonly Template[];
  /** The open report, to try rules on; null on the home screen. */
  session: ReportSession | null;
  onClose: () => void;
}

/** The office's own checklist items, and what it decided about the product's. */
export function ItemsScreen({ templates, session, onClose }: Props) {
  const [packs, setPacks] = useState<readonly Pack[]>([]);
  const [checklist, setChecklist] = useState<OfficeChecklist | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [wrong, setWrong] = useState<ItemsFile | null>(null);
  const [failure, setFailure] = useState<string>();
  const [dirty, setDirty] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [tab, setTab] = useState('own');
  /** The item that was not filled in when somebody wanted to save. */
  const [refused, setRefused] = useState<{ id: string } | null>(null);
  const screen = useRef<HTMLDivElement>(null);

  useEffect(() => {
    Promise.all([api.itemPacks(), api.officeChecklist()]).then(([all, office]) => {
      setPacks(all);
      setChecklist(office);
      setSelected(office.own[0]?.id ?? null);
    }, notifyError);
  }, []);

  useEffect(() => {
    if (refused) screen.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);

  if (!checklist) return null;
  const change = (next: OfficeChecklist) => {
    setFailure(undefined);
    setLeaving(false);
    setDirty(true);
    setChecklist(next);
  };
  /** What was changed is not lost by one wrong key. */
  const leave = () => {
    if (!dirty || leaving) return onClose();
    setLeaving(true);
    setFailure('修改还没有保存。再点一次“取消”就放弃修改。');
  };
  /** False, with what is wrong, when there is something to put right first. */
  const save = async (): Promise<boolean> => {
    const faulty = checklist.own.find((item) => ownItemFaults(item).length > 0);
    if (faulty) {
      setTab('own');
      setSelected(faulty.id);
      setRefused({ id: faulty.id });
      setFailure(`“${faulty.title || '未命名的检查项'}”还没有填好。`);
      return false;
    }
    try {
      await api.saveOfficeChecklist(checklist);
      setDirty(false);
      if (session && !session.readOnly) session.items.set(await api.reportItems(session.id));
      return true;
    } catch (error) {
      setFailure(sentenceOf(error));
      return false;
    }
  };
  const take = ({ items, choices }: ItemsFile) => {
    change(mergeOwn(checklist, items, choices));
    setSelected(items[0]?.id ?? selected);
    notify(`已读入 ${items.length} 项，保存后生效。`);
  };
  const importFile = async () => {
    const path = await chooseFile({ purpose: 'import-items' });
    if (path === null) return;
    const found = await api.readItemsFile(path);
    if (found.errors.length > 0) setWrong(found);
    else take(found);
  };
  const exportFile = async () => {
    if (!(await save())) return;
    const path = await chooseFile({
      purpose: 'export-items',
      suggested: await api.suggestPath('本单位检查项', 'xlsx'),
    });
    if (path === null) return;
    await api.writeItemsFile(path);
    const isSheet = path.toLowerCase().endsWith('.xlsx');
    const left =
      isSheet && checklist.choices.length > 0
        ? '表格里只有本单位增加的；连同产品检查项的停用和级别，请导出为 .json。'
        : '';
    notify(`已导出到“${path}”。${left}`);
  };
  return (
    <Modal
      topic="own-items"
      title="本单位检查项"
      description="在产品检查项之外增加本单位的要求；产品检查项可以停用或调整级别，不能改写。对本机上所有报告有效。"
      width={1120}
      onClose={leave}
      footer={
        <>
          <Button onClick={() => void importFile().catch(notifyError)}>导入…</Button>
          <Button onClick={() => void exportFile().catch(notifyError)}>导出…</Button>
          <span className="field-error grow items-failure" role="alert">
            {failure}
          </span>
          <Button onClick={leave}>取消</Button>
          <Button look="primary" onClick={() => void save().then((done) => done && onClose())}>
            保存
          </Button>
        </>
      }
    >
      <Tabs.Root ref={screen} className="items-screen" value={tab} onValueChange={setTab}>
        <Tabs.List className="checklist-tabs items-tabs" aria-label="检查项来源" onFocus={enterTabs}>
          <Tabs.Trigger value="own" className="checklist-tab">
            本单位增加 <span>{checklist.own.length}</span>
          </Tabs.Trigger>
          <Tabs.Trigger value="product" className="checklist-tab">
            产品检查项 <span>{packs.reduce((sum, pack) => sum + pack.items.length, 0)}</span>
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="own" className="items-content">
          <OwnItems
            checklist={checklist}
            templates={templates}
            session={session}
            selected={selected}
            wasRefused={refused?.id === selected}
            onSelect={setSelected}
            onChange={change}
          />
        </Tabs.Content>
        <Tabs.Content value="product" className="items-content">
          <ProductItems checklist={checklist} packs={packs} onChange={change} />
        </Tabs.Content>
      </Tabs.Root>
      {wrong && (
        <ImportErrors
          found={wrong}
          onTake={() => {
            take(wrong);
            setWrong(null);
          }}
          onClose={() => setWrong(null)}
        />
      )}
    </Modal>
  );
}
