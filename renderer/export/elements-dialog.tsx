import { useState } from 'react';
import { Tabs } from 'radix-ui';
import { useIsReviewer } from '../review/use-is-reviewer';
import { useSession } from '../session/session-context';
import { FormDialog } from '../ui/form-dialog';
import { enterTabs } from '../ui/enter-tabs';
import { AnnexFields } from './annex-fields';
import { CopyFields } from './copy-fields';
import type { ElementFields } from './element-fields';
import { FrontFields } from './front-fields';
import { ImprintFields } from './imprint-fields';
import { saveElements } from './save-elements';
import { useVariants } from './use-variants';
import './elements-dialog.css';

/** 公文要素: everything a report has around its text, in one place. */
export function ElementsDialog({ onClose }: { onClose: () => void }) {
  const session = useSession();
  const reviews = useIsReviewer();
  const forms = useVariants(session.report.template);
  const [elements, setElements] = useState(session.elements.get());
  const fields: ElementFields = { elements, onChange: (change) => setElements({ ...elements, ...change }) };
  const save = async () => {
    await saveElements(session, elements);
    onClose();
  };
  return (
    <FormDialog
      topic="elements"
      title="公文要素"
      description="按《党政机关公文格式》排在正文前后；没有填的不会印出。"
      width={760}
      onClose={onClose}
      submit="保存"
      isBarred={session.readOnly || reviews}
      note={reviews && '审核身份只能看公文要素，由起草人或办文人填写。'}
      onSubmit={save}
    >
      <Tabs.Root className="elements" defaultValue="copies">
        <Tabs.List className="elements-tabs" aria-label="公文要素" onFocus={enterTabs}>
          {TABS.map(([id, name]) => (
            <Tabs.Trigger key={id} value={id} className="elements-tab">
              {name}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="copies">
          <CopyFields {...fields} forms={forms} />
        </Tabs.Content>
        <Tabs.Content value="front">
          <FrontFields {...fields} />
        </Tabs.Content>
        <Tabs.Content value="annexes">
          <AnnexFields {...fields} />
        </Tabs.Content>
        <Tabs.Content value="imprint">
          <ImprintFields {...fields} />
        </Tabs.Content>
      </Tabs.Root>
    </FormDialog>
  );
}

const TABS = [
  ['copies', '各稿本'],
  ['front', '版头和落款'],
  ['annexes', '附件'],
  ['imprint', '版记'],
] as const;
