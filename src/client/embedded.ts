/** Tells the page around the frame how tall we are, once it has asked, and nobody else. */
let asker = '';
const root = document.documentElement;
const tell = () => {
  if (asker) parent.postMessage(Math.ceil(root.getBoundingClientRect().height), asker);
};

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || data !== 'hoa-dep' || origin === 'null') return;
  asker = origin;
  tell();
});
new ResizeObserver(tell).observe(root);
