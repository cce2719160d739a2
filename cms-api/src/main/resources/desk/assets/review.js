// Work by single keys, and a lease that is renewed while somebody works. Without this script every button has its
// access key, and each visit renews the lease.
(() => {
  const SWITCH = "desk-keys";
  // Milliseconds after which a page that is still here may be sent again: it was stopped, or the answer got lost.
  const PATIENCE = 5000;
  const KEY_FREE = ["checkbox", "radio", "button", "submit", "reset", "file"];

  let busy = false;

  function isOn() {
    return localStorage.getItem(SWITCH) !== "off";
  }

  function showKeys() {
    document.querySelectorAll("[data-with-keys]").forEach((hint) => {
      hint.hidden = !isOn();
    });
    document.querySelectorAll("[data-without-keys]").forEach((hint) => {
      hint.hidden = isOn();
    });
  }

  function offerSwitch() {
    const place = document.querySelector("[data-keys-switch]");
    if (!place) {
      return;
    }
    const button = place.querySelector("button");
    const name = () => {
      button.textContent = isOn() ? button.dataset.off : button.dataset.on;
    };
    button.addEventListener("click", () => {
      localStorage.setItem(SWITCH, isOn() ? "off" : "on");
      name();
      showKeys();
    });
    name();
    place.hidden = false;
  }

  function isTyping(element) {
    const free = element.tagName === "INPUT" && KEY_FREE.includes(element.type);
    return element.isContentEditable || (element.matches("input, textarea, select") && !free);
  }

  // By the place of the key and not by its letter: on a Thai layout the same keys give other letters.
  function pressed(event) {
    if (event.defaultPrevented || event.repeat || event.isComposing) {
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (event.code === "Escape") {
      leave(event.target);
    } else if (isOn() && !isTyping(event.target) && act(event.code)) {
      event.preventDefault();
    }
  }

  function act(code) {
    switch (code) {
      case "KeyJ":
        return step(1);
      case "KeyK":
        return step(-1);
      case "KeyC":
        return comment();
      default:
        return press(document.querySelector(`[data-key="${code}"]`));
    }
  }

  function press(button) {
    if (!button) {
      return false;
    }
    const target = button.dataset.focus ? document.querySelector(button.dataset.focus) : button;
    if (target !== button || button.type === "checkbox") {
      target.focus();
    }
    if (target === button) {
      button.click();
    }
    return true;
  }

  function steps() {
    return [...document.querySelectorAll("[data-step]")].filter((one) => one.checkVisibility());
  }

  function step(by) {
    const all = steps();
    if (all.length === 0) {
      return false;
    }
    const here = all.indexOf(document.activeElement.closest("[data-step]"));
    const next = here < 0 ? (by > 0 ? 0 : all.length - 1) : here + by;
    all[Math.min(Math.max(next, 0), all.length - 1)].focus();
    return true;
  }

  function comment() {
    const field = document.activeElement.closest("[data-step]") ?? steps()[0];
    const text = field?.querySelector("textarea");
    if (!text) {
      return false;
    }
    const fold = text.closest("details.comment");
    if (fold) {
      fold.open = true;
    }
    text.focus();
    return true;
  }

  // Out of a field to where the keys work again: the field's own line, or the button that returns the item.
  function leave(from) {
    const place = from.closest("[data-step]") ?? (from.form?.id === "return-form" && document.getElementById("do-return"));
    if (place) {
      place.focus();
    }
  }

  function keepLease(place) {
    const every = Number(place.dataset.every);
    let worked = true;
    let last = Date.now();
    const timer = setInterval(renew, every);

    async function renew() {
      if (document.hidden || !worked) {
        return;
      }
      worked = false;
      last = Date.now();
      const body = new URLSearchParams({ csrf: place.dataset.csrf, version: place.dataset.version });
      let answer;
      try {
        answer = await fetch(place.dataset.renewal, { method: "POST", body });
      } catch {
        // No network just now. The next turn asks again, and the server has the last word at the decision.
        worked = true;
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const standing = page.querySelector("[data-standing]");
      if (standing) {
        place.replaceChildren(standing);
      }
      if (standing?.dataset.standing !== "good") {
        clearInterval(timer);
      }
    }

    for (const sign of ["keydown", "pointerdown", "pointermove", "wheel", "scroll", "input"]) {
      document.addEventListener(
        sign,
        () => {
          worked = true;
        },
        { capture: true, passive: true },
      );
    }
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden && Date.now() - last > every) {
        worked = true;
        renew();
      }
    });
  }

  // A key that is struck twice must not send a decision twice.
  document.addEventListener("submit", (event) => {
    if (busy) {
      event.preventDefault();
    }
    busy = true;
    setTimeout(() => {
      busy = false;
    }, PATIENCE);
  });
  window.addEventListener("pageshow", () => {
    busy = false;
  });
  document.addEventListener("keydown", pressed);
  showKeys();
  offerSwitch();
  const lease = document.querySelector("[data-renewal]");
  if (lease) {
    keepLease(lease);
  }
})();
