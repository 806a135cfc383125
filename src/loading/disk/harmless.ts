/** Letters that steer a terminal, turn a line around or stand for bytes that are no letters. */
const ODD = /[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/u;

const STEERING = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/** Whether a name has letters that no file of ours may have; a backslash leads elsewhere on Windows. */
export function hasOddLetters(name: string): boolean {
  return ODD.test(name) || name.includes('\\');
}

/** A text as it can be printed: letters that steer a terminal are shown by their numbers. */
export function harmless(text: string): string {
  return text.toWellFormed().replace(STEERING, (letter) => {
    const number = letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return `<U+${number}>`;
  });
}
