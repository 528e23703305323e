import { sayStep } from '../../core/stage/say-step';
import { runCommand } from '../commands';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { useStore } from '../ui/store';
import { compared } from '../versions/compared';
import { sayChanges, sayOpen } from './say-open';
import { sayDay } from '../versions/say-version';
import './stage.css';

/** The report's way from stage to stage, newest step first. */
export function StageHistory({ onClose }: { onClose: () => void }) {
  const { stage } = useSession();
  const steps = useStore(stage.steps);
  const compare = (from: string, to: string | null) => {
    compared.set({ from, to });
    onClose();
    runCommand('versions');
  };
  return (
    <Modal
      topic="stages"
      title="稿次记录"
      width={640}
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          关闭
        </Button>
      }
    >
      {steps.length === 0 && <p className="stage-none">还没有转过稿次，现在是{stage.get().name}。</p>}
      <ol className="stage-steps">
        {steps.toReversed().map((step) => (
          <li key={step.id}>
            <div>
              <b>{sayStep(step)}</b>
              <span>
                {sayDay(step.date)} · {step.person}
              </span>
            </div>
            {step.note !== '' && <p>{step.note}</p>}
            <small>
              {[
                sayOpen(step.open) && `当时还有${sayOpen(step.open)}`,
                step.since && `与上次签批稿相比${sayChanges(step.since.changes)}`,
              ]
                .filter(Boolean)
                .join('；')}
            </small>
            <div className="stage-step-ways">
              {step.since && (
                <Button look="quiet" onClick={() => compare(step.since!.version, step.version)}>
                  与上次签批稿对照
                </Button>
              )}
              <Button look="quiet" onClick={() => compare(step.version, null)}>
                与现在对照
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </Modal>
  );
}
