import { useLayoutEffect, useRef, type InputHTMLAttributes } from 'react';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'value'> & { value: string };

/** A path that is chosen, not typed. Where it is longer than the field its end is seen: the name says most. */
export function PathInput({ value, ...rest }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const showEnd = () => {
    if (field.current) field.current.scrollLeft = field.current.scrollWidth;
  };
  useLayoutEffect(showEnd, [value]);
  return (
    <input
      {...rest}
      ref={field}
      className="input"
      value={value}
      title={value}
      onBlur={() => setTimeout(showEnd)}
      readOnly
    />
  );
}
