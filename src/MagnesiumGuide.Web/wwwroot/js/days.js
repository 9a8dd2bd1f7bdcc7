// Days on the device, and the button that copies an address. Nothing is stored before "keep" is pressed.
const key = 'magnesiumGuide.days';
const box = document.querySelector('[data-device]');
const at = name => box.querySelector(`[data-${name}]`);
const say = text => { box.querySelector('[role=status]').textContent = text; };

const read = () => {
  try {
    const file = JSON.parse(localStorage.getItem(key));
    return file?.magnesiumGuide === 1 ? file.days.filter(d => typeof d.name === 'string' && typeof d.day === 'string') : [];
  } catch {
    return [];
  }
};

const write = days => {
  if (days.length) localStorage.setItem(key, JSON.stringify({ magnesiumGuide: 1, days }));
  else localStorage.removeItem(key);
  show(days);
};

function show(days) {
  at('list').hidden = !days.length;
  box.querySelector('ul').replaceChildren(...days.map((day, i) => {
    const item = box.querySelector('template').content.cloneNode(true);
    Object.assign(item.querySelector('a'), { textContent: day.name, href: `${box.dataset.calculator}?${day.day}` });
    item.querySelector('.hidden').textContent = ` ${day.name}`;
    item.querySelector('button').onclick = () => write(read().filter((_, j) => j !== i));
    return item;
  }));
}

function keep() {
  const days = read();
  const form = document.querySelector('form[data-days]');
  const names = form.querySelectorAll('[name=naam]');
  form.querySelectorAll('[name=dag]').forEach(({ value: day }, i) => {
    const name = names[i].value.trim() || `${box.dataset.name} ${days.length + 1}`;
    if (!days.some(d => d.day === day && d.name === name)) days.push({ name, day });
  });
  if (days.length > box.dataset.most) {
    say(box.dataset.full);
    return;
  }
  try {
    write(days);
    say(box.dataset.kept);
  } catch {
    say(box.dataset.failed);
  }
}

// Sends the kept days to the page that shows several days, as its own form does.
function together() {
  const form = Object.assign(document.createElement('form'), { method: 'post', action: box.dataset.days, hidden: true });
  for (const { name, day } of read()) {
    for (const field of [['naam', name], ['dag', day]]) {
      form.append(Object.assign(document.createElement('input'), { name: field[0], value: field[1] }));
    }
  }
  document.body.append(form);
  form.submit();
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.parentElement.hidden = false;
  button.onclick = async () => {
    const field = document.getElementById(button.dataset.copy);
    field.select();
    await navigator.clipboard?.writeText(field.value).catch(() => {});
    document.execCommand('copy');
    button.nextElementSibling.textContent = button.dataset.done;
  };
}

if (box) {
  at('keep')?.addEventListener('click', keep);
  at('together').onclick = together;
  at('clear').onclick = () => { write([]); say(box.dataset.cleared); };
  show(read());
  box.hidden = at('list').hidden && !at('keep');
}
