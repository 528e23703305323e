import { RadioGroup } from 'radix-ui';
import type { Variant } from '../../core/api';
import '../home/template-picker.css';

export const VARIANT_NAMES: Record<Variant, string> = { clean: '报送稿', review: '征求意见稿', public: '公开稿' };

const USES: Record<Variant, string> = {
  clean: '清稿，不带批注，送常委会和上级',
  review: '带批注，发给审核人用 Word 或 WPS 审改',
  public: '用于政府网站公开，不带批注',
};

/** Which copy of the report to write. */
export function VariantPicker({ value, onChange }: { value: Variant; onChange: (variant: Variant) => void }) {
  return (
    <RadioGroup.Root
      className="template-picker variant-picker"
      aria-label="用途"
      value={value}
      onValueChange={(variant) => onChange(variant as Variant)}
    >
      {(Object.keys(VARIANT_NAMES) as Variant[]).map((variant) => (
        <RadioGroup.Item key={variant} value={variant} className="template-card">
          <b>{VARIANT_NAMES[variant]}</b>
          <small>{USES[variant]}</small>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
