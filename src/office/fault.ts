/** Why an office file, or a part of it, is not read. */
export type Fault =
  | 'no-package'
  | 'broken'
  | 'encrypted'
  | 'too-large'
  | 'too-many-parts'
  | 'entities'
  | 'too-deep'
  | 'too-many-elements'
  | 'too-much-text'
  | 'too-wide';

const MARK = Symbol('fault of an office file');

/** To be thrown: found deep inside, said once at the door. */
export function faulty(fault: Fault): Error {
  return new Error(fault, { cause: MARK });
}

/** The fault an error stands for; `undefined` for an error that nobody foresaw. */
export function faultOf(error: unknown): Fault | undefined {
  return error instanceof Error && error.cause === MARK ? (error.message as Fault) : undefined;
}
