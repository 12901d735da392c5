// desk.js: the listener's desk hears when the waiting list or a talk of theirs moves, and reads its part again.

import { House } from "./socket.js";

const QUIET_MS = 400;

if (document.querySelector("[data-desk]")) {
  const house = new House();
  let timer;
  const renew = () => {
    clearTimeout(timer);
    timer = setTimeout(() => document.dispatchEvent(new Event("house:refresh")), QUIET_MS);
  };
  for (const name of ["queue", "message", "state", "seat"]) house.addEventListener(name, renew);
  house.open();
}
