import { Node } from 'slate';
import type { RenderElementProps } from 'slate-react';
import type { TextBlock } from '../../../core/report/block';
import { blockAttributes } from '../../suggestions/suggestion-attributes';

const PLACEHOLDERS: Partial<Record<TextBlock['type'], string>> = {
  title: '标题：××关于××年度法治政府建设情况的报告',
  addressee: '主送机关：',
  signature: '署名',
  date: '成文日期，如 2026年2月10日',
  'attachment-note': '附件：1. 附件名称',
};

/** Title, addressee, paragraph, signature, date and attachment note. */
export function TextElement({ attributes, children, element }: RenderElementProps & { element: TextBlock }) {
  const placeholder = Node.string(element) === '' ? PLACEHOLDERS[element.type] : undefined;
  const heading = element.type === 'title' ? { role: 'heading', 'aria-level': 1, 'aria-label': placeholder } : {};
  return (
    <div
      {...attributes}
      {...heading}
      {...blockAttributes(element)}
      className={`block block-${element.type}`}
      data-block={element.id}
      data-placeholder={placeholder}
    >
      {children}
    </div>
  );
}
