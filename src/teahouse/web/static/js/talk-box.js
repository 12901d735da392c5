// talk-box.js: the box one writes in: keys, drafts that stay, and what the house says about words it kept back.

import { cloneOf, part } from "./talk-lines.js";

const ENTER_SENDS = "enter-sends";

export class Box {
  constructor(talk, words, send) {
    this.root = talk.querySelector("[data-composer]");
    this.form = this.root.querySelector("[data-say]");
    this.field = this.root.querySelector("[data-words]");
    this.notice = this.root.querySelector("[data-notice]");
    this.words = words;
    this.send = send;
    this.form.addEventListener("submit", (event) => this.submit(event));
    this.field.addEventListener("keydown", (event) => this.key(event));
    this.chooseKeys();
    this.listenForTaps();
  }

  get text() {
    return this.field.value;
  }

  submit(event) {
    if (!this.send.isPossible()) return;
    event.preventDefault();
    const words = this.text;
    if (!words.trim()) return;
    if (this.send(words)) {
      this.field.value = "";
      this.clearNotice();
    }
  }

  key(event) {
    if (event.key !== "Enter" || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || (this.enterSends && !event.shiftKey)) {
      event.preventDefault();
      this.form.requestSubmit();
    }
  }

  chooseKeys() {
    const choice = this.root.querySelector("[data-enter-choice]");
    const tick = this.root.querySelector("[data-enter-sends]");
    const help = this.root.querySelector("[data-keys-help]");
    const show = () => {
      this.enterSends = tick.checked;
      help.textContent = tick.checked ? this.words.enter : this.words.ctrl;
    };
    choice.hidden = false;
    tick.checked = remembered();
    tick.addEventListener("change", () => {
      remember(tick.checked);
      show();
    });
    show();
  }

  // Words that were not taken come back to where they were written; what was begun since stays below them.
  giveBack(words) {
    if (!words) return;
    this.field.value = this.text ? `${words}\n${this.text}` : words;
  }

  held(frame, words) {
    this.giveBack(words);
    const notice = cloneOf("[data-held]");
    part(notice, "title").textContent = this.words[`held-${frame.reason || "contact"}`] || this.words["held-contact"];
    part(notice, "findings").replaceChildren(...(frame.findings || []).map((found) => finding(found, words)));
    part(notice, "help").hidden = !frame.crisis;
    notice.querySelector("[name=hold]").value = frame.hold;
    this.notice.replaceChildren(notice);
    this.field.focus({ preventScroll: true });
  }

  tell(words) {
    this.notice.replaceChildren(Object.assign(document.createElement("p"), { className: "notice notice--gentle", textContent: words }));
  }

  clearNotice() {
    this.notice.replaceChildren();
  }

  // What is done with one tap and leaves the page, and the words that are being written, as they are.
  listenForTaps() {
    this.root.addEventListener("submit", async (event) => {
      const form = event.target.closest("[data-contest], [data-quiet-post]");
      if (!form) return;
      event.preventDefault();
      const isContest = form.matches("[data-contest]");
      const told = await this.post(form);
      if (told !== "ok") this.tell(this.words[told]);
      else if (isContest) this.tell(this.words.contested);
    });
  }

  async post(form) {
    const body = new URLSearchParams(new FormData(form));
    body.set("csrfmiddlewaretoken", this.form.elements.csrfmiddlewaretoken.value);
    try {
      const answer = await fetch(form.action, { method: "POST", body, headers: { "X-Fragment": "1" } });
      return answer.ok ? "ok" : "undone";
    } catch {
      return "lost";
    }
  }
}

// The house counts characters as people do; the browser counts some of them twice.
function finding(found, words) {
  const item = document.createElement("li");
  const mine = Array.from(words || "").slice(found.start, found.end).join("");
  if (mine) item.append(Object.assign(document.createElement("q"), { textContent: mine, dir: "auto" }), ": ");
  item.append(found.why);
  return item;
}

// A setting, never words: the only thing a talk keeps in this browser.
function remembered() {
  try {
    return localStorage.getItem(ENTER_SENDS) === "yes";
  } catch {
    return false;
  }
}

function remember(yes) {
  try {
    localStorage.setItem(ENTER_SENDS, yes ? "yes" : "no");
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
