import type { ImportOrder, ImportPreview } from '../../core/api';
import type { Template } from '../../core/template/template';

interface Props {
  preview: ImportPreview;
  templates: readonly Template[];
  defaultYear: number;
  onAccept: (order: ImportOrder) => Promise<void>;
  onCancel: () => void;
}

export function ImportScreen({ onCancel }: Props) {
  return <button onClick={onCancel}>取消</button>;
}
