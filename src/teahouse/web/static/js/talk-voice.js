// talk-voice.js: tells a screen reader what arrives, politely and not too much.

const BURST = 3;
const BURST_MS = 2000;
const TYPING_EVERY_MS = 60000;

export class Voice {
  constructor(place, words) {
    this.place = place;
    this.words = words;
    this.waiting = [];
    this.typingSaid = -Infinity;
  }

  arrived(name, body) {
    this.waiting.push(name ? this.words.said.replace("{name}", () => name).replace("{words}", () => body) : body);
    this.timer ??= setTimeout(() => this.speak(), this.spokeLately() ? BURST_MS : 150);
  }

  isTyping(name) {
    const now = performance.now();
    if (now - this.typingSaid < TYPING_EVERY_MS) return;
    this.typingSaid = now;
    this.say(this.words.writing.replace("{name}", () => name));
  }

  spokeLately() {
    return performance.now() - (this.spoke ?? -Infinity) < BURST_MS;
  }

  speak() {
    this.timer = undefined;
    const told = this.waiting.splice(0);
    this.spoke = performance.now();
    this.say(told.length > BURST ? this.words.many.replace("{n}", told.length) : told.join(" "));
  }

  say(words) {
    this.place.textContent = words;
  }
}
