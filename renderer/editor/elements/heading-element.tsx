import { Node } from 'slate';
import type { RenderElementProps } from 'slate-react';
import { headingText, type Heading } from '../../../core/report/block';
import { blockAttributes } from '../../suggestions/suggestion-attributes';
import { useStore } from '../../ui/store';
import { useGuidance } from '../../guidance/use-guidance';
import { useSession } from '../../session/session-context';

/**
 * A heading, or a run-in heading with its text. Number and guidance are drawn by style sheet from attributes: text of
 * the page that is not part of the value, at the start of a line above all, would break input methods.
 */
export function HeadingElement({ attributes, children, element }: RenderElementProps & { element: Heading }) {
  const { derived } = useSession();
  const number = useStore(derived, ({ numbers }) => numbers.get(element.id));
  const guidance = useGuidance(element.id);
  const isEmpty = Node.string(element) === '';
  const words = isEmpty ? '标题，还没有写' : headingText(element);
  const label = isEmpty || element.runIn ? { 'aria-label': `${number ?? ''}${words}` } : {};
  return (
    <div
      {...attributes}
      {...label}
      {...guidance}
      {...blockAttributes(element)}
      role={element.runIn ? 'group' : 'heading'}
      aria-level={element.runIn ? undefined : element.level + 1}
      className={`block block-heading level-${element.level} ${element.runIn ? 'run-in' : ''}`}
      data-block={element.id}
      data-placeholder={isEmpty ? '标题' : undefined}
    >
      <div className="heading-line" data-number={number}>
        {children}
      </div>
    </div>
  );
}
