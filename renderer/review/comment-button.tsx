import { MessageSquarePlus } from 'lucide-react';
import { keysOf } from '../../core/shortcuts';
import { onMac, runCommand } from '../commands';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';

/** New comment, in the toolbar. */
export function CommentButton() {
  const { readOnly } = useSession();
  return (
    <Button
      look="quiet"
      icon={<MessageSquarePlus />}
      data-sign
      title={`给选中的文字写批注（${keysOf('comment', onMac)}）`}
      disabled={readOnly}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runCommand('comment')}
    >
      批注
    </Button>
  );
}
