// One press ticks every line of a list, and the next one none.
(() => {
  const button = document.querySelector("[data-pick-all]");
  if (!button) {
    return;
  }
  const boxes = [...button.form.querySelectorAll("[name=pick]")];
  button.hidden = false;
  button.addEventListener("click", () => {
    const all = boxes.every((box) => box.checked);
    boxes.forEach((box) => {
      box.checked = !all;
    });
  });
})();
