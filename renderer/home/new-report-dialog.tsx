import { useState } from 'react';
import type { NewReportOrder } from '../../core/api';
import type { Template } from '../../core/template/template';
import { FormDialog } from '../ui/form-dialog';
import { ReportFields, useReportFields } from './report-fields';
import { TemplatePicker } from './template-picker';

interface Props {
  templates: readonly Template[];
  defaultYear: number;
  onCreate: (order: NewReportOrder) => Promise<void>;
  onClose: () => void;
}

/** Who reports, on which year, and where the file goes; the editor opens with the outline in place. */
export function NewReportDialog({ templates, defaultYear, onCreate, onClose }: Props) {
  const [template, setTemplate] = useState(templates[0]!);
  const fields = useReportFields({ unit: '', year: defaultYear });
  const create = async () => {
    const values = await fields.submit();
    if (values) await onCreate({ template: template.id, ...values });
  };
  return (
    <FormDialog
      topic="home"
      title="新建报告"
      description="打开后，规定的各部分已列好，标题下有写作提示（不会打印）。"
      width={600}
      onClose={onClose}
      submit="新建"
      onSubmit={create}
    >
      <TemplatePicker templates={templates} value={template.id} onChange={setTemplate} />
      <ReportFields fields={fields} unitExample={template.unitExample} autoFocus />
    </FormDialog>
  );
}
