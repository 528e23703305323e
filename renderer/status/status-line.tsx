import { Maximize } from 'lucide-react';
import { keysOf } from '../../core/shortcuts';
import { onMac, runCommand } from '../commands';
import { Button } from '../ui/button';
import { WordCount } from './word-count';

/** What the quiet line under the page tells beside the page number: how long the text is. */
export function StatusLine() {
  return (
    <>
      <WordCount />
      <span className="status-gap" />
      <Button
        look="quiet"
        icon={<Maximize />}
        aria-label={`全屏（${keysOf('full-screen', onMac)}）`}
        onClick={() => runCommand('full-screen')}
      />
    </>
  );
}
