const tuned = `ft:gpt-4o-mini:${organisation}`;
const route = `gpt-4o-mini/${path}`;
const file = `ft:${base}:acme`;
