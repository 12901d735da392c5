// fragment.js: keeps a part of the page as the server has it.
//
//   <div data-fragment="/wait/…/state" data-fragment-every="20"> … </div>
//
// The part is fetched again every so many seconds while the page is seen, and whenever somebody sends it
// (or anything inside it) a "house:refresh" event; sent to the document, all parts are fetched. Without script
// the page shows what it was sent, and a link or a form reloads it.
// The answer replaces what is inside, then "house:refreshed" is sent from the part. A redirect is followed by
// the page itself, and focus stays where it was when the same id is there again.

const policy = window.trustedTypes?.createPolicy("house-fragment", { createHTML: (words) => words });
const underway = new WeakMap();
const shown = new WeakMap();

async function refresh(part) {
  if (underway.has(part)) {
    underway.set(part, true);
    return;
  }
  underway.set(part, false);
  try {
    const answer = await fetch(part.dataset.fragment, { headers: { "X-Fragment": "1" }, credentials: "same-origin" });
    if (answer.redirected) location.assign(answer.url);
    else if (answer.ok) put(part, await answer.text());
  } catch {
    // The line is down: what is shown stays, and the next round tries again.
  } finally {
    const again = underway.get(part);
    underway.delete(part);
    if (again) refresh(part);
  }
}

function put(part, words) {
  // The tokens of forms differ each time; where nothing else does, nothing is moved under anybody's hands.
  const told = words.replace(/name="csrfmiddlewaretoken" value="[^"]*"/g, "");
  if (shown.get(part) === told) return;
  shown.set(part, told);
  const open = [...part.querySelectorAll("details[open][id]")].map((details) => details.id);
  const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
  const sheet = new DOMParser().parseFromString(policy ? policy.createHTML(words) : words, "text/html");
  part.replaceChildren(...sheet.body.childNodes);
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  part.dispatchEvent(new CustomEvent("house:refreshed", { bubbles: true }));
}

const parts = () => document.querySelectorAll("[data-fragment]");

document.addEventListener("house:refresh", (event) => {
  const part = event.target instanceof Element ? event.target.closest("[data-fragment]") : null;
  if (part) refresh(part);
  else for (const each of parts()) refresh(each);
});
for (const part of parts()) {
  const seconds = Number(part.dataset.fragmentEvery);
  if (seconds > 0) setInterval(() => document.visibilityState === "visible" && refresh(part), seconds * 1000);
}
