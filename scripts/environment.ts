/**
 * What the machine says of itself. Nothing of ours is handed on in its environment: `test/architecture.test.ts` lists
 * who else may read it.
 */

/** The forge that runs us, by the variable it is known by. */
export function forge(): 'github' | 'gitlab' | undefined {
  if (process.env['GITHUB_ACTIONS'] === 'true') return 'github';
  return process.env['GITLAB_CI'] === 'true' ? 'gitlab' : undefined;
}
