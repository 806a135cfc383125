import { diskTrouble } from '#loading/disk/disk-trouble';

/** Runs a command; whatever it throws is told in words. What one that publishes replaces stands until the end. */
export async function endsInWords(
  command: () => void | Promise<void>,
  kept = 'Trang đang có vẫn còn nguyên.',
): Promise<void> {
  try {
    await command();
  } catch (error) {
    const said = diskTrouble(error) ?? (error instanceof Error ? error.message : String(error));
    console.error(`✗ ${said}\n${kept}`);
    process.exitCode = 1;
  }
}
