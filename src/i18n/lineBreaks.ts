import { chineseWords } from "./chineseWords";

/** Characters that cannot start a line. */
const closing = /[，。、；：！？）》〉」』】”’％…—·～%,.;:!?)\]}]/;
/** Characters that cannot end a line. */
const opening = /[（《〈「『【“‘([{]/;
/** Characters that stay with the word before them although they are not part of it. */
const clinging = /^[的了们]$/;

/** Runs that are not broken: words and numbers with their punctuation, in scripts that separate words by spaces. */
const word =
  /(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Hangul}\p{M}\p{Extended_Pictographic}0-9\u00a0.,'’%+\-/–]|\u200d)+/uy;

/** Parts of the patterns below. */
const digits = String.raw`\d(?:[\d.,]*\d)?(?:[–-]\d(?:[\d.,]*\d)?)?[%+]?`;
const months =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
/** Words that never name what the preceding number counts. */
const functionWords =
  "(?:a|an|and|are|as|at|be|but|by|for|from|had|has|have|in|into|is|it|its|nor|of|on|or|per|than|that|the|to|was|were|which|with)";
const chineseUnits =
  "(?:人次|个月|公里|平方米|万元|亿元|[元人个项户期县乡镇村家条类种天年月日周时位倍批次名份所节步省市州区亩吨册对句张只国座门处档例场页段级点组字磅])";
const chineseScales = "(?:[余多]?(?:万亿|[十百千万亿])+[余多]?)";

/** The characters with which the patterns below begin. */
const figureStart = /[\dA-Za-z约超近逾第一二两三四五六七八九十百千万几数多]/;

/** Figures with what they count, dates, and words that make no sense without their neighbour. */
const whole: readonly RegExp[] = [
  // 34.8 billion yuan, 50 people
  `${digits}(?: (?:hundred|thousand|million|billion|trillion))?\\+?(?: (?!${functionWords}\\b)[a-z][a-z-]{0,13}(?![a-z]))?`,
  // 25 Apr 2019, April 2019
  `(?:\\d{1,2} )?${months}(?: \\d{4})?(?![A-Za-z])`,
  // section 4
  `(?:[Ss]ections?|[Ii]nitiatives?|[Bb]atch|[Pp]age|[Ss]lide|[Ss]tep|[Cc]hapter|[Nn]o\\.) ${digits}`,
  // an article, or "I"
  `(?:[Aa]n?|I) [A-Za-z][a-z-]*`,
  // 348亿元, 97 个, 超315万人次
  `[约超近逾]?${digits} ?${chineseScales}?[余多]?${chineseUnits}?`,
  // 2018年初
  `\\d{4}年[初底]`,
  // 1月16日
  `\\d{1,2} ?月 ?\\d{1,2} ?日`,
  // 第七节, 七千八百人
  `第[〇一二三四五六七八九十百\\d]+(?:至[〇一二三四五六七八九十百\\d]+)?${chineseUnits}?`,
  `[约超近逾]?[一二两三四五六七八九十百千万几数多][一二三四五六七八九十百千万亿余多]*${chineseUnits}`,
].map((source) => new RegExp(source, "uy"));

/** The parts of a figure too long for a line that stay together: its digits and their multiplier. */
const scaled: readonly RegExp[] = [
  `${digits}(?: (?:hundred|thousand|million|billion|trillion))?\\+?`,
  `${digits} ?${chineseScales}?`,
  `\\d{1,2} ${months}(?![A-Za-z])`,
].map((source) => new RegExp(source, "uy"));

const wordsByFirst = new Map<string, string[]>();
for (const each of chineseWords) {
  const known = wordsByFirst.get(each.charAt(0));
  if (known) known.push(each);
  else wordsByFirst.set(each.charAt(0), [each]);
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

/** All pieces that can start at a position of a text: the run of letters there, a character, a word, a figure. */
function candidates(text: string, at: number, run: string, patterns: readonly RegExp[]): readonly string[] {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const words = (wordsByFirst.get(character) ?? []).filter((each) => text.startsWith(each, at));
  const figures = (figureStart.test(character) ? patterns : []).map((pattern) => {
    const figure = matchAt(pattern, text, at).trimEnd();
    // A comma after its last word is part of the run.
    return /[\w+%]$/.test(figure) ? figure + matchAt(word, text, at + figure.length) : figure;
  });
  return [run === "" ? character : run, ...words, ...figures.filter((figure) => figure !== "")];
}

/** The cost of a lone Chinese character. It exceeds that of a word, since a single character is rarely a word. */
const loneCharacter = 1.5;

/** Splits a text into as few pieces as possible, with as few lone characters as possible. */
function atomsOf(text: string, patterns: readonly RegExp[]): readonly string[] {
  /** For each position, the fewest pieces that reach it and the last of these. */
  const best: ({ readonly count: number; readonly piece: string } | undefined)[] = [{ count: 0, piece: "" }];
  let runEnd = 0;
  for (let at = 0; at < text.length; at += 1) {
    const reached = best[at];
    // No piece starts within a run of letters.
    if (!reached || at < runEnd) continue;
    const run = matchAt(word, text, at);
    runEnd = Math.max(runEnd, at + run.length);
    for (const piece of candidates(text, at, run, patterns)) {
      const end = at + piece.length;
      const known = best[end];
      const count = reached.count + (/^\p{Script=Han}$/u.test(piece) ? loneCharacter : 1);
      if (!known || count < known.count) best[end] = { count, piece };
    }
  }
  const atoms: string[] = [];
  for (let at = text.length; at > 0; at -= atoms.at(-1)?.length ?? at)
    atoms.push(best[at]?.piece ?? text.slice(0, at));
  return atoms.reverse();
}

/** Joins atoms with the punctuation that must stay with them. */
function joined(atoms: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const atom of atoms) {
    const before = pieces.at(-1);
    // A straight quotation mark opens after a space, and closes elsewhere.
    const isClosingQuote = atom === '"' && before !== undefined && before !== " ";
    const isClosing = closing.test(atom.charAt(0)) || isClosingQuote;
    let piece = atom;
    while (isClosing && pieces.at(-1) === " ") piece = (pieces.pop() ?? "") + piece;
    const previous = pieces.at(-1);
    const clings = clinging.test(atom) && previous !== undefined && /\p{Script=Han}$/u.test(previous);
    if (
      previous !== undefined &&
      (isClosing || clings || previous === '"' || opening.test(previous.trimEnd().slice(-1)))
    ) {
      pieces[pieces.length - 1] = previous + piece;
    } else {
      pieces.push(piece);
    }
  }
  return pieces;
}

/**
 * Splits a text without line breaks into pieces that must not be broken: words, and figures with what they count, along with
 * their punctuation. Spaces between them are separate pieces.
 */
export function unbreakablePieces(text: string): readonly string[] {
  return joined(atomsOf(text, whole));
}

/** The figures and words of a piece that is too wide for a line. */
export function smallerPieces(piece: string): readonly string[] {
  return joined(atomsOf(piece, scaled));
}

/** The characters of a piece that is too wide for a line, with their punctuation. */
export function smallestPieces(piece: string): readonly string[] {
  return joined(Array.from(piece));
}
