import { useEffect, useState } from 'react';
import type { VariantForm } from '../../core/variant/variant-form';
import { api } from '../api';
import { notifyError } from '../ui/toasts';

/** The variants offered for a template; none until they have arrived. */
export function useVariants(template: string): readonly VariantForm[] {
  const [forms, setForms] = useState<readonly VariantForm[]>([]);
  useEffect(() => {
    api
      .listVariants()
      .then((all) => setForms(all.filter(({ templates }) => !templates || templates.includes(template))), notifyError);
  }, [template]);
  return forms;
}
