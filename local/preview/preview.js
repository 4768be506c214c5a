// The preview's own script: a change of a template loads the page again, a dropped file becomes an issue, and frames are
// as high as their mails.
const events = new EventSource('/events');
let isStale = false;
events.addEventListener('change', () => location.reload());
// The preview was ended and started again: what it shows may be another.
events.addEventListener('error', () => {
  isStale = true;
});
events.addEventListener('open', () => {
  if (isStale) location.reload();
});

for (const frame of document.querySelectorAll('iframe')) {
  const fitFrame = () => {
    const root = frame.contentDocument?.documentElement;
    if (root) frame.height = root.scrollHeight;
  };
  frame.addEventListener('load', fitFrame);
  fitFrame();
}

const drop = document.querySelector('.drop');
const send = async (file) => {
  const headers = { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) };
  const answer = await fetch('/article', { method: 'POST', headers, body: file });
  location.assign(answer.headers.get('location') ?? '/');
};
document.addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.hidden = false;
});
document.addEventListener('dragleave', (event) => {
  if (!event.relatedTarget) drop.hidden = true;
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  drop.hidden = true;
  const [file] = event.dataTransfer.files;
  if (file) send(file);
});
document.querySelector('input[type=file]').addEventListener('change', ({ target }) => {
  if (target.files[0]) send(target.files[0]);
});
