import type { Change } from '../../core/suggest/change';

/** A suggestion as the editor of the tests makes them, in which no time passes; `x` is somebody else's. */
export function by(id: string): Change {
  return { id, author: id === 'x' ? '王五' : '李四', at: '1970-01-01T00:00:00.000Z' };
}
