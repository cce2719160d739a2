/* The pictures that the item has: their words save themselves, and their order changes by button or by dragging. */
(() => {
  const pictures = window.desk?.pictures;
  if (!pictures) return;
  const { part } = pictures;
  const SHELF = `desk-words:${part.dataset.person}:${part.dataset.item}`;
  const form = () => part.querySelector('#pictures-list form');
  const fields = () => [...(form()?.querySelectorAll('textarea, input:not([type="hidden"])') ?? [])];
  const SOON = 500;
  let again;

  /** Name by name, what stands in a field and is not saved. */
  function unsaved() {
    return Object.fromEntries(fields().filter((field) => field.value !== field.defaultValue).map((field) => [field.name, field.value]));
  }

  function restore(typed) {
    for (const field of fields()) {
      if (Object.hasOwn(typed, field.name)) field.value = typed[field.name];
    }
    grips();
    keep();
  }

  /** A closed page must not take anybody's words with it. */
  function keep() {
    const typed = unsaved();
    try {
      if (Object.keys(typed).length) localStorage.setItem(SHELF, JSON.stringify(typed));
      else localStorage.removeItem(SHELF);
    } catch (refused) {
      console.warn('words are kept in the page only', refused);
    }
  }

  function kept() {
    try {
      return JSON.parse(localStorage.getItem(SHELF) ?? '{}');
    } catch (unreadable) {
      console.warn('words kept before can not be read', unreadable);
      return {};
    }
  }

  /** @param wanted what to do besides saving the words: `up:<id>`, `down:<id>`, `remove:<id>`; or `save` */
  function arrange(wanted) {
    clearTimeout(again);
    return pictures.inTurn(async () => {
      if (!form() || (wanted === 'save' && !Object.keys(unsaved()).length && !form().dataset.moved)) return;
      pictures.say(pictures.word('saving'));
      const body = new URLSearchParams(new FormData(form()));
      body.set('do', wanted);
      const answer = await pictures.send(form().action, body);
      if (!answer || answer.passing) {
        pictures.say(pictures.word('unsaved-offline'));
        again = setTimeout(() => arrange(wanted), 15_000);
      } else if (answer.signedOut) {
        pictures.say(pictures.word('unsaved-signed-out'));
        linkToSignIn();
      } else if (answer.status !== 200) {
        pictures.say(pictures.fault(answer.page));
      } else {
        pictures.adopt(answer.page);
        pictures.say(pictures.word('saved'));
      }
    });
  }

  function linkToSignIn() {
    const link = document.getElementById('picture-waiting').content.querySelector('.sign-in').cloneNode(true);
    link.hidden = false;
    document.getElementById('pictures-said').append(' ', link);
  }

  part.addEventListener('submit', (event) => {
    if (event.target !== form()) return;
    event.preventDefault();
    arrange(event.submitter?.value ?? 'save');
  });
  part.addEventListener('input', (event) => {
    if (fields().includes(event.target)) keep();
  });
  /* A little later: a button that is being pressed must not be drawn anew under the finger. */
  part.addEventListener('focusout', (event) => {
    clearTimeout(again);
    if (fields().includes(event.target)) again = setTimeout(() => arrange('save'), SOON);
  });
  /* Who submits the item means the words on the page. */
  document.addEventListener('submit', async (event) => {
    const { action } = event.target;
    if (!action.endsWith('/submission') || !Object.keys(unsaved()).length) return;
    event.preventDefault();
    await arrange('save');
    if (!Object.keys(unsaved()).length) document.querySelector(`form[action="${new URL(action).pathname}"]`)?.requestSubmit();
  });
  window.addEventListener('online', () => arrange('save'));

  /* Dragging, where there is something to drag with; the buttons do the same for everybody. */
  let dragged = null;
  function grips() {
    if (!matchMedia('(pointer: fine)').matches) return;
    const rows = [...(form()?.querySelectorAll('.pictures > li') ?? [])];
    for (const row of rows) {
      const shot = row.querySelector('img');
      shot.draggable = rows.length > 1;
      shot.title = rows.length > 1 ? pictures.word('move') : '';
    }
  }
  part.addEventListener('dragstart', (event) => {
    if (!event.target.matches?.('#pictures-list .pictures > li > img')) return;
    dragged = event.target.closest('li');
    dragged.classList.add('dragged');
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.id);
  });
  part.addEventListener('dragover', (event) => {
    const over = dragged && event.target.closest('#pictures-list .pictures > li');
    if (!over) return;
    event.preventDefault();
    const box = over.getBoundingClientRect();
    if (over !== dragged) over[event.clientY < box.top + box.height / 2 ? 'before' : 'after'](dragged);
  });
  part.addEventListener('drop', (event) => {
    if (dragged) event.preventDefault();
  });
  part.addEventListener('dragend', () => {
    if (!dragged) return;
    dragged.classList.remove('dragged');
    dragged = null;
    form().dataset.moved = 'true';
    arrange('save');
  });

  Object.assign(pictures, { unsaved, restore, arrange });
  restore(kept());
  if (Object.keys(unsaved()).length) {
    pictures.say(pictures.word('unsaved'));
    arrange('save');
  }
})();
