/** Shows the buttons that need a script, hands an address to the phone's own sheet, or copies it. */
export function shareHere(): void {
  const { clipboard } = navigator;
  const canShare = 'share' in navigator;
  const all = document.querySelector('.share')!;
  const [share, copy] = all.querySelectorAll('button');
  const address = all.querySelector<HTMLElement>('.address')!;
  share!.hidden = !canShare;
  copy!.hidden = !('clipboard' in navigator);
  address.hidden = !copy!.hidden;
  // The sheet of the phone offers them all.
  for (const link of all.querySelectorAll('a')) link.hidden = canShare;
  const title = document.querySelector<HTMLMetaElement>('[property="og:title"]')!.content;
  document.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLAnchorElement>('[data-share]');
    if (!pressed || (!canShare && copy!.hidden)) return;
    event.preventDefault();
    const url = pressed.href || address.innerText;
    if (canShare && pressed !== (copy as Element)) return void navigator.share({ title, url }).catch(() => undefined);
    void clipboard.writeText(url).then(() => {
      pressed.innerText = all.querySelector('output')!.innerText = 'Đã chép địa chỉ';
    });
  });
}
