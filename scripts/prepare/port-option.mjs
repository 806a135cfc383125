/**
 * Takes `--cong 5000` out of what was typed; the other options are for every command alike.
 *
 * @param {string[]} args
 */
export function splitPort(args) {
  const typed = args.join(' ').match(/--cong[= ](\S+)/u);
  if (!typed) return { port: 4321, rest: args };
  const port = Number(typed[1]);
  if (!Number.isInteger(port) || port < 1 || port > 65_000)
    throw new RangeError('Sau --cong là một số, như: --cong 5000');
  return { port, rest: args.filter((arg, place) => !arg.startsWith('--cong') && args[place - 1] !== '--cong') };
}
