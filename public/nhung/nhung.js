// Fits each frame of this site to what it shows.
(({ href, origin }) => {
  const frames = (test) => [...document.querySelectorAll('iframe')].filter((f) => f.src.startsWith(href) && test(f));
  const ask = ({ target }) => {
    for (const f of frames((f) => [f, document].includes(target))) f.contentWindow.postMessage('hoa-dep', origin);
  };
  addEventListener('message', (e) => {
    if (e.origin !== origin || !(e.data > 0 && e.data < 1e4)) return;
    for (const f of frames((f) => f.contentWindow === e.source)) f.style.height = e.data + 'px';
  });
  document.addEventListener('load', ask, true);
  addEventListener('load', ask);
  if (document.readyState === 'complete') ask({ target: document });
})(new URL('.', document.currentScript.src));
