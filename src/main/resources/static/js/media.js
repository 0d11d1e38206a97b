/* Says at once that a picture is too heavy, before it is sent and while all that was typed is still there. */
for (const field of document.querySelectorAll("input[type=file][data-most-bytes]")) {
  field.addEventListener("change", () => {
    const tooHeavy = [...field.files].some(file => file.size > Number(field.dataset.mostBytes));
    field.setCustomValidity(tooHeavy ? field.dataset.tooHeavy : "");
    field.reportValidity();
  });
}
