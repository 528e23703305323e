import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import './button.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'plain' | 'primary' | 'quiet' | 'danger';
  icon?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A button; with only an icon it needs an `aria-label`, which also becomes its tooltip. */
export function Button({ look = 'plain', icon, children, className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      title={rest['aria-label']}
      className={`button button-${look} ${children === undefined ? 'button-icon' : ''} ${className}`}
      {...rest}
    >
      {icon}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}
