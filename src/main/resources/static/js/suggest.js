/* Turns a field with one name a line into chosen names and a box that offers more while one types. The field stays the truth. */
const pause = 150;

for (const field of document.querySelectorAll("textarea[data-suggest-lines]")) {
  const box = Object.assign(document.createElement("input"), { id: `${field.id}-box`, type: "text", autocomplete: "off" });
  const chosen = Object.assign(document.createElement("ul"), { className: "chosen" });
  const offers = Object.assign(document.createElement("ul"), { className: "suggest", id: `${field.id}-offers`, hidden: true });
  const frame = Object.assign(document.createElement("div"), { className: "suggests" });
  let timer = 0;
  let active = -1;

  const lines = () => field.value.split("\n").map(line => line.trim()).filter(line => line);

  function store(names) {
    field.value = [...new Set(names)].join("\n");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    show();
  }

  function show() {
    chosen.replaceChildren(...lines().map(name => {
      const item = document.createElement("li");
      const remove = Object.assign(document.createElement("button"), { type: "button", textContent: "×" });
      remove.setAttribute("aria-label", `${field.dataset.remove} ${name}`);
      remove.addEventListener("click", () => { store(lines().filter(line => line !== name)); box.focus(); });
      item.append(name, remove);
      return item;
    }));
  }

  function close() {
    offers.hidden = true;
    active = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  }

  function take(name) {
    box.value = "";
    close();
    if (name.trim()) {
      store([...lines(), name.trim()]);
    }
  }

  function mark(next) {
    const items = [...offers.children];
    active = (next + items.length) % items.length;
    items.forEach((item, at) => item.setAttribute("aria-selected", String(at === active)));
    box.setAttribute("aria-activedescendant", items[active].id);
    items[active].scrollIntoView({ block: "nearest" });
  }

  async function offer() {
    const typed = box.value.trim();
    const found = typed ? await fetch(`${field.dataset.suggestLines}?q=${encodeURIComponent(typed)}`).then(answer => answer.ok ? answer.json() : []).catch(() => []) : [];
    if (typed !== box.value.trim()) {
      return;
    }
    offers.replaceChildren(...found.map((one, at) => {
      const item = Object.assign(document.createElement("li"), { id: `${offers.id}-${at}`, textContent: one.label });
      item.setAttribute("role", "option");
      // A finger that goes down may be about to scroll; the box keeps the focus all the same.
      item.addEventListener("pointerdown", event => event.preventDefault());
      item.addEventListener("mousedown", event => event.preventDefault());
      item.addEventListener("click", () => take(one.label));
      return item;
    }));
    active = -1;
    offers.hidden = found.length === 0;
    box.setAttribute("aria-expanded", String(found.length > 0));
  }

  box.addEventListener("input", event => {
    event.stopPropagation();
    clearTimeout(timer);
    timer = setTimeout(offer, pause);
  });
  box.addEventListener("keydown", event => {
    const open = !offers.hidden && offers.children.length > 0;
    if (event.key === "Enter") {
      event.preventDefault();
      take(open && active >= 0 ? offers.children[active].textContent : box.value);
    } else if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      mark(active + (event.key === "ArrowDown" ? 1 : active < 0 ? 0 : -1));
    } else if (event.key === "Escape") {
      close();
    }
  });
  // What was typed and not chosen is not lost.
  box.addEventListener("blur", () => take(box.value));

  offers.setAttribute("role", "listbox");
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-controls", offers.id);
  box.setAttribute("aria-expanded", "false");
  box.setAttribute("aria-describedby", field.getAttribute("aria-describedby") ?? "");
  document.querySelector(`label[for="${field.id}"]`).htmlFor = box.id;
  const hint = document.getElementById(`${field.id}-hint`);
  if (hint) {
    hint.textContent = field.dataset.hint;
  }
  field.hidden = true;
  frame.append(box, offers);
  field.after(chosen, frame);
  show();
}
