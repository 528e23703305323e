import { useMemo, useState } from 'react';
import type { ImportOrder, ImportPreview } from '../../core/api';
import { countBlocks } from '../../core/report/count';
import type { Part } from '../../core/report/part';
import type { Template } from '../../core/template/template';
import { ReportFields, useReportFields } from '../home/report-fields';
import { ImportWarning } from '../privacy/import-warning';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { sentenceOf } from '../ui/toasts';
import { DroppedList } from './dropped-list';
import { RecognisedText } from './recognised-text';
import './import-screen.css';

interface Props {
  preview: ImportPreview;
  templates: readonly Template[];
  defaultYear: number;
  onAccept: (order: ImportOrder) => Promise<void>;
  onCancel: () => void;
}

/** Shows what was recognised and what was left out, before anything is written. */
export function ImportScreen({ preview, templates, defaultYear, onAccept, onCancel }: Props) {
  const [report, setReport] = useState(preview.report);
  const [template, setTemplate] = useState(
    () => templates.find(({ id }) => id === preview.report.template) ?? templates[0]!,
  );
  const fields = useReportFields({ unit: report.unit, year: report.year || defaultYear });
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const chars = useMemo(() => countBlocks(preview.report.blocks), [preview]);
  const setPart = (id: string, part: Part | null) =>
    setReport({
      ...report,
      blocks: report.blocks.map((block) => (block.id === id && block.type === 'heading' ? { ...block, part } : block)),
    });
  const accept = async () => {
    if (busy) return;
    setBusy(true);
    try {
      const values = await fields.submit();
      if (values) await onAccept({ report, template: template.id, ...values });
    } catch (error) {
      setFailure(sentenceOf(error));
    }
    setBusy(false);
  };
  return (
    <main className="import" data-topic="import">
      <section className="import-text" aria-label="识别出的正文">
        <header className="import-header">
          <h1>导入“{preview.source}”</h1>
          <p>识别出 {chars.toLocaleString('zh-CN')} 字。请核对层次和各部分的归类，右侧列出没有收入正文的文字。</p>
          <ImportWarning preview={preview} />
        </header>
        <RecognisedText blocks={report.blocks} onPart={setPart} />
      </section>
      <form
        className="import-side"
        onSubmit={(event) => {
          event.preventDefault();
          void accept();
        }}
      >
        <div className="import-side-body">
          <h2>报告信息</h2>
          <Field label="单位类型">
            {(ids) => (
              <select
                {...ids}
                className="input"
                value={template.id}
                onChange={({ target }) => setTemplate(templates.find(({ id }) => id === target.value)!)}
              >
                {templates.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <ReportFields fields={fields} unitExample={template.unitExample} />
          <DroppedList dropped={preview.dropped} />
        </div>
        <footer className="import-footer">
          <p className="field-error" role="alert">
            {failure}
          </p>
          <Button onClick={onCancel}>放弃</Button>
          <Button look="primary" type="submit" disabled={busy}>
            接受并打开
          </Button>
        </footer>
      </form>
    </main>
  );
}
