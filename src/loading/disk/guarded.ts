import { type Finding, WHOLE_FILE } from '#domain/finding';

/**
 * The last resort: whatever a file makes our code throw becomes a finding about it. Nothing known gets here; a test
 * over the hostile inputs says so.
 */
export function guarded<Told>(file: string, work: () => Told, otherwise: (finding: Finding) => Told): Told {
  try {
    return work();
  } catch (error) {
    return otherwise(unexpected(file, error));
  }
}

function unexpected(file: string, error: unknown): Finding {
  return {
    severity: 'error',
    rule: 'unexpected',
    file,
    place: WHOLE_FILE,
    message: 'Máy gặp lỗi khi đọc tệp này.',
    advice: `Gửi tệp này cho người phụ trách kỹ thuật, kèm dòng sau: ${String(error).slice(0, 200)}`,
  };
}
