// What is being typed stays in this browser until the server has it. Copies are kept by person and by form, are shown to
// nobody else, and go when they are taken, when their writer signs out, when another signs in, and after 30 days.
"use strict";

const Typed = (() => {
  const PREFIX = "typed:";
  const LONGEST_MS = 30 * 24 * 60 * 60 * 1000;
  const NOT_TEXT = new Set(["csrf", "version", "base", "key", "kind", "place", "do"]);
  const person = document.body.dataset.person ?? "";
  const shelf = openShelf();

  /** Browsers may forbid storage altogether: then there are no copies, and the form says so where it matters. */
  function openShelf() {
    try {
      return person === "" ? null : window.localStorage;
    } catch (forbidden) {
      return null;
    }
  }

  const name = (what) => `${PREFIX}${person}:${what}`;

  function keys() {
    return shelf === null ? [] : Object.keys(shelf).filter((key) => key.startsWith(PREFIX));
  }

  function parsed(text) {
    try {
      const copy = JSON.parse(text ?? "null");
      return copy !== null && typeof copy.at === "number" && Array.isArray(copy.fields) ? copy : null;
    } catch (garbled) {
      return null;
    }
  }

  function read(what) {
    return shelf === null ? null : parsed(shelf.getItem(name(what)));
  }

  /** @returns whether it is kept: the browser's room may be used up. */
  function write(what, copy) {
    if (shelf === null) return false;
    try {
      shelf.setItem(name(what), JSON.stringify(copy));
      return true;
    } catch (full) {
      return false;
    }
  }

  function drop(what) {
    shelf?.removeItem(name(what));
  }

  /** This person's copies, newest first. */
  function all() {
    const own = name("");
    return keys()
      .filter((key) => key.startsWith(own))
      .map((key) => ({ what: key.slice(own.length), copy: parsed(shelf.getItem(key)) }))
      .filter(({ copy }) => copy !== null)
      .sort((a, b) => b.copy.at - a.copy.at);
  }

  function tidy() {
    for (const key of keys()) {
      const copy = parsed(shelf.getItem(key));
      const old = copy === null || Date.now() - copy.at > LONGEST_MS;
      if (old || !key.startsWith(name(""))) shelf.removeItem(key);
    }
  }

  /** What somebody wrote in a form, as pairs; line ends as a browser sends them or not are the same. */
  function fields(form) {
    return [...new FormData(form)]
      .filter(([field, value]) => typeof value === "string" && !NOT_TEXT.has(field))
      .map(([field, value]) => [field, value.replaceAll("\r\n", "\n")]);
  }

  const same = (one, other) => JSON.stringify(said(one)) === JSON.stringify(said(other));

  const said = (pairs) => pairs.filter(([, value]) => value.trim() !== "").map(([field, value]) => [field, value.trim()]);

  /** Puts a copy's texts into a form's own fields. */
  function fill(form, pairs) {
    const values = new Map();
    for (const [field, value] of pairs) values.set(field, [...(values.get(field) ?? []), value]);
    const boxes = new Map([...values].map(([field, texts]) => [field, new Set(texts)]));
    for (const control of form.elements) {
      if (control.name === "" || NOT_TEXT.has(control.name) || control.type === "submit") continue;
      if (control.type === "checkbox" || control.type === "radio") {
        control.checked = boxes.get(control.name)?.has(control.value) ?? false;
        if (control.checked) values.set(control.name, values.get(control.name).filter((text) => text !== control.value));
      }
    }
    for (const control of form.elements) {
      if (control.name === "" || NOT_TEXT.has(control.name)) continue;
      if (["checkbox", "radio", "submit", "hidden", "file"].includes(control.type)) continue;
      const texts = values.get(control.name) ?? [];
      control.value = texts.shift() ?? "";
      if (control.value !== "") control.closest("details")?.setAttribute("open", "");
    }
  }

  /** A moment as people write it: 20 พฤศจิกายน 2569 เวลา 14.05 น. */
  function moment(at) {
    const thai = document.documentElement.lang === "th";
    const zone = { timeZone: "Asia/Bangkok" };
    const day = new Intl.DateTimeFormat(thai ? "th-TH-u-ca-buddhist" : "en-GB", { ...zone, day: "numeric", month: "long" });
    const year = new Intl.DateTimeFormat("en-GB", { ...zone, year: "numeric" });
    const time = new Intl.DateTimeFormat("en-GB", { ...zone, hour: "2-digit", minute: "2-digit" }).format(at);
    return thai
      ? `${day.format(at)} ${Number(year.format(at)) + 543} เวลา ${time.replace(":", ".")} น.`
      : `${day.format(at)} ${year.format(at)}, ${time}`;
  }

  /** Asks above a form whether a copy is wanted. */
  function offer(before, copy, use, refuse) {
    const note = document.getElementById("typed-offer").content.firstElementChild.cloneNode(true);
    note.className = "note mind";
    note.querySelector("p").textContent = note.querySelector("p").textContent.replace("{0}", moment(copy.at));
    const answer = (then) => () => {
      note.remove();
      then();
    };
    note.querySelector("[data-do=use]").addEventListener("click", answer(use));
    note.querySelector("[data-do=drop]").addEventListener("click", answer(refuse));
    before.before(note);
    return note;
  }

  const SENT = "typed-sent";

  /** This tab sends the form now: the page that says that something was done will know what. */
  function sent(what) {
    if (shelf !== null) sessionStorage.setItem(SENT, what);
  }

  /** What was sent has been taken where the page says so; it may still be under way on a page that goes on with it. */
  function settle() {
    if (shelf === null) return;
    const what = sessionStorage.getItem(SENT);
    if (what !== null && new URLSearchParams(location.search).has("done")) drop(what);
    if (document.querySelector("[data-continues]") === null) sessionStorage.removeItem(SENT);
  }

  const HERE = "desk-person";

  /** Tells pages of other tabs whose session had ended that somebody is signed in. */
  function announce() {
    try {
      shelf?.setItem(HERE, `${person} ${Date.now()}`);
    } catch (full) {
      // They ask again by themselves when somebody looks at them.
    }
  }

  function onAnnounced(then) {
    window.addEventListener("storage", (event) => {
      if (event.key === HERE) then();
    });
  }

  return { person, read, write, drop, all, tidy, fields, same, fill, moment, offer, sent, settle, announce, onAnnounced };
})();

if (Typed.person !== "") {
  Typed.tidy();
  Typed.settle();
  Typed.announce();

  for (const form of document.querySelectorAll("form[data-copy]:not([data-autosave])")) keepTyped(form);

  document.querySelector("form[action='/desk/sign-out']")?.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) for (const { what } of Typed.all()) Typed.drop(what);
  });

  const list = document.getElementById("typed");
  if (list !== null) {
    for (const { copy } of Typed.all()) {
      const line = list.querySelector("template").content.firstElementChild.cloneNode(true);
      const link = line.querySelector("a");
      link.href = copy.path;
      if (copy.title) link.textContent = copy.title;
      line.querySelector(".quiet").textContent = Typed.moment(copy.at);
      list.querySelector("ul").append(line);
      list.hidden = false;
    }
  }
}

/** A form that is sent by its button, such as the one that returns an item. */
function keepTyped(form) {
  const what = form.dataset.copy;
  const rendered = Typed.fields(form);
  const keep = () => {
    const fields = Typed.fields(form);
    if (Typed.same(fields, rendered)) return Typed.drop(what);
    return Typed.write(what, { at: Date.now(), fields, path: form.dataset.path, title: form.dataset.title });
  };
  const copy = Typed.read(what);
  if (copy !== null && !Typed.same(copy.fields, rendered)) {
    Typed.offer(form, copy, () => {
      Typed.fill(form, copy.fields);
      keep();
    }, () => Typed.drop(what));
  }
  document.addEventListener("input", (event) => {
    if (event.target.form === form) keep();
  });
  form.addEventListener("submit", () => Typed.sent(what));
}
