/*
 * Offers words for what is typed into a search field. The field and its form work without. A list of our own: browsers leave out
 * of theirs what does not begin with the letters that were typed, and lac does not begin Lạc.
 */
const pause = 150;

for (const field of document.querySelectorAll("input[type=search][data-suggestions]")) {
  const offers = Object.assign(document.createElement("ul"), { className: "offers", id: `${field.id}-offers`, hidden: true });
  let timer = 0;
  let active = -1;

  function close() {
    clearTimeout(timer);
    offers.hidden = true;
    active = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  function take(words) {
    field.value = words;
    close();
    field.form.requestSubmit();
  }

  function mark(next) {
    const items = [...offers.children];
    active = (next + items.length) % items.length;
    items.forEach((item, at) => item.setAttribute("aria-selected", String(at === active)));
    field.setAttribute("aria-activedescendant", items[active].id);
    items[active].scrollIntoView({ block: "nearest" });
  }

  async function offer() {
    const typed = field.value;
    const found = typed.trim().length < 2 ? [] : await fetch(`${field.dataset.suggestions}?q=${encodeURIComponent(typed)}`)
      .then(answer => answer.ok ? answer.json() : []).then(answer => answer[1] ?? []).catch(() => []);
    if (typed !== field.value || document.activeElement !== field) {
      return;
    }
    offers.replaceChildren(...found.map((words, at) => {
      const item = Object.assign(document.createElement("li"), { id: `${offers.id}-${at}`, textContent: words });
      item.setAttribute("role", "option");
      // The field keeps the focus, or the list would be gone before it is clicked.
      item.addEventListener("mousedown", event => event.preventDefault());
      item.addEventListener("click", () => take(words));
      return item;
    }));
    active = -1;
    offers.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(found.length > 0));
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(offer, pause);
  });
  field.addEventListener("keydown", event => {
    const open = !offers.hidden && offers.children.length > 0;
    if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      mark(active + (event.key === "ArrowDown" ? 1 : active < 0 ? 0 : -1));
    } else if (open && event.key === "Enter" && active >= 0) {
      event.preventDefault();
      take(offers.children[active].textContent);
    } else if (open && event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });
  field.addEventListener("blur", close);

  offers.setAttribute("role", "listbox");
  offers.setAttribute("aria-label", field.labels[0]?.textContent ?? "");
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", offers.id);
  field.setAttribute("aria-expanded", "false");
  field.after(offers);
}
