import type { DocumentElements } from '../../core/variant/elements';
import { api } from '../api';
import type { ReportSession } from '../session/report-session';

/** Takes 公文要素 into the file and, once they are there, into the window. */
export async function saveElements(session: ReportSession, elements: DocumentElements): Promise<void> {
  await api.saveElements(session.id, elements);
  session.elements.set(elements);
}
