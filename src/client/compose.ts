/** Shows the fields of a message, and writes them into its text and into the links that open it. */
export function composeHere(): void {
  const form = document.querySelector<HTMLFieldSetElement>('.compose')!;
  const text = document.querySelector<HTMLElement>('.message')!;
  const copy = document.querySelector<HTMLElement>('.copy')!;
  const page = form.querySelector<HTMLInputElement>('[data-page]');
  const fields = [...form.elements] as HTMLInputElement[];
  const [opening] = text.textContent.split('\n');
  const write = () => {
    const lines = [opening, ...fields.filter((it) => it.value).map((it) => `${it.name}: ${it.value}`)];
    text.textContent = lines.join('\n');
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[href*="body="]')) {
      const body = lines.join(link.protocol === 'sms:' ? '\n' : '\r\n');
      link.href = link.href.replace(/body=.*/, `body=${encodeURIComponent(body)}`);
    }
  };
  form.hidden = false;
  if (page && document.referrer.startsWith(`${location.origin}/`)) page.value = document.referrer;
  form.oninput = write;
  write();
  copy.hidden = !('clipboard' in navigator);
  copy.onclick = () => navigator.clipboard.writeText(text.textContent).then(() => (copy.innerText = 'Đã chép'));
}
