import { isTouched } from '../../core/suggest/change';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { useStore } from '../ui/store';
import { finalView } from './final-view';
import './suggestions.css';

/** Says why nothing can be typed while the page shows the text as accepted. */
export function FinalBanner() {
  const { blocks } = useSession();
  const final = useStore(finalView);
  const some = useStore(blocks, (list) => list.some(isTouched));
  if (!final) return null;
  return (
    <div className="final-banner" role="status">
      <span>{some ? '正在看最终稿：修订都按接受显示，只读。' : '正在看最终稿，只读。没有未处理的修订。'}</span>
      <Button onClick={() => finalView.set(false)}>显示修订</Button>
    </div>
  );
}
