/* New pictures: dropped, pasted, chosen or just taken; shrunk, sent one after the other, and never lost on the way. */
(() => {
  const pictures = window.desk?.pictures;
  if (!pictures) return;
  const { part, word } = pictures;
  const { own, item, person } = part.dataset;
  const mostBytes = Number(part.dataset.mostBytes);
  const list = document.getElementById('pictures-waiting');
  const add = document.getElementById('pictures-add');
  const RETRY = [3_000, 10_000, 30_000, 60_000];
  /* A little less than the server remembers a key. */
  const KEY_LIVES = 23 * 60 * 60 * 1000;
  const opening = desk.waiting.open();
  const entries = new Map();
  let drawing = Promise.resolve();
  let tries = 0;
  let timer;
  let inside = false;

  /** The plain form becomes a place to drop things: each picture gets fields of its own. */
  function dress() {
    add.classList.add('dressed');
    add.querySelector('.choose label').textContent = word('choose');
    for (const plain of add.querySelectorAll('.one')) plain.hidden = true;
    add.querySelector('.drop-hint').hidden = false;
    add.querySelector('.camera').hidden = !matchMedia('(pointer: coarse)').matches;
    const file = add.querySelector('#file');
    file.multiple = true;
    file.accept = 'image/*';
    for (const input of add.querySelectorAll('input[type="file"]')) {
      input.addEventListener('change', () => takeFrom(input));
      takeFrom(input);
    }
    add.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
  }

  function takeFrom(input) {
    take([...input.files]);
    input.value = '';
  }

  function take(files) {
    for (const file of files) {
      const entry = { key: newKey(), item, person, blob: file, alt: '', caption: '', ready: false, sent: null, since: Date.now() };
      begin(entry);
      keep(entry);
    }
  }

  /** Not crypto.randomUUID, which plain http does not have. */
  function newKey() {
    return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  async function keep(entry) {
    try {
      const shelf = await opening;
      await shelf.put(entry);
      if (!shelf.lasting) pictures.say(word('keep-open'));
    } catch (full) {
      console.warn('the picture is kept in the page only', full);
      pictures.say(word('keep-open'));
    }
  }

  async function forget(entry) {
    await (await opening).remove(entry.key);
  }

  function begin(entry) {
    entries.set(entry.key, { entry, row: row(entry) });
    if (entry.sent && Date.now() - entry.since > KEY_LIVES) {
      show(entry, word('too-old'), 'again');
      return;
    }
    show(entry, word(entry.ready ? 'queued' : 'shrinking'));
    drawing = drawing.then(() => prepare(entry)).catch((failed) => {
      console.error(failed);
      show(entry, word('unsupported'), 'refused');
    });
  }

  function row(entry) {
    const made = document.importNode(document.getElementById('picture-waiting').content, true).firstElementChild;
    const shot = made.querySelector('img');
    shot.src = URL.createObjectURL(entry.blob);
    shot.onload = () => URL.revokeObjectURL(shot.src);
    shot.onerror = () => (shot.hidden = true);
    const [alt, caption] = [made.querySelector('textarea'), made.querySelector('.field input')];
    for (const [field, name] of [[alt, 'alt'], [caption, 'caption']]) {
      field.id = `${name}-${entry.key}`;
      field.closest('.field').querySelector('label').htmlFor = field.id;
      field.value = entry[name];
      field.addEventListener('input', () => {
        entry[name] = field.value;
        keep(entry);
      });
    }
    const hint = made.querySelector('.hint');
    hint.id = `hint-${entry.key}`;
    alt.setAttribute('aria-describedby', hint.id);
    made.querySelector('.leave').addEventListener('click', () => leave(entry));
    made.querySelector('.again').addEventListener('click', () => anew(entry));
    list.append(made);
    return made;
  }

  /** @param how nothing while it moves; `waiting` for the network; `again`, `signed-out` or `refused` where somebody has to act */
  function show(entry, text, how = '') {
    const shown = entries.get(entry.key)?.row;
    if (!shown) return;
    shown.dataset.state = how;
    shown.querySelector('.state').textContent = text;
    shown.querySelector('.state').classList.toggle('wrong', how === 'refused');
    shown.querySelector('progress').hidden = how !== '';
    shown.querySelector('.again').hidden = how !== 'again';
    shown.querySelector('.sign-in').hidden = how !== 'signed-out';
    if (how === 'refused') for (const field of shown.querySelectorAll('.field')) field.hidden = true;
  }

  async function prepare(entry) {
    if (!entries.has(entry.key)) return;
    if (!entry.ready) {
      entry.blob = await desk.shrink(entry.blob, mostBytes);
      if (entry.blob.size > mostBytes) {
        show(entry, word(entry.blob.type === 'image/gif' ? 'too-large' : 'unsupported'), 'refused');
        await forget(entry);
        return;
      }
      entry.ready = true;
      await keep(entry);
      show(entry, word('queued'));
    }
    pictures.inTurn(() => deliver(entry));
  }

  async function deliver(entry) {
    if (!entries.has(entry.key)) return;
    if (entry.signedOut && !(await renew())) return wait(entry, word('signed-out'), 'signed-out');
    /* Once sent, it is sent again with the same words: the key stands for them too. Later ones are saved afterwards. */
    entry.sent ??= { alt: entry.alt, caption: entry.caption };
    await keep(entry);
    let answer = await post(entry);
    if (answer?.status === 403) {
      await renew();
      answer = await post(entry);
    }
    if (!answer || answer.passing) return wait(entry, word('waiting'), 'waiting');
    entry.signedOut = answer.signedOut;
    if (answer.signedOut) return wait(entry, word('signed-out'), 'signed-out');
    if (answer.status === 200) return done(entry, answer);
    await forget(entry);
    show(entry, pictures.fault(answer.page), 'refused');
    pictures.tell(pictures.fault(answer.page));
  }

  function post(entry) {
    const body = new FormData();
    body.set('csrf', add.querySelector('input[name="csrf"]').value);
    body.set('alt', entry.sent.alt);
    body.set('caption', entry.sent.caption);
    body.set('file', entry.blob, 'picture');
    const bar = entries.get(entry.key)?.row.querySelector('progress');
    show(entry, word('sending', 0));
    return pictures.send(`${own}/pictures`, body, {
      key: entry.key,
      progress: (part) => {
        if (bar) bar.value = part;
        show(entry, part < 1 ? word('sending', Math.floor(part * 100)) : word('finishing'));
      },
    });
  }

  /** Who signed in again elsewhere has a new token; the page knows the old one. @return false while nobody has */
  async function renew() {
    const answer = await pictures.send(own);
    const signedIn = answer?.status === 200 && !answer.signedOut;
    if (signedIn) pictures.adopt(answer.page);
    return signedIn;
  }

  function wait(entry, text, how) {
    entry.waiting = true;
    show(entry, text, how);
    pictures.tell(text);
    clearTimeout(timer);
    timer = setTimeout(retry, RETRY[Math.min(tries++, RETRY.length - 1)]);
  }

  function retry() {
    clearTimeout(timer);
    for (const { entry } of entries.values()) {
      if (!entry.waiting) continue;
      entry.waiting = false;
      pictures.inTurn(() => deliver(entry));
    }
  }

  async function done(entry, { page, added: id }) {
    tries = 0;
    const row = entries.get(entry.key)?.row;
    const typing = row?.contains(document.activeElement) ? document.activeElement.tagName : '';
    row?.remove();
    entries.delete(entry.key);
    pictures.adopt(page);
    pictures.say(word('taken'));
    handOver(entry, document.getElementById(`picture-${id}`), typing);
    await forget(entry);
  }

  /** What was typed since the picture was sent goes on in the fields of the picture that it became. */
  function handOver(entry, added, typing) {
    if (!added) return;
    const fields = { alt: added.querySelector('textarea'), caption: added.querySelector('.field input') };
    for (const [name, field] of Object.entries(fields)) {
      if (entry[name] !== entry.sent[name] && field.value === entry.sent[name]) field.value = entry[name];
    }
    if (typing === 'TEXTAREA') fields.alt.focus();
    if (typing === 'INPUT') fields.caption.focus();
    /* Somebody still writing saves by leaving the field. */
    pictures.restore({});
    if (!typing) pictures.arrange('save');
  }

  async function leave(entry) {
    const next = entries.get(entry.key).row.nextElementSibling?.querySelector('textarea') ?? add.querySelector('#file');
    entries.get(entry.key).row.remove();
    entries.delete(entry.key);
    next.focus();
    await forget(entry);
  }

  /** A key that the server has forgotten protects nothing: it gets a new one. */
  async function anew(entry) {
    entries.get(entry.key).row.remove();
    entries.delete(entry.key);
    await forget(entry);
    Object.assign(entry, { key: newKey(), sent: null, since: Date.now() });
    begin(entry);
    await keep(entry);
  }

  /* A picture of this very page, dragged, looks like a file too. */
  const carriesFiles = (transfer) => !inside && [...(transfer?.types ?? [])].includes('Files');
  document.addEventListener('dragstart', () => (inside = true));
  document.addEventListener('dragend', () => (inside = false));
  document.addEventListener('dragover', (event) => {
    if (!carriesFiles(event.dataTransfer) || add.hidden) return;
    event.preventDefault();
    add.classList.add('over');
  });
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) add.classList.remove('over');
  });
  document.addEventListener('drop', (event) => {
    add.classList.remove('over');
    if (!carriesFiles(event.dataTransfer) || add.hidden) return;
    event.preventDefault();
    take([...event.dataTransfer.files]);
  });
  document.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])].filter((file) => file.type.startsWith('image/'));
    const words = event.target.matches?.('input, textarea') && event.clipboardData.types.includes('text/plain');
    if (!files.length || words || add.hidden) return;
    event.preventDefault();
    take(files);
  });
  window.addEventListener('online', retry);
  document.addEventListener('visibilitychange', () => document.hidden || retry());

  dress();
  opening.then(async (shelf) => {
    for (const entry of await shelf.all()) {
      const mine = entry.item === item && entry.person === person;
      if (mine && !entries.has(entry.key)) begin({ ...entry, waiting: false });
    }
    window.addEventListener('beforeunload', (event) => {
      if (!shelf.lasting && entries.size) event.preventDefault();
    });
  });
})();
