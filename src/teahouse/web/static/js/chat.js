// chat.js: a talk on the screen: joins what comes over the line (socket.js) with the list of what was said
// (talk-lines.js), the box one writes in (talk-box.js) and what a screen reader is told (talk-voice.js).

import { House } from "./socket.js";
import { Box } from "./talk-box.js";
import { Lines, inside } from "./talk-lines.js";
import { Voice } from "./talk-voice.js";

const TYPING_EVERY_MS = 3000;
const TYPING_SHOWN_MS = 5000;
const NEAR_PX = 160;

function begin(talk) {
  const c = talk.dataset.conversation;
  const words = wordsOnPage();
  const house = new House();
  const lines = new Lines(talk, words);
  const voice = new Voice(talk.querySelector("[data-announce]"), words);
  const below = new Below(talk, lines);
  const box = new Box(talk, words, sender(house, c, lines, below));
  const log = talk.querySelector("[data-log]");

  // What was said before is on the page already and is not read out: the log becomes one only now, and what
  // arrives is told by the voice, so that bursts and one's own words are not read out either.
  log.setAttribute("role", "log");
  log.setAttribute("aria-live", "off");

  // After the quick exit the page is blank already: whatever still comes in draws nothing.
  const on = (name, deal) =>
    house.addEventListener(name, ({ detail }) => talk.isConnected && (detail.c ?? c) === c && deal(detail));

  on("message", (frame) => {
    const wasNear = below.isNear();
    const own = frame.seat === lines.own && frame.seat !== 0;
    const line = lines.show(frame);
    if (!line) return;
    below.arrived(wasNear || own);
    if (frame.seat === 0) {
      voice.arrived("", lines.sentenceOf(frame));
      renewNews();
    } else if (!own) {
      voice.arrived(lines.nameOf(frame.seat), lines.bodyOf(frame));
      typing.stop();
    }
    read();
  });
  on("changed", (frame) => lines.change(frame));
  on("ack", (frame) => {
    const said = lines.settle(frame.id);
    if (said !== null && !frame.masked) lines.show({ seq: frame.seq, seat: lines.own, body: said, at: frame.at });
    if (frame.resource) lines.help(frame.seq);
    const told = [
      frame.masked && words.covered,
      frame.nudge && words.nudge,
      frame.adds_up && words.adds_up,
      frame.nobody_on_duty && words.nobody,
    ].filter(Boolean);
    if (told.length) box.tell(told.join(" "));
    below.arrived(true);
    keepSeen(frame.seq);
  });
  on("held", (frame) => box.held(frame, lines.settle(frame.id)));
  on("refused", (frame) => {
    if (!frame.again) box.giveBack(lines.settle(frame.id));
    box.tell(frame.sentence);
  });
  for (const name of ["failed", "conflict"]) {
    on(name, (frame) => {
      box.giveBack(lines.settle(frame.id));
      box.tell(words.failed);
    });
  }
  on("lost", () => box.tell(words.lost_earlier));
  on("resource", (frame) => {
    const wasNear = below.isNear();
    lines.help(frame.seq);
    below.arrived(wasNear);
  });
  on("read", (frame) => talk.hasAttribute("data-shows-reading") && lines.showRead(frame.seq));
  on("typing", (frame) => typing.show(frame));
  on("presence", (frame) => showPresence(talk, words, frame));
  on("seat", (frame) => {
    lines.names.set(frame.seat, frame.handle);
    renewNews();
  });
  for (const name of ["state", "queue", "joined"]) on(name, renewNews);
  on("gone", () => location.reload());
  house.addEventListener("line", ({ detail }) => showLine(talk, words, voice, detail));

  const typing = new Typing(talk, lines, voice);
  let lastTyped = -Infinity;
  box.field.addEventListener("input", () => {
    const now = performance.now();
    if (!box.text || now - lastTyped < TYPING_EVERY_MS) return;
    lastTyped = now;
    house.typing(c);
  });

  let readUpTo = 0;
  function read() {
    const last = lines.last;
    keepSeen(last);
    if (last <= readUpTo || document.visibilityState !== "visible" || !below.isNear()) return;
    readUpTo = last;
    house.read(c, last);
  }
  function keepSeen(seq) {
    const seen = talk.querySelector("[data-seen]");
    seen.value = Math.max(Number(seen.value) || 0, seq);
  }
  addEventListener("scroll", () => {
    below.scrolled();
    read();
  }, { passive: true });
  document.addEventListener("visibilitychange", read);
  document.addEventListener("house:refreshed", () => takeNews(talk, box, words));
  for (const phrase of document.querySelectorAll("[data-phrase]")) offer(phrase, box, words);

  house.join(c, { after: Number(talk.dataset.last), change: Number(talk.dataset.change) });
  house.open();
  // Whoever waits reads first how it stands; whoever talks, what was said last.
  if (talk.querySelector("[data-news-state=talking]")) below.toNewest();
  openOnWideScreens();
  read();
}

function openOnWideScreens() {
  if (!matchMedia("(min-width: 60rem)").matches) return;
  for (const details of document.querySelectorAll("details[data-open-when-wide]")) details.open = true;
}

function sender(house, c, lines, below) {
  let wasOpen = false;
  house.addEventListener("line", ({ detail }) => {
    wasOpen ||= detail.state === "open";
  });
  const send = (words) => {
    const id = house.say(c, words);
    lines.begin(id, words);
    below.arrived(true);
    return true;
  };
  // Where no line was ever had, the form posts as it does without script.
  send.isPossible = () => wasOpen;
  return send;
}

// The end of the list, and how far from it one reads.
class Below {
  constructor(talk, lines) {
    this.lines = lines;
    this.end = talk.querySelector("#newest");
    this.button = talk.querySelector("[data-newest]");
    this.button.addEventListener("click", () => this.toNewest());
  }

  isNear() {
    return document.documentElement.scrollHeight - innerHeight - scrollY < NEAR_PX;
  }

  arrived(follow) {
    if (follow) this.toNewest();
    else this.button.hidden = false;
  }

  scrolled() {
    if (this.isNear()) this.button.hidden = true;
  }

  toNewest() {
    this.button.hidden = true;
    scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
  }
}

class Typing {
  constructor(talk, lines, voice) {
    this.place = talk.querySelector("[data-typing]");
    this.lines = lines;
    this.voice = voice;
  }

  show(frame) {
    const name = this.lines.nameOf(frame.seat);
    this.place.hidden = false;
    this.voice.isTyping(name);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.stop(), TYPING_SHOWN_MS);
  }

  stop() {
    clearTimeout(this.timer);
    this.place.hidden = true;
  }
}

function renewNews() {
  document.dispatchEvent(new Event("house:refresh"));
}

function takeNews(talk, box, words) {
  const news = talk.querySelector("[data-news-state]");
  if (!news) return;
  box.root.hidden = !news.dataset.mayWrite;
  talk.querySelector("[data-asks-below]").hidden = !news.dataset.asks;
  talk.querySelector("[data-acts]").hidden = !["talking", "resting"].includes(news.dataset.newsState);
  box.root.querySelector("[data-quiet-post]").hidden = news.dataset.newsState !== "talking";
  const title = document.title.split(" · ");
  if (title.length > 1) document.title = [news.dataset.title, ...title.slice(1)].join(" · ");
  if (news.dataset.other) talk.querySelector("[data-typing]").textContent = words.typing.replace("{name}", () => news.dataset.other);
  if (talk.dataset.otherPresence) showPresence(talk, words, { state: talk.dataset.otherPresence, seat: 0 });
}

function showPresence(talk, words, frame) {
  if (frame.seat === Number(talk.dataset.seat)) return;
  talk.dataset.otherPresence = frame.state;
  const place = talk.querySelector("[data-presence]");
  if (place) place.textContent = words[frame.state] || "";
}

function showLine(talk, words, voice, detail) {
  const place = talk.querySelector("[data-line]");
  if (detail.state === "open") {
    place.textContent = place.dataset.state === "lost" ? words.back : "";
    if (place.dataset.state === "lost") setTimeout(() => place.dataset.state === "open" && (place.textContent = ""), 4000);
    place.dataset.state = "open";
  } else if (detail.state === "waiting") {
    if (place.dataset.state !== "lost") place.textContent = words.lost;
    place.dataset.state = "lost";
  } else if (detail.state === "ended") {
    place.textContent = words[detail.reason] || words.signed_out;
    place.dataset.state = "lost";
  }
}

// A phrase of the coach card can be put into the box; it is sent by nobody but its reader.
function offer(phrase, box, words) {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "button button--link", textContent: words.use });
  const said = phrase.textContent.trim();
  button.addEventListener("click", () => {
    box.giveBack(said);
    box.field.focus();
  });
  phrase.append(document.createElement("br"), button);
}

function wordsOnPage() {
  const entries = [...inside("[data-words-for]", "dt")];
  return Object.fromEntries(entries.map((term) => [term.textContent, term.nextElementSibling.textContent]));
}

const talk = document.querySelector("[data-talk]");
if (talk) begin(talk);
