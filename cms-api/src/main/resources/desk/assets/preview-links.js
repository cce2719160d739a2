"use strict";
/* A button that copies an address; without script the address is there to be marked by hand. */
document.querySelectorAll("[data-copy]").forEach((button) => {
  const field = document.getElementById(button.dataset.copy);
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  button.after(said);
  button.hidden = false;
  field.addEventListener("focus", () => field.select());

  button.addEventListener("click", async () => {
    field.focus();
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      said.textContent = button.dataset.copied;
    } catch {
      /* Where the browser lets no page write to the clipboard, the address is marked, ready for the keyboard. */
      said.textContent = "";
    }
  });
});
