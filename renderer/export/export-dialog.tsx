import { useEffect, useRef, useState } from 'react';
import type { PaperKind } from '../../core/variant/paper-kinds';
import { isPassing, sayPoint } from '../../core/variant/open-points';
import type { VariantForm } from '../../core/variant/variant-form';
import { api } from '../api';
import { PreviewDialog } from '../preview/preview-dialog';
import type { ReportSession } from '../session/report-session';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { chooseFile } from '../ui/choose-file';
import { Field } from '../ui/field';
import { Modal } from '../ui/modal';
import { PathInput } from '../ui/path-input';
import { useStore } from '../ui/store';
import { notifyError, sentenceOf } from '../ui/toasts';
import { ElementsDialog } from './elements-dialog';
import { copyName, exportCopies, folderName, isFolder, paperName, type ExportOutcome } from './export-copies';
import { ExportDone } from './export-done';
import { OpenPoints } from './open-points';
import { PaperList } from './paper-list';
import { saveElements } from './save-elements';
import { useOpenPoints } from './use-open-points';
import { useProfiles } from './use-profiles';
import { useVariants } from './use-variants';
import { VariantList } from './variant-list';
import { WaivedItems } from './waived-items';
import './export-dialog.css';

/** The gate before Word files are written: which copies, where to, and what still stands open. Enter exports. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const session = useSession();
  const elements = useStore(session.elements);
  const all = useVariants(session.report.template);
  const profiles = useProfiles();
  const [choice, setChoice] = useState(elements.choice);
  const [chosenPath, setChosenPath] = useState<{ folder: boolean; path: string } | null>(null);
  const [suggested, setSuggested] = useState('');
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(false);
  const [previewing, setPreviewing] = useState(false);
  const [state, setState] = useState<{ busy?: string; failure?: string; done?: ExportOutcome }>({});
  const cancelled = useRef(false);

  const forms = all.filter(({ id }) => choice.variants.includes(id));
  const folder = isFolder({ ...choice, forms });
  const chosen = forms.length + choice.papers.length;
  const profile = profiles?.some(({ id }) => id === choice.profile) ? choice.profile : 'gbt9704';
  const points = useOpenPoints(session, forms, profile);
  // Papers about the report stay in the office: nothing stands in their way.
  const grave = forms.length > 0 && (points?.some((point) => !isPassing(point)) ?? false);
  const name = folder || chosen === 0 ? folderName(session) : oneName(session, forms[0], choice.papers[0]);
  useEffect(() => {
    api
      .suggestPath(name, 'docx', session.id)
      .then((path) => setSuggested(folder ? path.replace(/\.docx$/u, '') : path), notifyError);
  }, [name, folder, session.id]);
  const target = chosenPath && chosenPath.folder === folder ? chosenPath.path : suggested;

  const choose = () =>
    void chooseFile({ purpose: folder ? 'export-folder' : 'export-docx', suggested: target }).then(
      (path) => path && setChosenPath({ folder, path }),
      notifyError,
    );
  const run = async () => {
    if (state.busy || !points || (chosen === 0 && !choice.package)) return;
    if (grave && reason.trim() === '') {
      setState({ failure: '还有问题没有解决，请写明仍要导出的理由。' });
      return;
    }
    cancelled.current = false;
    setState({ busy: '正在导出…' });
    try {
      if (!session.readOnly) await saveElements(session, { ...elements, choice: { ...choice, profile } });
      const papers = choice.papers.filter((kind) => !choice.package || kind === 'review-sheet');
      const total = forms.length + papers.length + (choice.package ? 1 : 0);
      const done = await exportCopies({
        session,
        forms,
        papers: choice.papers,
        profile,
        target,
        package: choice.package,
        zip: choice.zip,
        open: points.filter((point) => !isPassing(point)).map(sayPoint),
        reason: grave ? reason.trim() : '',
        onProgress: (at, copy) => setState({ busy: `正在导出 ${at}/${total}：${copy}` }),
        isCancelled: () => cancelled.current,
      });
      setState({ done });
    } catch (error) {
      setState({ failure: sentenceOf(error) });
    }
  };
  const stop = () => {
    if (!state.busy) return onClose();
    cancelled.current = true;
  };

  if (state.done) return <ExportDone outcome={state.done} folder={folder ? target : null} onClose={onClose} />;
  if (previewing) return <PreviewDialog forms={forms} profile={profile} onClose={() => setPreviewing(false)} />;
  if (asking) return <ElementsDialog onClose={() => setAsking(false)} />;
  return (
    <Modal
      topic="export"
      title="导出 Word 文件"
      description="按《党政机关公文格式》（GB/T 9704—2012）排版，写作提示和空白占位不会印出。"
      width={1080}
      onClose={stop}
      onSubmit={() => void run()}
      footer={
        <>
          <div className="export-last grow">
            <span className={state.failure ? 'field-error' : 'export-progress'} role="status">
              {state.failure ?? state.busy}
            </span>
            {grave && !state.busy && (
              <input
                className="input"
                aria-label="理由"
                aria-invalid={state.failure !== undefined && reason.trim() === ''}
                title="随报告保存，写入过程记录，不会印在文件里"
                placeholder="理由：问题没有解决也要导出的，请写明"
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </div>
          <Button onClick={stop}>取消</Button>
          <Button
            look="primary"
            type="submit"
            disabled={state.busy !== undefined || !points || (chosen === 0 && !choice.package)}
            autoFocus
          >
            {grave ? '仍要导出' : '导出'}
          </Button>
        </>
      }
    >
      <div className="export-gate">
        <div className={all.length === 0 ? 'export-waiting' : ''}>
          <VariantList
            forms={all}
            chosen={choice.variants}
            elements={elements}
            onChange={(variants) => setChoice({ ...choice, variants })}
          />
          <PaperList chosen={choice.papers} onChange={(papers) => setChoice({ ...choice, papers })} />
          <div className="export-row">
            <label
              className="export-check"
              title="自查表、批注处理表、疑点处理表、数据一览表、过程记录和文件清单（manifest.json）"
            >
              <input
                type="checkbox"
                checked={choice.package}
                onChange={(event) => setChoice({ ...choice, package: event.target.checked })}
              />
              作为报送材料包：附自查表、各处理表、过程记录和文件清单
            </label>
            {choice.package && (
              <label className="export-check">
                <input
                  type="checkbox"
                  checked={choice.zip}
                  onChange={(event) => setChoice({ ...choice, zip: event.target.checked })}
                />
                打成 .zip
              </label>
            )}
            <Button onClick={() => setAsking(true)}>公文要素…</Button>
            {forms.length > 0 && <Button onClick={() => setPreviewing(true)}>预览…</Button>}
          </div>
          {profiles && profiles.length > 1 && (
            <Field label="版式">
              {(ids) => (
                <select
                  {...ids}
                  className="input"
                  value={profile}
                  onChange={(event) => setChoice({ ...choice, profile: event.target.value })}
                >
                  {profiles.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
          <Field label={folder ? '保存到' : '保存位置'}>
            {(ids) => (
              <div className="field-row">
                <PathInput {...ids} value={target} />
                <Button onClick={choose}>更改…</Button>
              </div>
            )}
          </Field>
        </div>
        <div className="export-open">
          {forms.length === 0 ? (
            <p className="export-waits">审阅单和表格只在单位内部用，正文里还没有解决的问题不影响导出。</p>
          ) : points ? (
            <OpenPoints points={points} onLeave={onClose} onElements={() => setAsking(true)} />
          ) : (
            <p className="export-waits">正在检查还有哪些没有解决…</p>
          )}
          <WaivedItems />
        </div>
      </div>
    </Modal>
  );
}

function oneName(session: ReportSession, form: VariantForm | undefined, paper: PaperKind | undefined): string {
  return form ? copyName(session, form) : paperName(session, paper!);
}
