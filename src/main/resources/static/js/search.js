/* Offers words for what is typed into a search field. The field and its form work without. */
const pause = 150;

for (const field of document.querySelectorAll("input[type=search][data-suggestions]")) {
  const offers = Object.assign(document.createElement("datalist"), { id: `${field.id}-offers` });
  let timer = 0;
  let asked = "";

  async function offer() {
    asked = field.value;
    if (asked.trim().length < 2) {
      offers.replaceChildren();
      return;
    }
    const typed = asked;
    try {
      const answer = await fetch(`${field.dataset.suggestions}?q=${encodeURIComponent(typed)}`);
      const words = answer.ok ? (await answer.json())[1] : [];
      if (typed === field.value) {
        offers.replaceChildren(...words.map(word => Object.assign(document.createElement("option"), { value: word })));
      }
    } catch {
      offers.replaceChildren();
    }
  }

  field.after(offers);
  field.setAttribute("list", offers.id);
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(offer, pause);
  });
}
