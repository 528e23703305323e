import { Node } from 'slate';
import type { RenderElementProps } from 'slate-react';
import { headingText, type Heading } from '../../../core/report/block';
import { useStore } from '../../ui/store';
import { useSession } from '../../session/session-context';

/**
 * A heading, or a run-in heading with its text. Number and guidance are drawn by style sheet from attributes: text of
 * the page that is not part of the value, at the start of a line above all, would break input methods.
 */
export function HeadingElement({ attributes, children, element }: RenderElementProps & { element: Heading }) {
  const { derived, here } = useSession();
  const number = useStore(derived, ({ numbers }) => numbers.get(element.id));
  const guidance = useStore(derived, ({ guidance }) => guidance.get(element.id));
  const isHere = useStore(here, (id) => id === element.id);
  const label = element.runIn ? { 'aria-label': `${number ?? ''}${headingText(element)}` } : {};
  return (
    <div
      {...attributes}
      {...label}
      role={element.runIn ? 'group' : 'heading'}
      aria-level={element.runIn ? undefined : element.level + 1}
      className={`block block-heading level-${element.level} ${element.runIn ? 'run-in' : ''}`}
      data-block={element.id}
      data-guidance={isHere ? guidance : guidance?.split('\n', 1)[0]}
      data-placeholder={Node.string(element) === '' ? '标题' : undefined}
    >
      <div className="heading-line" data-number={number}>
        {children}
      </div>
    </div>
  );
}
