"use strict";
/* Small conveniences. Every page works without them. */

/* The size of the text that a reader chose stays with the browser; it is sent to nobody. */
document.querySelectorAll("[data-text-size]").forEach((sizes) => {
  const key = "text-size";
  try {
    const kept = sizes.querySelector('input[value="' + Number(localStorage.getItem(key)) + '"]');
    if (kept) {
      kept.checked = true;
    }
    sizes.addEventListener("change", (event) => localStorage.setItem(key, event.target.value));
  } catch {
    /* A browser that keeps nothing still shows the size on this page. */
  }
});

/* Where there is room, the ways to narrow a search stand open. */
if (matchMedia("(min-width: 60rem)").matches) {
  document.querySelectorAll("[data-wide-open]").forEach((part) => {
    part.open = true;
  });
}

/* A search around where somebody is, to about a hundred metres. */
document.querySelectorAll("[data-near-me]").forEach((part) => {
  const said = part.querySelector("[data-refused]");
  part.hidden = !navigator.geolocation || new URLSearchParams(location.search).has("near");
  part.querySelector("button").addEventListener("click", () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const page = part.dataset.nearMe;
        const query = new URLSearchParams(page ? "" : location.search);
        query.set("near", coords.latitude.toFixed(3) + "," + coords.longitude.toFixed(3));
        if (!page) {
          query.set("sort", "nearest");
          query.delete("page");
        }
        location.assign((page || location.pathname) + "?" + query);
      },
      () => {
        said.textContent = said.dataset.refused;
      },
    );
  });
});

/* While somebody types a search: what they may mean (the combobox pattern of the ARIA authoring practices). */
document.querySelectorAll("[data-suggest]").forEach((input, number) => {
  const list = document.createElement("ul");
  list.id = "suggestions-" + number;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.getAttribute("aria-label"));
  list.hidden = true;
  input.after(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  let chosen = -1;
  let waiting = 0;
  let asked = 0;

  function close() {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  /* What was typed stands out, whole letters with their marks. */
  function label(suggestion) {
    const pieces = [];
    let done = 0;
    suggestion.marks.forEach(({ start, end }) => {
      const mark = document.createElement("mark");
      mark.textContent = suggestion.text.slice(start, end);
      pieces.push(suggestion.text.slice(done, start), mark);
      done = end;
    });
    pieces.push(suggestion.text.slice(done));
    if (suggestion.where) {
      const where = document.createElement("small");
      where.textContent = suggestion.where;
      pieces.push(" ", where);
    }
    return pieces;
  }

  function show(suggestions) {
    list.replaceChildren(
      ...suggestions.map((suggestion, index) => {
        const option = document.createElement("li");
        option.id = list.id + "-" + index;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.append(...label(suggestion));
        option.lang = /[\u0e00-\u0e7f]/.test(suggestion.text) ? "th" : "en";
        option.dataset.url = suggestion.url;
        return option;
      }),
    );
    chosen = -1;
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(suggestions.length > 0));
    input.removeAttribute("aria-activedescendant");
  }

  async function ask() {
    const typed = input.value.trim();
    const mine = ++asked;
    if (!typed) {
      close();
      return;
    }
    try {
      const answer = await fetch("/api/suggest?lang=" + document.documentElement.lang + "&q=" + encodeURIComponent(typed));
      if (answer.ok && mine === asked && document.activeElement === input) {
        show((await answer.json()).suggestions);
      }
    } catch {
      close();
    }
  }

  function choose(index) {
    const options = list.children;
    chosen = (index + options.length) % options.length;
    Array.from(options).forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
    input.setAttribute("aria-activedescendant", options[chosen].id);
  }

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(chosen < 0 && event.key === "ArrowUp" ? -1 : chosen + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      location.assign(list.children[chosen].dataset.url);
    }
  });
  input.addEventListener("blur", () => {
    asked++;
    clearTimeout(waiting);
    close();
  });
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) {
      location.assign(option.dataset.url);
    }
  });
});

/* The map says which province is under the finger; a second touch goes there. */
document.querySelectorAll("[data-map-said]").forEach((said) => {
  const map = said.parentElement.querySelector(".map");
  let touched = null;
  said.classList.add("ready");

  function say(link) {
    const [name, count] = link.querySelector("title").textContent.split(" · ");
    const way = document.createElement("a");
    way.href = link.getAttribute("href");
    way.textContent = name;
    said.replaceChildren(way, " " + count);
  }

  map.addEventListener("pointerover", (event) => {
    const link = event.target.closest("a");
    if (link && event.pointerType === "mouse") {
      say(link);
    }
  });
  map.addEventListener("focusin", (event) => say(event.target.closest("a")));
  map.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link && event.pointerType === "touch" && link !== touched) {
      event.preventDefault();
      touched?.classList.remove("chosen");
      link.classList.add("chosen");
      touched = link;
      say(link);
    }
  });
});

/* A picture opens over its page, and the arrows lead through all of them. Without scripts its link leads to the file. */
document.querySelectorAll("[data-gallery]").forEach((gallery) => {
  const links = Array.from(gallery.querySelectorAll("a.frame"));
  const viewer = document.createElement("dialog");
  const picture = document.createElement("img");
  const said = document.createElement("p");
  let at = 0;
  viewer.className = "viewer";

  function button(name, sign, action) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "viewer-" + name;
    made.textContent = sign;
    made.setAttribute("aria-label", gallery.dataset[name]);
    made.addEventListener("click", action);
    return made;
  }

  function show(index) {
    at = (index + links.length) % links.length;
    const small = links[at].querySelector("img");
    const caption = links[at].parentElement.querySelector("figcaption");
    picture.src = small.currentSrc.endsWith(".webp") ? links[at].href.replace(/jpg$/, "webp") : links[at].href;
    picture.alt = small.alt;
    said.textContent = (caption ? caption.textContent + " · " : "") + (at + 1) + " / " + links.length;
  }

  viewer.append(button("close", "×", () => viewer.close()), picture, said);
  if (links.length > 1) {
    picture.before(button("previous", "‹", () => show(at - 1)));
    said.after(button("next", "›", () => show(at + 1)));
  }
  said.setAttribute("aria-live", "polite");
  viewer.addEventListener("keydown", (event) => {
    if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      show(at + (event.key === "ArrowRight" ? 1 : -1));
    }
  });
  viewer.addEventListener("click", (event) => {
    if (event.target === viewer || event.target === picture) {
      viewer.close();
    }
  });
  viewer.addEventListener("close", () => links[at].focus());
  gallery.append(viewer);
  links.forEach((link, index) =>
    link.addEventListener("click", (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        show(index);
        viewer.setAttribute("aria-label", picture.alt || said.textContent);
        viewer.showModal();
      }
    }),
  );
});
