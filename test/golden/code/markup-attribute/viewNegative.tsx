export const View = () => (
  <Panel title="it's">
    Don't worry, `it` works
    <ChatModel model="your-model" id="your-model" />
    <option value="your-model">GPT</option>
  </Panel>
);
    <ChatModel model="gp