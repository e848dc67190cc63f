const chosen: ChatModel = 'o1';
const view: ViewModel = 'o1';
