/** A word of a text where it stands. `joined`: only a space, hyphen, slash or point ("4.0") parts it from the word before, so both may be one name. */
export interface Word {
  /** As it is written. */
  text: string;
  /** In lower case. */
  key: string;
  joined: boolean;
}

/** Letters and digits, with the signs that "C++" and "C#" end in. */
const WORD = /[\p{L}\p{N}]+[+#]*/gu;
const JOINT = /^(?: ?[-–/&] ?|\.|\s+)$/u;

/** The words of a text in their order. A hyphen or slash parts words: "CNC-operatør" is two. */
export function wordsOf(text: string): Word[] {
  const whole = text.normalize('NFC');
  let end = 0;
  return Array.from(whole.matchAll(WORD), (match, i) => {
    const joined = i > 0 && JOINT.test(whole.slice(end, match.index));
    end = match.index + match[0].length;
    return { text: match[0], key: match[0].toLowerCase(), joined };
  });
}
