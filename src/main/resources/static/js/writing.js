/* Helps whoever writes an article: counts, keeps unsaved text, warns before it is lost, puts pictures in. */
const form = document.getElementById("writing");
const every = 20_000;
let typedAt = 0;
let keptAt = 0;
let sending = false;

function markTyped() {
  typedAt = Date.now();
  document.querySelectorAll("[data-unsaved]").forEach(notice => { notice.hidden = false; });
  document.querySelectorAll("aside form button").forEach(button => { button.disabled = true; });
}

async function keep() {
  if (!form.dataset.autosave || typedAt <= keptAt) {
    return;
  }
  const started = Date.now();
  const status = form.querySelector("[data-status]");
  try {
    const text = new FormData(form);
    text.delete("file");
    const answer = await fetch(form.dataset.autosave, { method: "POST", body: text, redirect: "error" });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    keptAt = started;
    status.textContent = await answer.text();
  } catch {
    status.textContent = form.dataset.failed;
  }
}

function count(field) {
  const left = document.getElementById(field.getAttribute("aria-describedby"));
  const words = left.textContent;
  const show = () => { left.textContent = `${words} ${[...field.value].length}/${field.dataset.most} ${field.dataset.count}`; };
  field.addEventListener("input", show);
  show();
}

function insert(text) {
  const body = document.getElementById("body");
  const [start, end] = [body.value.slice(0, body.selectionStart), body.value.slice(body.selectionEnd)];
  const before = start && !start.endsWith("\n\n") ? "\n\n" : "";
  body.setRangeText(`${before}${text}${end.startsWith("\n\n") ? "" : "\n\n"}`, body.selectionStart, body.selectionEnd, "end");
  body.focus();
  body.dispatchEvent(new Event("input", { bubbles: true }));
}

if (form) {
  form.addEventListener("input", markTyped);
  form.addEventListener("submit", () => { sending = true; });
  form.querySelectorAll("[data-most]").forEach(count);
  form.querySelectorAll("[data-cover]").forEach(button => {
    button.hidden = false;
    button.addEventListener("click", () => {
      document.getElementById("cover").value = button.dataset.cover;
      markTyped();
    });
  });
  if (form.elements.format.value === "MARKDOWN") {
    form.querySelectorAll("[data-insert]").forEach(button => {
      button.hidden = false;
      button.addEventListener("click", () => insert(button.dataset.insert));
    });
  }
  setInterval(keep, every);
  document.addEventListener("visibilitychange", () => { if (document.hidden && !sending) { keep(); } });
  window.addEventListener("beforeunload", event => {
    if (!sending && typedAt > keptAt) {
      event.preventDefault();
    }
  });
}
