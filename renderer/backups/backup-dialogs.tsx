import type { OpenedReport } from '../../core/api';
import { useStore } from '../ui/store';
import { backupQuestion } from './ask';
import { BackupsDialog } from './backups-dialog';
import { DamagedDialog } from './damaged-dialog';
import { RecoveredDialog } from './recovered-dialog';

/** The dialogs on copies of reports, wherever they were asked for. */
export function BackupDialogs({ onEnter }: { onEnter: (opening: Promise<OpenedReport>) => Promise<void> }) {
  const question = useStore(backupQuestion);
  const close = () => backupQuestion.set(null);
  if (!question) return null;
  const { path } = question;
  switch (question.about) {
    case 'backups':
      return <BackupsDialog key={path} path={path} onEnter={onEnter} onClose={close} />;
    case 'damaged':
      return <DamagedDialog key={path} path={path} error={question.error} onEnter={onEnter} onClose={close} />;
    case 'recovered':
      return <RecoveredDialog path={path} recovery={question.recovery} onClose={close} />;
  }
}
