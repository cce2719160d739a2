// The form of an item saves itself: two seconds after the last key, when the page is left, and when the network is back.
// The server answers as it answers the button; what it can't take stays in the form and in this browser.
"use strict";

(() => {
  const form = document.querySelector("form[data-autosave]");
  if (form === null || Typed.person === "") return;

  const QUIET_MS = 2_000;
  const LONGEST_MS = 20_000;
  const FIRST_RETRY_MS = 2_000;
  const LAST_RETRY_MS = 60_000;
  /** What browsers let a page send while it is being left. */
  const KEEPALIVE_BYTES = 60_000;

  const line = document.getElementById("saving");
  const said = line.querySelector("[role=status]");
  const seen = line.querySelector("[aria-hidden]");
  const hidden = (name) => form.elements.namedItem(name);

  let what = form.dataset.copy;
  let stored = form.hasAttribute("data-unsaved") ? null : Typed.fields(form);
  let unanswered = null;
  let sending = null;
  let changedAt = 0;
  let timer = 0;
  let retries = 0;
  let stopped = false;
  let signedOut = false;
  let leaving = false;
  /** A form that came back after signing in again waits for its writer to go on, or to press the button. */
  let waits = form.hasAttribute("data-waits");
  let faulty = null;

  const current = () => Typed.fields(form);
  const isStored = () => stored !== null && JSON.stringify(stored) === JSON.stringify(current());

  // ---- What the line at the foot says. A screen reader hears it when it changes, and not at every save.

  function say(state, detail = "") {
    line.dataset.state = state;
    const text = line.dataset[state].replace("{0}", detail);
    const routine = state === "unsaved" || state === "busy";
    seen.textContent = text;
    if (!routine && said.textContent !== text) said.textContent = text;
    for (const way of line.querySelectorAll("[data-for]")) way.hidden = way.dataset.for !== state;
  }

  // ---- The copy in this browser.

  function keep() {
    const title = (hidden("/title")?.value ?? "").trim();
    return Typed.write(what, {
      at: Date.now(), fields: current(), title, path: path(),
      version: hidden("version").value, base: hidden("base").value, key: hidden("key").value,
    });
  }

  const path = () => (form.dataset.own ? `${form.dataset.own}/edit` : `/desk/items/new?kind=${hidden("kind").value}`);

  function changed() {
    waits = false;
    if (unanswered === null && isStored()) {
      Typed.drop(what);
      if (!stopped) settle();
      return;
    }
    const kept = keep();
    if (stopped || signedOut || retries > 0) return;
    say(kept ? "unsaved" : "fragile");
    const now = Date.now();
    if (changedAt === 0) changedAt = now;
    schedule(Math.min(QUIET_MS, Math.max(0, changedAt + LONGEST_MS - now)));
  }

  function schedule(after) {
    clearTimeout(timer);
    timer = setTimeout(() => save(), after);
  }

  function settle() {
    clearTimeout(timer);
    changedAt = 0;
    if (line.dataset.at) say("saved", line.dataset.at);
    else say("idle");
  }

  // ---- Saving.

  /** One at a time. A save that got no answer is sent again to the letter, so that the server can tell that it has it. */
  function save() {
    clearTimeout(timer);
    if (sending !== null || stopped || signedOut || leaving || waits) return sending;
    const fields = unanswered ?? current();
    if (unanswered === null && isStored()) return null;
    if (faulty !== null && JSON.stringify(faulty) === JSON.stringify(fields)) return null;
    changedAt = 0;
    unanswered = fields;
    const slow = setTimeout(() => say("busy"), 1_000);
    sending = send(fields)
      .then((answer) => taken(fields, answer))
      .catch(() => later("offline"))
      .finally(() => {
        clearTimeout(slow);
        sending = null;
      });
    return sending;
  }

  function send(fields) {
    const body = new URLSearchParams(fields);
    for (const name of ["kind", "version", "base", "key"]) body.set(name, hidden(name).value);
    const text = body.toString();
    return fetch(form.dataset.autosave, {
      method: "POST",
      headers: {
        "Accept": "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
        "X-CSRF-Token": hidden("csrf").value,
      },
      body: text,
      keepalive: text.length < KEEPALIVE_BYTES,
    });
  }

  async function taken(fields, answer) {
    if (answer.ok) return accepted(fields, await answer.json());
    switch (answer.status) {
      case 401:
        return out();
      case 403:
        return (await problem(answer)).code === "cross-site" ? newToken() : stop("closed");
      case 409:
      case 412:
        return stop("conflict");
      case 404:
      case 410:
        return stop("gone");
      case 413:
        unanswered = null;
        faulty = fields;
        return say("large");
      case 422:
        return refused(fields, await problem(answer));
      case 429:
        return later("trouble");
      default:
        return answer.status >= 500 ? later("trouble") : stop("closed");
    }
  }

  async function problem(answer) {
    const type = answer.headers.get("Content-Type") ?? "";
    return type.includes("json") ? answer.json() : {};
  }

  function accepted(fields, saved) {
    stopRetrying();
    unanswered = null;
    faulty = null;
    stored = fields;
    hidden("version").value = saved.version;
    hidden("base").value = saved.base;
    line.dataset.at = saved.at;
    showFaults([]);
    if (!form.dataset.own) became(saved.item);
    if (isStored()) {
      Typed.drop(what);
      settle();
    } else {
      keep();
      schedule(QUIET_MS);
    }
  }

  /** The new item has an address of its own now, and the page goes on under it. */
  function became(item) {
    const own = `/desk/items/${item}`;
    Typed.drop(what);
    what = own;
    form.dataset.own = own;
    form.dataset.copy = own;
    form.dataset.autosave = `${own}/autosave`;
    form.action = `${own}/edit`;
    for (const button of form.querySelectorAll("[formaction]")) {
      button.setAttribute("formaction", `${own}/edit${new URL(button.formAction).hash}`);
    }
    for (const link of document.querySelectorAll("[data-own]")) link.href = own + link.dataset.own;
    for (const part of document.querySelectorAll("[data-when]")) part.hidden = part.dataset.when !== "saved";
    for (const link of document.querySelectorAll("a[hreflang]")) {
      link.href = link.href.replace(/\?next=.*/, `?next=${encodeURIComponent(`${own}/edit`)}`);
    }
    history.replaceState(null, "", `${own}/edit`);
  }

  function refused(fields, answer) {
    stopRetrying();
    unanswered = null;
    faulty = fields;
    showFaults(answer.errors ?? []);
    if (!isSame(fields)) schedule(QUIET_MS);
    say("wrong");
  }

  const isSame = (fields) => JSON.stringify(fields) === JSON.stringify(current());

  function stop(state) {
    stopped = true;
    stopRetrying();
    keep();
    say(state);
  }

  // ---- No network, or none that answers: again and again, less and less often, and at once when it is back.

  function later(state) {
    keep();
    say(state);
    schedule(Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** retries) * (0.8 + Math.random() * 0.4));
    retries += 1;
  }

  function stopRetrying() {
    retries = 0;
    clearTimeout(timer);
  }

  window.addEventListener("online", () => {
    retries = 0;
    if (unanswered !== null || !isStored()) schedule(0);
  });

  // ---- The session ended: what was typed waits until the same person is back, here or in another tab.

  function out() {
    signedOut = true;
    keep();
    say("out");
  }

  async function newToken() {
    const session = await who();
    if (session === null) return out();
    if (session.person !== Typed.person) return stop("other");
    for (const field of document.querySelectorAll("input[name=csrf]")) field.value = session.csrf;
    signedOut = false;
    return schedule(0);
  }

  async function who() {
    const answer = await fetch("/desk/session", { headers: { "Accept": "application/json" } });
    return answer.ok ? answer.json() : null;
  }

  const lookAgain = () => {
    if (signedOut && !stopped) newToken().catch(() => say("out"));
  };
  window.addEventListener("focus", lookAgain);
  document.addEventListener("visibilitychange", lookAgain);
  Typed.onAnnounced(lookAgain);

  // ---- What is wrong, said at the field; not while it is still being written.

  let faults = new Map();

  function showFaults(errors) {
    const language = document.documentElement.lang;
    faults = new Map();
    for (const error of errors) {
      const control = controlAt(error.pointer);
      if (control !== null && !faults.has(control)) faults.set(control, error.text[language] ?? error.text.th);
    }
    for (const control of form.querySelectorAll("[aria-invalid]")) if (!faults.has(control)) clearFault(control);
    for (const [control, text] of faults) if (control !== document.activeElement) showFault(control, text);
    const first = faults.keys().next();
    const way = line.querySelector("a[data-for=wrong]");
    if (!first.done) way.href = `#${first.value.id}`;
  }

  /** A list of texts is one field; its faults name one of them. */
  function controlAt(pointer) {
    for (let name = pointer; name !== ""; name = name.slice(0, name.lastIndexOf("/"))) {
      const control = [...form.elements].find((one) => one.name === name && one.type !== "hidden" && one.type !== "checkbox");
      if (control !== undefined) return control;
    }
    return null;
  }

  function showFault(control, text) {
    const field = control.closest(".field") ?? control.parentElement;
    let note = document.getElementById(`${control.id}-error`);
    if (note === null) {
      note = document.createElement("p");
      note.className = "wrong";
      note.id = `${control.id}-error`;
      control.before(note);
    }
    note.textContent = text;
    field.classList.add("is-wrong");
    control.setAttribute("aria-invalid", "true");
    const described = new Set((control.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== ""));
    control.setAttribute("aria-describedby", [...described.add(note.id)].join(" "));
  }

  function clearFault(control) {
    document.getElementById(`${control.id}-error`)?.remove();
    control.closest(".field")?.classList.remove("is-wrong");
    control.removeAttribute("aria-invalid");
    const described = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== `${control.id}-error`);
    control.setAttribute("aria-describedby", described.join(" "));
  }

  form.addEventListener("focusout", (event) => {
    if (faults.has(event.target)) showFault(event.target, faults.get(event.target));
  });

  // ---- Rows to go on with, where without a script saving brings them.

  function growRows() {
    for (const list of form.querySelectorAll("[data-rows]")) {
      const rows = [...list.querySelectorAll(":scope > [data-row]")];
      if (rows.length > 0 && isFilled(rows.at(-1))) list.append(nextRow(rows.at(-1), list.dataset.rows));
    }
  }

  const isFilled = (row) => [...row.querySelectorAll("input, textarea")].some((control) => control.value.trim() !== "");

  /** The same row with the next number, empty. */
  function nextRow(row, pointer) {
    const next = row.cloneNode(true);
    const number = Number(row.dataset.row);
    next.dataset.row = number + 1;
    const renamed = (text) => text
      .replaceAll(`${pointer}/${number}/`, `${pointer}/${number + 1}/`)
      .replaceAll(`${pointer.replaceAll("/", "-")}-${number}-`, `${pointer.replaceAll("/", "-")}-${number + 1}-`);
    for (const part of [next, ...next.querySelectorAll("*")]) {
      for (const { name, value } of [...part.attributes]) {
        if (["id", "name", "for", "aria-describedby"].includes(name)) part.setAttribute(name, renamed(value));
      }
    }
    if (row.hasAttribute("aria-label")) {
      next.setAttribute("aria-label", row.getAttribute("aria-label").replace(String(number + 1), String(number + 2)));
    }
    for (const label of next.querySelectorAll("label[data-numbered]")) {
      label.textContent = label.textContent.replace(String(number + 1), String(number + 2));
    }
    for (const control of next.querySelectorAll("input, textarea")) {
      control.value = "";
      control.defaultValue = "";
      control.removeAttribute("aria-invalid");
    }
    for (const wrong of next.querySelectorAll(".wrong")) wrong.remove();
    for (const field of next.querySelectorAll(".is-wrong")) field.classList.remove("is-wrong");
    return next;
  }

  // ---- Days and times in the years that people count by.

  function tellDay(input) {
    const at = input.value === "" ? null : new Date(input.value.length > 10 ? `${input.value}+07:00` : `${input.value}T00:00:00+07:00`);
    const echo = document.getElementById(`${input.id}-means`);
    if (echo === null) return;
    if (at === null || Number.isNaN(at.getTime())) {
      echo.textContent = "";
      return;
    }
    if (at.getFullYear() >= 2400) at.setFullYear(at.getFullYear() - 543);
    const words = Typed.moment(at);
    echo.textContent = input.type === "date" ? words.replace(/ เวลา.*|, \d.*/, "") : words;
  }

  // ---- Beginning.

  function begin() {
    line.hidden = false;
    for (const part of document.querySelectorAll("[data-scripted]")) part.textContent = part.dataset.scripted;
    for (const input of form.querySelectorAll("input[type=date], input[type=datetime-local]")) tellDay(input);
    watchBar();
    growRows();
    history.replaceState(null, "", path() + location.hash);
    if (waits) {
      say("unsaved");
    } else if (stored === null) {
      changed();
    } else if (isRendered()) {
      say("idle");
      offerFound();
    } else if (performance.getEntriesByType("navigation")[0]?.type === "navigate") {
      stored = rendered();
      changed();
    } else {
      // What a browser puts back after a reload may be older than what the item says by now: so it is asked about.
      const before = current();
      form.reset();
      stored = current();
      say("idle");
      if (!offerFound()) offerCopy({ what, copy: { at: Date.now(), fields: before } });
    }
  }

  /** Whether the fields hold what the server sent: a slow page may be typed in before this runs. */
  const isRendered = () => [...form.elements].every((control) => {
    if (control.name === "" || control.type === "hidden" || control.type === "submit") return true;
    if (control.type === "checkbox" || control.type === "radio") return control.checked === control.defaultChecked;
    if (control.tagName === "SELECT") {
      const chosen = [...control.options].findIndex((option) => option.defaultSelected);
      return control.selectedIndex === Math.max(0, chosen);
    }
    return control.value === control.defaultValue;
  });

  function rendered() {
    const blank = form.cloneNode(true);
    blank.reset();
    return Typed.fields(blank);
  }

  /** The copy for this form; a new item's form was opened under another key. */
  function found() {
    const own = form.dataset.own
      ? { what, copy: Typed.read(what) }
      : Typed.all().find((one) => one.what.startsWith(`new:${hidden("kind").value}:`)) ?? { what, copy: null };
    if (own.copy === null) return null;
    if (Typed.same(own.copy.fields, current())) {
      Typed.drop(own.what);
      return null;
    }
    return own;
  }

  /** @returns whether there was one. */
  function offerFound() {
    const copy = found();
    if (copy !== null) offerCopy(copy);
    return copy !== null;
  }

  /** A copy goes on from the version that it was typed on: if that is no longer the newest, both are shown. */
  function offerCopy({ what: name, copy }) {
    Typed.offer(form, copy, () => {
      if (copy.key) hidden("key").value = copy.key;
      if (form.dataset.own && copy.version !== undefined) {
        hidden("version").value = copy.version;
        hidden("base").value = copy.base;
      }
      if (name !== what) Typed.drop(name);
      makeRoom(copy.fields);
      Typed.fill(form, copy.fields);
      growRows();
      changed();
      hidden("/title")?.focus();
    }, () => Typed.drop(name));
  }

  function makeRoom(fields) {
    for (const list of form.querySelectorAll("[data-rows]")) {
      const numbers = fields
        .filter(([name, value]) => name.startsWith(`${list.dataset.rows}/`) && value.trim() !== "")
        .map(([name]) => Number(name.slice(list.dataset.rows.length + 1).split("/")[0]));
      const single = fields.filter(([name, value]) => name === list.dataset.rows && value.trim() !== "").length;
      const wanted = Math.min(200, Math.max(single, ...numbers.map((number) => number + 1), 0));
      const rows = () => [...list.querySelectorAll(":scope > [data-row]")];
      while (rows().length < wanted) list.append(nextRow(rows().at(-1), list.dataset.rows));
    }
  }

  /** What the keyboard reaches is never behind the bar. */
  function watchBar() {
    const bar = form.querySelector(".bar");
    new ResizeObserver(() => {
      document.documentElement.style.scrollPaddingBlockEnd = `${bar.offsetHeight + 16}px`;
    }).observe(bar);
    // Browsers bring the line with the caret into view; the rest of the field may still be behind the bar.
    let tab = false;
    document.addEventListener("keydown", (event) => {
      tab = event.key === "Tab";
    });
    form.addEventListener("focusin", (event) => {
      const fits = event.target.offsetHeight < innerHeight - bar.offsetHeight - 48;
      if (tab && fits) event.target.scrollIntoView({ block: "nearest" });
    });
  }

  for (const event of ["input", "change"]) {
    form.addEventListener(event, (happened) => {
      if (happened.target.matches("input[type=date], input[type=datetime-local]")) tellDay(happened.target);
      growRows();
      changed();
    });
  }

  form.addEventListener("submit", async (event) => {
    if (leaving) return;
    clearTimeout(timer);
    keep();
    Typed.sent(what);
    if (sending === null) {
      leaving = true;
      return;
    }
    // The save under way makes a new version; the button goes on from that one.
    event.preventDefault();
    await sending;
    leaving = true;
    Typed.sent(what);
    form.requestSubmit(event.submitter);
  });

  document.querySelector("form[action='/desk/sign-out']")?.addEventListener("submit", async (event) => {
    if (leaving || line.dataset.state === "losing" || isStored()) return;
    event.preventDefault();
    await sending;
    await save();
    if (isStored()) event.target.requestSubmit();
    else {
      stopped = true;
      say("losing");
    }
  }, { capture: true });

  const leave = () => {
    if (!leaving && !isStored()) save();
  };
  window.addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) leave();
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) leaving = false;
  });

  begin();
})();
