// quick-exit.js: leaves the site at once, closes what other tabs show, and keeps it all out of the Back button.
// The server does the rest at the link's address: it forgets the pages and answers everything with a neutral one.

const PRESSES = 3;
const WITHIN_MS = 2000;

const link = document.querySelector("[data-quick-exit]");
const channel = "BroadcastChannel" in window ? new BroadcastChannel("leaving") : null;

function blank() {
  document.title = "…";
  document.documentElement.replaceChildren();
}

// Nothing is left to see; a screen reader still hears that the key has worked.
function say(word) {
  const status = document.createElement("p");
  status.setAttribute("role", "alert");
  status.textContent = word;
  status.style.cssText = "position: absolute; clip-path: inset(50%)";
  const body = document.createElement("body");
  body.append(status);
  document.documentElement.append(body);
}

function leave() {
  channel?.postMessage("leave");
  blank();
  say(link.dataset.leaving);
  location.replace(link.href);
}

if (link) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });

  let presses = [];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") {
      presses = [];
      return;
    }
    if (event.repeat) return;
    presses = [...presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
    if (presses.length >= PRESSES) leave();
  });
}

// Another tab has left: this one goes too. A page brought back by the Back button asks the server again.
channel?.addEventListener("message", () => {
  blank();
  location.replace("/away/");
});
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
