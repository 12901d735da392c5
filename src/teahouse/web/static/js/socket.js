// socket.js: the page's line to the house. It connects, comes back by itself, and loses nothing that was said.
// It draws nothing: whoever draws listens to its events.
//
//   const house = new House();
//   house.addEventListener("message", ({ detail }) => …);        // each frame of the house by its name
//   house.addEventListener("line", ({ detail }) => …);           // { state, seconds?, reason? }
//   house.join(c, { after: 17, change: 2 });                     // what the page was sent with already
//   const id = house.say(c, "hello");                            // then "ack", "held", "refused", "failed" … with that id
//   house.open();
//
// line.state: "connecting", "open", "waiting" (back in `seconds`), "ended" (`reason`: signed_out, standing, elsewhere).
// "message" and "changed" come once each and in order, also after a break. "refused" with `again` true is sent
// again by itself. "lost" names what an earlier page of this tab sent and the house never got.
//
// What somebody wrote is kept in the memory of this page and nowhere else; sessionStorage holds ids only.

const STORED = "house-unsettled";
const ANSWER_WITHIN_MS = 8000;
const PROBE_WITHIN_MS = 5000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 20000;
const MOST_IDS = 64;

const CLOSED = { standing: 4010, session: 4011, elsewhere: 4012, draining: 1012 };

// A UUID of version 7: its first 48 bits are the time, so ids sort by when they were made.
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let time = Date.now();
  for (let at = 5; at >= 0; at -= 1) {
    bytes[at] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

// How far this page is in one conversation: everything up to `after`, and some numbers beyond it.
class Cursor {
  constructor(after, change) {
    this.after = after;
    this.change = change;
    this.beyond = new Set();
    this.joined = false;
    // Something was refused for now: it goes first when it is sent again.
    this.waits = false;
  }

  knows(seq) {
    return seq <= this.after || this.beyond.has(seq);
  }

  learn(seq) {
    this.beyond.add(seq);
    while (this.beyond.delete(this.after + 1)) this.after += 1;
  }
}

export class House extends EventTarget {
  #line = null;
  #cursors = new Map();
  #outbox = new Map();
  #earlier = new Map();
  #asked = new Set();
  #resume = "";
  #attempts = 0;
  #wait = null;
  #watch = null;
  #pauseMs = null;
  #wanted = false;
  #csrf;

  constructor({ csrf } = {}) {
    super();
    this.#csrf = csrf;
    addEventListener("online", () => this.#comeBackNow());
    addEventListener("pagehide", () => this.#line?.close(1000));
    addEventListener("pageshow", (event) => event.persisted && this.#comeBackNow());
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.#probe());
  }

  // Connect, and stay connected until `close`.
  open() {
    this.#wanted = true;
    this.#askAboutEarlierPage();
    this.#connect();
  }

  close() {
    this.#wanted = false;
    clearTimeout(this.#wait);
    this.#line?.close(1000);
  }

  // Listen to conversation `c` from what the page shows already.
  join(c, { after = 0, change = 0 } = {}) {
    this.#cursors.set(c, new Cursor(after, change));
    this.#joinNow(c);
  }

  leave(c) {
    this.#cursors.delete(c);
    this.#put({ t: "leave", c });
  }

  // Say `body`. The id is the same however often it has to be sent, so it is said once.
  say(c, body, id = newId()) {
    this.#outbox.set(id, { c, body, onTheWay: false });
    this.#remember();
    this.#sendNow(id);
    return id;
  }

  // Take back what is not sent yet; false when it may be on its way.
  forget(id) {
    const said = this.#outbox.get(id);
    if (!said || said.onTheWay) return false;
    this.#finish(id);
    return true;
  }

  typing(c) {
    this.#put({ t: "typing", c });
  }

  read(c, seq) {
    this.#put({ t: "read", c, seq });
  }

  // How many messages wait for their answer.
  get waiting() {
    return this.#outbox.size;
  }

  // --- the line ---

  async #connect() {
    if (!this.#wanted || this.#line) return;
    clearTimeout(this.#wait);
    this.#tell("line", { state: "connecting" });
    const ticket = await this.#ticket();
    if (!ticket || !this.#wanted || this.#line) return;
    const address = `${location.origin.replace(/^http/, "ws")}/ws?ticket=${encodeURIComponent(ticket)}`;
    const line = new WebSocket(address);
    this.#line = line;
    line.addEventListener("message", (event) => this.#hear(JSON.parse(event.data)));
    line.addEventListener("close", (event) => this.#hungUp(line, event.code));
  }

  // A ticket from the last line, or a fresh one. Nothing when there is none: the next try is planned by then.
  async #ticket() {
    const kept = this.#resume;
    this.#resume = "";
    if (kept) return kept;
    try {
      const answer = await fetch("/ticket/", {
        method: "POST",
        credentials: "same-origin",
        headers: { "X-CSRFToken": this.#token() },
      });
      if (answer.ok) return (await answer.json()).ticket;
      if (answer.status === 401 || answer.status === 403) {
        this.#end("signed_out");
        return "";
      }
      this.#later(Number(answer.headers.get("Retry-After") ?? 0) * 1000);
    } catch {
      this.#later();
    }
    return "";
  }

  #token() {
    return this.#csrf ?? document.querySelector("[name=csrfmiddlewaretoken]")?.value ?? "";
  }

  #hungUp(line, code) {
    if (this.#line !== line) return;
    this.#line = null;
    clearTimeout(this.#watch);
    for (const cursor of this.#cursors.values()) cursor.joined = false;
    for (const said of this.#outbox.values()) said.onTheWay = false;
    if (code === CLOSED.standing) this.#end("standing");
    else if (code === CLOSED.elsewhere) this.#end("elsewhere");
    else if (this.#wanted) this.#later(code === CLOSED.draining ? this.#pauseMs : null);
    this.#pauseMs = null;
  }

  // Pauses grow, and no two pages come back in the same moment.
  #later(ms = null) {
    const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#attempts);
    this.#attempts += 1;
    const pause = ms || longest * (0.5 + Math.random() / 2);
    this.#tell("line", { state: "waiting", seconds: Math.ceil(pause / 1000) });
    clearTimeout(this.#wait);
    this.#wait = setTimeout(() => this.#connect(), pause);
  }

  #comeBackNow() {
    if (!this.#wanted) return;
    this.#attempts = 0;
    if (this.#line) this.#probe();
    else this.#connect();
  }

  #end(reason) {
    this.#wanted = false;
    this.#tell("line", { state: "ended", reason });
  }

  // A line can be dead without knowing it. Ask something, and hang up if nothing at all comes back.
  #probe() {
    if (this.#line?.readyState !== WebSocket.OPEN) return;
    const id = newId();
    this.#asked.add(id);
    this.#put({ t: "status", ids: [id] });
    this.#expect(PROBE_WITHIN_MS);
  }

  #expect(ms) {
    const line = this.#line;
    clearTimeout(this.#watch);
    this.#watch = setTimeout(() => {
      line?.close(1000);
      this.#hungUp(line, 1006);
    }, ms);
  }

  // --- what comes in ---

  #hear(frame) {
    clearTimeout(this.#watch);
    const deal = this[`on_${frame.t}`];
    if (!deal || deal.call(this, frame) !== false) this.#tell(frame.t, frame);
    if (this.#anyOnTheWay()) this.#expect(ANSWER_WITHIN_MS);
  }

  on_hello(frame) {
    this.#resume = frame.resume;
    this.#attempts = 0;
    this.#tell("line", { state: "open" });
    for (const c of this.#cursors.keys()) this.#joinNow(c);
    const ids = [...this.#earlier.keys()].slice(0, MOST_IDS);
    if (ids.length) this.#put({ t: "status", ids });
  }

  on_joined(frame) {
    const cursor = this.#cursors.get(frame.c);
    if (!cursor) return;
    cursor.joined = true;
    this.#sendRest(frame.c);
  }

  on_message(frame) {
    const cursor = this.#cursors.get(frame.c);
    if (!cursor || cursor.knows(frame.seq)) return false;
    cursor.learn(frame.seq);
  }

  on_changed(frame) {
    const cursor = this.#cursors.get(frame.c);
    if (!cursor || frame.n <= cursor.change) return false;
    cursor.change = frame.n;
  }

  on_ack(frame) {
    // What was masked follows as a message, in the words that everybody sees.
    if (!frame.masked) this.#cursors.get(frame.c)?.learn(frame.seq);
    this.#finish(frame.id);
  }

  on_held(frame) {
    this.#finish(frame.id);
  }

  on_conflict(frame) {
    this.#finish(frame.id);
  }

  on_failed(frame) {
    this.#finish(frame.id);
  }

  on_refused(frame) {
    const said = this.#outbox.get(frame.id);
    if (!said || frame.retry_after === undefined) {
      this.#finish(frame.id);
      return;
    }
    frame.again = true;
    said.onTheWay = false;
    const cursor = this.#cursors.get(frame.c);
    if (!cursor || cursor.waits) return;
    // Whatever is said meanwhile goes after it.
    cursor.waits = true;
    setTimeout(() => {
      cursor.waits = false;
      this.#sendRest(frame.c);
    }, frame.retry_after * 1000);
  }

  on_gone(frame) {
    this.#cursors.delete(frame.c);
    for (const [id, said] of this.#outbox) {
      if (said.c === frame.c) {
        this.#finish(id);
        this.#tell("failed", { t: "failed", id, c: frame.c });
      }
    }
  }

  on_settled(frame) {
    if (this.#asked.delete(frame.id)) return false;
    const c = frame.c ?? this.#earlier.get(frame.id);
    this.#finish(frame.id);
    if (frame.outcome === "unknown") {
      this.#tell("lost", { id: frame.id, c });
      return false;
    }
  }

  on_draining(frame) {
    this.#resume = frame.resume;
    this.#pauseMs = frame.retry_in * 1000;
  }

  // --- what goes out ---

  #joinNow(c) {
    const cursor = this.#cursors.get(c);
    if (cursor && !cursor.joined) this.#put({ t: "join", c, after: cursor.after, change: cursor.change });
  }

  #sendNow(id) {
    const said = this.#outbox.get(id);
    const cursor = said && this.#cursors.get(said.c);
    if (!cursor?.joined || cursor.waits || said.onTheWay) return;
    if (!this.#put({ t: "send", c: said.c, id, body: said.body, seen: cursor.after })) return;
    said.onTheWay = true;
    this.#expect(ANSWER_WITHIN_MS);
  }

  #sendRest(c) {
    for (const [id, said] of this.#outbox) if (said.c === c) this.#sendNow(id);
  }

  #put(frame) {
    if (this.#line?.readyState !== WebSocket.OPEN) return false;
    this.#line.send(JSON.stringify(frame));
    return true;
  }

  #anyOnTheWay() {
    return [...this.#outbox.values()].some((said) => said.onTheWay);
  }

  #finish(id) {
    this.#outbox.delete(id);
    this.#earlier.delete(id);
    this.#remember();
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  // --- ids of what is on its way, so that a page that is loaded again can ask what became of it ---

  #askAboutEarlierPage() {
    try {
      this.#earlier = new Map(JSON.parse(sessionStorage.getItem(STORED) ?? "[]"));
    } catch {
      this.#earlier = new Map();
    }
  }

  #remember() {
    const ids = [...this.#earlier, ...[...this.#outbox].map(([id, said]) => [id, said.c])];
    try {
      sessionStorage.setItem(STORED, JSON.stringify(ids.slice(-MOST_IDS)));
    } catch {
      // Storage is off: then nobody can be told what became of these after a reload.
    }
  }
}
