import { diskTrouble } from '#loading/disk-trouble';

/** Runs a command that publishes; whatever it throws is told in words, and what stood before still stands. */
export async function endsInWords(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const said = diskTrouble(error) ?? (error instanceof Error ? error.message : String(error));
    console.error(`✗ ${said}\nTrang đang có vẫn còn nguyên.`);
    process.exitCode = 1;
  }
}
