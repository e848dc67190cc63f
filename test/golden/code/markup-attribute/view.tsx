export const View = () => (
  <Panel title="it's">
    Don't worry, `it` works
    <ChatModel model="gpt-4o" id="gemini-1.5-pro" />
    <option value="gpt-4o-mini">GPT</option>
  </Panel>
);
