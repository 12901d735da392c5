// passkey.js: asks the device for a passkey and posts its answer. Forms say what for in data-passkey: add, use, sign-in.
const question = document.getElementById("passkey-question");

async function asked(form) {
  if (form.dataset.passkey !== "sign-in") return JSON.parse(question.textContent);
  const answer = await fetch(form.action, { headers: { Accept: "application/json" } });
  return answer.json();
}

async function answered(form) {
  const options = await asked(form);
  return form.dataset.passkey === "add"
    ? window.webauthnJSON.create(options.creation_options)
    : window.webauthnJSON.get(options.request_options);
}

for (const form of document.querySelectorAll("[data-passkey]")) {
  if (!window.PublicKeyCredential) continue;
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const status = form.querySelector("[data-passkey-status]");
    try {
      form.elements.credential.value = JSON.stringify(await answered(form));
      HTMLFormElement.prototype.submit.call(form);
    } catch {
      status.textContent = status.dataset.failed;
    }
  });
}
