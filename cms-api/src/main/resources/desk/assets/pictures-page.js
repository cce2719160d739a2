/* The item's page as the server draws it: asks for it, and takes over what changed without losing what was typed. */
(() => {
  const part = document.getElementById('pictures');
  if (!part?.dataset.item) return;
  const said = document.getElementById('pictures-said');
  const STALLED = 60_000;
  let turn = Promise.resolve();

  /** One request at a time: each answer brings the version that the next one needs. */
  function inTurn(job) {
    const mine = turn.then(job);
    turn = mine.catch((failed) => console.error(failed));
    return mine;
  }

  function word(name, value) {
    const found = document.getElementById('pictures-words').content.querySelector(`[data-word="${name}"]`);
    return found.textContent.replace('{0}', value ?? '');
  }

  function say(text) {
    said.textContent = text;
  }

  /** For what stands at its picture already, and would not be noticed there by who does not see it. */
  function tell(text) {
    document.getElementById('pictures-told').textContent = text;
  }

  /** Null where no answer came: the network is gone, or nothing moved for a minute. */
  function send(url, body, { key, progress } = {}) {
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      let patience;
      const moved = () => {
        clearTimeout(patience);
        patience = setTimeout(() => request.abort(), STALLED);
      };
      const ended = (answer) => {
        clearTimeout(patience);
        done(answer);
      };
      request.open(body ? 'POST' : 'GET', url);
      request.responseType = 'document';
      if (key) request.setRequestHeader('Idempotency-Key', key);
      request.upload.onprogress = (event) => {
        moved();
        if (event.lengthComputable) progress?.(event.loaded / event.total);
      };
      request.onprogress = moved;
      request.onerror = request.onabort = () => ended(null);
      request.onload = () => ended(read(request));
      moved();
      request.send(body ?? null);
    });
  }

  function read(request) {
    const page = request.response;
    if (!page) return null;
    const address = new URL(request.responseURL);
    return {
      page,
      added: address.searchParams.get('picture'),
      status: request.status,
      signedOut: address.pathname === '/desk/sign-in',
      passing: request.status >= 500 || request.status === 429 || request.status === 408,
    };
  }

  /** What the server said was wrong, in the page's language. */
  function fault(page) {
    const beside = page.querySelector('#file-error, #pictures > [role="alert"]');
    if (beside) return beside.textContent.trim();
    return [...page.querySelectorAll('main h1, main h1 ~ p:not(.actions, .hint), main h1 ~ ul')].map((text) => text.textContent.trim()).join(' ');
  }

  /** Takes over each part that the server drew anew, and gives back to its fields what was typed but not saved. */
  function adopt(page) {
    const typed = desk.pictures.unsaved();
    const focus = document.activeElement;
    const at = focus?.selectionStart;
    for (const old of document.querySelectorAll('[data-fresh]')) {
      const fresh = page.getElementById(old.id);
      if (fresh && fresh.innerHTML !== old.innerHTML) old.replaceWith(document.importNode(fresh, true));
    }
    for (const name of ['version', 'csrf']) {
      const value = page.querySelector(`#pictures input[name="${name}"], input[name="${name}"]`)?.value;
      if (value === undefined) continue;
      for (const input of document.querySelectorAll(`input[name="${name}"]`)) input.value = value;
    }
    const add = page.getElementById('pictures-add');
    document.getElementById('pictures-add').hidden = !add || add.hidden;
    desk.pictures.restore(typed);
    if (!focus?.isConnected) refocus(focus, at);
  }

  /** To the same button or field of the same picture, wherever it now stands. */
  function refocus(lost, at) {
    if (!lost?.name || !part.contains(document.getElementById('pictures-list'))) return;
    const same = [...document.querySelectorAll('#pictures-list [name]')].find(
      (field) => field.name === lost.name && (field.tagName !== 'BUTTON' || field.value === lost.value));
    same?.focus({ preventScroll: true });
    if (same && at !== null && at !== undefined) same.setSelectionRange?.(at, at);
  }

  window.desk = Object.assign(window.desk ?? {}, { pictures: { part, inTurn, word, say, tell, send, fault, adopt } });
})();
