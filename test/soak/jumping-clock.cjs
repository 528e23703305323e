/** Loaded before the desk process: its clock jumps by years, back and forth, as that of a PC with an empty battery. */
const RealDate = Date;
const YEAR = 365 * 24 * 3_600_000;
const jumps = [0, -20 * YEAR, 70 * YEAR, -RealDate.now(), 2_000, -2_000];
const now = () => RealDate.now() + jumps[Math.floor(performance.now() / 40) % jumps.length];

globalThis.Date = class Date extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [now()] : args));
  }
  static now() {
    return now();
  }
};
