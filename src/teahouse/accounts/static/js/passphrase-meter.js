// passphrase-meter.js: says how long a passphrase is while it is written; nothing leaves the page.
const meter = document.querySelector("[data-meter]");
const field = document.querySelector("[data-passphrase-meter]");

function show() {
  const length = [...field.value].length;
  const { low, high } = meter.querySelector("meter");
  meter.querySelector("meter").value = length;
  meter.hidden = length === 0;
  const words = length < low ? meter.dataset.short : length < high ? meter.dataset.fair : meter.dataset.good;
  const line = meter.querySelector("[data-meter-words]");
  if (line.textContent !== words) line.textContent = words;
}

if (meter && field) {
  field.closest(".field").append(meter);
  field.addEventListener("input", show);
}
