/** Shows the buttons that need a script: an address goes to the phone's own sheet, or is copied. */
export function shareHere(): void {
  const [share, copy, rest] = document.querySelector('.share')!.children as HTMLCollectionOf<HTMLElement>;
  share!.hidden = !('share' in navigator);
  copy!.hidden = !('clipboard' in navigator);
  // The sheet of the phone offers all of these.
  rest!.hidden = !share!.hidden;
  document.onclick = (event) => {
    const pressed = (event.target as Element).closest<HTMLAnchorElement>('[data-share]');
    if (!pressed || (share!.hidden && copy!.hidden)) return;
    event.preventDefault();
    const url = pressed.href || rest!.lastElementChild!.textContent;
    if (!share!.hidden && pressed !== (copy as Element)) void navigator.share({ url }).catch(Boolean);
    else void navigator.clipboard.writeText(url).then(() => (pressed.textContent = 'Đã chép'));
  };
}
