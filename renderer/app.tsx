import { useCallback, useEffect, useState } from 'react';
import type { ImportPreview, OpenedReport, ShellInfo } from '../core/api';
import type { Template } from '../core/template/template';
import { AboutDialog } from './about/about-dialog';
import { ShortcutsDialog } from './about/shortcuts-dialog';
import { api } from './api';
import { BatchDialog } from './batch/batch-dialog';
import { offerRecovery, showBackups } from './backups/ask';
import { BackupDialogs } from './backups/backup-dialogs';
import { onCommands, runCommand, shortcutCommand } from './commands';
import { EditorScreen } from './editor/editor-screen';
import { VerifyDialog } from './export/verify-dialog';
import { DropTarget } from './home/drop-target';
import { Home } from './home/home';
import { orderTemplates } from './home/order-templates';
import { NewReportDialog } from './home/new-report-dialog';
import { PasteDialog } from './home/paste-dialog';
import { ItemsScreen } from './items/items-screen';
import { ImportScreen } from './import/import-screen';
import { ReadingDialog, whileReading } from './import/reading-dialog';
import { exportLog } from './privacy/export-log';
import { SealDialogs } from './privacy/seal-dialogs';
import { askToUnseal, isSealed } from './privacy/seal-question';
import { TracesDialog } from './privacy/traces-dialog';
import { showManual } from './manual/manual-asked';
import { ManualDialog } from './manual/manual-dialog';
import { ProfilesDialog } from './profiles/profiles-dialog';
import { postWaiting } from './review/comment-actions';
import { askIdentity, loadIdentity } from './review/identity';
import { IdentityAsker } from './review/identity-dialog';
import { holdReport } from './session/hold-report';
import { onReopen } from './session/reopen';
import { openSession, type ReportSession } from './session/report-session';
import { onDeskEvent } from './transport';
import { chooseFile } from './ui/choose-file';
import { FileDialog } from './ui/file-dialog';
import { toggleFullScreen } from './ui/full-screen';
import { NotOpened } from './ui/not-opened';
import { theme } from './ui/theme';
import { notifyError, Toasts } from './ui/toasts';
import { StagesDialog } from './stages/stages-dialog';

type Screen = { at: 'home' } | { at: 'import'; preview: ImportPreview } | { at: 'editor'; session: ReportSession };
type Dialog = 'new' | 'paste' | 'shortcuts' | 'about' | 'own-items' | 'profiles' | 'stages' | 'traces' | 'batch' | null;

interface Surroundings {
  shell: ShellInfo;
  templates: Template[];
}

/** Which screen is shown, and the ways between them. */
export function App({ startFile }: { startFile: string | null }) {
  const [surroundings, setSurroundings] = useState<Surroundings | null>(null);
  const [screen, setScreen] = useState<Screen>({ at: 'home' });
  const [dialog, setDialog] = useState<Dialog>(null);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [verifying, setVerifying] = useState<string | null>(null);

  useEffect(() => {
    Promise.all([api.shellInfo(), api.listTemplates()]).then(
      ([shell, templates]) => setSurroundings({ shell, templates: orderTemplates(templates) }),
      setRefusal,
    );
  }, []);

  const show = useCallback(
    async (next: Screen) => {
      if (screen.at === 'editor') {
        postWaiting(screen.session);
        await screen.session.close();
      }
      setScreen(next);
    },
    [screen],
  );
  const enter = useCallback(
    async (opening: Promise<OpenedReport>) => {
      // The report at hand is in its file before the next one is shown.
      if (screen.at === 'editor') await screen.session.saver.flush();
      const opened = await opening;
      setDialog(null);
      if (screen.at === 'editor' && screen.session.id === opened.session) return;
      if (await holdReport(opened.session)) return show({ at: 'editor', session: openSession(opened) });
      const toRead = await api.openToRead(opened.path);
      await holdReport(toRead.session);
      return show({ at: 'editor', session: openSession(toRead, opened.session) });
    },
    [screen, show],
  );
  const open = useCallback(
    async (path: string) => {
      if (isSealed(path)) return askToUnseal(path);
      return enter(api.openReport(path)).catch((error: unknown) => {
        if (!offerRecovery(path, error)) notifyError(error);
      });
    },
    [enter],
  );
  const preview = useCallback(
    (reading: Promise<ImportPreview>) =>
      whileReading(reading).then(async (found) => {
        setDialog(null);
        await show({ at: 'import', preview: found });
      }),
    [show],
  );
  useEffect(() => onReopen(enter), [enter]);
  const goHome = useCallback(() => void show({ at: 'home' }).catch(notifyError), [show]);

  useEffect(
    () =>
      onCommands({
        new: () => setDialog('new'),
        open: () =>
          void chooseFile({ purpose: 'open' })
            .then((path) => (path === null ? undefined : open(path)))
            .catch(notifyError),
        import: () =>
          void chooseFile({ purpose: 'import' })
            .then((path) => (path === null ? undefined : preview(api.previewImport(path))))
            .catch(notifyError),
        'verify-file': () =>
          void chooseFile({ purpose: 'verify' }).then((path) => path && setVerifying(path), notifyError),
        profiles: () => setDialog('profiles'),
        'own-items': () => setDialog('own-items'),
        stages: () => setDialog('stages'),
        identity: () => void loadIdentity().then(askIdentity),
        'full-screen': toggleFullScreen,
        'theme-system': () => theme.set('system'),
        'theme-light': () => theme.set('light'),
        'theme-dark': () => theme.set('dark'),
        backups: () =>
          screen.at === 'editor'
            ? showBackups(screen.session.path.get())
            : void chooseFile({ purpose: 'backups' }).then((path) => path !== null && showBackups(path), notifyError),
        batch: () => setDialog('batch'),
        'clear-traces': () => setDialog('traces'),
        'export-log': () => void exportLog(),
        manual: showManual,
        shortcuts: () => setDialog('shortcuts'),
        about: () => setDialog('about'),
      }),
    [open, preview, screen],
  );
  useDeskCommands(open);
  useEffect(() => void loadIdentity(), []);
  useEffect(() => {
    if (startFile) void open(startFile);
    // Only once, with the file the program was started with.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useEffect(() => {
    document.title = screen.at === 'editor' ? `${screen.session.report.unit} — 述法` : '述法';
  }, [screen]);

  if (!surroundings) return refusal ? <NotOpened error={refusal} /> : null;
  const { templates, shell } = surroundings;
  return (
    <>
      {screen.at === 'home' && (
        <Home
          onOpen={open}
          onSample={() => void enter(api.openSample()).catch(notifyError)}
          onPaste={() => setDialog('paste')}
        />
      )}
      {screen.at === 'import' && (
        <ImportScreen
          preview={screen.preview}
          templates={templates}
          defaultYear={shell.reportYear}
          onAccept={(order) => enter(api.acceptImport(order))}
          onCancel={goHome}
        />
      )}
      {screen.at === 'editor' && <EditorScreen key={screen.session.id} session={screen.session} onHome={goHome} />}
      {dialog === 'new' && (
        <NewReportDialog
          templates={templates}
          defaultYear={shell.reportYear}
          onCreate={(order) => enter(api.createReport(order))}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'paste' && (
        <PasteDialog onPreview={(text) => preview(api.previewText(text))} onClose={() => setDialog(null)} />
      )}
      {dialog === 'own-items' && (
        <ItemsScreen
          templates={templates}
          session={screen.at === 'editor' ? screen.session : null}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'profiles' && <ProfilesDialog onClose={() => setDialog(null)} />}
      {dialog === 'stages' && <StagesDialog onClose={() => setDialog(null)} />}
      {verifying && <VerifyDialog path={verifying} onClose={() => setVerifying(null)} />}
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={() => setDialog(null)} />}
      {dialog === 'batch' && <BatchDialog onClose={() => setDialog(null)} />}
      {dialog === 'traces' && <TracesDialog onClose={() => setDialog(null)} />}
      {dialog === 'about' && <AboutDialog shell={shell} onClose={() => setDialog(null)} />}
      <BackupDialogs onEnter={enter} />
      <SealDialogs onEnter={enter} />
      <ReadingDialog />
      <DropTarget inReport={screen.at === 'editor'} onOpen={open} onPreview={preview} />
      <IdentityAsker />
      <ManualDialog />
      <FileDialog />
      <Toasts />
    </>
  );
}

/** Menu commands of the shell, shortcuts, and files opened from outside of the window. */
function useDeskCommands(open: (path: string) => Promise<void>) {
  useEffect(() => onDeskEvent('openFile', ({ path }) => void open(path)), [open]);
  useEffect(() => onDeskEvent('command', ({ name }) => void runCommand(name)), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = event.isComposing ? undefined : shortcutCommand(event);
      if (command && runCommand(command)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
