import type { BlockRule, BlocksRule, ReportRule } from './rule';
import { abbreviation } from './rules/consistency/abbreviation';
import { allAndSome } from './rules/consistency/all-and-some';
import { averages } from './rules/consistency/averages';
import { backReferences } from './rules/consistency/back-references';
import { bodyKinds } from './rules/consistency/body-kinds';
import { bodyNames } from './rules/consistency/body-names';
import { bothWays } from './rules/consistency/both-ways';
import { cumulative } from './rules/consistency/cumulative';
import { doneOfAll } from './rules/consistency/done-of-all';
import { figuresAgree } from './rules/consistency/figures-agree';
import { fractions } from './rules/consistency/fractions';
import { growthArithmetic } from './rules/consistency/growth-arithmetic';
import { looseBodies } from './rules/consistency/loose-bodies';
import { looseTitles } from './rules/consistency/loose-titles';
import { nearNames } from './rules/consistency/near-names';
import { openCases } from './rules/consistency/open-cases';
import { opposites } from './rules/consistency/opposites';
import { outcomes } from './rules/consistency/outcomes';
import { ownName } from './rules/consistency/own-name';
import { partsOfTotal } from './rules/consistency/parts-of-total';
import { quotedNames } from './rules/consistency/quoted-names';
import { respectively } from './rules/consistency/respectively';
import { sameIndicator } from './rules/consistency/same-indicator';
import { knownIndicators } from './rules/consistency/known-indicators';
import { shortForms } from './rules/consistency/short-forms';
import { toldAgain } from './rules/consistency/told-again';
import { toldFacts } from './rules/consistency/told-facts';
import { toldParts } from './rules/consistency/told-parts';
import { toldSlots } from './rules/consistency/told-slots';
import { wholeWithRest } from './rules/consistency/whole-with-rest';
import { otherPlace } from './rules/copy/other-place';
import { ownRank } from './rules/copy/own-rank';
import { blockRepeats, reportRepeats } from './rules/copy/repeats';
import { turnedName } from './rules/copy/turned-name';
import { attachments } from './rules/format/attachments';
import { dateZero } from './rules/format/date-zero';
import { frameLines } from './rules/format/frame-lines';
import { paperLines } from './rules/format/paper-lines';
import { reportDate } from './rules/format/report-date';
import { tableMention } from './rules/format/table-mention';
import { approximate } from './rules/number/approximate';
import { calendar } from './rules/number/calendar';
import { dates } from './rules/number/dates';
import { decimal } from './rules/number/decimal';
import { decreaseTimes } from './rules/number/decrease-times';
import { fractionForm } from './rules/number/fraction-form';
import { growthDirection } from './rules/number/growth-direction';
import { malformedYear } from './rules/number/malformed-year';
import { measureWords } from './rules/number/measure-words';
import { missingUnit } from './rules/number/missing-unit';
import { percentRange } from './rules/number/percent-range';
import { percentSign } from './rules/number/percent-sign';
import { percentagePoint } from './rules/number/percentage-point';
import { rank } from './rules/number/rank';
import { rateArithmetic } from './rules/number/rate-arithmetic';
import { reversedRange } from './rules/number/reversed-range';
import { setDigits } from './rules/number/set-digits';
import { shareRange } from './rules/number/share-range';
import { sharesOfWhole } from './rules/number/shares-of-whole';
import { shortYear } from './rules/number/short-year';
import { twoForms } from './rules/number/two-forms';
import { unitForm } from './rules/number/unit-form';
import { unitRange } from './rules/number/unit-range';
import { vagueFigure } from './rules/number/vague-figure';
import { patterns } from './rules/patterns';
import { namedPeople } from './rules/process/named-people';
import { personalData } from './rules/process/personal-data';
import { secrecyMark } from './rules/process/secrecy-mark';
import { bareTitles } from './rules/punctuation/bare-titles';
import { beforeDeng } from './rules/punctuation/before-deng';
import { betweenQuotes } from './rules/punctuation/between-quotes';
import { chineseSpace } from './rules/punctuation/chinese-space';
import { commaBeforeOrdinal } from './rules/punctuation/comma-before-ordinal';
import { documentNumber } from './rules/punctuation/document-number';
import { doubledMark } from './rules/punctuation/doubled-mark';
import { ellipsis } from './rules/punctuation/ellipsis';
import { estimatePause } from './rules/punctuation/estimate-pause';
import { fullWidthDigit } from './rules/punctuation/full-width-digit';
import { halfWidth } from './rules/punctuation/half-width';
import { likelyMarks } from './rules/punctuation/likely-marks';
import { listComma } from './rules/punctuation/list-comma';
import { listMarks } from './rules/punctuation/list-marks';
import { markInWord } from './rules/punctuation/mark-in-word';
import { markAtStart } from './rules/punctuation/mark-at-start';
import { missingBeforeOrdinal } from './rules/punctuation/missing-before-ordinal';
import { missingEnd } from './rules/punctuation/missing-end';
import { nestedTitles } from './rules/punctuation/nested-titles';
import { ordinalMarks } from './rules/punctuation/ordinal-marks';
import { sentenceCut } from './rules/punctuation/sentence-cut';
import { pairs } from './rules/punctuation/pairs';
import { quoteDirection } from './rules/punctuation/quote-direction';
import { rangeDash } from './rules/punctuation/range-dash';
import { runOn } from './rules/punctuation/run-on';
import { semicolonAtEnd } from './rules/punctuation/semicolon-at-end';
import { semicolonLevel } from './rules/punctuation/semicolon-level';
import { straightQuote } from './rules/punctuation/straight-quote';
import { countedItems } from './rules/structure/counted-items';
import { countedList } from './rules/structure/counted-list';
import { headingContent } from './rules/structure/heading-content';
import { headingEnd } from './rules/structure/heading-end';
import { headingCut } from './rules/structure/heading-cut';
import { hollowSection } from './rules/structure/hollow-section';
import { strayLine } from './rules/structure/stray-line';
import { leadIn } from './rules/structure/lead-in';
import { headingMatter } from './rules/structure/heading-matter';
import { headingRunOn } from './rules/structure/heading-run-on';
import { levelSkip } from './rules/structure/level-skip';
import { listOrder } from './rules/structure/list-order';
import { namedMembers } from './rules/structure/named-members';
import { numberForm } from './rules/structure/number-form';
import { repeatedHeading } from './rules/structure/repeated-heading';
import { thinParts } from './rules/structure/thin-parts';
import { typedNumber } from './rules/structure/typed-number';
import { unansweredProblem } from './rules/structure/unanswered-problem';
import { unstatedProblem } from './rules/structure/unstated-problem';
import { collocation } from './rules/wording/collocation';
import { otherPart } from './rules/structure/other-part';
import { otherTense } from './rules/structure/other-tense';
import { vagueProblem } from './rules/structure/vague-problem';
import { formulas } from './rules/wording/formulas';
import { documentKind } from './rules/wording/document-kind';
import { documentMaker } from './rules/wording/document-maker';
import { knownDocuments } from './rules/wording/known-documents';
import { lawArticles } from './rules/wording/law-articles';
import { lawNames } from './rules/wording/law-names';
import { countedThings } from './rules/wording/counted-things';
import { lostVerb } from './rules/wording/lost-verb';
import { neededNoun } from './rules/wording/needed-noun';
import { oddCharacter } from './rules/wording/odd-character';
import { openFrame } from './rules/wording/open-frame';
import { partAndWhole } from './rules/wording/part-and-whole';
import { saidTwice } from './rules/wording/said-twice';
import { series } from './rules/wording/series';
import { stepOrder } from './rules/wording/step-order';
import { style } from './rules/wording/style';
import { wrongWords } from './rules/wording/wrong-words';
import { afterSigning } from './rules/year/after-signing';
import { effectiveDate } from './rules/year/effective-date';
import { newLaw } from './rules/year/new-law';
import { lawRepealed } from './rules/year/law-repealed';
import { titleAgainstText } from './rules/year/title-against-text';
import { YEAR_RULES } from './rules/year-rules';

/** In order of trust: of two that speak about one place, the earlier is heard. */
export const BLOCK_RULES: readonly (BlockRule | BlocksRule)[] = [
  halfWidth,
  straightQuote,
  quoteDirection,
  rangeDash,
  doubledMark,
  nestedTitles,
  documentNumber,
  ellipsis,
  beforeDeng,
  ordinalMarks,
  pairs,
  missingBeforeOrdinal,
  missingEnd,
  semicolonAtEnd,
  markAtStart,
  commaBeforeOrdinal,
  runOn,
  fullWidthDigit,
  estimatePause,
  semicolonLevel,
  listMarks,
  chineseSpace,
  malformedYear,
  shortYear,
  dates,
  calendar,
  decimal,
  percentSign,
  percentRange,
  unitRange,
  unitForm,
  fractionForm,
  twoForms,
  setDigits,
  percentagePoint,
  approximate,
  decreaseTimes,
  shareRange,
  rateArithmetic,
  reversedRange,
  growthDirection,
  growthArithmetic,
  bothWays,
  rank,
  vagueFigure,
  sharesOfWhole,
  series,
  formulas,
  patterns,
  listComma,
  markInWord,
  sentenceCut,
  likelyMarks,
  missingUnit,
  measureWords,
  collocation,
  openFrame,
  neededNoun,
  lostVerb,
  countedThings,
  partAndWhole,
  saidTwice,
  stepOrder,
  style,
  lawNames,
  lawArticles,
  knownDocuments,
  documentMaker,
  documentKind,
  effectiveDate,
  newLaw,
  lawRepealed,
  wrongWords,
  oddCharacter,
  ...YEAR_RULES,
  reportDate,
  dateZero,
  personalData,
  namedPeople,
  secrecyMark,
  outcomes,
  partsOfTotal,
  respectively,
  openCases,
  figuresAgree,
  doneOfAll,
  backReferences,
  cumulative,
  fractions,
  averages,
  wholeWithRest,
  countedList,
  countedItems,
  namedMembers,
  headingEnd,
  vagueProblem,
  otherTense,
  ...blockRepeats,
];

export const REPORT_RULES: readonly ReportRule[] = [
  betweenQuotes,
  levelSkip,
  unansweredProblem,
  unstatedProblem,
  otherPart,
  listOrder,
  typedNumber,
  numberForm,
  repeatedHeading,
  headingContent,
  headingRunOn,
  headingMatter,
  hollowSection,
  thinParts,
  strayLine,
  headingCut,
  leadIn,
  sameIndicator,
  toldAgain,
  toldFacts,
  toldParts,
  shortForms,
  knownIndicators,
  toldSlots,
  abbreviation,
  looseBodies,
  looseTitles,
  bareTitles,
  bodyKinds,
  quotedNames,
  nearNames,
  bodyNames,
  ownName,
  otherPlace,
  ownRank,
  turnedName,
  titleAgainstText,
  afterSigning,
  tableMention,
  attachments,
  paperLines,
  frameLines,
  ...reportRepeats,
  allAndSome,
  opposites,
];
