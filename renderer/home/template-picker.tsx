import { RadioGroup } from 'radix-ui';
import type { Template } from '../../core/template/template';
import './template-picker.css';

interface Props {
  templates: readonly Template[];
  value: string;
  onChange: (template: Template) => void;
}

/** Who reports: one card for each template. */
export function TemplatePicker({ templates, value, onChange }: Props) {
  return (
    <RadioGroup.Root
      className="template-picker"
      aria-label="报告单位的类型"
      value={value}
      onValueChange={(id) => onChange(templates.find((template) => template.id === id)!)}
    >
      {templates.map(({ id, name, description }) => (
        <RadioGroup.Item key={id} value={id} className="template-card">
          <b>{name}</b>
          <small>{description}</small>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
