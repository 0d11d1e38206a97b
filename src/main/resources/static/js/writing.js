/* Helps whoever writes an article: counts, keeps unsaved text, warns before it is lost, puts pictures in. */
const form = document.getElementById("writing");
const every = 20_000;
let typedAt = 0;
let keptAt = 0;
let sending = false;
let keeping = null;

function markTyped() {
  typedAt = Date.now();
  document.querySelectorAll("[data-unsaved]").forEach(notice => { notice.hidden = false; });
  document.querySelectorAll("aside form button").forEach(button => { button.disabled = true; });
}

/* The form itself may be on its way: nothing must arrive after it that is older. */
async function keep() {
  if (sending || keeping || !form.dataset.autosave || typedAt <= keptAt) {
    return;
  }
  const started = Date.now();
  const text = new FormData(form);
  text.delete("file");
  keeping = new AbortController();
  const said = await send(text, keeping.signal).then(answer => heard(answer, started)).catch(() => form.dataset.failed);
  keeping = null;
  if (!sending) {
    form.querySelector("[data-status]").textContent = said;
  }
}

function send(text, signal) {
  const headers = { "X-Requested-With": "fetch" };
  return fetch(form.dataset.autosave, { method: "POST", body: text, redirect: "error", headers, signal });
}

async function heard(answer, started) {
  if (answer.status === 401) {
    return form.dataset.ended;
  }
  if (answer.ok) {
    keptAt = started;
  }
  return answer.ok || answer.status === 409 ? answer.text() : form.dataset.failed;
}

function count(field) {
  const left = document.getElementById(`${field.id}-hint`);
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
  form.addEventListener("submit", () => {
    sending = true;
    keeping?.abort();
  });
  window.addEventListener("pageshow", () => { sending = false; });
  if (document.querySelector("[data-dirty]")) {
    markTyped();
  }
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
  document.addEventListener("visibilitychange", () => { if (document.hidden) { keep(); } });
  window.addEventListener("beforeunload", event => {
    if (!sending && typedAt > keptAt) {
      event.preventDefault();
    }
  });
}
