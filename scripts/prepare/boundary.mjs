// The last resort of every command, in place before it is read: whatever is thrown ends it with a sentence, not with a
// stack. Plain JavaScript, since packages may be missing. HOA_DEP_CHI_TIET=1 shows a developer all of it.

process.on('uncaughtException', (error) => void end(error));
process.on('unhandledRejection', (error) => void end(error));

async function end(error) {
  process.exitCode = 1;
  if (process.env.HOA_DEP_CHI_TIET) console.error(error);
  console.error((await sentence(error)).replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu, '?'));
  process.exit(1);
}

const PACKAGES = 'Các gói của Hoa đẹp cài chưa đủ. Gõ: npm install\nXong thì gõ lại đúng lệnh vừa rồi.';

async function sentence(error) {
  const { code = '', message = '' } = error instanceof Error ? error : { message: String(error) };
  if (/^ERR_(?:MODULE_NOT_FOUND|DLOPEN_FAILED|PACKAGE|INVALID_PACKAGE)/u.test(code)) return PACKAGES;
  if (code.startsWith('ERR_PARSE_ARGS')) return `Có tùy chọn không dùng được trong: ${process.argv.slice(2).join(' ')}`;
  return (await diskWords(error)) ?? (isVietnamese(message) ? message : unforeseen(message));
}

async function diskWords(error) {
  const { diskTrouble } = await import('#loading/disk/disk-trouble').catch(() => ({}));
  return diskTrouble?.(error);
}

/** Thrown by our own code, for people. */
function isVietnamese(message) {
  return /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(message);
}

function unforeseen(message) {
  const line = message.split('\n')[0].slice(0, 200);
  return `Lệnh này dừng vì một lỗi chưa lường trước. Gửi dòng sau cho người phụ trách kỹ thuật: ${line}`;
}
