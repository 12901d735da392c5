// talk-lines.js: the list of what was said. Every line has a number and stands in its place once.
//
// Lines are cloned from the templates on the page, the same shapes that the server draws, and filled with
// textContent: nothing anybody wrote is ever read as markup.

import { inWords } from "./local-times.js";

export class Lines {
  constructor(talk, words) {
    this.list = talk.querySelector("[data-messages]");
    this.own = Number(talk.dataset.seat);
    this.words = words;
    this.names = new Map();
    this.noteWords = new Map();
    this.sending = new Map();
    for (const item of inside("[data-names]", "li")) this.names.set(Number(item.dataset.seatName), item.textContent);
    for (const item of inside("[data-note-words]", "li")) this.noteWords.set(item.dataset.kind, item.textContent);
  }

  get last() {
    const numbers = [...this.list.querySelectorAll(":scope > [data-seq]")].map((line) => Number(line.dataset.seq));
    return numbers.length ? Math.max(...numbers) : 0;
  }

  find(seq) {
    return this.list.querySelector(`:scope > [data-seq="${Number(seq)}"]`);
  }

  // Shows a message frame; returns its line, or null when it stands there already or has nothing to say.
  show(frame) {
    if (this.find(frame.seq)) return null;
    const line = frame.seat === 0 ? this.note(frame) : this.message(frame);
    if (!line) return null;
    line.id = `m${frame.seq}`;
    line.dataset.seq = frame.seq;
    this.put(line, frame.seq);
    return line;
  }

  message(frame) {
    const line = cloneOf("[data-message]");
    const isOwn = frame.seat === this.own;
    line.classList.toggle("message--own", isOwn);
    line.dataset.state = frame.state || "shown";
    part(line, "name").textContent = isOwn ? this.words.you : this.nameOf(frame.seat);
    part(line, "words").textContent = this.bodyOf(frame);
    part(line, "masked").hidden = !frame.masked;
    part(line, "late").hidden = !frame.late;
    setTime(line, frame.at);
    return line;
  }

  note(frame) {
    const sentence = this.sentenceOf(frame);
    if (!sentence) return null;
    const line = cloneOf("[data-note]");
    part(line, "words").textContent = sentence;
    setTime(line, frame.at);
    return line;
  }

  sentenceOf(frame) {
    return (this.noteWords.get(frame.note) || "").replace("{name}", frame.params?.name || "");
  }

  nameOf(seat) {
    return this.names.get(seat) || "";
  }

  bodyOf(frame) {
    if (frame.body !== null && frame.body !== undefined) return frame.body;
    return frame.state === "hidden" ? this.words.hidden : this.words.gone;
  }

  // Somebody's words are no longer as they were: masked, hidden, back again, or gone for good.
  change(frame) {
    const line = this.find(frame.seq);
    if (!line || !part(line, "words")) return;
    line.dataset.state = frame.state;
    part(line, "words").textContent = this.bodyOf(frame);
    const masked = part(line, "masked");
    if (masked) masked.hidden = frame.state !== "masked";
  }

  help(seq) {
    const line = this.find(seq);
    if (line && !line.querySelector(".help-card")) line.append(cloneOf("[data-help-card]"));
    return line;
  }

  // One's own words on their way.
  begin(id, words) {
    if (this.sending.has(id)) return;
    const line = cloneOf("[data-sending]");
    part(line, "words").textContent = words;
    this.sending.set(id, { line, words });
    this.list.append(line);
  }

  // They are on disk, or will not be: the line goes, and its words are handed back.
  settle(id) {
    const pending = this.sending.get(id);
    if (!pending) return null;
    this.sending.delete(id);
    pending.line.remove();
    return pending.words;
  }

  showRead(seq) {
    const own = [...this.list.querySelectorAll(":scope > .message--own[data-seq]")].filter((line) => Number(line.dataset.seq) <= seq);
    if (!own.length) return;
    this.readMark ??= Object.assign(document.createElement("p"), { className: "message__below", textContent: this.words.seen });
    own.at(-1).append(this.readMark);
  }

  put(line, seq) {
    const later = [...this.list.querySelectorAll(":scope > [data-seq]")].reverse();
    let before = null;
    for (const other of later) {
      if (Number(other.dataset.seq) < seq) break;
      before = other;
    }
    before ??= this.list.querySelector(":scope > .message--sending");
    this.list.insertBefore(line, before);
  }
}

// What a template on the page holds.
export function inside(selector, what) {
  return document.querySelectorAll(`template${selector}`)[0]?.content.querySelectorAll(what) ?? [];
}

export function cloneOf(selector) {
  return document.querySelector(`template${selector}`).content.firstElementChild.cloneNode(true);
}

export function part(line, name) {
  return line.querySelector(`[data-part="${name}"]`);
}

function setTime(line, at) {
  const time = line.querySelector("time");
  const moment = new Date(at);
  if (!time || Number.isNaN(moment.valueOf())) return;
  time.dateTime = `${moment.toISOString().slice(0, 16)}Z`;
  time.textContent = inWords(moment);
}
