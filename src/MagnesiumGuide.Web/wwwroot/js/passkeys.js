// Passkeys: asks the server for a question, lets the browser answer it, and sends the answer with the form.
for (const form of document.querySelectorAll('form[data-passkey]')) {
  const status = form.querySelector('[role=status]');
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) continue;
  form.hidden = false;
  form.addEventListener('submit', async event => {
    event.preventDefault();
    status.textContent = '';
    try {
      const asked = await fetch(form.dataset.options, { method: 'POST', body: new FormData(form) });
      if (!asked.ok) throw new Error(asked.statusText);
      const question = await asked.json();
      const answer = form.dataset.passkey === 'create'
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
      form.elements.passkey.value = JSON.stringify(answer);
      form.submit();
    } catch {
      status.textContent = status.dataset.failed;
    }
  });
}
