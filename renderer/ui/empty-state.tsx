import type { ReactNode } from 'react';
import './empty-state.css';

interface Props {
  icon: ReactNode;
  /** What is not there yet; a heading where it is that of a whole view. */
  title: ReactNode;
  /** What will stand here, and how it comes here. */
  children: ReactNode;
  action?: ReactNode;
}

/** What stands where there is nothing yet: it teaches what belongs here and shows the way. */
export function EmptyState({ icon, title, children, action }: Props) {
  return (
    <div className="empty-state">
      {icon}
      <b>{title}</b>
      {children}
      {action}
    </div>
  );
}
