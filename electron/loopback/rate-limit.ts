/** Says whether one more is within `most` in any stretch of `span` milliseconds; what is refused does not count. */
export function rateLimit(most: number, span: number, now: () => number = () => performance.now()): () => boolean {
  let times: number[] = [];
  return () => {
    const at = now();
    times = times.filter((time) => at - time < span);
    if (times.length >= most) return false;
    times.push(at);
    return true;
  };
}
