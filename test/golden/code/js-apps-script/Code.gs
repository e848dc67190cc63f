function ask(text) {
  const body = { model: 'gpt-4o-mini', messages: [{ role: 'user', content: text }] };
  const sheet = SpreadsheetApp.getActive().getSheetByName('gemini');
  return UrlFetchApp.fetch('https://api.openai.com/v1/chat/completions', { payload: JSON.stringify(body) });
}
